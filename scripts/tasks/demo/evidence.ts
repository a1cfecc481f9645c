import pdf from 'pdfkit';
import type { Readable } from 'node:stream';
import type { Answered } from './reference.js';

/** A made-up signed mandate: a real PDF file that says what it stands for. */
export function evidencePdf({ organisationNumber, signing }: Answered): Readable {
  const document = new pdf({ size: 'A4', margin: 72, info: { Title: 'Undertecknad fullmakt (exempel)' } });
  document.fontSize(16).text('Undertecknad fullmakt (exempel)').moveDown().fontSize(11);
  document.text(`Organisationsnummer: ${organisationNumber}`).text(`Underskrift: ${signing?.signatoryName ?? ''}, ${signing?.signatoryTitle ?? ''}`);
  document.text(`Behörighet: ${signing?.basisReference ?? ''}`).text(`Datum: ${signing?.signedOn ?? ''}`);
  document.end();
  return document as unknown as Readable;
}
