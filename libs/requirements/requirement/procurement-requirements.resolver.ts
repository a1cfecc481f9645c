import { Args, Context, ID, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ProcurementType, readPart, type ProcurementView } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { batched, requestedFields, textPart, type GraphQlContext } from '#platform/graphql';
import { notFound } from '#platform/request';
import { MoveCommands } from './move.commands.js';
import { OverviewQueries, type RequirementSummary, type SectionView } from './overview.queries.js';
import { draftingActions, type DraftingAction } from './requirement.policy.js';
import { pageFrom, RequirementQueries, type RequirementPage, type RequirementPageRow } from './requirement.queries.js';
import { DraftingActionEnum, RequirementArguments, RequirementPageType, RequirementSectionType, RequirementSummaryType } from './requirement.types.js';
import { SituationQueries } from './situation.queries.js';

/** What this library adds to a procurement: its specification, as far as its drafts exist for the viewer. */
@Resolver(() => ProcurementType)
export class ProcurementRequirementsResolver {
  constructor(
    private readonly queries: RequirementQueries,
    private readonly overview: OverviewQueries,
    private readonly moving: MoveCommands,
    private readonly situations: SituationQueries,
  ) {}

  @ResolveField(() => RequirementPageType, { description: 'In the order of the specification. Empty where no drafts exist for the viewer.' })
  requirements(
    @Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext, @Args() question: RequirementArguments, @Info() info: GraphQLResolveInfo,
  ): RequirementPage | Promise<RequirementPage> {
    const putText = textPart(context, info, 'nodes');
    const read = readPart(procurement, 'requirements') as RequirementPageRow | undefined;
    return read ? pageFrom(read, putText) : this.queries.page(actor, procurement.id, question, requestedFields(info), putText);
  }

  @ResolveField(() => RequirementSummaryType)
  requirementSummary(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<RequirementSummary> {
    return this.overview.summary(actor, procurement.id);
  }

  @ResolveField(() => [RequirementSectionType], { description: 'In the order of the specification.' })
  requirementSections(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<SectionView[]> {
    return this.overview.sections(actor, procurement.id);
  }

  @ResolveField(() => [DraftingActionEnum], { description: 'What the viewer may do with the drafts; empty where there are none for the viewer.' })
  async draftingActions(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<DraftingAction[]> {
    const situation = await batched(context, 'drafts', procurement.id, (ids) => this.situations.of(actor, ids));
    return situation ? draftingActions(situation) : [];
  }

  @Can('requirement.keep')
  @Mutation(() => RequirementSectionType, { description: 'Another title, or another number: all that is in it follows.' })
  async changeSection(
    @CurrentActor() actor: Actor, @Args('procurementId', { type: () => ID }) procurementId: string, @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('title', { type: () => String, nullable: true }) title?: string | null, @Args('number', { type: () => String, nullable: true }) number?: string | null,
  ): Promise<SectionView> {
    await this.moving.changeSection(actor, procurementId, sectionId, { title: title ?? null, number: number ?? null });
    const section = (await this.overview.sections(actor, procurementId)).find(({ id }) => id === sectionId);
    if (!section) throw notFound();
    return section;
  }
}
