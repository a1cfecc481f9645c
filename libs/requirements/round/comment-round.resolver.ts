import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { OrganisationType, type OrganisationView } from '#organisations';
import { ProcurementType, type ProcurementView } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { DateScalar, requestedFields } from '#platform/graphql';
import { notFound } from '#platform/request';
import { CommentRoundCommands } from './comment-round.commands.js';
import { CommentRoundQueries, type Coverage, type RequirementCoveragePage, type RoundView } from './comment-round.queries.js';
import { CommentRoundType, CoverageType, RequirementCoverageArguments, RequirementCoveragePageType, SilentReminderType } from './comment-round.types.js';
import { SilentReminderQueries, type SilentReminder } from './silent-reminder.queries.js';

const ofProcurement = (): ParameterDecorator => Args('procurementId', { type: () => ID });
const closingOn = (): ParameterDecorator => Args('closesOn', { type: () => DateScalar, description: 'The last day.' });

@Resolver(() => CommentRoundType)
export class CommentRoundResolver {
  constructor(
    private readonly commands: CommentRoundCommands,
    private readonly queries: CommentRoundQueries,
    private readonly reminders: SilentReminderQueries,
  ) {}

  @Can('round.keep')
  @Query(() => SilentReminderType, { description: 'Exactly who would be reminded now and with what words, before it is done. Refused like remindSilent.' })
  silentReminder(@CurrentActor() actor: Actor, @ofProcurement() procurementId: string): Promise<SilentReminder> {
    return this.reminders.preview(actor, procurementId);
  }

  @Can('round.keep')
  @Mutation(() => CommentRoundType)
  async openCommentRound(
    @CurrentActor() actor: Actor, @ofProcurement() procurementId: string, @closingOn() closesOn: string,
    @Args('opensOn', { type: () => DateScalar, nullable: true, description: 'At once unless said.' }) opensOn?: string | null,
  ): Promise<RoundView> {
    await this.commands.openRound(actor, procurementId, { opensOn: opensOn ?? null, closesOn });
    return this.latest(actor, procurementId);
  }

  @Can('round.keep')
  @Mutation(() => CommentRoundType)
  async closeCommentRound(@CurrentActor() actor: Actor, @ofProcurement() procurementId: string): Promise<RoundView> {
    await this.commands.closeRound(actor, procurementId);
    return this.latest(actor, procurementId);
  }

  @Can('round.keep')
  @Mutation(() => CommentRoundType, { description: 'The same round, until another day; of one that is open the last day is moved.' })
  async reopenCommentRound(@CurrentActor() actor: Actor, @ofProcurement() procurementId: string, @closingOn() closesOn: string): Promise<RoundView> {
    await this.commands.reopenRound(actor, procurementId, closesOn);
    return this.latest(actor, procurementId);
  }

  @Can('round.keep')
  @Mutation(() => CommentRoundType, { description: 'By mail, those who speak for organisations that have said nothing in the open round.' })
  async remindSilent(@CurrentActor() actor: Actor, @ofProcurement() procurementId: string): Promise<RoundView> {
    await this.commands.remindSilent(actor, procurementId);
    return this.latest(actor, procurementId);
  }

  @ResolveField(() => [CoverageType], { description: 'Those that the group speaks for, and others that were heard; by name.' })
  coverageByOrganisation(@Parent() round: RoundView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<Coverage[]> {
    return this.queries.byOrganisation(actor, round, requestedFields(info));
  }

  @ResolveField(() => RequirementCoveragePageType, { description: 'In the order of the specification.' })
  coverageByRequirement(
    @Parent() round: RoundView, @CurrentActor() actor: Actor, @Args() question: RequirementCoverageArguments, @Info() info: GraphQLResolveInfo,
  ): Promise<RequirementCoveragePage> {
    return this.queries.byRequirement(actor, round, question, requestedFields(info));
  }

  @ResolveField(() => [OrganisationType], { description: 'Those that the group speaks for and that have said nothing; by name.' })
  silent(@Parent() round: RoundView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<OrganisationView[]> {
    return this.queries.silent(actor, round, requestedFields(info));
  }

  private async latest(actor: Actor, procurementId: string): Promise<RoundView> {
    const round = await this.queries.latest(actor, procurementId);
    if (!round) throw notFound();
    return round;
  }
}

@Resolver(() => ProcurementType)
export class ProcurementRoundResolver {
  constructor(private readonly queries: CommentRoundQueries) {}

  @ResolveField(() => CommentRoundType, { nullable: true, description: 'The latest.' })
  commentRound(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<RoundView | null> {
    return this.queries.latest(actor, procurement.id);
  }

  @ResolveField(() => [CommentRoundType], { description: 'Newest first.' })
  commentRounds(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<RoundView[]> {
    return this.queries.rounds(actor, procurement.id);
  }
}
