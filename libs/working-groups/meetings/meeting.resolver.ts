import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import { WorkingGroupType } from '../working-group.types.js';
import type { WorkingGroupView } from '../working-group-json.js';
import { AgendaCommands } from './agenda.commands.js';
import { DecisionCommands } from './decision.commands.js';
import type { MeetingView } from './meeting-json.js';
import { MeetingCommands } from './meeting.commands.js';
import { MeetingQueries } from './meeting.queries.js';
import { AgendaItemInput, AttendanceInput, ChangeMeetingInput, DecideItemInput, MeetingType, PlanMeetingInput } from './meeting.types.js';

@Resolver(() => MeetingType)
export class MeetingResolver {
  constructor(
    private readonly commands: MeetingCommands,
    private readonly agenda: AgendaCommands,
    private readonly decisions: DecisionCommands,
    private readonly queries: MeetingQueries,
  ) {}

  @Can('meeting.read')
  @Query(() => MeetingType)
  meeting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, id, requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType)
  async planMeeting(@CurrentActor() actor: Actor, @Args('input') { workingGroupId, ...terms }: PlanMeetingInput, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.commands.plan(actor, workingGroupId, terms), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType)
  async changeMeeting(@CurrentActor() actor: Actor, @Args('input') { meetingId, version, ...terms }: ChangeMeetingInput, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.commands.change(actor, meetingId, version, terms), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType, { description: 'Calls the members by mail; again after a change.' })
  async inviteToMeeting(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.commands.invite(actor, id, version), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType)
  async cancelMeeting(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.commands.cancel(actor, id, version), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType, { description: 'The agenda as a whole, in this order.' })
  async setAgenda(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('items', { type: () => [AgendaItemInput] }) items: AgendaItemInput[],
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingView> {
    return this.queries.one(actor, await this.agenda.set(actor, id, version, items), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType, { description: 'Adds every requirement with an open thread that is not on the agenda yet.' })
  async fillAgenda(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.agenda.fill(actor, id, version), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType)
  async recordAttendance(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('attendance', { type: () => [AttendanceInput] }) attendance: AttendanceInput[],
    @Info() info: GraphQLResolveInfo,
  ): Promise<MeetingView> {
    return this.queries.one(actor, await this.agenda.recordAttendance(actor, id, version, attendance), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType, { description: 'Decides an item with a line for the minutes, and does what it says to the requirement and the thread. Anew until the minutes are adjusted: another decision takes the first one back.' })
  async decideItem(@CurrentActor() actor: Actor, @Args('input') { itemId, version, ...outcome }: DecideItemInput, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.decisions.decide(actor, itemId, version, outcome), requestedFields(info));
  }
}

@Resolver(() => WorkingGroupType)
export class GroupMeetingsResolver {
  constructor(private readonly queries: MeetingQueries) {}

  @ResolveField(() => [MeetingType], { description: 'The latest first. Empty for those for whom drafts do not exist.' })
  meetings(@Parent() group: WorkingGroupView, @CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<MeetingView[]> {
    return this.queries.ofGroup(actor, group.id, requestedFields(info));
  }
}
