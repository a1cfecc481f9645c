import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork } from '#platform/database';
import { lockProcurement, readInput } from '#procurements';
import { lockGroup } from './load-group.js';
import { keepFirstText } from './undertakings/undertaking-text.js';
import { WorkingGroup } from './working-group.entity.js';

const LONGEST_NAME = 200;

/** The group of a procurement: there is one at most. */
@Injectable()
export class WorkingGroupCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Makes the group of a procurement; answers its id. Refuses ALREADY_EXISTS for a second. */
  create(actor: Actor, procurementId: string, name: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const procurement = await lockProcurement(tx, procurementId, actor, 'CHANGE');
      const kept = readName(name);
      const id = newId();
      await tx.manager.insert(WorkingGroup, { id, procurementId, name: kept, version: 1, createdAt: tx.now });
      await keepFirstText(tx, procurementId);
      tx.record({ chainId: procurement.hostId, kind: 'WorkingGroupCreated', subjectType: 'workingGroup', subjectId: id, procurementId });
      return id;
    });
  }

  rename(actor: Actor, groupId: string, version: number, name: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { group, standing } = await lockGroup(tx, actor, groupId, 'RENAME', version);
      await tx.manager.update(WorkingGroup, { id: groupId }, { name: readName(name), version: group.version + 1 });
      tx.record({ chainId: standing.scope.hostId, kind: 'WorkingGroupRenamed', subjectType: 'workingGroup', subjectId: groupId, procurementId: group.procurementId });
      return groupId;
    });
  }
}

const readName = (name: string): string => readInput('', (reading) => reading.line('name', name, LONGEST_NAME));
