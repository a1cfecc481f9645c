import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { requestedFields } from '#platform/graphql';
import type { MeetingView } from './meeting-json.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingType } from './meeting.types.js';
import { MinutesCommands } from './minutes.commands.js';

/** From the end of a meeting to its approved minutes. */
@Resolver(() => MeetingType)
export class MinutesResolver {
  constructor(
    private readonly commands: MinutesCommands,
    private readonly queries: MeetingQueries,
  ) {}

  @Can('meeting.keep')
  @Mutation(() => MeetingType, { description: 'Whoever closes the meeting has written its minutes.' })
  async closeMeeting(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.commands.close(actor, id, version), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType, { description: 'By another than who wrote them.' })
  async adjustMinutes(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.commands.adjust(actor, id, version), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType, { description: 'Adjusted minutes go back to be corrected.' })
  async returnMinutes(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.commands.return(actor, id, version), requestedFields(info));
  }

  @Can('meeting.keep')
  @Mutation(() => MeetingType, { description: 'By another than who adjusted them; they never change after that.' })
  async approveMinutes(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number, @Info() info: GraphQLResolveInfo): Promise<MeetingView> {
    return this.queries.one(actor, await this.commands.approve(actor, id, version), requestedFields(info));
  }
}
