import { Args, ID, Info, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RoleAssignmentType } from '#people';
import { Can, CurrentActor, type Actor, type Role } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { ProcurementType, type ProcurementView } from '#procurements';
import type { WorkingGroupView } from './working-group-json.js';
import { WorkingGroupCommands } from './working-group.commands.js';
import { WorkingGroupQueries } from './working-group.queries.js';
import { WorkingGroupType } from './working-group.types.js';

@Resolver(() => ProcurementType)
export class WorkingGroupResolver {
  constructor(
    private readonly commands: WorkingGroupCommands,
    private readonly queries: WorkingGroupQueries,
  ) {}

  @ResolveField(() => WorkingGroupType, { nullable: true, description: 'A member who is to sign the undertaking first is told so: CONFIDENTIALITY_NOT_SIGNED.' })
  workingGroup(@Parent() procurement: ProcurementView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<WorkingGroupView | null> {
    return this.queries.ofProcurement(actor, procurement.id, requestedFields(info));
  }

  @Can('group.keep')
  @Mutation(() => WorkingGroupType)
  async createWorkingGroup(
    @CurrentActor() actor: Actor, @Args('procurementId', { type: () => ID }) procurementId: string, @Args('name', { type: () => String }) name: string, @Info() info: GraphQLResolveInfo,
  ): Promise<WorkingGroupView> {
    return this.queries.one(actor, await this.commands.create(actor, procurementId, name), requestedFields(info));
  }

  @Can('group.keep')
  @Mutation(() => WorkingGroupType)
  async renameWorkingGroup(
    @CurrentActor() actor: Actor,
    @Args('workingGroupId', { type: () => ID }) workingGroupId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('name', { type: () => String }) name: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WorkingGroupView> {
    return this.queries.one(actor, await this.commands.rename(actor, workingGroupId, version, name), requestedFields(info));
  }
}

/** The group in which a person is a member, beside the role. */
@Resolver(() => RoleAssignmentType)
export class RoleWorkingGroupResolver {
  constructor(private readonly queries: WorkingGroupQueries) {}

  @ResolveField(() => WorkingGroupType, { nullable: true, description: 'Of a member who has signed.' })
  workingGroup(@Parent() held: { readonly id: string; readonly role: Role }, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<WorkingGroupView | null> | null {
    if (held.role !== 'WORKING_GROUP_MEMBER' || actor.kind !== 'PERSON') return null;
    const procurementId = actor.roles.find(({ id }) => id === held.id)?.procurementId;
    return procurementId ? this.queries.find(actor, procurementId, requestedFields(info)) : null;
  }
}
