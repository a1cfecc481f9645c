import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { GrantRoleInput, InvitePersonInput, PeopleArguments, PersonAccountPageType, PersonAccountType } from './people.types.js';
import { PersonCommands } from './person.commands.js';
import { PersonQueries, type PersonPage, type PersonView } from './person.queries.js';
import { RoleCommands } from './role.commands.js';

@Resolver(() => PersonAccountType)
export class PersonResolver {
  constructor(
    private readonly commands: PersonCommands,
    private readonly roles: RoleCommands,
    private readonly queries: PersonQueries,
  ) {}

  @Can('people.keep')
  @Query(() => PersonAccountPageType)
  people(@CurrentActor() actor: Actor, @Args() page: PeopleArguments, @Info() info: GraphQLResolveInfo): Promise<PersonPage> {
    return this.queries.page(actor, page, requestedFields(info));
  }

  @Can('people.keep')
  @Mutation(() => PersonAccountType)
  async invitePerson(@CurrentActor() actor: Actor, @Args('input') { name, email, language }: InvitePersonInput, @Info() info: GraphQLResolveInfo): Promise<PersonView> {
    const id = await this.commands.invite(actor, { name, email, language: language === 'EN' ? 'en' : 'sv' });
    return this.queries.one(actor, id, requestedFields(info));
  }

  @Can('people.keep')
  @Mutation(() => PersonAccountType)
  async grantRole(@CurrentActor() actor: Actor, @Args('input') input: GrantRoleInput, @Info() info: GraphQLResolveInfo): Promise<PersonView> {
    return this.queries.one(actor, await this.roles.grant(actor, input), requestedFields(info));
  }

  @Can('people.keep')
  @Mutation(() => PersonAccountType)
  async revokeRole(@CurrentActor() actor: Actor, @Args('roleAssignmentId', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<PersonView> {
    return this.queries.one(actor, await this.roles.revoke(actor, id), requestedFields(info));
  }
}
