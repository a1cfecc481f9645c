import { Args, Context, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { batched, requestedFields, type GraphQlContext } from '#platform/graphql';
import { MoveCommands } from './move.commands.js';
import { ReadingCommands } from './reading.commands.js';
import { requirementActions, type RequirementAction } from './requirement.policy.js';
import { RequirementCommands } from './requirement.commands.js';
import type { RequirementView } from './requirement-json.js';
import { RequirementQueries } from './requirement.queries.js';
import { editOf } from './requirement-edit.js';
import { RequirementActionEnum, RequirementEditArguments, RequirementInput, RequirementType } from './requirement.types.js';
import { SituationQueries } from './situation.queries.js';

const ofRequirement = (): ParameterDecorator => Args('requirementId', { type: () => ID });
const atVersion = (): ParameterDecorator => Args('version', { type: () => Int });

@Resolver(() => RequirementType)
export class RequirementResolver {
  constructor(
    private readonly queries: RequirementQueries,
    private readonly commands: RequirementCommands,
    private readonly moving: MoveCommands,
    private readonly reading: ReadingCommands,
    private readonly situations: SituationQueries,
  ) {}

  @Can('procurement.read')
  @Query(() => RequirementType)
  requirement(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<RequirementView> {
    return this.queries.one(actor, id, requestedFields(info));
  }

  @Can('requirement.keep')
  @Mutation(() => RequirementType)
  async addRequirement(@CurrentActor() actor: Actor, @Args('input', { type: () => RequirementInput }) input: RequirementInput, @Info() info: GraphQLResolveInfo): Promise<RequirementView> {
    return this.queries.one(actor, await this.commands.addRequirement(actor, input.procurementId, input), requestedFields(info));
  }

  @Can('requirement.keep')
  @Mutation(() => RequirementType, { description: 'Changes what is given. An edit of an older version is refused with CONFLICT, both texts in details.' })
  async reviseRequirement(
    @CurrentActor() actor: Actor, @ofRequirement() id: string, @atVersion() version: number, @Args() edit: RequirementEditArguments, @Info() info: GraphQLResolveInfo,
  ): Promise<RequirementView> {
    return this.queries.one(actor, await this.commands.reviseRequirement(actor, id, version, editOf(edit)), requestedFields(info));
  }

  @Can('requirement.keep')
  @Mutation(() => RequirementType, { description: 'Whoever has the number makes room; numbers that a baseline has named stay.' })
  async moveRequirement(
    @CurrentActor() actor: Actor, @ofRequirement() id: string, @Args('number', { type: () => String }) number: string,
    @Args('section', { type: () => String, nullable: true, description: 'Needed where the number’s section is new.' }) section: string | null | undefined, @Info() info: GraphQLResolveInfo,
  ): Promise<RequirementView> {
    return this.queries.one(actor, await this.moving.moveRequirement(actor, id, number, section), requestedFields(info));
  }

  @Can('requirement.keep')
  @Mutation(() => RequirementType, { description: 'It is kept, and found among the withdrawn.' })
  async withdrawRequirement(
    @CurrentActor() actor: Actor, @ofRequirement() id: string, @atVersion() version: number, @Args('reason', { type: () => String }) reason: string, @Info() info: GraphQLResolveInfo,
  ): Promise<RequirementView> {
    return this.queries.one(actor, await this.commands.withdrawRequirement(actor, id, version, reason), requestedFields(info));
  }

  @Can('requirement.keep')
  @Mutation(() => RequirementType, { description: 'Takes a withdrawn requirement in again, under its number. ALREADY_EXISTS where another has the number by now.' })
  async restoreRequirement(@CurrentActor() actor: Actor, @ofRequirement() id: string, @atVersion() version: number, @Info() info: GraphQLResolveInfo): Promise<RequirementView> {
    return this.queries.one(actor, await this.commands.restoreRequirement(actor, id, version), requestedFields(info));
  }

  @Can('draft.read')
  @Mutation(() => RequirementType, { description: 'For the viewer alone, and for the version that was read.' })
  async markRead(@CurrentActor() actor: Actor, @ofRequirement() id: string, @atVersion() version: number, @Info() info: GraphQLResolveInfo): Promise<RequirementView> {
    return this.queries.one(actor, await this.reading.markRead(actor, id, version), requestedFields(info));
  }

  @Can('draft.read')
  @Mutation(() => RequirementType)
  async unmarkRead(@CurrentActor() actor: Actor, @ofRequirement() id: string, @Info() info: GraphQLResolveInfo): Promise<RequirementView> {
    return this.queries.one(actor, await this.reading.unmarkRead(actor, id), requestedFields(info));
  }

  @ResolveField(() => [RequirementActionEnum])
  async availableActions(@Parent() requirement: RequirementView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<RequirementAction[]> {
    const situation = await batched(context, 'drafts', requirement.procurementId, (ids) => this.situations.of(actor, ids));
    return situation ? requirementActions(situation, requirement) : [];
  }
}
