import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { TableCollector } from './table-collector.js';
import { MOST_COLUMNS, UnreadableTable, type Table, type TableLimits } from './table.js';

const DELIMITERS = [',', ';', '\t'];
const HEAD_LENGTH = 65_536;
const LONGEST_RECORD = 1_000_000;

/**
 * Reads a CSV file (RFC 4180): a byte order mark is passed over, the delimiter is that of the header line, and a file
 * that is not UTF-8 is taken for Windows-1252, which is how Excel saves CSV here. Blank lines count as records but give
 * no row. A record with too few fields has empty ones at its end.
 */
export async function readCsv(path: string, limits: TableLimits): Promise<Table> {
  const encoding = await encodingOf(path);
  const collector = new TableCollector(limits);
  const delimiter = delimiterOf(await headOf(path, encoding));
  const parser = parse({ delimiter, bom: true, relax_column_count: true, max_record_size: LONGEST_RECORD });
  try {
    await pipeline(createReadStream(path), decoded(encoding), parser, async (records: AsyncIterable<string[]>) => {
      let row = 0;
      for await (const record of records) {
        row += 1;
        if (record.length > MOST_COLUMNS * 2) throw new UnreadableTable('too_many_columns', row);
        if (record.length > 1 || record[0] !== '') collector.add(row, record);
      }
    });
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableTable('malformed', Number(error['records'] ?? 0) + 1) : error;
  }
  return collector.table();
}

function decoded(encoding: string) {
  return async function* decode(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) {
      const text = decoder.decode(chunk, { stream: true });
      if (text.includes('\u0000')) throw new UnreadableTable('unknown_format');
      yield text;
    }
    yield decoder.decode();
  };
}

async function encodingOf(path: string): Promise<'utf-8' | 'utf-16le' | 'windows-1252'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      first = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (isNotUtf8(error)) return 'windows-1252';
    throw error;
  }
}

function isNotUtf8(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

async function headOf(path: string, encoding: string): Promise<string> {
  const chunks = createReadStream(path, { end: HEAD_LENGTH - 1 }) as AsyncIterable<Buffer>;
  let head = '';
  for await (const text of decoded(encoding)(chunks)) head += text;
  return head;
}

/** The delimiter that occurs most in the first record, outside quotes; a comma where none does. */
function delimiterOf(head: string): string {
  const unquoted = head.replace(/"(?:[^"]|"")*"?/g, '');
  const first = unquoted.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
