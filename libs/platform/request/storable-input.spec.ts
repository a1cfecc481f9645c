import { describe, expect, it } from '@jest/globals';
import type { Refusal } from './refusal.js';
import { refuseUnstorable } from './storable-input.js';

function refusalOf(input: unknown, at?: string): Pick<Refusal, 'code' | 'fields'> | undefined {
  try {
    refuseUnstorable(input, at);
  } catch (error) {
    const { code, fields } = error as Refusal;
    return { code, fields };
  }
  return undefined;
}

const refusedAt = (path: string) => ({ code: 'INVALID_INPUT', fields: [{ path, text: 'field.unstorable_character' }] });

describe('input that no column could keep', () => {
  it.each([
    ['NUL in a text', { input: { name: 'a\0b' } }, 'input.name'],
    ['NUL in a list', { ids: ['a', '\0'] }, 'ids.1'],
    ['half of a surrogate pair', { input: { name: '\uD83D' } }, 'input.name'],
    ['the other half', { input: { name: 'x\uDE00' } }, 'input.name'],
    ['NUL in a name', { input: { 'a\0': 1 } }, 'input'],
  ])('%s is refused at its field', (_, input, path) => {
    expect(refusalOf(input)).toEqual(refusedAt(path));
    expect(refusalOf(input, 'body')).toEqual(refusedAt(`body.${path}`));
  });

  it.each([
    ['nothing', undefined], ['null', null], ['numbers', { a: 1, b: [true, null] }], ['letters, emoji and line breaks', { text: 'Å 👩‍👩‍👧 \n\t\u0007' }],
    ['a name that objects have', JSON.parse('{"__proto__": {"admin": true}}')],
  ])('%s is let by', (_, input) => {
    expect(refusalOf(input)).toBeUndefined();
  });

  it('is refused where it is nested to exhaust its reader', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    expect(refusalOf({ input: deep })?.code).toBe('TOO_COMPLEX');
    expect(refusalOf({ a: { b: { c: { d: { e: { f: ['g'] } } } } } })).toBeUndefined();
  });
});
