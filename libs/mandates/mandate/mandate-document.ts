import type { Readable } from 'node:stream';
import { renderMandatePdf, type MandateSigning } from '#platform/pdf';
import { say } from '#platform/texts';
import type { MandateView, SigningView } from './mandate-json.js';

/** What of a mandate its document is made from. */
export const MANDATE_DOCUMENT: ReadonlySet<string> = new Set(['text', 'principal', 'procurement', 'signing']);
const SIGNED: readonly string[] = ['SUBMITTED', 'APPROVED', 'WITHDRAWN'];

/** The mandate as PDF: the frozen text, and how it was signed where it is. */
export function mandateDocument(mandate: MandateView): Readable {
  const signing = SIGNED.includes(mandate.state) && mandate.signing ? inWords(mandate.signing) : undefined;
  return renderMandatePdf({
    language: 'sv', caseNumber: mandate.procurement?.caseNumber ?? '', principalName: mandate.principal?.name ?? '', procurementTitle: mandate.procurement?.title ?? '',
    text: mandate.text ?? '', createdAt: new Date(mandate.issuedAt ?? 0), ...(signing ? { signing } : {}),
  });
}

/** The document is in Swedish, as its text is. */
function inWords({ signatoryName, signatoryTitle, basis, basisReference, signedOn, method }: SigningView): MandateSigning {
  return { signatoryName, signatoryTitle, basisReference, signedOn, basis: say('sv', `mandate.basis.${basis}`), method: say('sv', `mandate.method.${method}`) };
}
