import { countyName, escapeHtml, formatOrganisationNumber, minuteInStockholm, municipalityName } from '#kernel';
import type { Language } from '#platform/request';
import type { CellValue, ColumnType } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import { folderOf } from './take-out-contents.js';
import type { TakenProcurement, TakeOutRecord } from './take-out-record.js';
import { contactTable, procurementTables, type TakenTable } from './take-out-tables.js';

/** A file as the index names it. */
export interface IndexedFile {
  readonly path: string;
  /** The same, unless its path was too long. */
  readonly fullPath: string;
  readonly size: number;
  readonly sha256: string;
}

const PAGES: Readonly<Record<Language, string>> = { sv: 'index.html', en: 'index.en.html' };

/** What a browser may do with the page wherever it is opened: show it. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
const LOOK = `body{margin:0;padding:32px 16px;font:16px/1.5 -apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#16191d;background:#fff}
main{max-width:75rem;margin:0 auto}h1{font-size:1.625rem;line-height:1.25;margin:0 0 16px}h2{font-size:1.25rem;margin:40px 0 8px}h3{font-size:1rem;margin:24px 0 4px}
a{color:#0b57a8}.scroll{overflow-x:auto}table{border-collapse:collapse;min-width:100%;font-size:.875rem}caption{text-align:left;font-weight:600;padding:4px 0}
th,td{border-bottom:1px solid #d9dee4;padding:6px 12px 6px 0;text-align:left;vertical-align:top;white-space:pre-line;overflow-wrap:anywhere;min-width:5rem}
code{font-size:.8125rem}.note{border-left:3px solid #0b57a8;padding:4px 12px;margin:8px 0}`;

export const indexPath = (language: Language): string => PAGES[language];

/** The index as a page in one language: what there is, in words, and every file with its size and hash. It runs nothing and fetches nothing. */
export function indexPage(language: Language, record: TakeOutRecord, files: readonly IndexedFile[], at: Date): string {
  const words = (key: string, params: Record<string, unknown> = {}): string => escapeHtml(say(language, `takeOut.${key}`, params));
  const { organisation } = record;
  const other = language === 'sv' ? 'en' : 'sv';
  const title = words('title', { organisation: organisation.name });
  const place = [organisation.municipalityCode && municipalityName(organisation.municipalityCode), countyName(organisation.countyCode)].filter(Boolean).join(', ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${LOOK}</style>
</head>
<body><main>
<p><a href="${PAGES[other]}" lang="${other}" hreflang="${other}">${escapeHtml(say(other, 'takeOut.thisLanguage'))}</a></p>
<h1>${title}</h1>
<p>${words('made', { at: minuteInStockholm(at) })} ${escapeHtml(formatOrganisationNumber(organisation.organisationNumber))}. ${escapeHtml(place)}.</p>
<p>${words('what')}</p>
<p>${words('check')} <code>sha256sum -c SHA256SUMS</code></p>
${tableOf(contactTable(organisation, language), language)}
${record.procurements.map((procurement, index) => sectionOf(procurement, folderOf(procurement, index), language)).join('\n')}
<h2>${words('files')}</h2>
${filesOf(files, language)}
</main></body>
</html>
`;
}

function sectionOf(procurement: TakenProcurement, folder: string, language: Language): string {
  const words = (key: string, params: Record<string, unknown> = {}): string => escapeHtml(say(language, `takeOut.${key}`, params));
  const { participation, lists } = procurement;
  const stage = escapeHtml(say(language, `stage.${participation.stage}`));
  return `<h2>${escapeHtml(procurement.title)} (${escapeHtml(procurement.caseNumber)})</h2>
<p>${words('participation', { host: procurement.host, at: minuteInStockholm(new Date(participation.invitedAt)) })} ${stage}. ${words('folder')} <code>${escapeHtml(folder)}</code></p>
${lists.map(({ list, number }) => `<p>${words('entitled', { list, number })}</p>`).join('\n')}
${procurement.comments === null ? `<p class="note">${words('secret', { host: procurement.host, askAt: procurement.askAt ?? procurement.host })}</p>` : ''}
${procurementTables(procurement, language).map((table) => tableOf(table, language)).join('\n')}`;
}

function tableOf({ name, columns, rows }: TakenTable, language: Language): string {
  const head = columns.map(([key]) => `<th scope="col">${escapeHtml(say(language, `takeOut.column.${key}`))}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map(([key, type]) => `<td>${escapeHtml(shown(type, row[key]))}</td>`).join('')}</tr>`).join('\n');
  return `<div class="scroll"><table><caption>${escapeHtml(say(language, `takeOut.table.${name}`))} (${rows.length})</caption><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

function filesOf(files: readonly IndexedFile[], language: Language): string {
  const head = ['file', 'size', 'sha256'].map((key) => `<th scope="col">${escapeHtml(say(language, `takeOut.column.${key}`))}</th>`).join('');
  const rows = files.map(({ path, fullPath, size, sha256 }) => `<tr><td><a href="${hrefOf(path)}">${escapeHtml(path)}</a>${fullPath === path ? '' : `\n${escapeHtml(say(language, 'takeOut.fullPath', { path: fullPath }))}`}</td><td>${size}</td><td><code>${sha256}</code></td></tr>`);
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function shown(type: ColumnType, value: CellValue): string {
  if (value === null || value === undefined) return '';
  return type === 'datetime' && value instanceof Date ? minuteInStockholm(value) : String(value);
}

/** A path as an address within the archive: no name of a file is taken for a scheme, a query or a fragment. */
const hrefOf = (path: string): string => `./${path.split('/').map(encodeURIComponent).join('/')}`;
