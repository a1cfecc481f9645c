import { formatAmount, isCalendarDate, minuteInStockholm, neutraliseFormula } from '#kernel';

/** `money` is öre as bigint, `date` is `YYYY-MM-DD`, `datetime` an instant, shown as the clock in Sweden. */
export type ColumnType = 'text' | 'number' | 'date' | 'datetime' | 'money';

export type CellValue = string | number | bigint | boolean | Date | null | undefined;

const FORMATS: Readonly<Record<ColumnType, string>> = {
  // The text format keeps "0010" as it is, and what is typed over it too.
  text: '@',
  number: 'General',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
  money: '#,##0.00',
};

/** A cell holds numbers to fifteen digits: beyond, the exact text is worth more than a number that is nearly right. */
const MOST_DIGITS = 15;

/** The number format of a column. */
export function formatOf(type: ColumnType): string {
  return FORMATS[type];
}

/** A value as the cell of a column holds it. What does not fit the type is written as text, never lost. */
export function cellOf(type: ColumnType, value: CellValue): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null;
  const typed = type === 'text' ? undefined : typedCellOf(type, value);
  return typed ?? neutraliseFormula(textOf(value));
}

function typedCellOf(type: Exclude<ColumnType, 'text'>, value: CellValue): number | Date | undefined {
  switch (type) {
    case 'number':
      return numberOf(typeof value === 'bigint' ? String(value) : value);
    case 'money':
      return typeof value === 'bigint' ? numberOf(formatAmount(value)) : undefined;
    case 'date':
      return typeof value === 'string' && isCalendarDate(value) ? new Date(`${value}T00:00:00Z`) : undefined;
    case 'datetime':
      // Cells know no time zone: the wall-clock time is written as if it were UTC.
      return value instanceof Date ? new Date(`${minuteInStockholm(value).replace(' ', 'T')}:00Z`) : undefined;
  }
}

function numberOf(value: CellValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return undefined;
  return value.replace(/\D/g, '').replace(/^0+/, '').length > MOST_DIGITS ? undefined : Number(value);
}

function textOf(value: Exclude<CellValue, null | undefined>): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
