import { addDays, dateInStockholm } from '#kernel';
import { reminderFor, type ParticipationStage } from '../participation/participation-stage.js';

export interface RemindFacts {
  readonly stage: ParticipationStage;
  readonly lastReminderAt?: Date;
  readonly hasContact: boolean;
}

export type SkipReason = 'ANSWERED' | 'QUIET_PERIOD' | 'NO_CONTACT';

/**
 * Why an organisation is not reminded, if so: it has answered or it is not its turn, it has nobody to write to, or it was
 * reminded within the quiet period (counted in calendar days in Stockholm).
 */
export function skipReason(facts: RemindFacts, quietPeriodDays: number, now: Date): SkipReason | undefined {
  if (reminderFor(facts.stage) === undefined) return 'ANSWERED';
  if (!facts.hasContact) return 'NO_CONTACT';
  if (facts.lastReminderAt === undefined) return undefined;
  const quietUntil = addDays(dateInStockholm(facts.lastReminderAt), quietPeriodDays);
  return dateInStockholm(now) < quietUntil ? 'QUIET_PERIOD' : undefined;
}
