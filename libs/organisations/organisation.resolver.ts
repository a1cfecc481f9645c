import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import type { OrganisationView } from './organisation-json.js';
import { OrganisationCommands } from './organisation.commands.js';
import { OrganisationQueries, type OrganisationPage } from './organisation.queries.js';
import { OrganisationInput, OrganisationPageType, OrganisationsArguments, OrganisationType } from './organisation.types.js';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly commands: OrganisationCommands,
    private readonly queries: OrganisationQueries,
  ) {}

  @Can('organisation.read')
  @Query(() => OrganisationType)
  organisation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<OrganisationView> {
    return this.queries.one(actor, id, requestedFields(info));
  }

  @Can('organisation.read')
  @Query(() => OrganisationPageType)
  organisations(@CurrentActor() actor: Actor, @Args() filter: OrganisationsArguments, @Info() info: GraphQLResolveInfo): Promise<OrganisationPage> {
    return this.queries.page(actor, filter, requestedFields(info));
  }

  @Can('organisation.keep')
  @Mutation(() => OrganisationType)
  async createOrganisation(@CurrentActor() actor: Actor, @Args('input') input: OrganisationInput, @Info() info: GraphQLResolveInfo): Promise<OrganisationView> {
    return this.queries.one(actor, await this.commands.create(actor, input), requestedFields(info));
  }

  @Can('organisation.keep')
  @Mutation(() => OrganisationType)
  async changeOrganisation(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: OrganisationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationView> {
    return this.queries.one(actor, await this.commands.change(actor, organisationId, version, input), requestedFields(info));
  }

  @Can('organisation.keep')
  @Mutation(() => OrganisationType)
  async deactivateOrganisation(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('successorId', { type: () => ID, nullable: true }) successorId: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationView> {
    return this.queries.one(actor, await this.commands.deactivate(actor, organisationId, version, successorId), requestedFields(info));
  }

  @Can('organisation.keep')
  @Mutation(() => OrganisationType)
  async activateOrganisation(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('version', { type: () => Int }) version: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationView> {
    return this.queries.one(actor, await this.commands.activate(actor, organisationId, version), requestedFields(info));
  }
}
