import { addDays, type CalendarDate } from '#kernel';

export const UNDERTAKING_ENDS = ['RENEWED', 'RENEWAL_DEMANDED', 'WITHDRAWN'] as const;
export type UndertakingEnd = (typeof UNDERTAKING_ENDS)[number];

/** Where a person stands: MISSING has never signed; whoever is not IN_FORCE sees no draft. */
export const UNDERTAKING_STANDINGS = ['MISSING', 'IN_FORCE', 'EXPIRED', 'RENEWAL_DEMANDED', 'WITHDRAWN'] as const;
export type UndertakingStanding = (typeof UNDERTAKING_STANDINGS)[number];

/** What is known of the latest undertaking of a person in a procurement. */
export interface UndertakingFacts {
  readonly validUntil: CalendarDate | null;
  readonly endReason: UndertakingEnd | null;
}

/** An undertaking stands for a year: circumstances change, and the declaration of conflicts with them. */
const DAYS_VALID = 365;
/** How long before the last day the person is asked to sign anew. */
const DAYS_OF_NOTICE = 14;

/** The last day (Stockholm) of an undertaking signed on the given day. */
export const lastDayOf = (signedOn: CalendarDate): CalendarDate => addDays(signedOn, DAYS_VALID);

/** Where a person stands on a day, by the latest undertaking; undefined: there is none. */
export function undertakingStanding(latest: UndertakingFacts | undefined, today: CalendarDate): UndertakingStanding {
  if (latest === undefined) return 'MISSING';
  // Replaced by one that is not there any more: nothing is in force.
  if (latest.endReason !== null) return latest.endReason === 'RENEWED' ? 'MISSING' : latest.endReason;
  return latest.validUntil !== null && latest.validUntil < today ? 'EXPIRED' : 'IN_FORCE';
}

/** Whether it is time to sign: nothing in force, or what is in force soon ends. One who has withdrawn is not asked again. */
export function isToSign(latest: UndertakingFacts | undefined, today: CalendarDate): boolean {
  const standing = undertakingStanding(latest, today);
  if (standing !== 'IN_FORCE') return standing !== 'WITHDRAWN';
  const { validUntil = null } = latest ?? {};
  return validUntil !== null && validUntil <= addDays(today, DAYS_OF_NOTICE);
}
