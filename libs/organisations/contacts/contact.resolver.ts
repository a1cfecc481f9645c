import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { ContactCommands } from './contact.commands.js';
import type { OrganisationView } from '../organisation-json.js';
import { OrganisationQueries } from '../organisation.queries.js';
import { ContactInput, OrganisationType } from '../organisation.types.js';

@Resolver()
export class ContactResolver {
  constructor(
    private readonly commands: ContactCommands,
    private readonly queries: OrganisationQueries,
  ) {}

  @Can('contact.keep')
  @Mutation(() => OrganisationType)
  async addContact(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('input') input: ContactInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationView> {
    return this.queries.one(actor, await this.commands.add(actor, organisationId, input), requestedFields(info));
  }

  @Can('contact.keep')
  @Mutation(() => OrganisationType)
  async changeContact(
    @CurrentActor() actor: Actor,
    @Args('contactId', { type: () => ID }) contactId: string,
    @Args('input') input: ContactInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganisationView> {
    return this.queries.one(actor, await this.commands.change(actor, contactId, input), requestedFields(info));
  }

  @Can('contact.keep')
  @Mutation(() => OrganisationType)
  async removeContact(@CurrentActor() actor: Actor, @Args('contactId', { type: () => ID }) contactId: string, @Info() info: GraphQLResolveInfo): Promise<OrganisationView> {
    return this.queries.one(actor, await this.commands.remove(actor, contactId), requestedFields(info));
  }
}
