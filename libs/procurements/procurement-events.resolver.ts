import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '#platform/access';
import { AuditEventPage, AuditQueries, type AuditEventPageView } from '#platform/event-log';
import { PageArguments } from '#platform/graphql';
import type { ProcurementView } from './procurement-json.js';
import { mayWithProcurement } from './procurement.policy.js';
import { ProcurementType } from './procurement.types.js';

@Resolver(() => ProcurementType)
export class ProcurementEventsResolver {
  constructor(private readonly log: AuditQueries) {}

  @ResolveField(() => AuditEventPage, { description: 'The procurement’s own log, newest first. Empty for those outside its staff.' })
  async events(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Args() page: PageArguments): Promise<AuditEventPageView> {
    if (mayWithProcurement(actor, 'READ_LOG', procurement)) return this.log.page({ procurementId: procurement.id }, page, actor);
    return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
  }
}
