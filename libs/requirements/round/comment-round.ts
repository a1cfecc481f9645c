import { accept, dateInStockholm, refuse, type CalendarDate, type Decision } from '#kernel';

/** From the opening up to and not including the closing. */
export interface RoundTimes {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** `NONE`: there has been no round, and comments are taken at any time. */
export type RoundState = 'NONE' | 'COMING' | 'OPEN' | 'CLOSED';

export function roundState(round: RoundTimes | undefined, now: Date): RoundState {
  if (!round) return 'NONE';
  if (now < round.opensAt) return 'COMING';
  return now < round.closesAt ? 'OPEN' : 'CLOSED';
}

/** The last day of a round in Stockholm: a closing at midnight ends the day before. */
export const lastDayOf = ({ closesAt }: Pick<RoundTimes, 'closesAt'>): CalendarDate => dateInStockholm(new Date(closesAt.getTime() - 1));

export type RoundRefusal = 'open_already' | 'not_open' | 'not_closed' | 'closes_before_it_opens' | 'closes_in_the_past';
type RoundDecision<Event extends string> = Decision<RoundTimes, Event, RoundRefusal>;

/** Opens a round where none is open or coming. */
export function openRound(latest: RoundTimes | undefined, times: RoundTimes, now: Date): RoundDecision<'CommentRoundOpened'> {
  const state = roundState(latest, now);
  if (state === 'OPEN' || state === 'COMING') return refuse('open_already');
  if (times.closesAt <= times.opensAt) return refuse('closes_before_it_opens');
  if (times.closesAt <= now) return refuse('closes_in_the_past');
  return accept(times, 'CommentRoundOpened' as const);
}

/** Closes an open round at once. */
export function closeRound(round: RoundTimes | undefined, now: Date): RoundDecision<'CommentRoundClosed'> {
  if (!round || roundState(round, now) !== 'OPEN') return refuse('not_open');
  return accept({ opensAt: round.opensAt, closesAt: now > round.opensAt ? now : new Date(round.opensAt.getTime() + 1) }, 'CommentRoundClosed' as const);
}

/** Opens the same round again, until a later time; or moves the closing of one that is open. */
export function reopenRound(round: RoundTimes | undefined, closesAt: Date, now: Date): RoundDecision<'CommentRoundReopened' | 'CommentRoundProlonged'> {
  const state = roundState(round, now);
  if (!round || state === 'COMING') return refuse('not_closed');
  if (closesAt <= now) return refuse('closes_in_the_past');
  return accept({ opensAt: round.opensAt, closesAt }, state === 'CLOSED' ? ('CommentRoundReopened' as const) : ('CommentRoundProlonged' as const));
}
