export { WORKING_GROUP_ENTITIES, WorkingGroupRoutesModule, WorkingGroupsModule } from './working-groups.module.js';
export { WorkingGroup, WorkingGroupMember, WorkingGroupRepresentation } from './working-group.entity.js';
export { MEMBER_LIFECYCLE, WORKING_GROUP_DUTIES, type MemberState, type WorkingGroupDuty } from './working-group.js';
export {
  closedLots, draftReaders, mayReadDrafts, mayWithDrafts, openToReader, worksWithDrafts, type DraftAct, type DraftStanding,
} from './draft.policy.js';
export { holdUndertaking, standingFor, standingOf, type PersonStanding } from './draft-standing.js';
export { undertakingStanding, type UndertakingFacts, type UndertakingStanding } from './undertakings/undertaking.js';
export { UndertakingCommands, type Signing } from './undertakings/undertaking.commands.js';
export { UndertakingQueries, drafters } from './undertakings/undertaking.queries.js';
export { WorkingGroupCommands } from './working-group.commands.js';
export { MemberCommands, type MemberChange, type Nomination } from './member.commands.js';
export { WorkingGroupQueries } from './working-group.queries.js';
export { memberJson, workingGroupJson, type MemberView, type WorkingGroupView } from './working-group-json.js';
export { WorkingGroupMemberType, WorkingGroupType } from './working-group.types.js';
export { MemberLetters } from './member-letters.js';
export { AgendaMatterSource, type AgendaMatter, type MatterIds } from './meetings/agenda-matters.js';
export { DecisionEffectSource, type DecisionToCarryOut, type EffectMade } from './meetings/decision-effects.js';
export { DecisionCommands, type ItemOutcome } from './meetings/decision.commands.js';
export { AgendaCommands } from './meetings/agenda.commands.js';
export { MeetingCommands } from './meetings/meeting.commands.js';
export { MinutesCommands } from './meetings/minutes.commands.js';
export { MeetingQueries } from './meetings/meeting.queries.js';
export { AgendaItemType, MeetingType } from './meetings/meeting.types.js';
export { MEETING_LIFECYCLE, type Attendance, type ItemDecision } from './meetings/meeting.js';
