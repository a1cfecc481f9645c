import { describe, expect, it } from '@jest/globals';
import { numberFormat, showNumber } from './xlsx-cell-format.js';

describe('a number in a cell', () => {
  it.each([
    ['15272', 0, undefined, '15272'],
    ['57.25', 0, undefined, '57.25'],
    ['0.30000000000000004', 0, undefined, '0.3'],
    ['5.59901045E9', 0, undefined, '5599010450'],
    ['1E-7', 0, undefined, '0.0000001'],
    ['-5', 3, undefined, '-5'],
    ['1', 9, undefined, '100%'],
    ['0.555', 10, undefined, '55.5%'],
    ['45565', 14, undefined, '2024-09-30'],
    ['45565', 164, 'yyyy\\-mm\\-dd;@', '2024-09-30'],
    ['45565', 164, '[$-41D]d mmmm yyyy;@', '2024-09-30'],
    ['45565.5', 22, undefined, '2024-09-30 12:00'],
    ['45565.999988', 164, 'yyyy-mm-dd hh:mm:ss', '2024-09-30 23:59:59'],
    ['0.75', 20, undefined, '18:00'],
    ['114', 164, '0000', '0114'],
    ['2120002627', 165, '000000\\-0000', '212000-2627'],
    ['2120002627', 165, '000000"-"0000', '212000-2627'],
    ['1234.5', 164, '#,##0.00\\ "kr"', '1234.5'],
    ['1', 164, '0" st"', '1'],
    ['99999999', 14, undefined, '99999999'],
    ['text', 0, undefined, 'text'],
  ])('%s in format %i %s is shown %s', (written, id, code, shown) => {
    expect(showNumber(written, numberFormat(id, code), false)).toBe(shown);
  });

  it('counts its days from 1904 where the file does', () => {
    expect(showNumber('44103', numberFormat(14, undefined), true)).toBe('2024-09-30');
  });
});
