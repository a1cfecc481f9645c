import { outOfReach, type OutOfReach, type ParticipationStage, type RemindFacts } from '#inquiries';

interface FetchReminderFacts extends RemindFacts {
  readonly hasFetched: boolean;
}

export type FetchSkip = 'FETCHED' | 'NOT_TAKING_PART' | OutOfReach;

/** They have said no, or their time is out: nothing more is waited for from them. */
const OUT: readonly ParticipationStage[] = ['DECLINED', 'WITHDRAWN', 'LAPSED'];

/** Whether an organisation at a stage is waited for. */
export const isWaitedFor = (stage: ParticipationStage): boolean => !OUT.includes(stage);

/** Why an organisation is not reminded to fetch, if so: it has everything, has said no, cannot be reached, or was reminded of anything within the quiet period. */
export function fetchSkipReason(facts: FetchReminderFacts, quietPeriodDays: number, now: Date): FetchSkip | undefined {
  if (facts.hasFetched) return 'FETCHED';
  return isWaitedFor(facts.stage) ? outOfReach(facts, quietPeriodDays, now) : 'NOT_TAKING_PART';
}
