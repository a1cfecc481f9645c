import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { invalidInput } from '#platform/request';
import { findRequirement } from './load-requirement.js';
import { personOf } from './person-of.js';

/**
 * What each person has read. A mark is of the version that was read, so that a new text is unread; it is the person's own and no event of
 * the log.
 */
@Injectable()
export class ReadingCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Marks a version as read. Doing so again changes nothing, and an older version never hides that a newer one was read. */
  async markRead(actor: Actor, requirementId: string, version: number): Promise<string> {
    const personId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const { requirement } = await findRequirement(tx, requirementId, 'READ');
      if (!Number.isInteger(version) || version < 1 || version > requirement.version) throw invalidInput({ path: 'version', text: 'field.unknown' });
      await tx.manager.query(
        `insert into requirement_read as r (requirement_id, person_id, version, at) values ($1, $2, $3, $4)
         on conflict (requirement_id, person_id) do update set version = $3, at = $4 where r.version < $3`,
        [requirementId, personId, version, tx.now],
      );
      return requirementId;
    });
  }

  async unmarkRead(actor: Actor, requirementId: string): Promise<string> {
    const personId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      await findRequirement(tx, requirementId, 'READ');
      await tx.manager.query('delete from requirement_read where requirement_id = $1 and person_id = $2', [requirementId, personId]);
      return requirementId;
    });
  }
}
