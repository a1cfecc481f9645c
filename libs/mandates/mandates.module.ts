import { Global, Module } from '@nestjs/common';
import { InquiriesModule, MandateFactsSource } from '#inquiries';
import { ProcurementsModule } from '#procurements';
import { defineConstraintRefusals } from '#platform/database';
import { defineSubjectLabels } from '#platform/event-log';
import { MailModule } from '#platform/mail';
import { BoardActivity } from './board-activity.js';
import { BoardActivityResolver } from './board-activity.resolver.js';
import { BoardExportController } from './board-export.controller.js';
import { BoardQueries } from './board.queries.js';
import { BoardResolver } from './board.resolver.js';
import { EntitledListController } from './entitled-list.controller.js';
import { EntitledList, EntitledPartyRow } from './entitled-list.entity.js';
import { EntitledListQueries } from './entitled-list.queries.js';
import { EntitledListResolver } from './entitled-list.resolver.js';
import { IssueResolver } from './issue.resolver.js';
import { LapseOverdueMandates } from './lapse-overdue.job.js';
import { LinkQueries } from './link.queries.js';
import { LockEntitledPartiesHandler } from './lock-entitled-parties.handler.js';
import { MailOrganisationResolver } from './mail-organisation.resolver.js';
import { MandateChange } from './mandate-change.js';
import { MandateDocumentController } from './mandate-document.controller.js';
import { Mandate } from './mandate.entity.js';
import { MandateFactsQueries } from './mandate-facts.queries.js';
import { MandateFileAccess } from './mandate-file-access.js';
import { MandateHistoryResolver } from './mandate-history.resolver.js';
import { MandateIssueCommands } from './mandate-issue.commands.js';
import { MandateQueries } from './mandate.queries.js';
import { MandateResolver } from './mandate.resolver.js';
import { MandateReviewCommands } from './mandate-review.commands.js';
import { MandateSigning } from './mandate-signing.entity.js';
import { MandateSubmitCommands } from './mandate-submit.commands.js';
import { MandateTasks } from './mandate-tasks.js';
import './mandates.texts.js';
import { OpenNewListHandler } from './open-new-list.handler.js';
import { ParticipationHistoryResolver } from './participation-history.resolver.js';
import { ParticipationResolver } from './participation.resolver.js';
import { ReminderQueries } from './reminder.queries.js';
import { ReminderResolver } from './reminder.resolver.js';
import { ReportQueries } from './report.queries.js';
import { ViewerLinkResolver } from './viewer-link.resolver.js';
import { WhenMandateIssued } from './when-mandate-issued.js';
import { WhenMandateReceived } from './when-mandate-received.js';
import { WhenMandateReviewed } from './when-mandate-reviewed.js';
import { WhenWrongPersonReported } from './when-wrong-person-reported.js';

export const MANDATE_ENTITIES = [Mandate, MandateSigning, EntitledList, EntitledPartyRow] as const;

defineConstraintRefusals({ mandate_one_live: { code: 'ALREADY_EXISTS', text: 'mandate.has_live' } });
defineSubjectLabels({
  mandate: (id) => `select o.name from mandate m join organisation o on o.id = m.principal_id where m.id = ${id}`,
  participation: (id) => `select organisation_name from participation where id = ${id}`,
  entitledList: (id) => `select p.title from entitled_list l join procurement p on p.id = l.procurement_id where l.id = ${id}`,
});

const COMMANDS = [MandateIssueCommands, MandateSubmitCommands, MandateReviewCommands];
const QUERIES = [BoardQueries, MandateQueries, EntitledListQueries, ReminderQueries, ReportQueries, LinkQueries, MandateFileAccess];
const FOLLOWERS = [WhenMandateIssued, WhenMandateReceived, WhenMandateReviewed, WhenWrongPersonReported, LapseOverdueMandates];

/** Tells the library of inquiries below what a stage is made of. */
@Global()
@Module({ providers: [{ provide: MandateFactsSource, useClass: MandateFactsQueries }], exports: [MandateFactsSource] })
export class MandateFactsModule {}

/** Mandates and the lists they lead to, without routes: for the worker and the loader of the demonstration. */
@Module({
  imports: [MandateFactsModule, InquiriesModule, ProcurementsModule, MailModule],
  providers: [...COMMANDS, ...QUERIES, ...FOLLOWERS, MandateChange, LockEntitledPartiesHandler, OpenNewListHandler],
  exports: [...COMMANDS, ...QUERIES],
})
export class MandatesModule {}

/** What of mandates is reached from outside. */
@Module({
  imports: [MandatesModule, InquiriesModule, ProcurementsModule, MailModule],
  providers: [
    MandateResolver, MandateHistoryResolver, ParticipationResolver, ParticipationHistoryResolver, IssueResolver, ReminderResolver, BoardResolver,
    EntitledListResolver, BoardActivity, BoardActivityResolver, ViewerLinkResolver, MailOrganisationResolver, MandateTasks,
  ],
  controllers: [MandateDocumentController, EntitledListController, BoardExportController],
})
export class MandateRoutesModule {}
