import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { OrganisationView } from '#organisations';
import { CurrentActor, type Actor } from '#platform/access';
import { batched, requestedFields, type GraphQlContext } from '#platform/graphql';
import type { PublicationView } from '../publication/publication-json.js';
import { PublicationType } from '../publication/publication.types.js';
import { ReceiptBoardQueries, seesReceipts, type OfPublication, type ReachCounts, type ReceiptPage } from './receipt-board.queries.js';
import type { ReceiptView } from './receipt-json.js';
import { DownloadReceiptType, ReceiptArguments, ReceiptPageType, ReceiptSummaryType } from './receipt.types.js';

const FOR_STAFF = 'For the host’s staff and auditors; null for others, and for what is published to the working group.';

/** What a publication says of who has fetched it. */
@Resolver(() => PublicationType)
export class PublicationReceiptsResolver {
  constructor(private readonly queries: ReceiptBoardQueries) {}

  @ResolveField(() => ReceiptSummaryType, { nullable: true, description: FOR_STAFF })
  receipts(@Parent() publication: PublicationView, @CurrentActor() actor: Actor): OfPublication | null {
    return seesReceipts(actor, publication) ? publication : null;
  }

  @ResolveField(() => ReceiptPageType, { nullable: true, description: FOR_STAFF })
  receiptBoard(@Parent() publication: PublicationView, @CurrentActor() actor: Actor, @Args() question: ReceiptArguments, @Info() info: GraphQLResolveInfo): Promise<ReceiptPage> | null {
    return seesReceipts(actor, publication) ? this.queries.page(actor, publication, question, requestedFields(info)) : null;
  }

  @ResolveField(() => [DownloadReceiptType], { description: 'What the viewer has fetched, and what was fetched for the viewer’s own organisations; newest first.' })
  async myReceipts(@Parent() { id }: PublicationView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<readonly ReceiptView[]> {
    return (await batched(context, 'own receipts', id, (ids) => this.queries.own(actor, ids))) ?? [];
  }
}

/** Each part is read only where it is asked for: how many have fetched is kept, who has not is looked up. */
@Resolver(() => ReceiptSummaryType)
export class ReceiptSummaryResolver {
  constructor(private readonly queries: ReceiptBoardQueries) {}

  @ResolveField()
  async fetchedCount(@Parent() { id }: OfPublication, @Context() context: GraphQlContext): Promise<number> {
    return (await this.counts(id, context)).fetchedCount;
  }

  @ResolveField()
  async notFetchedCount(@Parent() { id }: OfPublication, @Context() context: GraphQlContext): Promise<number> {
    return (await this.counts(id, context)).notFetchedCount;
  }

  @ResolveField()
  fetched(@Parent() publication: OfPublication, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<OrganisationView[]> {
    return this.queries.organisations(actor, publication, { fetched: true }, requestedFields(info), '');
  }

  @ResolveField()
  notFetched(@Parent() publication: OfPublication, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<OrganisationView[]> {
    return this.queries.organisations(actor, publication, { fetched: false, takesPartOnly: true }, requestedFields(info), '');
  }

  private async counts(publicationId: string, context: GraphQlContext): Promise<ReachCounts> {
    return (await batched(context, 'reach', publicationId, (ids) => this.queries.reachCounts(ids))) ?? { fetchedCount: 0, notFetchedCount: 0 };
  }
}
