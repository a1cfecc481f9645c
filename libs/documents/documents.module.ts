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
import { DocumentVersionController } from './document/document-version.controller.js';
import { DocumentSituationQueries } from './document/document-situation.queries.js';
import './documents.texts.js';
import { DownloadReceipt, PublicationCover } from './fetch/download.entity.js';
import { FetchModule, FetchRoutesModule } from './fetch/fetch.module.js';
import { VisitorQueries } from './fetch/visitor.queries.js';
import { ItemStandingResolver, LinkedDocumentsResolver } from './fetch/visitor.resolver.js';
import { NoticesModule } from './notices/notices.module.js';
import { Publication, PublicationItem, PublishedForm } from './publication/publication.entity.js';
import { PublicPageQueries } from './publication/public-page.queries.js';
import { PublicationCommands } from './publication/publication.commands.js';
import { PublicationPlanQueries } from './publication/publication-plan.queries.js';
import { visiblePublications } from './publication/publication.policy.js';
import { PublicationQueries } from './publication/publication.queries.js';
import { ProcurementPublicationsResolver, PublicationResolver } from './publication/publication.resolver.js';
import { PublicationTasks } from './publication/publication-tasks.js';
import { PublicationSubjects } from './publication/publication-subject.js';
import { PublishedForms } from './publication/published-forms.js';
import { PublishHandler } from './publication/publish.handler.js';
import { PublishResolver } from './publication/publish.resolver.js';
import { WhenPublicationProposed } from './publication/when-publication-proposed.js';
import { ReceiptRoutesModule, ReceiptsModule } from './receipts/receipts.module.js';
import { TAKE_OUT_ENTITIES, TakeOutModule, TakeOutRoutesModule } from './take-out/take-out.module.js';

defineConstraintRefusals({
  tender_document_annex_once: { code: 'ALREADY_EXISTS' },
});

// Documents are drafts until they are published: what is done with them is not for everybody who reads a log.
defineSecretEvents({
  subjectTypes: ['tenderDocument'],
  procurements: ({ actor, params, today }) => `select drafted.id from procurement drafted where ${draftReaders(actor, params, 'drafted', today)}`,
});
// What is published to the working group is a draft still: how many files, and who has fetched them, is told to those who may read it.
defineSecretEvents({
  subjectTypes: ['publication'],
  hiddenSubjects: ({ actor, params, today }) => `select drafted.id from publication drafted join procurement p on p.id = drafted.procurement_id
    where drafted.audience = 'WORKING_GROUP' and not coalesce(${visiblePublications(actor, params, 'drafted', 'p', today)}, false)`,
});
defineSubjectLabels({
  publication: (id) => `select p.title from publication pub join procurement p on p.id = pub.procurement_id where pub.id = ${id}`,
});

export const DOCUMENT_ENTITIES = [TenderDocument, DocumentVersion, Publication, PublicationItem, PublishedForm, PublicationCover, DownloadReceipt, ...TAKE_OUT_ENTITIES] as const;

const COMMANDS = [DocumentCommands, PublicationCommands];
const QUERIES = [DocumentQueries, DocumentSituationQueries, PublicationQueries, PublicationPlanQueries, PublicPageQueries, VisitorQueries];
const PUBLISHING = [PublicationSubjects, PublishedForms, PublishHandler, WhenPublicationProposed];

/** Documents and publications, without routes: for the worker and the loader of the demonstration. */
@Module({ imports: [ProcurementsModule, MandatesModule, RequirementsModule, FetchModule, NoticesModule, ReceiptsModule, TakeOutModule], providers: [...COMMANDS, ...QUERIES, ...PUBLISHING], exports: [...COMMANDS, ...QUERIES] })
export class DocumentsModule {}

/** What of documents is reached from outside. */
@Module({
  imports: [DocumentsModule, ProcurementsModule, FetchRoutesModule, ReceiptRoutesModule, TakeOutRoutesModule],
  controllers: [DocumentVersionController],
  providers: [DocumentResolver, ProcurementDocumentsResolver, PublicationResolver, ProcurementPublicationsResolver, PublishResolver, PublicationTasks, LinkedDocumentsResolver, ItemStandingResolver],
})
export class DocumentRoutesModule {}
