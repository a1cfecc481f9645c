export { readTable } from './read-table.js';
export { UnreadableTable, type Table, type TableLimits, type TableProblem, type TableRow } from './table.js';
export {
  workbookStream,
  writeWorkbook,
  type AboutWorkbook,
  type WorkbookColumn,
  type WorkbookInput,
  type WorkbookRow,
} from './write-workbook.js';
export { type CellValue, type ColumnType } from './workbook-cell.js';
export { sendCsv, sendWorkbook } from './send-workbook.js';
