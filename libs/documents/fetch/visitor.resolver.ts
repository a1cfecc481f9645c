import { Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { batched, fieldsBelow, requestedFields, type GraphQlContext } from '#platform/graphql';
import type { PublicationItemView } from '../publication/publication-json.js';
import { PublicationItemType } from '../publication/publication.types.js';
import { FetchStandingEnum, LinkedDocumentsType, type FetchStanding } from './fetch.types.js';
import { VisitorQueries, type LinkedDocuments } from './visitor.queries.js';

@Resolver(() => LinkedDocumentsType)
export class LinkedDocumentsResolver {
  constructor(private readonly queries: VisitorQueries) {}

  @Can('publication.read')
  @Query(() => LinkedDocumentsType, { description: 'For the holder of a personal link to documents; NOT_FOUND for everybody else.' })
  linkedDocuments(@CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<LinkedDocuments> {
    return this.queries.linked(actor, fieldsBelow(requestedFields(info), 'publications'));
  }
}

/** What a published file is to the one who looks. */
@Resolver(() => PublicationItemType)
export class ItemStandingResolver {
  constructor(private readonly queries: VisitorQueries) {}

  @ResolveField(() => FetchStandingEnum, { nullable: true, description: 'Against what the viewer itself has fetched; null for one who is not signed in.' })
  async sinceFetched(@Parent() { id }: PublicationItemView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<FetchStanding | null> {
    return (await batched(context, 'since fetched', id, (ids) => this.queries.standings(actor, ids))) ?? null;
  }
}
