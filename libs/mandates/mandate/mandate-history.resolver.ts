import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditEventType, AuditQueries, type AuditEventView } from '#platform/event-log';
import { batched, type GraphQlContext } from '#platform/graphql';
import type { MandateView } from './mandate-json.js';
import { MandateType } from './mandate.types.js';

@Resolver(() => MandateType)
export class MandateHistoryResolver {
  constructor(private readonly log: AuditQueries) {}

  @ResolveField(() => [AuditEventType], { description: 'Newest first.' })
  async history(@Parent() mandate: MandateView, @Context() context: GraphQlContext): Promise<readonly AuditEventView[]> {
    const events = (await batched(context, 'history:mandate', mandate.id, (ids) => this.log.ofSubjects('mandate', ids))) ?? [];
    return mandate.isStaff ? events : events.map((event) => ({ ...event, actor: null }));
  }
}
