import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isHostStaff } from '#organisations';
import { CurrentActor, type Actor } from '#platform/access';
import { AuditEventType, AuditQueries, type AuditEventView } from '#platform/event-log';
import { batched, type GraphQlContext } from '#platform/graphql';
import type { MandateView } from './mandate-json.js';
import { MandateType } from './mandate.types.js';

@Resolver(() => MandateType)
export class MandateHistoryResolver {
  constructor(private readonly log: AuditQueries) {}

  @ResolveField(() => [AuditEventType], { description: 'Newest first.' })
  async history(@Parent() mandate: MandateView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<readonly AuditEventView[]> {
    const events = (await batched(context, 'history:mandate', mandate.id, (ids) => this.log.ofSubjects('mandate', ids))) ?? [];
    return isHostStaff(actor) ? events : events.map((event) => ({ ...event, actor: null }));
  }
}
