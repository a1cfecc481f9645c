import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ReminderPreviewType, ReminderQueries, RemindReportType, ReportQueries, type ReminderPreview, type RemindReport } from '#mandates';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId } from '#platform/database';
import { requestedFields } from '#platform/graphql';
import { fetchSkipReason } from './fetch-reminder.js';
import { FetchReminderCommands } from './fetch-reminder.commands.js';
import { RemindablePublications } from './remindable-publications.js';

const ofPublication = () => Args('publicationId', { type: () => ID });
const toOrganisations = () => Args('organisationIds', { type: () => [ID] });

@Resolver(() => RemindReportType)
export class FetchReminderResolver {
  constructor(
    private readonly commands: FetchReminderCommands,
    private readonly publications: RemindablePublications,
    private readonly previews: ReminderQueries,
    private readonly reports: ReportQueries,
    private readonly clock: Clock,
  ) {}

  @Can('participation.remind')
  @Query(() => ReminderPreviewType, { description: 'Exactly who would get a reminder to fetch now, who would not and why, and a letter to begin with.' })
  async fetchReminderPreview(
    @CurrentActor() actor: Actor, @ofPublication() publicationId: string, @toOrganisations() organisationIds: string[], @Info() info: GraphQLResolveInfo,
  ): Promise<ReminderPreview> {
    const { procurementId, title } = await this.publications.one(actor, publicationId);
    const fetched = await this.publications.haveFetched(publicationId, organisationIds.filter(isId));
    return this.previews.previewOf({
      words: 'remindFetch', params: { publication: title },
      reasonOf: (row, { quietPeriodDays }) => fetchSkipReason({ ...row, hasFetched: fetched.has(row.organisationId) }, quietPeriodDays, this.clock.now()),
    }, actor, procurementId, organisationIds, requestedFields(info));
  }

  @Can('participation.remind')
  @Mutation(() => RemindReportType, { description: 'At most 500 at a time; one mail to each organisation. Those who have everything, or were reminded lately, are left alone.' })
  async remindToFetch(
    @CurrentActor() actor: Actor,
    @ofPublication() publicationId: string,
    @toOrganisations() organisationIds: string[],
    @Args('subject', { type: () => String }) subject: string,
    @Args('text', { type: () => String }) text: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RemindReport> {
    return this.reports.reminded(actor, await this.commands.remind(actor, publicationId, organisationIds, { subject, text }), requestedFields(info));
  }
}
