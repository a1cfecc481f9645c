import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { MandatedAct } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { DateScalar, requestedFields } from '#platform/graphql';
import { MandateIssueCommands } from './mandate-issue.commands.js';
import { IssueReportType, MandatedActEnum } from '../mandate/mandate.types.js';
import { ReportQueries, type IssueReport } from '../reminders/report.queries.js';

@Resolver(() => IssueReportType)
export class IssueResolver {
  constructor(
    private readonly issuing: MandateIssueCommands,
    private readonly reports: ReportQueries,
  ) {}

  @Can('mandate.issue')
  @Mutation(() => IssueReportType, { description: 'At most 500 at a time. All lots and acts unless said. One with a live mandate is left as it is.' })
  async issueMandates(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('organisationIds', { type: () => [ID] }) organisationIds: string[],
    @Args('respondBy', { type: () => DateScalar }) respondBy: string,
    @Args('lotIds', { type: () => [ID], nullable: true }) lotIds: string[] | null | undefined,
    @Args('acts', { type: () => [MandatedActEnum], nullable: true }) acts: MandatedAct[] | null | undefined,
    @Args('validTo', { type: () => DateScalar, nullable: true }) validTo: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IssueReport> {
    const input = { respondBy, ...(lotIds ? { lotIds } : {}), ...(acts ? { acts } : {}), ...(validTo ? { validTo } : {}) };
    return this.reports.issued(actor, await this.issuing.issueMandates(actor, procurementId, organisationIds, input), requestedFields(info));
  }
}
