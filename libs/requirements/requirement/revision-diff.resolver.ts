import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '#platform/access';
import { invalidInput } from '#platform/request';
import type { RequirementView } from './requirement-json.js';
import { RequirementQueries } from './requirement.queries.js';
import { RequirementType, RevisionDiffType } from './requirement.types.js';
import { wordDiff, type DiffSegment } from './word-diff.js';

interface RevisionDiff {
  readonly from: number;
  readonly to: number;
  readonly heading: readonly DiffSegment[];
  readonly text: readonly DiffSegment[];
  readonly rationale: readonly DiffSegment[];
}

const REVISIONS: ReadonlySet<string> = new Set(['revisions']);

/** The word diff between any two revisions of a requirement. */
@Resolver(() => RequirementType)
export class RevisionDiffResolver {
  constructor(private readonly queries: RequirementQueries) {}

  @ResolveField(() => RevisionDiffType)
  async diff(
    @Parent() requirement: RequirementView, @CurrentActor() actor: Actor, @Args('from', { type: () => Int }) from: number, @Args('to', { type: () => Int }) to: number,
  ): Promise<RevisionDiff> {
    const { revisions = [] } = await this.queries.one(actor, requirement.id, REVISIONS);
    const at = (path: 'from' | 'to', version: number) => {
      const found = revisions.find((revision) => revision.version === version);
      if (!found) throw invalidInput({ path, text: 'field.unknown' });
      return found;
    };
    const [before, after] = [at('from', from), at('to', to)];
    return {
      from, to, heading: wordDiff(before.heading, after.heading), text: wordDiff(before.text, after.text),
      rationale: wordDiff(before.rationale ?? '', after.rationale ?? ''),
    };
  }
}
