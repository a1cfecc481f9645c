import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

/** Namespaces whose elements a browser runs. */
const SHOWN_BY_BROWSERS = ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg', 'http://www.w3.org/1999/XSL/Transform', 'http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul'];

/** `page` is a page or a drawing for browsers, or is made one by a style sheet; `damaged` is not well-formed, or defines entities. */
export type XmlVerdict = 'xml' | 'page' | 'damaged';

/** Whether an XML file is only what it says: text with marks. Reads it once, a piece at a time, and expands nothing. */
export async function examineXml(path: string): Promise<XmlVerdict> {
  const parser = new SaxesParser({ xmlns: true });
  let page = false;
  let damaged = false;
  parser.on('doctype', () => (damaged = true));
  parser.on('error', () => (damaged = true));
  parser.on('processinginstruction', ({ target }) => (page ||= target.toLowerCase() === 'xml-stylesheet'));
  parser.on('opentag', ({ local, uri }) => (page ||= SHOWN_BY_BROWSERS.includes(uri) || ['html', 'svg', 'script'].includes(local.toLowerCase())));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(piece, { stream: true }));
      if (page || damaged) break;
    }
    if (!page && !damaged) parser.write(decoder.decode()).close();
  } catch {
    damaged = true;
  }
  return page ? 'page' : damaged ? 'damaged' : 'xml';
}
