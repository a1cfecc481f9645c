import { SaxesParser } from 'saxes';
import { UnreadableTable } from './table.js';

export interface XmlHandlers {
  /** `name` is without prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads XML piece by piece. Entities of a document type are never resolved, neither internal nor external: the parser
 * knows the five of XML and refuses all others.
 */
export async function readXml(pieces: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    throw new UnreadableTable('malformed');
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
