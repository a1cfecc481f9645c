import { Args, Context, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ProcurementType, type ProcurementView } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { batched, requestedFields, type GraphQlContext } from '#platform/graphql';
import { annexGaps } from './annex-number.js';
import { DocumentCommands } from './document.commands.js';
import type { DocumentView } from './document-json.js';
import { documentActions, documentRoomActions, type DocumentAction, type DocumentRoomAction } from './document.policy.js';
import { DocumentQueries } from './document.queries.js';
import { DocumentSituationQueries } from './document-situation.queries.js';
import { AddVersionArguments, DocumentActionEnum, DocumentRoomActionEnum, TenderDocumentInput, TenderDocumentType } from './document.types.js';

@Resolver(() => TenderDocumentType)
export class DocumentResolver {
  constructor(
    private readonly commands: DocumentCommands,
    private readonly queries: DocumentQueries,
    private readonly situations: DocumentSituationQueries,
  ) {}

  @Can('document.read')
  @Query(() => TenderDocumentType)
  tenderDocument(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<DocumentView> {
    return this.queries.one(actor, id, requestedFields(info));
  }

  @Can('document.keep')
  @Mutation(() => TenderDocumentType, { description: 'A new document with its first version, or a new version of the document named: its title follows, and its annex number where one is given.' })
  async addDocumentVersion(@CurrentActor() actor: Actor, @Args() terms: AddVersionArguments, @Info() info: GraphQLResolveInfo): Promise<DocumentView> {
    return this.queries.one(actor, await this.commands.addVersion(actor, terms), requestedFields(info));
  }

  @Can('document.keep')
  @Mutation(() => TenderDocumentType)
  async changeDocument(
    @CurrentActor() actor: Actor, @Args('documentId', { type: () => ID }) documentId: string, @Args('version', { type: () => Int }) version: number,
    @Args('input', { type: () => TenderDocumentInput }) input: TenderDocumentInput, @Info() info: GraphQLResolveInfo,
  ): Promise<DocumentView> {
    return this.queries.one(actor, await this.commands.change(actor, documentId, version, input), requestedFields(info));
  }

  @Can('document.keep')
  @Mutation(() => TenderDocumentType, { description: 'Takes a document that was never published off the list; it is kept with its history.' })
  async removeDocument(
    @CurrentActor() actor: Actor, @Args('documentId', { type: () => ID }) documentId: string, @Args('version', { type: () => Int }) version: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DocumentView> {
    return this.queries.one(actor, await this.commands.remove(actor, documentId, version), requestedFields(info));
  }

  @ResolveField(() => [DocumentActionEnum])
  async availableActions(@Parent() { procurementId, removedAt, published }: DocumentView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<DocumentAction[]> {
    const situation = await batched(context, 'documents', procurementId, (ids) => this.situations.of(actor, ids));
    return situation ? documentActions(situation, { removed: removedAt !== null, published }) : [];
  }
}

/** What this library adds to a procurement: its documents, as far as they exist for the viewer. */
@Resolver(() => ProcurementType)
export class ProcurementDocumentsResolver {
  constructor(
    private readonly queries: DocumentQueries,
    private readonly situations: DocumentSituationQueries,
  ) {}

  @ResolveField(() => [TenderDocumentType], { description: 'By annex number, then folder and title. Empty where no drafts exist for the viewer.' })
  documents(
    @Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo,
    @Args('removed', { type: () => Boolean, nullable: true, description: 'Those that were taken off the list, instead of those on it.' }) removed?: boolean | null,
  ): Promise<DocumentView[]> {
    return this.queries.ofProcurement(actor, procurement.id, removed ?? false, requestedFields(info));
  }

  @ResolveField(() => [String], { description: 'Annexes missing between those there are: of 1, 3, 4 it is 2. Nothing is renumbered.' })
  async annexGaps(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor): Promise<string[]> {
    return annexGaps(await this.queries.annexNumbers(actor, procurement.id));
  }

  @ResolveField(() => [DocumentRoomActionEnum], { description: 'What the viewer may do with the documents as a whole.' })
  async documentActions(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Context() context: GraphQlContext): Promise<DocumentRoomAction[]> {
    const situation = await batched(context, 'documents', procurement.id, (ids) => this.situations.of(actor, ids));
    return situation ? documentRoomActions(situation) : [];
  }
}
