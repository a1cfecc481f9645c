import { posix } from 'node:path';
import { UnreadableTable } from './table.js';
import { numberFormat, type NumberFormat } from './xlsx-cell-format.js';
import { readXml } from './xml-elements.js';
import { partName, type ZipParts } from './zip-parts.js';

/** What the cells of a sheet refer to. */
export interface Workbook {
  /** The part with the first sheet that is not hidden. */
  readonly sheetPart: string;
  readonly uses1904: boolean;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
}

const WORKBOOK = 'xl/workbook.xml';
const MOST_STRINGS = 1_000_000;

export async function readWorkbook(parts: ZipParts): Promise<Workbook> {
  if (!parts.has(WORKBOOK)) throw new UnreadableTable('unknown_format');
  const { relation, uses1904 } = await readFirstSheet(parts);
  const targets = await readTargets(parts);
  const sheetPart = targets.byId.get(relation ?? '');
  if (sheetPart === undefined || !parts.has(sheetPart)) throw new UnreadableTable('malformed');
  const strings = targets.strings === undefined ? [] : await readStrings(parts, targets.strings);
  const formats = targets.styles === undefined ? [] : await readFormats(parts, targets.styles);
  return { sheetPart, uses1904, strings, formats };
}

async function readFirstSheet(parts: ZipParts): Promise<{ relation: string | undefined; uses1904: boolean }> {
  let relation: string | undefined;
  let hidden: string | undefined;
  let uses1904 = false;
  await readXml(parts.text(WORKBOOK), {
    open: (name, attributes) => {
      const id = attributes['r:id'] ?? attributes['relationships:id'];
      // What somebody has hidden is not what they mean to send; where all are hidden it is.
      if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible') relation ??= id;
      if (name === 'sheet') hidden ??= id;
      if (name === 'workbookPr') uses1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  return { relation: relation ?? hidden, uses1904 };
}

interface Targets {
  readonly byId: Map<string, string>;
  strings: string | undefined;
  styles: string | undefined;
}

async function readTargets(parts: ZipParts): Promise<Targets> {
  const targets: Targets = { byId: new Map(), strings: undefined, styles: undefined };
  await readXml(parts.text('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = partName(posix.resolve('/xl', attributes['Target'] ?? ''));
      const type = attributes['Type'] ?? '';
      targets.byId.set(attributes['Id'] ?? '', target);
      if (type.endsWith('/sharedStrings') && parts.has(target)) targets.strings = target;
      if (type.endsWith('/styles') && parts.has(target)) targets.styles = target;
    },
  });
  return targets;
}

/** The shared texts: the runs of a formatted text are joined, the reading aid of East Asian text is left out. */
async function readStrings(parts: ZipParts, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(parts.text(part), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name !== 'si') return;
      if (strings.length >= MOST_STRINGS) throw new UnreadableTable('expands_too_much');
      strings.push(text);
    },
  });
  return strings;
}

async function readFormats(parts: ZipParts, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  await readXml(parts.text(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      formats.push(numberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}
