import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BindingActCommands, BindingActQueries, BindingActType, type BindingActView, type BindingActWithProcurement } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { EntitledListQueries, type EntitledListView } from './entitled-list.queries.js';
import { EntitledListType } from './entitled-list.types.js';
import { cleanReason } from '../mandate/reason.js';

/** Locking the entitled parties, and opening a new list after it. */
@Resolver(() => BindingActType)
export class EntitledListResolver {
  constructor(
    private readonly lists: EntitledListQueries,
    private readonly acts: BindingActCommands,
    private readonly actQueries: BindingActQueries,
  ) {}

  @Can('list.read')
  @Query(() => EntitledListType)
  entitledList(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<EntitledListView> {
    return this.lists.one(actor, id, requestedFields(info));
  }

  @Can('act.propose')
  @Mutation(() => BindingActType)
  async proposeLock(@CurrentActor() actor: Actor, @Args('procurementId', { type: () => ID }) procurementId: string, @Info() info: GraphQLResolveInfo): Promise<BindingActWithProcurement> {
    return this.actQueries.one(actor, await this.acts.propose(actor, procurementId, 'LOCK_ENTITLED_PARTIES'), requestedFields(info));
  }

  @Can('act.propose')
  @Mutation(() => BindingActType, { description: 'Until publication: approvals then go to a new list, and its lock gives the next number.' })
  async proposeNewList(
    @CurrentActor() actor: Actor, @Args('procurementId', { type: () => ID }) procurementId: string, @Args('reason', { type: () => String }) reason: string, @Info() info: GraphQLResolveInfo,
  ): Promise<BindingActWithProcurement> {
    return this.actQueries.one(actor, await this.acts.propose(actor, procurementId, 'OPEN_NEW_LIST', cleanReason(reason)), requestedFields(info));
  }

  @ResolveField('entitledList', () => EntitledListType, { nullable: true, description: 'The list that a confirmed lock made.' })
  listOfAct(@Parent() act: BindingActView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<EntitledListView | null> {
    return this.lists.ofAct(actor, act.id, requestedFields(info));
  }
}
