import { Module } from '@nestjs/common';
import { defineConstraintRefusals } from '#platform/database';
import { defineSecretEvents, defineSubjectLabels } from '#platform/event-log';
import { MandatesModule } from '#mandates';
import { ProcurementsModule } from '#procurements';
import { RequirementsModule } from '#requirements';
import { draftReaders } from '#working-groups';
import { DocumentCommands } from './document/document.commands.js';
import { DocumentVersion, TenderDocument } from './document/document.entity.js';
import { DocumentQueries } from './document/document.queries.js';
import { DocumentResolver, ProcurementDocumentsResolver } from './document/document.resolver.js';
import { DocumentSituationQueries } from './document/document-situation.queries.js';
import './documents.texts.js';
import { Publication, PublicationItem, PublishedForm } from './publication/publication.entity.js';
import { PublicationQueries } from './publication/publication.queries.js';
import { ProcurementPublicationsResolver, PublicationResolver } from './publication/publication.resolver.js';

defineConstraintRefusals({
  tender_document_annex_once: { code: 'ALREADY_EXISTS' },
});

// Documents are drafts until they are published: what is done with them is not for everybody who reads a log.
defineSecretEvents({
  subjectTypes: ['tenderDocument'],
  procurements: ({ actor, params, today }) => `select drafted.id from procurement drafted where ${draftReaders(actor, params, 'drafted', today)}`,
});
defineSubjectLabels({
  publication: (id) => `select p.title from publication pub join procurement p on p.id = pub.procurement_id where pub.id = ${id}`,
});

export const DOCUMENT_ENTITIES = [TenderDocument, DocumentVersion, Publication, PublicationItem, PublishedForm] as const;

const COMMANDS = [DocumentCommands];
const QUERIES = [DocumentQueries, DocumentSituationQueries, PublicationQueries];

/** Documents and publications, without routes: for the worker and the loader of the demonstration. */
@Module({ imports: [ProcurementsModule, MandatesModule, RequirementsModule], providers: [...COMMANDS, ...QUERIES], exports: [...COMMANDS, ...QUERIES] })
export class DocumentsModule {}

/** What of documents is reached from outside. */
@Module({
  imports: [DocumentsModule, ProcurementsModule],
  providers: [DocumentResolver, ProcurementDocumentsResolver, PublicationResolver, ProcurementPublicationsResolver],
})
export class DocumentRoutesModule {}
