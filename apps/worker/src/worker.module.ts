import { Module } from '@nestjs/common';
import { DOCUMENT_ENTITIES, DocumentsModule } from '#documents';
import { INQUIRY_ENTITIES, InquiriesModule } from '#inquiries';
import { MANDATE_ENTITIES, MandatesModule } from '#mandates';
import { ORGANISATION_ENTITIES, OrganisationsModule } from '#organisations';
import { PEOPLE_ENTITIES, PeopleModule } from '#people';
import { AccessModule } from '#platform/access';
import { AuditModule } from '#platform/audit';
import { ClockModule } from '#platform/clock';
import { ConfigModule } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { EventLogModule } from '#platform/event-log';
import { FilesModule } from '#platform/files';
import { JobsModule } from '#platform/jobs';
import { MailModule } from '#platform/mail';
import { OutboxModule } from '#platform/outbox';
import { SignalsModule } from '#platform/signals';
import { PROCUREMENT_ENTITIES, ProcurementsModule } from '#procurements';
import { REQUIREMENT_ENTITIES, RequirementsModule } from '#requirements';
import { WORKING_GROUP_ENTITIES, WorkingGroupsModule } from '#working-groups';
import { FileLoop } from './file-loop.js';
import { WorkerLoops } from './worker-loops.js';

const ENTITIES = [
  ...ORGANISATION_ENTITIES, ...PROCUREMENT_ENTITIES, ...PEOPLE_ENTITIES, ...INQUIRY_ENTITIES, ...MANDATE_ENTITIES, ...WORKING_GROUP_ENTITIES, ...REQUIREMENT_ENTITIES,
  ...DOCUMENT_ENTITIES,
];

/** All libraries without their routes, and without a clock: the loader of the demonstration brings one that it sets itself. */
@Module({
  imports: [
    ConfigModule, DatabaseModule.of(ENTITIES), AccessModule, SignalsModule, OutboxModule, JobsModule, MailModule, AuditModule, EventLogModule, FilesModule,
    OrganisationsModule, ProcurementsModule, PeopleModule, InquiriesModule, MandatesModule, WorkingGroupsModule, RequirementsModule, DocumentsModule,
  ],
  exports: [OutboxModule, JobsModule, AuditModule],
})
export class LibrariesModule {}

/** The worker: the same libraries as the API, and none of their routes. */
@Module({ imports: [ClockModule, LibrariesModule], providers: [WorkerLoops, FileLoop] })
export class WorkerModule {}
