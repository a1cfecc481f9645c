export { DOCUMENT_ENTITIES, DocumentRoutesModule, DocumentsModule } from './documents.module.js';
export type { Audience } from './document/document.js';
export { DocumentCommands } from './document/document.commands.js';
export { FINDING_CODES, type FindingCode } from './publication/publication-gate.js';
export { PublicationCommands } from './publication/publication.commands.js';
export { PublicPageQueries, type PublicHead } from './publication/public-page.queries.js';
export { PublicationQueries } from './publication/publication.queries.js';
export { verifyPublication, type PackageAtHand, type PublicationCheck } from './publication/verify-publication.js';
export { Deliveries } from './fetch/deliveries.js';
