import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { MemberCommands } from './member.commands.js';
import type { MemberView } from './working-group-json.js';
import { WorkingGroupQueries } from './working-group.queries.js';
import { ChangeMemberInput, NominateMemberInput, WorkingGroupMemberType } from './working-group.types.js';

@Resolver(() => WorkingGroupMemberType)
export class MemberResolver {
  constructor(
    private readonly commands: MemberCommands,
    private readonly queries: WorkingGroupQueries,
  ) {}

  @Can('group.nominate')
  @Mutation(() => WorkingGroupMemberType)
  async nominateMember(@CurrentActor() actor: Actor, @Args('input') { language, ...input }: NominateMemberInput, @Info() info: GraphQLResolveInfo): Promise<MemberView> {
    const id = await this.commands.nominate(actor, { ...input, language: language === 'EN' ? 'en' : 'sv' });
    return this.queries.member(actor, id, requestedFields(info));
  }

  @Can('group.keep')
  @Mutation(() => WorkingGroupMemberType)
  async chooseMember(@CurrentActor() actor: Actor, @Args('memberId', { type: () => ID }) memberId: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MemberView> {
    return this.queries.member(actor, await this.commands.choose(actor, memberId, version), requestedFields(info));
  }

  @Can('group.keep')
  @Mutation(() => WorkingGroupMemberType)
  async changeMember(@CurrentActor() actor: Actor, @Args('input') input: ChangeMemberInput, @Info() info: GraphQLResolveInfo): Promise<MemberView> {
    return this.queries.member(actor, await this.commands.change(actor, input), requestedFields(info));
  }

  @Can('group.keep')
  @Mutation(() => WorkingGroupMemberType, { description: 'Ends a nomination or a membership at once.' })
  async endMember(@CurrentActor() actor: Actor, @Args('memberId', { type: () => ID }) memberId: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MemberView> {
    return this.queries.member(actor, await this.commands.end(actor, memberId, version), requestedFields(info));
  }
}
