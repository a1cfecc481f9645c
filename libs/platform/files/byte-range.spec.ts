import { describe, expect, it } from '@jest/globals';
import { parseByteRange } from './byte-range.js';

describe('a Range header on a file of ten bytes', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=2-5', { start: 2, end: 5 }],
    ['bytes=7-', { start: 7, end: 9 }],
    ['bytes=7-99', { start: 7, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['BYTES = 1 - 2', { start: 1, end: 2 }],
    ['bytes=-0', 'UNSATISFIABLE'],
    ['bytes=10-', 'UNSATISFIABLE'],
    ['bytes=99999999999999999999999999-', 'UNSATISFIABLE'],
    ['bytes=5-2', 'WHOLE'],
    ['bytes=-', 'WHOLE'],
    ['bytes=0-1,4-5', 'WHOLE'],
    ['bytes=a-b', 'WHOLE'],
    ['rows=0-1', 'WHOLE'],
    ['', 'WHOLE'],
    [undefined, 'WHOLE'],
  ])('%j asks for %j', (header, asked) => {
    expect(parseByteRange(header, 10)).toEqual(asked);
  });

  it('has no part of an empty file', () => {
    expect(parseByteRange('bytes=0-', 0)).toBe('UNSATISFIABLE');
    expect(parseByteRange('bytes=-5', 0)).toBe('UNSATISFIABLE');
  });
});
