import { Injectable } from '@nestjs/common';
import { dateInStockholm } from '#kernel';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { lockForEdit, saveEdit } from './change-procurement.js';
import { Milestone, type Procurement } from './procurement.entity.js';
import { readInput } from './read-input.js';
import type { InputReading } from './reading-input.js';

export interface MilestoneTerms {
  readonly title: string;
  readonly dueOn: string;
  readonly reachedOn?: string | null;
}

const MOST_MILESTONES = 100;
const LONGEST_TITLE = 200;

/** The timetable of a procurement: a list of days, in the order in which the host wants it read. */
@Injectable()
export class MilestoneCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Replaces the timetable. Refuses a day reached that lies in the future. */
  async set(actor: Actor, procurementId: string, version: number, milestones: readonly MilestoneTerms[]): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const procurement = await lockForEdit(tx, actor, { procurementId, version, yours: milestones, theirs: standing });
      const today = dateInStockholm(tx.now);
      const rows = readInput('', (reading) => readMilestones(milestones, today, reading));
      await tx.manager.delete(Milestone, { procurementId });
      if (rows.length > 0) await tx.manager.insert(Milestone, rows.map((row, position) => ({ id: newId(), procurementId, position, ...row })));
      await saveEdit(tx, procurement, {}, { kind: 'MilestonesSet', params: { milestones: rows.length } });
      return procurementId;
    });
  }
}

async function standing(tx: Transaction, { id }: Procurement): Promise<MilestoneTerms[]> {
  const rows = await tx.manager.find(Milestone, { where: { procurementId: id }, order: { position: 'asc' } });
  return rows.map(({ title, dueOn, reachedOn }) => ({ title, dueOn, reachedOn }));
}

function readMilestones(milestones: readonly MilestoneTerms[], today: string, reading: InputReading) {
  if (milestones.length > MOST_MILESTONES) reading.refuse('milestones', 'field.too_many', { limit: MOST_MILESTONES });
  return milestones.slice(0, MOST_MILESTONES).map((milestone, index) => {
    const path = `milestones.${index}`;
    const reachedOn = reading.optionalDate(`${path}.reachedOn`, milestone.reachedOn);
    if (reachedOn !== null && reachedOn > today) reading.refuse(`${path}.reachedOn`, 'field.reached_in_future');
    return {
      title: reading.line(`${path}.title`, milestone.title, LONGEST_TITLE),
      dueOn: reading.date(`${path}.dueOn`, milestone.dueOn),
      reachedOn,
    };
  });
}
