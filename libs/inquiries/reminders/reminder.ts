import { addDays, dateInStockholm } from '#kernel';
import { reminderFor, type ParticipationStage } from '../participation/participation-stage.js';

/** What matters whatever a reminder is about: whether there is anybody to write to, and when somebody last did. */
export interface ReachFacts {
  readonly lastReminderAt: Date | null;
  readonly hasContact: boolean;
}

export interface RemindFacts extends ReachFacts {
  readonly stage: ParticipationStage;
}

export type OutOfReach = 'QUIET_PERIOD' | 'NO_CONTACT';
export type SkipReason = 'ANSWERED' | OutOfReach;

/**
 * Why an organisation is not reminded, if so: it has answered or it is not its turn, it has nobody to write to, or it was
 * reminded within the quiet period (counted in calendar days in Stockholm).
 */
export function skipReason(facts: RemindFacts, quietPeriodDays: number, now: Date): SkipReason | undefined {
  return reminderFor(facts.stage) === undefined ? 'ANSWERED' : outOfReach(facts, quietPeriodDays, now);
}

/** Why an organisation from which something is waited for is not reminded all the same. The quiet period is one, whatever the reminders are about. */
export function outOfReach(facts: ReachFacts, quietPeriodDays: number, now: Date): OutOfReach | undefined {
  if (!facts.hasContact) return 'NO_CONTACT';
  if (facts.lastReminderAt === null) return undefined;
  const quietUntil = addDays(dateInStockholm(facts.lastReminderAt), quietPeriodDays);
  return dateInStockholm(now) < quietUntil ? 'QUIET_PERIOD' : undefined;
}
