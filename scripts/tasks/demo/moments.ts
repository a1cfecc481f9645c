import { addDays, dateInStockholm, isSwedishWorkingDay, startOfDayInStockholm } from '#kernel';
import type { Answered, Reference } from './reference.js';

/** One thing that happened, by whom it concerned. */
export type Moment = { readonly at: Date; readonly answered: Answered } & (
  | { readonly kind: 'OPENED' | 'ANSWERED' | 'DECLINED' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' }
);

/** Something that is done at its moment, with the clock set to it. */
export interface Happening {
  readonly at: Date;
  /** What is going on then, for whoever watches the loading. */
  readonly what: string;
  happen(): Promise<void>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Office hours in Sweden: a moment of a calendar day. */
export const at = (day: string, hour: number, minute = 0): Date => new Date(startOfDayInStockholm(day).getTime() + hour * HOUR + minute * MINUTE);

/**
 * What the organisations did and what the host found, in the order of time. The inquiry is answered a while after it was opened, a mandate
 * reviewed on the next working day; neither of these is said by the reference.
 */
export function momentsOf({ answers, days }: Reference, today: string): Moment[] {
  const moments = answers.flatMap((answered, index): Moment[] => [
    ...(answered.openedAt ? [{ kind: 'OPENED' as const, at: answered.openedAt, answered }] : []),
    ...(answered.inquiryAnswer && answered.openedAt ? [{ kind: 'ANSWERED' as const, at: new Date(answered.openedAt.getTime() + 12 * MINUTE), answered }] : []),
    ...(answered.mandateIssued && answered.outcome === 'DECLINED' ? [{ kind: 'DECLINED' as const, at: at(addDays(days.mandatesSent, 16 + index % 9), 10, index % 60), answered }] : []),
    ...(answered.signing ? [{ kind: 'SUBMITTED' as const, at: answered.signing.submittedAt, answered }] : []),
    ...(answered.signing && (answered.outcome === 'APPROVED' || answered.outcome === 'RETURNED')
      ? [{ kind: answered.outcome, at: reviewedAt(answered.signing.submittedAt, today, index), answered }]
      : []),
  ]);
  return moments.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The next working day, unless that is later than today: then a while after it came in. */
function reviewedAt(submittedAt: Date, today: string, index: number): Date {
  let day = addDays(dateInStockholm(submittedAt), 1);
  while (!isSwedishWorkingDay(day)) day = addDays(day, 1);
  return day >= today ? new Date(submittedAt.getTime() + 40 * MINUTE) : at(day, 9, index % 60);
}
