import { Args, ArgsType, Context, Field, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { batched, requestedFields, type GraphQlContext } from '#platform/graphql';
import { threadActions, type ThreadAction } from '../requirement/requirement.policy.js';
import type { RequirementView } from '../requirement/requirement-json.js';
import { RequirementQueries } from '../requirement/requirement.queries.js';
import { RequirementType } from '../requirement/requirement.types.js';
import { SituationQueries } from '../requirement/situation.queries.js';
import { ResolveCommands } from './resolve.commands.js';
import { ThreadCommands } from './thread.commands.js';
import type { ThreadView } from './thread-json.js';
import { ThreadQueries } from './thread.queries.js';
import type { DispositionOutcome } from './thread.js';
import { DispositionOutcomeEnum, ThreadActionEnum, ThreadType } from './thread.types.js';

const ofThread = (): ParameterDecorator => Args('threadId', { type: () => ID });
const because = (): ParameterDecorator => Args('motivation', { type: () => String, description: 'Its authors see it.' });

@ArgsType()
class ThreadArguments {
  @IsOptional() @Field(() => ID) requirementId!: string;
  @IsOptional() @Field(() => Int, { description: 'The version that was read.' }) onVersion!: number;
  @IsOptional() @Field(() => String, { nullable: true, description: 'Words of that version; none where the thread is about the whole requirement.' }) quote?: string | null;
  @IsOptional() @Field(() => Int, { nullable: true, description: 'Where the quote begins, should it occur more than once; in UTF-16 code units.' }) quoteStart?: number | null;
  @IsOptional() @Field(() => String) body!: string;
  @IsOptional() @Field(() => ID, { nullable: true }) onBehalfOfId?: string | null;
  @IsOptional() @Field(() => Boolean, { nullable: true, description: 'The organisation’s official view.' }) position?: boolean | null;
  @IsOptional() @Field(() => String, { nullable: true, description: 'What would stand instead of the quote, or of the whole text.' }) suggestion?: string | null;
}

@Resolver(() => ThreadType)
export class ThreadResolver {
  constructor(
    private readonly queries: ThreadQueries,
    private readonly threads: ThreadCommands,
    private readonly resolving: ResolveCommands,
    private readonly requirements: RequirementQueries,
    private readonly situations: SituationQueries,
  ) {}

  @Can('procurement.read')
  @Query(() => ThreadType)
  thread(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<ThreadView> {
    return this.queries.thread(actor, id, requestedFields(info));
  }

  @Can('comment.write')
  @Mutation(() => ThreadType)
  async startThread(@CurrentActor() actor: Actor, @Args() given: ThreadArguments, @Info() info: GraphQLResolveInfo): Promise<ThreadView> {
    const { requirementId, ...terms } = given;
    return this.queries.thread(actor, await this.threads.startThread(actor, requirementId, terms), requestedFields(info));
  }

  @Can('thread.resolve')
  @Mutation(() => ThreadType)
  async resolveThread(
    @CurrentActor() actor: Actor, @ofThread() id: string, @Args('outcome', { type: () => DispositionOutcomeEnum }) outcome: DispositionOutcome, @because() motivation: string,
    @Args('resultingText', { type: () => String, nullable: true, description: 'The requirement’s whole text as it came out; it becomes the next version.' }) resultingText: string | null | undefined,
    @Args('onVersion', { type: () => Int, nullable: true, description: 'The version from which that text was written.' }) onVersion: number | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ThreadView> {
    return this.queries.thread(actor, await this.resolving.resolveThread(actor, id, { outcome, motivation, resultingText: resultingText ?? null, onVersion: onVersion ?? null }), requestedFields(info));
  }

  @Can('thread.resolve')
  @Mutation(() => RequirementType, { description: 'The suggestion becomes the next version, in the name of the one who made it.' })
  async acceptSuggestion(@CurrentActor() actor: Actor, @ofThread() id: string, @because() motivation: string, @Info() info: GraphQLResolveInfo): Promise<RequirementView> {
    return this.requirements.one(actor, await this.resolving.acceptSuggestion(actor, id, motivation), requestedFields(info));
  }

  @Can('thread.resolve')
  @Mutation(() => ThreadType)
  async rejectSuggestion(@CurrentActor() actor: Actor, @ofThread() id: string, @because() motivation: string, @Info() info: GraphQLResolveInfo): Promise<ThreadView> {
    await this.resolving.rejectSuggestion(actor, id, motivation);
    return this.queries.thread(actor, id, requestedFields(info));
  }

  @Can('thread.resolve')
  @Mutation(() => ThreadType, { description: 'How it was closed is kept.' })
  async reopenThread(@CurrentActor() actor: Actor, @ofThread() id: string, @Info() info: GraphQLResolveInfo): Promise<ThreadView> {
    return this.queries.thread(actor, await this.resolving.reopenThread(actor, id), requestedFields(info));
  }

  @ResolveField(() => [ThreadActionEnum])
  async availableActions(@Parent() thread: ThreadView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<ThreadAction[]> {
    const situation = await batched(context, 'drafts', thread.procurementId, (ids) => this.situations.of(actor, ids));
    return situation ? threadActions(situation, thread) : [];
  }

  @ResolveField(() => RequirementType)
  requirement(@Parent() thread: ThreadView): unknown {
    return thread.requirement;
  }
}
