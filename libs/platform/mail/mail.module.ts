import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { LinkMinters } from './link-minter.js';
import { MailComposer } from './mail-composer.js';
import { MailDelivery } from './mail-delivery.js';
import { MailQueries } from './mail.queries.js';
import { MailQueue } from './mail-queue.js';
import './mail-texts.js';
import './group-mail-texts.js';
import './document-mail-texts.js';
import { PostOffice } from './post-office.js';

/** The queue, its reads, and the delivery at rest: the worker sets it going, tests and the demo loader call `drain()`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [MailQueue, MailQueries, MailDelivery, MailComposer, LinkMinters, PostOffice],
  exports: [MailQueue, MailQueries, MailDelivery, LinkMinters, PostOffice],
})
export class MailModule {}
