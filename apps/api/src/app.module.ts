import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { DOCUMENT_ENTITIES, DocumentRoutesModule } from '#documents';
import { INQUIRY_ENTITIES, InquiryRoutesModule } from '#inquiries';
import { MANDATE_ENTITIES, MandateFileAccess, MandateRoutesModule, MandatesModule } from '#mandates';
import { ORGANISATION_ENTITIES, OrganisationRoutesModule } from '#organisations';
import { PEOPLE_ENTITIES, PeopleRoutesModule } from '#people';
import { PROCUREMENT_ENTITIES, ProcurementRoutesModule } from '#procurements';
import { REQUIREMENT_ENTITIES, RequirementRoutesModule } from '#requirements';
import { WORKING_GROUP_ENTITIES, WorkingGroupRoutesModule } from '#working-groups';
import { AccessModule } from '#platform/access';
import { ClockModule } from '#platform/clock';
import { ConfigModule } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { EventLogModule, EventLogRoutesModule } from '#platform/event-log';
import { FileRoutesModule, FilesModule } from '#platform/files';
import { GraphQlModule } from '#platform/graphql';
import { HealthModule } from '#platform/health';
import { DemoMailController, MailModule } from '#platform/mail';
import { SignalsModule } from '#platform/signals';
import { ErrorFilter } from './http/error.filter.js';

const ENTITIES = [
  ...ORGANISATION_ENTITIES, ...PROCUREMENT_ENTITIES, ...PEOPLE_ENTITIES, ...INQUIRY_ENTITIES, ...MANDATE_ENTITIES, ...WORKING_GROUP_ENTITIES, ...REQUIREMENT_ENTITIES,
  ...DOCUMENT_ENTITIES,
];

@Module({
  imports: [
    ConfigModule, ClockModule, DatabaseModule.of(ENTITIES), AccessModule, HealthModule, SignalsModule, GraphQlModule,
    EventLogModule, EventLogRoutesModule, MailModule,
    FilesModule, FileRoutesModule.of({ imports: [MandatesModule], access: MandateFileAccess }),
    OrganisationRoutesModule, ProcurementRoutesModule, PeopleRoutesModule, InquiryRoutesModule, MandateRoutesModule, WorkingGroupRoutesModule, RequirementRoutesModule, DocumentRoutesModule,
  ],
  controllers: [DemoMailController],
  providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
})
export class AppModule {}
