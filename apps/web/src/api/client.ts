import { i18n } from '../i18n/messages.js';
import type { RefusalCode, TypedDocumentString } from '../generated/graphql.js';
import { nameOf, textOf } from './graphql.js';
import { OutdatedError, RefusalError, UnreachableError } from './refusal.js';

const TOO_LARGE = 413;

interface GraphqlAnswer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; details?: Record<string, unknown> } }[];
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new UnreachableError('No answer', { cause });
  }
}

const jsonHeaders = () => ({ 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': i18n.locale });

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    // A proxy's error page, most likely: the product itself always answers JSON.
    throw new UnreachableError(`Status ${response.status} without JSON`);
  }
}

/** Where a request was too large to be read, its longest text is what made it so: said at that field, where it can be mended. */
function longestText(variables: unknown, message: string): { path: string; message: string }[] {
  const texts = (value: unknown, path: string): { path: string; length: number }[] => {
    if (typeof value === 'string') return [{ path, length: value.length }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => texts(inner, path === '' ? name : `${path}.${name}`));
  };
  const [longest] = texts(variables, '').toSorted((one, other) => other.length - one.length);
  return longest === undefined ? [] : [{ path: longest.path, message }];
}

/**
 * Runs a GraphQL document.
 * @param idempotencyKey for mutations: the same key sent again has one effect and the same answer
 * @throws RefusalError when the server says no, UnreachableError when no answer came
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
  { signal, idempotencyKey }: { signal?: AbortSignal; idempotencyKey?: string } = {},
): Promise<Result> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { ...jsonHeaders(), ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }) },
    body: JSON.stringify({ query: textOf(document), variables, operationName: nameOf(document) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const answer = (await bodyOf(response)) as GraphqlAnswer<Result>;
  const [first] = answer.errors ?? [];
  if (first !== undefined) {
    const details = response.status === TOO_LARGE ? { fields: longestText(variables, first.message) } : first.extensions?.details;
    const refusal = new RefusalError((first.extensions?.code ?? 'INTERNAL') as RefusalCode, first.message, details);
    // Refused before anything was run, and of no field: GraphQL's own validation, whose words are for developers.
    const unknown = refusal.code === 'INVALID_INPUT' && !('data' in answer) && Object.keys(refusal.fields).length === 0;
    throw unknown ? new OutdatedError(first.message) : refusal;
  }
  if (answer.data === undefined || answer.data === null) throw new UnreachableError(`Status ${response.status} without an answer`);
  return answer.data;
}

/**
 * The few things that are not GraphQL: signing in and out, personal links, the demo's mails.
 * @throws RefusalError when the server says no, UnreachableError when no answer came
 */
export async function callHttp<Result>(method: 'GET' | 'POST', path: string, body?: object): Promise<Result> {
  const response = await send(path, { method, headers: jsonHeaders(), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const answer = await bodyOf(response);
  if (response.ok) return answer as Result;
  const { code, message, details } = answer as { code?: RefusalCode; message?: string; details?: Record<string, unknown> };
  throw new RefusalError(code ?? 'INTERNAL', message ?? '', details);
}
