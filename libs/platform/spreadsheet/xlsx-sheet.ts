import { MOST_COLUMNS, UnreadableTable } from './table.js';
import { spreadMerged } from './xlsx-merged.js';
import { columnNumber, type SheetRow } from './xlsx-row.js';
import { showNumber } from './xlsx-cell-format.js';
import type { Workbook } from './xlsx-workbook.js';
import { readXml } from './xml-elements.js';
import type { ZipParts } from './zip-parts.js';

interface Cell {
  column: number;
  type: string;
  style: number;
  text: string;
}

/** The longest text a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;

/** The rows of the sheet that hold anything, header included. Refuses the row that is one too many without reading on. */
export async function readSheet(parts: ZipParts, workbook: Workbook, maxRows: number): Promise<SheetRow[]> {
  const reader = new SheetReader(workbook, maxRows);
  await readXml(parts.text(workbook.sheetPart), {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.addText(text),
    close: (name) => reader.close(name),
  });
  spreadMerged(reader.rows, reader.merged);
  return reader.rows;
}

class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly merged: string[] = [];
  private row: SheetRow = { row: 0, texts: [] };
  private cell: Cell = { column: 0, type: 'n', style: 0, text: '' };
  private reading = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly maxRows: number,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      const row = Number(attributes['r'] ?? this.row.row + 1);
      if (!Number.isSafeInteger(row) || row <= this.row.row) throw new UnreadableTable('malformed');
      this.row = { row, texts: [] };
    } else if (name === 'c') {
      const column = columnOf(attributes['r']) ?? this.row.texts.length;
      this.cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), text: '' };
    } else if (name === 'mergeCell') {
      this.merged.push(attributes['ref'] ?? '');
    }
    // A value stands in <v>, a text written in the cell in <is><t>; <f> holds the formula, which is not shown.
    this.reading = name === 'v' || name === 't';
  }

  addText(text: string): void {
    if (!this.reading) return;
    this.cell.text += text;
    if (this.cell.text.length > LONGEST_CELL) throw new UnreadableTable('malformed', this.row.row);
  }

  close(name: string): void {
    this.reading = false;
    if (name === 'c') this.keepCell();
    if (name === 'row') this.keepRow();
  }

  private keepCell(): void {
    const text = this.shown(this.cell);
    if (text === '') return;
    const { column } = this.cell;
    if (column >= MOST_COLUMNS) throw new UnreadableTable('too_many_columns', this.row.row);
    while (this.row.texts.length < column) this.row.texts.push('');
    this.row.texts[column] = text;
  }

  private keepRow(): void {
    if (this.row.texts.every((text) => text.trim() === '')) return;
    if (this.rows.length > this.maxRows) throw new UnreadableTable('too_many_rows', this.row.row);
    this.rows.push(this.row);
  }

  private shown({ type, text, style }: Cell): string {
    switch (type) {
      case 's':
        return this.workbook.strings[Number(text)] ?? '';
      case 'b':
        return text === '1' ? 'true' : 'false';
      case 'n':
        return showNumber(text, this.workbook.formats[style] ?? { kind: 'plain' }, this.workbook.uses1904);
      default:
        return text;
    }
  }
}

/** The column of a reference, from 0: `C7` is 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return columnNumber(letters);
}
