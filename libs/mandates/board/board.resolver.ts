import { Args, Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { organisationJson } from '#organisations';
import { mayWithProcurement, ProcurementType, type ProcurementView } from '#procurements';
import { CurrentActor, type Actor } from '#platform/access';
import { DateScalar, PageArguments, requestedFields, textPart, type GraphQlContext } from '#platform/graphql';
import { MailPage, MailQueries, type MailPageView } from '#platform/mail';
import { BoardQueries, type BoardPage, type BoardSummary } from './board.queries.js';
import { EntitledListQueries, type EntitledListView } from '../entitled-lists/entitled-list.queries.js';
import { EntitledListType } from '../entitled-lists/entitled-list.types.js';
import { MandateQueries } from '../mandate/mandate.queries.js';
import { BoardArguments, BoardFilterInput, BoardSummaryType, ParticipationPageType } from './participation.types.js';

/** What this library adds to a procurement: its funnel, its lists, its letters. */
@Resolver(() => ProcurementType)
export class BoardResolver {
  constructor(
    private readonly queries: BoardQueries,
    private readonly lists: EntitledListQueries,
    private readonly mandates: MandateQueries,
    private readonly letters: MailQueries,
  ) {}

  @ResolveField(() => ParticipationPageType)
  board(
    @Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext, @Args() question: BoardArguments, @Info() info: GraphQLResolveInfo,
  ): Promise<BoardPage> {
    return this.queries.page(actor, procurement.id, question, requestedFields(info), textPart(context, info, 'nodes'));
  }

  @ResolveField(() => BoardSummaryType)
  summary(
    @Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Args('filter', { type: () => BoardFilterInput, nullable: true }) filter: BoardFilterInput | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BoardSummary> {
    return this.queries.summary(actor, procurement.id, filter, requestedFields(info));
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'The latest date any live mandate is to be answered by.' })
  mandateRespondBy(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<string | null> {
    return this.mandates.respondBy(actor, procurement.id);
  }

  @ResolveField(() => [EntitledListType], { description: 'Newest first.' })
  entitledLists(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<EntitledListView[]> {
    return this.lists.ofProcurement(actor, procurement.id, requestedFields(info));
  }

  @ResolveField(() => Int, { nullable: true, description: 'The number that the next lock gives; null while the list is locked with no new one open.' })
  openList(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<number | null> {
    return this.lists.openList(actor, procurement);
  }

  @ResolveField(() => MailPage, { description: 'What was sent about the procurement, newest first. Empty for those outside its staff.' })
  async mails(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Args() page: PageArguments, @Info() info: GraphQLResolveInfo): Promise<MailPageView> {
    if (!mayWithProcurement(actor, 'READ_PARTICIPATION', procurement)) return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
    const asked = requestedFields(info);
    return this.letters.ofProcurement(procurement.id, page, (alias, params) => organisationJson(alias, { actor, params, asked, prefix: 'nodes.organisation.' }));
  }
}
