import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { minuteInStockholm } from '#kernel';
import { cleanFileName } from '#platform/files';
import { workbookStream } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import type { TakenFile, TakenMandate, TakenProcurement, TakeOutRecord } from './take-out-record.js';
import { fittedPaths } from './take-out-path.js';
import { contactTable, procurementTables, type TakenTable } from './take-out-tables.js';

/** A file of a take-out: written for it, or one that lies in the store already. */
export type TakeOutEntry = { readonly path: string; readonly fullPath?: string } & ({ readonly mediaType: string; readonly write: () => Promise<Buffer> } | { readonly fileId: string });

/** A mandate's document, as PDF and as the text it was issued with. */
export interface MandatePapers {
  readonly text: string;
  readonly pdf: () => Readable;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LONGEST_FOLDER = 40;

/** The folder of a procurement in a take-out: numbered, since two hosts may give the same case number. */
export const folderOf = (procurement: TakenProcurement, index: number): string => `${index + 1} ${shortName(procurement.caseNumber)}`;

/** Everything but the index: the lists as sheets, the papers of each mandate, and what was published to the organisation. */
export function takeOutEntries(record: TakeOutRecord, papers: ReadonlyMap<string, MandatePapers>, at: Date): TakeOutEntry[] {
  const entries = [
    sheetEntry('', contactTable(record.organisation, 'sv'), record.organisation.name, at),
    { path: 'uppgifter.json', mediaType: 'application/json', write: () => Promise.resolve(asJson(withoutIds(record))) } satisfies TakeOutEntry,
    ...record.procurements.flatMap((procurement, index) => procurementEntries(`${folderOf(procurement, index)}/`, procurement, papers, at)),
  ];
  const fitted = fittedPaths(entries.map(({ path }) => path));
  return entries.map((entry, index) => ({ ...entry, ...fitted[index] }));
}

function procurementEntries(folder: string, procurement: TakenProcurement, papers: ReadonlyMap<string, MandatePapers>, at: Date): TakeOutEntry[] {
  return [
    ...procurementTables(procurement, 'sv').map((table) => sheetEntry(folder, table, `${procurement.title} (${procurement.caseNumber})`, at)),
    ...procurement.mandates.flatMap((mandate, index) => mandateEntries(`${folder}fullmakter/${index + 1} `, mandate, papers.get(mandate.id))),
    ...procurement.publications.flatMap(({ number, title, items }) =>
      items.map(({ fileId, path }) => ({ path: `${folder}publiceringar/${number} ${shortName(title)}/${path}`, fileId }))),
  ];
}

function mandateEntries(start: string, { signings }: TakenMandate, papers: MandatePapers | undefined): TakeOutEntry[] {
  const documents: TakeOutEntry[] = papers ? [
    { path: `${start}fullmakt.pdf`, mediaType: 'application/pdf', write: () => buffer(papers.pdf()) },
    { path: `${start}fullmakt.txt`, mediaType: 'text/plain', write: () => Promise.resolve(Buffer.from(`${papers.text.trimEnd()}\n`)) },
  ] : [];
  const evidence = signings.flatMap((signing, handedIn) => signing.evidence.map((file, index) => evidenceEntry(`${start}underlag ${handedIn + 1}.${index + 1} `, file)));
  return [...documents, ...evidence];
}

const evidenceEntry = (start: string, { fileId, fileName }: TakenFile): TakeOutEntry => ({ path: `${start}${cleanFileName(fileName)}`, fileId });

function sheetEntry(folder: string, table: TakenTable, about: string, at: Date): TakeOutEntry {
  return { path: `${folder}${table.name}.xlsx`, mediaType: XLSX, write: () => sheetOf(table, about, at) };
}

function sheetOf(table: TakenTable, about: string, at: Date): Promise<Buffer> {
  const title = say('sv', `takeOut.table.${table.name}`);
  return buffer(workbookStream({
    sheetName: title, createdAt: at, rows: table.rows,
    columns: table.columns.map(([key, type, width]) => ({ header: say('sv', `takeOut.column.${key}`), key, type, width })),
    about: { sheetName: say('sv', 'board.about'), title: `${title}, ${about}`, lines: [[say('sv', 'board.count'), String(table.rows.length)], [say('sv', 'board.written'), minuteInStockholm(at)]] },
  }));
}

/** A name as part of a path, short enough for the paths that Windows can unpack. */
function shortName(text: string): string {
  return cleanFileName(text.replace(/[/\\]/g, '-').slice(0, LONGEST_FOLDER));
}

export const asJson = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** What only this database knows by is left out; the files are named by their place in the take-out. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]: [string, unknown]) => (key === 'id' || key === 'hostId' || key === 'fileId' ? [] : [[key, withoutIds(one)]])));
}
