import { Global, Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';
import { EventLogResolver } from './event-log.resolver.js';

@Global()
@Module({ providers: [AuditQueries], exports: [AuditQueries] })
export class EventLogModule {}

/** What of the log is reached from outside. */
@Module({ providers: [EventLogResolver] })
export class EventLogRoutesModule {}
