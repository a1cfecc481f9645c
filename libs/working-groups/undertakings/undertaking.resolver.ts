import { Args, ID, Info, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { ProcurementQueries, ProcurementType, type ProcurementView } from '#procurements';
import { UndertakingCommands } from './undertaking.commands.js';
import { UndertakingQueries, type OwnUndertaking, type PersonUndertaking } from './undertaking.queries.js';
import { OwnUndertakingType, PersonUndertakingType, SignUndertakingInput } from './undertaking.types.js';

/** The undertaking of whoever asks, and of all who work with the drafts. */
@Resolver(() => ProcurementType)
export class UndertakingResolver {
  constructor(
    private readonly commands: UndertakingCommands,
    private readonly queries: UndertakingQueries,
    private readonly procurements: ProcurementQueries,
  ) {}

  @ResolveField(() => OwnUndertakingType, { nullable: true, description: 'Null for those who do not work with the drafts.' })
  undertaking(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<OwnUndertaking | null> {
    return this.queries.own(actor, procurement);
  }

  @ResolveField(() => [PersonUndertakingType], { description: 'Of all who work with the drafts, by name. Empty for those who do not keep the group.' })
  undertakings(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<PersonUndertaking[]> {
    return this.queries.ofProcurement(actor, procurement);
  }

  @Can('undertaking.sign')
  @Mutation(() => OwnUndertakingType)
  async signUndertaking(@CurrentActor() actor: Actor, @Args('input') input: SignUndertakingInput): Promise<OwnUndertaking | null> {
    return this.queries.own(actor, await this.procurements.one(actor, await this.commands.sign(actor, input)));
  }

  @Can('undertaking.sign')
  @Mutation(() => OwnUndertakingType, { description: 'Takes the viewer’s own undertaking back: drafts are gone for the viewer at once.' })
  async withdrawUndertaking(@CurrentActor() actor: Actor, @Args('procurementId', { type: () => ID }) procurementId: string): Promise<OwnUndertaking | null> {
    return this.queries.own(actor, await this.procurements.one(actor, await this.commands.withdraw(actor, procurementId)));
  }

  @Can('undertaking.demand')
  @Mutation(() => ProcurementType, { description: 'Ends the undertakings of these persons, or of all where none are named, and asks them to sign anew.' })
  async demandRenewal(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('personIds', { type: () => [ID], nullable: true }) personIds: string[] | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    await this.commands.demandRenewal(actor, procurementId, personIds);
    return this.procurements.one(actor, procurementId, requestedFields(info));
  }

  @Can('group.keep')
  @Mutation(() => ProcurementType)
  async addUndertakingText(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('version', { type: () => Int, description: 'The version that the new text was made from.' }) version: number,
    @Args('text', { type: () => String }) text: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.procurements.one(actor, await this.commands.addText(actor, procurementId, version, text), requestedFields(info));
  }
}
