import { Global, Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';

@Global()
@Module({ providers: [AuditQueries], exports: [AuditQueries] })
export class EventLogModule {}
