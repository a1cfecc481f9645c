import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ProcurementType, type ProcurementView } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { wordDiff, type DiffSegment } from '../requirement/word-diff.js';
import { DiffSegmentType } from '../thread/thread.types.js';
import { BaselineCommands } from './baseline.commands.js';
import { COMPARED, type ChangedRequirement } from './baseline.js';
import { BaselineQueries, type BaselineComparison, type BaselineView } from './baseline.queries.js';
import { BaselineComparisonType, BaselineType, ChangedRequirementType, COMPARED_PARTS, ComparedPartEnum } from './baseline.types.js';

@Resolver(() => BaselineType)
export class BaselineResolver {
  constructor(
    private readonly commands: BaselineCommands,
    private readonly queries: BaselineQueries,
  ) {}

  @Can('procurement.read')
  @Query(() => BaselineType)
  baseline(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BaselineView> {
    return this.queries.one(actor, id);
  }

  @Can('procurement.read')
  @Query(() => BaselineComparisonType, { description: 'From one baseline to another of the same procurement, or to the present draft.' })
  compareBaselines(
    @CurrentActor() actor: Actor, @Args('fromId', { type: () => ID }) fromId: string, @Args('toId', { type: () => ID, nullable: true }) toId?: string | null,
  ): Promise<BaselineComparison> {
    return this.queries.compare(actor, fromId, toId);
  }

  @Can('baseline.set')
  @Mutation(() => BaselineType, { description: 'Freezes all requirements. Where nothing has changed since the latest baseline that one is the answer.' })
  async setBaseline(@CurrentActor() actor: Actor, @Args('procurementId', { type: () => ID }) procurementId: string): Promise<BaselineView> {
    return this.queries.one(actor, await this.commands.setBaseline(actor, procurementId));
  }
}

@Resolver(() => ChangedRequirementType)
export class ChangedRequirementResolver {
  @ResolveField(() => [ComparedPartEnum])
  changed(@Parent() { changed }: ChangedRequirement): string[] {
    return changed.map((part) => COMPARED_PARTS[COMPARED.indexOf(part)] ?? part);
  }

  @ResolveField(() => [DiffSegmentType])
  heading(@Parent() { before, after }: ChangedRequirement): DiffSegment[] {
    return wordDiff(before.heading, after.heading);
  }

  @ResolveField(() => [DiffSegmentType])
  text(@Parent() { before, after }: ChangedRequirement): DiffSegment[] {
    return wordDiff(before.text, after.text);
  }

  @ResolveField(() => [DiffSegmentType])
  rationale(@Parent() { before, after }: ChangedRequirement): DiffSegment[] {
    return wordDiff(before.rationale ?? '', after.rationale ?? '');
  }

  @ResolveField(() => [DiffSegmentType])
  verification(@Parent() { before, after }: ChangedRequirement): DiffSegment[] {
    return wordDiff(before.verification ?? '', after.verification ?? '');
  }
}

@Resolver(() => ProcurementType)
export class ProcurementBaselinesResolver {
  constructor(private readonly queries: BaselineQueries) {}

  @ResolveField(() => [BaselineType], { description: 'Newest first. Empty where no drafts exist for the viewer.' })
  baselines(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<BaselineView[]> {
    return this.queries.ofProcurement(actor, procurement.id);
  }
}
