import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ProcurementType, type ProcurementView } from '#procurements';
import { Can, CurrentActor, Public, type Actor } from '#platform/access';
import { fieldsBelow, requestedFields } from '#platform/graphql';
import { currentLanguage } from '#platform/request';
import { changesInWords } from './changes-in-words.js';
import { changesOf, type Manifest, type PublicationChanges } from './manifest.js';
import type { PublicationView } from './publication-json.js';
import { PublicationQueries, type PublicPublications } from './publication.queries.js';
import { PublicationChangesType, PublicationType, PublicPublicationsType } from './publication.types.js';

@Resolver(() => PublicationType)
export class PublicationResolver {
  constructor(private readonly queries: PublicationQueries) {}

  @Can('publication.read')
  @Query(() => PublicationType)
  publication(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<PublicationView> {
    return this.queries.one(actor, id, requestedFields(info));
  }

  @Public()
  @Query(() => PublicPublicationsType, { description: 'The public publications of a procurement, for everybody; NOT_FOUND where there is none.' })
  publicPublications(@Args('slug', { type: () => String }) slug: string, @Info() info: GraphQLResolveInfo): Promise<PublicPublications> {
    return this.queries.public(slug, fieldsBelow(requestedFields(info), 'publications'));
  }

  @ResolveField(() => PublicationChangesType, { nullable: true, description: 'None for the first that the audience may read.' })
  changes(@Parent() { manifest }: PublicationView): (PublicationChanges & { words: string[] }) | null {
    const changes = manifest === null ? null : changesOf(JSON.parse(manifest) as Manifest);
    return changes && { ...changes, words: changesInWords(currentLanguage(), changes) };
  }
}

/** What this library adds to a procurement: its publications, as far as they exist for the viewer. */
@Resolver(() => ProcurementType)
export class ProcurementPublicationsResolver {
  constructor(private readonly queries: PublicationQueries) {}

  @ResolveField(() => [PublicationType], { description: 'Newest first; those that exist for the viewer.' })
  publications(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<PublicationView[]> {
    return this.queries.ofProcurement(actor, procurement.id, requestedFields(info));
  }
}
