import { TableCollector } from './table-collector.js';
import { type Table, type TableLimits } from './table.js';
import { readSheet } from './xlsx-sheet.js';
import { readWorkbook } from './xlsx-workbook.js';
import { ZipParts } from './zip-parts.js';

/** An honest list unpacks to about ten times its size; a list of 10,000 organisations is 8 MB unpacked. */
const MOST_EXPANDED_BYTES = 64 * 1024 * 1024;

/**
 * Reads the first sheet of an XLSX file, piece by piece. Each cell is taken as it is shown: formulas by their last
 * result, dates as `2024-09-30`, codes with their leading noughts, each cell of a merged range by the range's value.
 * `row` is the row of the sheet; empty rows give none.
 */
export async function readXlsx(path: string, limits: TableLimits): Promise<Table> {
  const parts = await ZipParts.open(path, MOST_EXPANDED_BYTES);
  try {
    const workbook = await readWorkbook(parts);
    const collector = new TableCollector(limits);
    for (const { row, texts } of await readSheet(parts, workbook, limits.maxRows)) collector.add(row, texts);
    return collector.table();
  } finally {
    parts.close();
  }
}
