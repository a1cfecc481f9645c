export { renderMandatePdf, type MandatePdfInput, type MandateSigning } from './mandate-pdf.js';
export { renderPartyListPdf, type ListedParty, type PartyListPdfInput } from './party-list-pdf.js';
export { renderMinutesPdf, type MinutesPdfInput, type MinutesPdfItem } from './minutes-pdf.js';
export { renderSpecificationPdf, SPECIFICATION_LAYOUT, type SpecificationPdfInput } from './specification-pdf.js';
