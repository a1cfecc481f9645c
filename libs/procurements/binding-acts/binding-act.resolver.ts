import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { currentLanguage } from '#platform/request';
import type { ProcurementView } from '../procurement-json.js';
import { ProcurementType } from '../procurement.types.js';
import type { BindingActView } from './binding-act-json.js';
import { BindingActCommands } from './binding-act.commands.js';
import { isConfirmationOffered, isRejectionOffered } from './binding-act.policy.js';
import { BindingActQueries, type BindingActWithProcurement } from './binding-act.queries.js';
import { BindingActType } from './binding-act.types.js';
import { consequencesInWords } from './consequences-in-words.js';

@Resolver(() => BindingActType)
export class BindingActResolver {
  constructor(
    private readonly commands: BindingActCommands,
    private readonly queries: BindingActQueries,
  ) {}

  @Can('act.read')
  @Query(() => BindingActType)
  bindingAct(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<BindingActWithProcurement> {
    return this.queries.one(actor, id, requestedFields(info));
  }

  @Can('act.decide')
  @Mutation(() => BindingActType)
  async confirmAct(@CurrentActor() actor: Actor, @Args('actId', { type: () => ID }) actId: string, @Info() info: GraphQLResolveInfo): Promise<BindingActWithProcurement> {
    return this.queries.one(actor, await this.commands.confirm(actor, actId), requestedFields(info));
  }

  @Can('act.propose')
  @Mutation(() => BindingActType)
  async rejectAct(
    @CurrentActor() actor: Actor, @Args('actId', { type: () => ID }) actId: string, @Args('reason', { type: () => String }) reason: string, @Info() info: GraphQLResolveInfo,
  ): Promise<BindingActWithProcurement> {
    return this.queries.one(actor, await this.commands.reject(actor, actId, reason), requestedFields(info));
  }

  @ResolveField(() => [String], { description: "What will follow, or followed, in the reader's language." })
  consequences(@Parent() act: BindingActView): string[] {
    return consequencesInWords(currentLanguage(), act.consequences);
  }

  @ResolveField(() => Boolean)
  mayConfirm(@Parent() act: BindingActView, @CurrentActor() actor: Actor): boolean {
    return isConfirmationOffered(actor, act);
  }

  @ResolveField(() => Boolean)
  mayReject(@Parent() act: BindingActView, @CurrentActor() actor: Actor): boolean {
    return isRejectionOffered(actor, act);
  }
}

@Resolver(() => ProcurementType)
export class PendingActsResolver {
  /** The acts were read with their procurement, which they share. */
  @ResolveField(() => [BindingActType], { description: 'Acts that wait for the second person.' })
  pendingActs(@Parent() procurement: ProcurementView): BindingActWithProcurement[] {
    return (procurement.pendingActs ?? []).map((act) => ({ ...act, procurement }));
  }
}
