import { Args, Context, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { PageArguments, requestedFields, type GraphQlContext } from '#platform/graphql';
import type { ProcurementPhase } from './procurement.js';
import { procurementActions, type ProcurementAction } from './procurement-actions.js';
import { ProcurementCommands } from './procurement.commands.js';
import { ChangeProcurementInput, CreateProcurementInput } from './procurement.inputs.js';
import type { ProcurementView } from './procurement-json.js';
import { ProcurementParts } from './procurement-parts.js';
import { ProcurementQueries, type ProcurementPageView } from './procurement.queries.js';
import { ProcurementActionEnum, ProcurementPage, ProcurementPhaseEnum, ProcurementType } from './procurement.types.js';

@Resolver(() => ProcurementType)
export class ProcurementResolver {
  constructor(
    private readonly commands: ProcurementCommands,
    private readonly queries: ProcurementQueries,
    private readonly parts: ProcurementParts,
  ) {}

  @Can('procurement.read')
  @Query(() => ProcurementType)
  procurement(
    @CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Context() context: GraphQlContext, @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.one(actor, id, requestedFields(info), this.parts.askedIn(context, info));
  }

  @Can('procurement.read')
  @Query(() => ProcurementType)
  procurementBySlug(
    @CurrentActor() actor: Actor, @Args('slug', { type: () => String }) slug: string, @Context() context: GraphQlContext, @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.bySlug(actor, slug, requestedFields(info), this.parts.askedIn(context, info));
  }

  @Can('procurement.read')
  @Query(() => ProcurementPage, { description: 'Newest first.' })
  procurements(@CurrentActor() actor: Actor, @Args() page: PageArguments, @Info() info: GraphQLResolveInfo): Promise<ProcurementPageView> {
    return this.queries.page(actor, page, requestedFields(info));
  }

  @Can('procurement.create')
  @Mutation(() => ProcurementType)
  async createProcurement(
    @CurrentActor() actor: Actor, @Args('input', { type: () => CreateProcurementInput }) input: CreateProcurementInput, @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.one(actor, await this.commands.create(actor, input), requestedFields(info));
  }

  @Can('procurement.change')
  @Mutation(() => ProcurementType)
  async changeProcurement(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input', { type: () => ChangeProcurementInput }) input: ChangeProcurementInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.one(actor, await this.commands.change(actor, procurementId, version, input), requestedFields(info));
  }

  @Can('procurement.change')
  @Mutation(() => ProcurementType)
  async enterPhase(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('phase', { type: () => ProcurementPhaseEnum }) phase: ProcurementPhase,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.one(actor, await this.commands.enterPhase(actor, procurementId, version, phase), requestedFields(info));
  }

  @ResolveField(() => [ProcurementActionEnum])
  availableActions(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): ProcurementAction[] {
    return procurementActions(actor, procurement);
  }
}
