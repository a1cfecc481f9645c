import { describe, expect, it } from '@jest/globals';
import { reportCsv } from './report-csv.js';

describe('reportCsv', () => {
  it('quotes what must be quoted and disarms formulas', () => {
    const line = { row: 3, column: 'name', value: '=HYPERLINK("x");\n', message: 'Värdet börjar med =.' };
    expect(reportCsv(['Rad', 'Kolumn', 'Värde', 'Skäl'], [line])).toBe('\u{feff}Rad;Kolumn;Värde;Skäl\r\n3;name;"\'=HYPERLINK(""x"");\n";Värdet börjar med =.\r\n');
  });
});
