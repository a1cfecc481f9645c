export { WORKING_GROUP_ENTITIES, WorkingGroupRoutesModule, WorkingGroupsModule } from './working-groups.module.js';
export { WorkingGroup, WorkingGroupMember, WorkingGroupRepresentation } from './working-group.entity.js';
export { MEMBER_LIFECYCLE, WORKING_GROUP_DUTIES, type MemberState, type WorkingGroupDuty } from './working-group.js';
export {
  closedLots, draftReaders, mayReadDrafts, mayWithDrafts, openToReader, worksWithDrafts, type DraftAct, type DraftStanding,
} from './draft.policy.js';
export { standingFor, standingOf, type PersonStanding } from './draft-standing.js';
export { undertakingStanding, type UndertakingFacts, type UndertakingStanding } from './undertakings/undertaking.js';
