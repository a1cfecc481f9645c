import { Global, Module } from '@nestjs/common';
import { InquiriesModule, MandateFactsSource } from '#inquiries';
import { ProcurementsModule } from '#procurements';
import { defineConstraintRefusals } from '#platform/database';
import { defineSubjectLabels } from '#platform/event-log';
import { MailModule } from '#platform/mail';
import { BoardActivity } from './board/board-activity.js';
import { BoardActivityResolver } from './board/board-activity.resolver.js';
import { BoardExportController } from './board/board-export.controller.js';
import { BoardQueries } from './board/board.queries.js';
import { BoardResolver } from './board/board.resolver.js';
import { EntitledListController } from './entitled-lists/entitled-list.controller.js';
import { EntitledList, EntitledPartyRow } from './entitled-lists/entitled-list.entity.js';
import { EntitledListQueries } from './entitled-lists/entitled-list.queries.js';
import { EntitledListResolver } from './entitled-lists/entitled-list.resolver.js';
import { IssueResolver } from './issue/issue.resolver.js';
import { LapseOverdueMandates } from './review/lapse-overdue.job.js';
import { LinkQueries } from './links/link.queries.js';
import { LockEntitledPartiesHandler } from './entitled-lists/lock-entitled-parties.handler.js';
import { MailOrganisationResolver } from './links/mail-organisation.resolver.js';
import { MandateChange } from './mandate/mandate-change.js';
import { MandateDocumentController } from './mandate/mandate-document.controller.js';
import { Mandate } from './mandate/mandate.entity.js';
import { MandateFactsQueries } from './mandate/mandate-facts.queries.js';
import { MandateFileAccess } from './signing/mandate-file-access.js';
import { MandateHistoryResolver } from './mandate/mandate-history.resolver.js';
import { MandateIssueCommands } from './issue/mandate-issue.commands.js';
import { MandateQueries } from './mandate/mandate.queries.js';
import { MandateResolver } from './mandate/mandate.resolver.js';
import { MandateReviewCommands } from './review/mandate-review.commands.js';
import { MandateSigning } from './signing/mandate-signing.entity.js';
import { MandateSubmitCommands } from './signing/mandate-submit.commands.js';
import { MandateTasks } from './mandate/mandate-tasks.js';
import './mandates.texts.js';
import { PersonalLinkResolver } from './links/personal-link.resolver.js';
import { OpenNewListHandler } from './entitled-lists/open-new-list.handler.js';
import { ParticipationHistoryResolver } from './board/participation-history.resolver.js';
import { ParticipationResolver } from './board/participation.resolver.js';
import { ReminderQueries } from './reminders/reminder.queries.js';
import { ReminderResolver } from './reminders/reminder.resolver.js';
import { ReportQueries } from './reminders/report.queries.js';
import { ViewerLinkResolver } from './links/viewer-link.resolver.js';
import { WhenMandateIssued } from './letters/when-mandate-issued.js';
import { WhenMandateReceived } from './letters/when-mandate-received.js';
import { WhenMandateReviewed } from './letters/when-mandate-reviewed.js';
import { WhenWrongPersonReported } from './letters/when-wrong-person-reported.js';

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
    EntitledListResolver, BoardActivity, BoardActivityResolver, ViewerLinkResolver, PersonalLinkResolver, MailOrganisationResolver, MandateTasks,
  ],
  controllers: [MandateDocumentController, EntitledListController, BoardExportController],
})
export class MandateRoutesModule {}
