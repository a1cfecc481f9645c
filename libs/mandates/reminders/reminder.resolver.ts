import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ReminderCommands } from '#inquiries';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { ReminderPreviewType, RemindReportType } from '../board/participation.types.js';
import { ReminderQueries, type ReminderPreview } from './reminder.queries.js';
import { ReportQueries, type RemindReport } from './report.queries.js';

const ofProcurement = () => Args('procurementId', { type: () => ID });
const toOrganisations = () => Args('organisationIds', { type: () => [ID] });

@Resolver(() => RemindReportType)
export class ReminderResolver {
  constructor(
    private readonly commands: ReminderCommands,
    private readonly queries: ReminderQueries,
    private readonly reports: ReportQueries,
  ) {}

  @Can('participation.remind')
  @Query(() => ReminderPreviewType)
  reminderPreview(@CurrentActor() actor: Actor, @ofProcurement() procurementId: string, @toOrganisations() organisationIds: string[], @Info() info: GraphQLResolveInfo): Promise<ReminderPreview> {
    return this.queries.preview(actor, procurementId, organisationIds, requestedFields(info));
  }

  @Can('participation.remind')
  @Mutation(() => RemindReportType, { description: 'At most 500 at a time; one mail to each organisation. Those who have answered, or were reminded lately, are left alone.' })
  async remind(
    @CurrentActor() actor: Actor,
    @ofProcurement() procurementId: string,
    @toOrganisations() organisationIds: string[],
    @Args('subject', { type: () => String }) subject: string,
    @Args('text', { type: () => String }) text: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RemindReport> {
    return this.reports.reminded(actor, await this.commands.remind(actor, procurementId, organisationIds, { subject, text }), requestedFields(info));
  }
}
