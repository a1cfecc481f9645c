import { Args, ID, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { organisationJson, OrganisationType, type OrganisationView } from '#organisations';
import { ProcurementType, type ProcurementView } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { wordDiff, type DiffSegment } from '../requirement/word-diff.js';
import { CommentCommands } from './comment.commands.js';
import type { CommentView } from './comment-json.js';
import { ThreadQueries } from './thread.queries.js';
import type { SuggestionView } from './thread-json.js';
import { CommentType, DiffSegmentType, SuggestionType } from './thread.types.js';
import { VoiceQueries } from './voice.queries.js';

@Resolver(() => CommentType)
export class CommentResolver {
  constructor(
    private readonly commands: CommentCommands,
    private readonly queries: ThreadQueries,
  ) {}

  @Can('comment.write')
  @Mutation(() => CommentType)
  async addComment(
    @CurrentActor() actor: Actor,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('body', { type: () => String }) body: string,
    @Args('replyToId', { type: () => ID, nullable: true }) replyToId: string | null | undefined,
    @Args('onBehalfOfId', { type: () => ID, nullable: true }) onBehalfOfId: string | null | undefined,
    @Args('position', { type: () => Boolean, nullable: true, description: 'The organisation’s official view.' }) position: boolean | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentView> {
    const terms = { body, replyToId: replyToId ?? null, onBehalfOfId: onBehalfOfId ?? null, position: position ?? null };
    return this.queries.comment(actor, await this.commands.addComment(actor, threadId, terms), requestedFields(info));
  }

  @Can('comment.write')
  @Mutation(() => CommentType, { description: 'One’s own: a tombstone stays in its place.' })
  async withdrawComment(@CurrentActor() actor: Actor, @Args('commentId', { type: () => ID }) commentId: string, @Info() info: GraphQLResolveInfo): Promise<CommentView> {
    return this.queries.comment(actor, await this.commands.withdrawComment(actor, commentId), requestedFields(info));
  }

  @ResolveField(() => Boolean, { description: 'The viewer wrote it.' })
  byViewer(@Parent() comment: CommentView, @CurrentActor() actor: Actor): boolean {
    return actor.kind === 'PERSON' && actor.personId === comment.authorId;
  }
}

@Resolver(() => SuggestionType)
export class SuggestionResolver {
  @ResolveField(() => [DiffSegmentType])
  diff(@Parent() { replaces, replacement }: SuggestionView): DiffSegment[] {
    return wordDiff(replaces, replacement);
  }
}

/** For whom the viewer may speak in the drafts of a procurement. */
@Resolver(() => ProcurementType)
export class VoiceResolver {
  constructor(private readonly voices: VoiceQueries) {}

  @ResolveField(() => [OrganisationType], { description: 'Those on whose behalf the viewer may comment, by name.' })
  speaksFor(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<OrganisationView[]> {
    return this.voices.of(actor, procurement.id, (alias, params) => organisationJson(alias, { actor, params, asked: requestedFields(info) }));
  }
}
