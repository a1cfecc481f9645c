import { createHash } from 'node:crypto';

/** What may stand in a canonical document. Numbers are whole and safe: money and shares are strings. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue };

/**
 * The one JSON text of a value (RFC 8785): names sorted by UTF-16 code units, no white space.
 * Throws TypeError, with the path, for whatever two programs could write differently or would silently drop:
 * fractions, unsafe integers, NaN, undefined, bigint, dates and other classes, lone surrogates.
 */
export function canonicalJson(value: CanonicalValue): string {
  return write(value, '$');
}

/** SHA-256 in lower-case hexadecimal; a text is hashed as its UTF-8 bytes. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value, path);
  if (typeof value === 'number') return writeInteger(value, path);
  // Array.from, not map: a hole in a sparse array must be met, not skipped.
  if (Array.isArray(value)) return `[${Array.from(value, (item, index) => write(item, `${path}[${index}]`)).join(',')}]`;
  if (isPlainObject(value)) return writeObject(value, path);
  throw new TypeError(`Not canonical at ${path}: ${typeof value}`);
}

function writeText(text: string, path: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError(`Not canonical at ${path}: lone surrogate`);
  return JSON.stringify(text);
}

function writeInteger(value: number, path: string): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Not canonical at ${path}: not a safe integer`);
  return JSON.stringify(value);
}

function writeObject(value: object, path: string): string {
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${writeText(name, path)}:${write(member, `${path}.${name}`)}`);
  return `{${members.join(',')}}`;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
