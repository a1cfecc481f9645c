export { DOCUMENT_ENTITIES, DocumentRoutesModule, DocumentsModule } from './documents.module.js';
export { AUDIENCES, type Audience } from './document/document.js';
export { DocumentCommands, type VersionTerms } from './document/document.commands.js';
export { DocumentQueries } from './document/document.queries.js';
export { PublicationCommands } from './publication/publication.commands.js';
export type { PublicationWish } from './publication/publication-terms.js';
export { PublicPageQueries, type PublicHead } from './publication/public-page.queries.js';
export { PublicationQueries } from './publication/publication.queries.js';
export { visiblePublications } from './publication/publication.policy.js';
