import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BindingActQueries, BindingActType, type BindingActView, type BindingActWithProcurement } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { PublicationCommands } from './publication.commands.js';
import type { PublicationView } from './publication-json.js';
import { PublicationPlanQueries, type PublicationPlan } from './publication-plan.queries.js';
import { PublicationQueries } from './publication.queries.js';
import { PublicationPlanType, PublicationType, PublishInput } from './publication.types.js';

/** Publishing: what is missing, the proposal, and what came of it. */
@Resolver(() => BindingActType)
export class PublishResolver {
  constructor(
    private readonly commands: PublicationCommands,
    private readonly plans: PublicationPlanQueries,
    private readonly publications: PublicationQueries,
    private readonly acts: BindingActQueries,
  ) {}

  @Can('document.keep')
  @Query(() => PublicationPlanType, { description: 'What the publication would be, and what is missing. What has been chosen need not be whole yet.' })
  publicationGate(@CurrentActor() actor: Actor, @Args('input', { type: () => PublishInput }) input: PublishInput): Promise<PublicationPlan> {
    return this.plans.gate(actor, input);
  }

  @Can('act.propose')
  @Mutation(() => BindingActType)
  async proposePublication(
    @CurrentActor() actor: Actor, @Args('input', { type: () => PublishInput }) input: PublishInput, @Info() info: GraphQLResolveInfo,
  ): Promise<BindingActWithProcurement> {
    return this.acts.one(actor, await this.commands.propose(actor, input), requestedFields(info));
  }

  @ResolveField(() => PublicationType, { nullable: true, description: 'What a confirmed act published, if it exists for the viewer.' })
  async publication(@Parent() act: BindingActView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<PublicationView | null> {
    return act.kind === 'PUBLISH' && act.state === 'CONFIRMED' ? this.publications.ofAct(actor, act.id, requestedFields(info)) : null;
  }

  @ResolveField(() => PublicationPlanType, { nullable: true, description: 'What a waiting act would publish; none for one who does not read the drafts.' })
  async publicationPlan(@Parent() act: BindingActView, @CurrentActor() actor: Actor): Promise<PublicationPlan | null> {
    return act.kind === 'PUBLISH' && act.state === 'PROPOSED' ? this.plans.ofAct(actor, act) : null;
  }
}
