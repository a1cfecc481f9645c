import { Module } from '@nestjs/common';
import { Undertaking, UndertakingConflictLot, UndertakingText } from './undertakings/undertaking.entity.js';
import { WorkingGroup, WorkingGroupMember, WorkingGroupRepresentation } from './working-group.entity.js';

export const WORKING_GROUP_ENTITIES = [
  WorkingGroup, WorkingGroupMember, WorkingGroupRepresentation, UndertakingText, Undertaking, UndertakingConflictLot,
] as const;

/** Working groups, undertakings and meetings, without routes: for the worker and for the libraries above. */
@Module({})
export class WorkingGroupsModule {}

/** What of working groups is reached from outside. */
@Module({ imports: [WorkingGroupsModule] })
export class WorkingGroupRoutesModule {}
