import { Module } from '@nestjs/common';
import { MandatesModule } from '#mandates';
import { AccessModule } from '#platform/access';
import { MailModule } from '#platform/mail';
import { ClearTakeOuts } from './clear-take-outs.job.js';
import { TakeOutCommands } from './take-out.commands.js';
import { TakeOutController } from './take-out.controller.js';
import { TakeOut, TakeOutItem } from './take-out.entity.js';
import { TakeOutLinkMinter } from './take-out-link.minter.js';
import { TakeOutMaker } from './take-out.maker.js';
import { TakeOutQueries } from './take-out.queries.js';
import { TakeOutRecordQueries } from './take-out-record.queries.js';
import { TakeOutResolver } from './take-out.resolver.js';
import './take-out.texts.js';
import { WhenTakeOutRequested } from './when-take-out-requested.js';

export const TAKE_OUT_ENTITIES = [TakeOut, TakeOutItem] as const;

/** What organisations take out of their own, without routes: the worker makes it. */
@Module({
  imports: [AccessModule, MandatesModule, MailModule],
  providers: [TakeOutCommands, TakeOutQueries, TakeOutRecordQueries, TakeOutMaker, WhenTakeOutRequested, ClearTakeOuts, TakeOutLinkMinter],
  exports: [TakeOutCommands, TakeOutQueries],
})
export class TakeOutModule {}

/** Asking for a take-out, and fetching it. */
@Module({ imports: [TakeOutModule], providers: [TakeOutResolver], controllers: [TakeOutController] })
export class TakeOutRoutesModule {}
