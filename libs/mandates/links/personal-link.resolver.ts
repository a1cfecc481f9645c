import { Args, Context, ID, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { LinkCommands } from '#inquiries';
import { mayWithProcurement } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { batched, requestedFields, type GraphQlContext } from '#platform/graphql';
import { BoardQueries } from '../board/board.queries.js';
import type { ParticipationView } from '../board/participation-json.js';
import { ParticipationType } from '../board/participation.types.js';
import { LinkQueries, type PersonalLinkView } from './link.queries.js';
import { PersonalLinkType } from './personal-link.types.js';

/** The personal links that an organisation holds in a procurement. */
@Resolver(() => ParticipationType)
export class PersonalLinkResolver {
  constructor(
    private readonly links: LinkQueries,
    private readonly commands: LinkCommands,
    private readonly board: BoardQueries,
  ) {}

  @ResolveField(() => [PersonalLinkType], { description: 'Those that open, newest first; for the host’s staff.' })
  async personalLinks(@Parent() { id, procurementId, hostId }: ParticipationView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<readonly PersonalLinkView[]> {
    if (!mayWithProcurement(actor, 'READ_PARTICIPATION', { id: procurementId, hostId })) return [];
    return (await batched(context, 'personal links', id, (ids) => this.links.live(ids))) ?? [];
  }

  @Can('participation.remind')
  @Mutation(() => ParticipationType, { description: 'Ends one personal link, and whatever is open by it, at once. Of one that has ended already nothing is changed.' })
  async revokeLink(@CurrentActor() actor: Actor, @Args('linkId', { type: () => ID }) linkId: string, @Info() info: GraphQLResolveInfo): Promise<ParticipationView> {
    return this.board.one(actor, await this.commands.revoke(actor, linkId), requestedFields(info));
  }
}
