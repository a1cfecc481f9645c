import type { ComponentType } from 'react';
import { defineMessages, type Message } from '../../../i18n/messages.js';
import { IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconFileZip, IconPhoto, IconPresentation } from '../../../ui/icons.js';

const m = defineMessages('file-kinds', {
  pdf: { sv: 'PDF', en: 'PDF' },
  word: { sv: 'Word', en: 'Word' },
  excel: { sv: 'Excel', en: 'Excel' },
  powerpoint: { sv: 'PowerPoint', en: 'PowerPoint' },
  image: { sv: 'Bild', en: 'Image' },
  drawing: { sv: 'Ritning', en: 'Drawing' },
  csv: { sv: 'CSV', en: 'CSV' },
  text: { sv: 'Text', en: 'Text' },
  zip: { sv: 'ZIP', en: 'ZIP' },
  writing: { sv: 'Textdokument', en: 'Text document' },
  sheet: { sv: 'Kalkylark', en: 'Spreadsheet' },
  slides: { sv: 'Presentation', en: 'Presentation' },
  json: { sv: 'JSON', en: 'JSON' },
  xml: { sv: 'XML', en: 'XML' },
  other: { sv: 'Fil', en: 'File' },
});

type Icon = ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
/** How a kind of file is told: a word that people know it by, and a picture. */
export interface FileLook {
  readonly word: Message;
  readonly Icon: Icon;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OASIS = 'application/vnd.oasis.opendocument';
const LOOKS: Readonly<Record<string, FileLook>> = {
  'application/pdf': { word: m.pdf, Icon: IconFileTypePdf },
  [`${OFFICE}.wordprocessingml.document`]: { word: m.word, Icon: IconFileText },
  [`${OFFICE}.spreadsheetml.sheet`]: { word: m.excel, Icon: IconFileSpreadsheet },
  [`${OFFICE}.presentationml.presentation`]: { word: m.powerpoint, Icon: IconPresentation },
  [`${OASIS}.text`]: { word: m.writing, Icon: IconFileText },
  [`${OASIS}.spreadsheet`]: { word: m.sheet, Icon: IconFileSpreadsheet },
  [`${OASIS}.presentation`]: { word: m.slides, Icon: IconPresentation },
  [`${OASIS}.graphics`]: { word: m.drawing, Icon: IconPhoto },
  'image/vnd.dwg': { word: m.drawing, Icon: IconPhoto },
  'application/zip': { word: m.zip, Icon: IconFileZip },
  'application/json': { word: m.json, Icon: IconFileText },
  'application/xml': { word: m.xml, Icon: IconFileText },
  'text/csv': { word: m.csv, Icon: IconFileSpreadsheet },
  'text/plain': { word: m.text, Icon: IconFileText },
};

/** What a file is, by its type. */
export function lookOfFile(mediaType: string): FileLook {
  const type = mediaType.split(';')[0] ?? '';
  return LOOKS[type] ?? (type.startsWith('image/') ? { word: m.image, Icon: IconPhoto } : { word: m.other, Icon: IconFileText });
}

const PICTURES: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** How the browser shows it as it is; undefined for everything else, which is saved. */
export function shownAs(mediaType: string): 'PICTURE' | 'PAGES' | undefined {
  if (PICTURES.includes(mediaType)) return 'PICTURE';
  return mediaType === 'application/pdf' ? 'PAGES' : undefined;
}

/** The address at which the browser shows a file instead of saving it. */
export const shownHref = (href: string): string => `${href}?inline=1`;
