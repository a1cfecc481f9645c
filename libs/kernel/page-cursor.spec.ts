import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './page-cursor.js';

describe('page cursor', () => {
  it('gives back the keys, å and empty ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 4 }), (keys) => {
        expect(decodeCursor(encodeCursor(keys), keys.length)).toEqual(keys);
      }),
    );
  });

  it('has only letters that need no escaping in an address', () => {
    expect(encodeCursor(['Övertorneå kommun', '0192'])).toMatch(/^[\w-]+$/);
  });

  it.each([
    '',
    'skräp',
    'W10=',
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('[ "a", "b" ]').toString('base64url'),
    encodeCursor(['only one']),
    encodeCursor(['a', 'b', 'c']),
    `${encodeCursor(['a', 'b'])}A`,
    encodeCursor(['a'.repeat(3_000), 'b']),
  ])('refuses %j', (cursor) => expect(decodeCursor(cursor, 2)).toBeUndefined());

  it('refuses any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeCursor(text, 2) === undefined));
  });
});
