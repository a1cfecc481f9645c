/** What an import says of a cell. */
export interface ImportLine {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** A cell that a spreadsheet program cannot take for a formula, quoted where it must be (RFC 4180). */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The lines of a report as a file that Excel opens with Swedish letters: semicolons and a byte order mark. */
export function reportCsv(headings: readonly string[], lines: readonly ImportLine[]): string {
  const rows = lines.map(({ row, column, value, message }) => [row, column, value, message]);
  return `\u{feff}${[headings, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}
