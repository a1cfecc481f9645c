import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '#kernel';
import { isId } from '#platform/database';
import { readInput, type InputReading } from '#procurements';
import { WorkingGroupMember } from './working-group.entity.js';
import { WORKING_GROUP_DUTIES, type WorkingGroupDuty } from './working-group.js';

/** What is settled of a member: the duty, whose voice it is, from when to when, and in whose place. */
export interface MemberTerms {
  readonly duty: WorkingGroupDuty;
  readonly representsIds: readonly string[];
  readonly fromOn?: CalendarDate | null;
  readonly toOn?: CalendarDate | null;
  readonly substituteForId?: string | null;
}

export interface KeptTerms {
  readonly duty: WorkingGroupDuty;
  readonly representsIds: readonly string[];
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
  readonly substituteFor: string | null;
}

interface Place {
  readonly groupId: string;
  readonly procurementId: string;
  /** The member whose terms they are, where there is one already. */
  readonly memberId?: string;
}

const MOST_REPRESENTED = 200;

/**
 * Reads the terms of a member, or refuses them with all their faults at `input.…`. A MEMBER speaks for at least one organisation; whom
 * somebody speaks for has been asked in the procurement and has not said no. A substitute stands in for a regular member of the same group.
 */
export async function readTerms(manager: EntityManager, terms: MemberTerms, place: Place): Promise<KeptTerms> {
  const asked = await organisationsTakingPart(manager, place.procurementId, terms.representsIds.slice(0, MOST_REPRESENTED).filter(isId));
  const replaced = terms.substituteForId && isId(terms.substituteForId) ? await manager.findOneBy(WorkingGroupMember, { id: terms.substituteForId, groupId: place.groupId }) : null;
  return readInput('input', (reading) => {
    readRepresented(reading, terms, asked);
    const isRegular = replaced !== null && replaced.state !== 'ENDED' && replaced.substituteFor === null && replaced.id !== place.memberId;
    if (terms.substituteForId && !isRegular) reading.refuse('substituteForId', 'group.not_to_be_replaced');
    const fromOn = reading.optionalDate('fromOn', terms.fromOn);
    const toOn = reading.optionalDate('toOn', terms.toOn);
    if (fromOn !== null && toOn !== null && toOn < fromOn) reading.refuse('toOn', 'field.date.before', { earliest: fromOn });
    return {
      duty: reading.oneOf('duty', terms.duty, WORKING_GROUP_DUTIES),
      representsIds: terms.representsIds,
      fromOn, toOn, substituteFor: terms.substituteForId ?? null,
    };
  });
}

function readRepresented(reading: InputReading, { duty, representsIds }: MemberTerms, asked: ReadonlySet<string>): void {
  if (duty === 'MEMBER' && representsIds.length === 0) reading.refuse('representsIds', 'group.represents_nobody');
  if (representsIds.length > MOST_REPRESENTED) reading.refuse('representsIds', 'field.too_many', { limit: MOST_REPRESENTED });
  reading.unique('representsIds', representsIds);
  representsIds.slice(0, MOST_REPRESENTED).forEach((id, index) => {
    if (!asked.has(id)) reading.refuse(`representsIds.${index}`, 'group.does_not_take_part');
  });
}

async function organisationsTakingPart(manager: EntityManager, procurementId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await manager.query(
    `select t.organisation_id as id from participation t where t.procurement_id = $1 and t.organisation_id = any($2::uuid[])
       and t.stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED')`,
    [procurementId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}
