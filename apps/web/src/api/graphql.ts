import type { graphql as typed } from '../generated/gql.js';
import type { TypedDocumentString } from '../generated/graphql.js';

const fragments = new Map<string, string>();

function remember(source: string): string {
  const name = /^\s*fragment\s+(\w+)/.exec(source)?.[1];
  if (name !== undefined) fragments.set(name, source);
  return source;
}

/**
 * A typed GraphQL document, standing beside the page that uses it. The types are generated; at run time it is the text
 * itself, so that a page carries its own documents and nobody else's.
 */
export const graphql = remember as unknown as typeof typed;

/** A document's whole text: itself and every fragment that it names, each once. */
export function textOf(document: TypedDocumentString<unknown, never>): string {
  const parts = [String(document)];
  const included = new Set<string>();
  for (const part of parts) {
    for (const [, name] of part.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
      const source = name === undefined ? undefined : fragments.get(name);
      if (name === undefined || source === undefined || included.has(name)) continue;
      included.add(name);
      parts.push(source);
    }
  }
  return parts.join('\n');
}

/** The operation's name, which is also its place in the query cache. */
export function nameOf(document: TypedDocumentString<unknown, never>): string {
  return /(?:query|mutation|subscription)\s+(\w+)/.exec(String(document))?.[1] ?? 'anonymous';
}
