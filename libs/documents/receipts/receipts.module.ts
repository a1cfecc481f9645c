import { Module } from '@nestjs/common';
import { InquiriesModule } from '#inquiries';
import { MandatesModule } from '#mandates';
import { ProcurementsModule } from '#procurements';
import { PublicationQueries } from '../publication/publication.queries.js';
import { FetchReminderCommands } from './fetch-reminder.commands.js';
import { FetchReminderResolver } from './fetch-reminder.resolver.js';
import { ReceiptBoardQueries } from './receipt-board.queries.js';
import { ReceiptExportController } from './receipt-export.controller.js';
import { PublicationReceiptsResolver, ReceiptSummaryResolver } from './receipt.resolver.js';
import './receipts.texts.js';
import { RemindablePublications } from './remindable-publications.js';
import { WhenFetchReminderSent } from './when-fetch-reminder-sent.js';

/** Who has fetched and who is reminded to, without routes. */
@Module({
  imports: [InquiriesModule, MandatesModule],
  providers: [ReceiptBoardQueries, RemindablePublications, FetchReminderCommands, WhenFetchReminderSent, PublicationQueries],
  exports: [ReceiptBoardQueries, RemindablePublications, FetchReminderCommands, PublicationQueries],
})
export class ReceiptsModule {}

/** The host's board of receipts. */
@Module({
  imports: [ReceiptsModule, MandatesModule, ProcurementsModule],
  providers: [PublicationReceiptsResolver, ReceiptSummaryResolver, FetchReminderResolver],
  controllers: [ReceiptExportController],
})
export class ReceiptRoutesModule {}
