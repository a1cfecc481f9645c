import { Args, Context, ID, Info, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ProcurementType, type ProcurementView } from '#procurements';
import { Can } from '#platform/access';
import { requestedFields, type GraphQlContext } from '#platform/graphql';
import { invalidInput } from '#platform/request';
import { BoardActivity, type Activity } from './board-activity.js';
import { ParticipationType } from './participation.types.js';

@Resolver(() => ProcurementType)
export class BoardActivityResolver {
  constructor(private readonly activity: BoardActivity) {}

  @Can('participation.read')
  @Subscription(() => ParticipationType, { description: 'Participations as they change, from `after` (an activityCursor) on.', resolve: (activity: Activity) => activity })
  boardActivity(
    @Context() context: GraphQlContext,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('after', { type: () => String, nullable: true }) after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): AsyncGenerator<Activity> {
    if (after && !/^\d{1,18}$/.test(after)) throw invalidInput({ path: 'after', text: 'field.unknown' });
    return this.activity.follow(context.actorNow, procurementId, after ?? undefined, requestedFields(info));
  }

  @ResolveField(() => String, { description: 'Where the host’s log stands: `after` for boardActivity, so that nothing is missed since this read.' })
  activityCursor(@Parent() procurement: ProcurementView): Promise<string> {
    return this.activity.cursor(procurement.hostId);
  }
}
