import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OutboxHandlers } from './outbox-handlers.js';
import { OutboxRelay } from './outbox-relay.js';

/** The relay, at rest: the worker sets it going, tests and the demo loader call `drain()`. */
@Module({ imports: [DiscoveryModule], providers: [OutboxHandlers, OutboxRelay], exports: [OutboxHandlers, OutboxRelay] })
export class OutboxModule {}
