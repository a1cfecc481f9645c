import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { defineSecretEvents } from '#platform/event-log';
import { MailModule } from '#platform/mail';
import { ProcurementsModule } from '#procurements';
import { draftReaders } from './draft.policy.js';
import { GroupLinkMinter } from './group-link.minter.js';
import { MemberCommands } from './member.commands.js';
import { MemberLetters } from './member-letters.js';
import { MemberResolver } from './member.resolver.js';
import { AgendaCommands } from './meetings/agenda.commands.js';
import { AgendaMatters } from './meetings/agenda-matters.js';
import { DecisionCommands } from './meetings/decision.commands.js';
import { DecisionEffects } from './meetings/decision-effects.js';
import { MeetingCommands } from './meetings/meeting.commands.js';
import { MeetingController } from './meetings/meeting.controller.js';
import { AgendaItem, Meeting, MeetingAttendance, MeetingDecisionRow, MeetingMinutes } from './meetings/meeting.entity.js';
import { MeetingQueries } from './meetings/meeting.queries.js';
import { GroupMeetingsResolver, MeetingResolver } from './meetings/meeting.resolver.js';
import { MeetingTasks } from './meetings/meeting-tasks.js';
import './meetings/meetings.texts.js';
import { MinutesCommands } from './meetings/minutes.commands.js';
import { MinutesResolver } from './meetings/minutes.resolver.js';
import { WhenMeetingCalled } from './meetings/when-meeting-called.js';
import { UndertakingCommands } from './undertakings/undertaking.commands.js';
import { Undertaking, UndertakingConflictLot, UndertakingText } from './undertakings/undertaking.entity.js';
import { UndertakingQueries } from './undertakings/undertaking.queries.js';
import { UndertakingResolver } from './undertakings/undertaking.resolver.js';
import { WhenRenewalDemanded } from './undertakings/when-renewal-demanded.js';
import { WhenMemberMoved } from './when-member-moved.js';
import { WorkingGroupCommands } from './working-group.commands.js';
import { WorkingGroup, WorkingGroupMember, WorkingGroupRepresentation } from './working-group.entity.js';
import { WorkingGroupQueries } from './working-group.queries.js';
import { RoleWorkingGroupResolver, WorkingGroupResolver } from './working-group.resolver.js';
import { WorkingGroupTasks } from './working-group-tasks.js';
import './working-groups.texts.js';

// Meetings speak of drafts, so they are in the log of those for whom drafts exist.
defineSecretEvents({
  subjectTypes: ['meeting'],
  procurements: ({ actor, params, today }) => `select drafted.id from procurement drafted where ${draftReaders(actor, params, 'drafted', today)}`,
});

export const WORKING_GROUP_ENTITIES = [
  WorkingGroup, WorkingGroupMember, WorkingGroupRepresentation, UndertakingText, Undertaking, UndertakingConflictLot,
  Meeting, MeetingAttendance, AgendaItem, MeetingDecisionRow, MeetingMinutes,
] as const;

const RULES = [
  WorkingGroupCommands, MemberCommands, UndertakingCommands, WorkingGroupQueries, UndertakingQueries, MemberLetters,
  MeetingCommands, AgendaCommands, DecisionCommands, MinutesCommands, MeetingQueries,
];
const FOLLOWERS = [WhenMemberMoved, WhenRenewalDemanded, WhenMeetingCalled, GroupLinkMinter];

/** Working groups, undertakings and meetings, without routes: for the worker and for the libraries above. */
@Module({ imports: [ProcurementsModule, MailModule, DiscoveryModule], providers: [...RULES, ...FOLLOWERS, AgendaMatters, DecisionEffects], exports: RULES })
export class WorkingGroupsModule {}

/** What of working groups is reached from outside. */
@Module({
  imports: [WorkingGroupsModule, ProcurementsModule],
  providers: [WorkingGroupResolver, RoleWorkingGroupResolver, MemberResolver, UndertakingResolver, WorkingGroupTasks, MeetingTasks, MeetingResolver, GroupMeetingsResolver, MinutesResolver],
  controllers: [MeetingController],
})
export class WorkingGroupRoutesModule {}
