import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import type { NamedFile, NamedRequirement, PublicationChanges } from './manifest.js';

/** Longer lists are told by their number and their beginning: the whole is in the fields beside it. */
const NAMED = 8;

/** What an addendum changes, a sentence for each kind of change. */
export function changesInWords(language: Language, { added, changed, removed, requirements }: PublicationChanges): string[] {
  const files = (kind: string, list: readonly NamedFile[]) => sentence(language, `files.${kind}`, list.map(({ path }) => path));
  const required = (kind: string, list: readonly NamedRequirement[]) => sentence(language, `requirements.${kind}`, list.map(({ number, heading }) => `${number} ${heading}`));
  const words = [
    ...files('added', added), ...files('changed', changed), ...files('removed', removed),
    ...(requirements ? [...required('added', requirements.added), ...required('changed', requirements.changed), ...required('struck', requirements.struck)] : []),
  ];
  return words.length > 0 ? words : [say(language, 'publication.changes.none')];
}

function sentence(language: Language, kind: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const params = { count: names.length, names: names.slice(0, NAMED).join('; '), more: Math.max(0, names.length - NAMED) };
  return [say(language, `publication.changes.${kind}`, params)];
}
