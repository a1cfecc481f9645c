import { Args, Context, Field, ID, Info, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can } from '#platform/access';
import { requestedFields, type GraphQlContext } from '#platform/graphql';
import { invalidInput } from '#platform/request';
import { RequirementType } from '../requirement/requirement.types.js';
import { CommentType, ThreadType } from '../thread/thread.types.js';
import { RequirementActivity, type Activity } from './requirement-activity.js';

@ObjectType('RequirementActivity')
class RequirementActivityType {
  @Field(() => String, { description: 'What happened, for instance CommentAdded.' }) kind!: string;
  @Field(() => RequirementType) requirement!: RequirementType;
  @Field(() => ThreadType, { nullable: true }) thread!: ThreadType | null;
  @Field(() => CommentType, { nullable: true }) comment!: CommentType | null;
  @Field(() => String, { description: '`after` for the next connection.' }) activityCursor!: string;
}

@Resolver(() => RequirementActivityType)
export class RequirementActivityResolver {
  constructor(private readonly activity: RequirementActivity) {}

  @Can('procurement.read')
  @Subscription(() => RequirementActivityType, { description: 'What is done with the requirements, from `after` (an activityCursor) on.', resolve: (activity: Activity) => activity })
  requirementActivity(
    @Context() context: GraphQlContext,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('after', { type: () => String, nullable: true }) after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): AsyncGenerator<Activity> {
    if (after && !/^\d{1,18}$/.test(after)) throw invalidInput({ path: 'after', text: 'field.unknown' });
    return this.activity.follow(context.actorNow, procurementId, after ?? undefined, requestedFields(info));
  }
}
