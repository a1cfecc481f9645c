/** How long a take-out is kept once it is made: long enough for a holiday, short enough for copies of personal data. The letter says two weeks. */
export const KEPT_DAYS = 14;

export const TAKE_OUT_STATES = ['PREPARING', 'READY', 'ENDED'] as const;
export type TakeOutState = (typeof TAKE_OUT_STATES)[number];

/** Where a take-out stands: it is being made, can be fetched, or has served its time. */
export function takeOutState({ readyAt, expiresAt }: { readonly readyAt: Date | null; readonly expiresAt: Date | null }, now: Date): TakeOutState {
  if (readyAt === null || expiresAt === null) return 'PREPARING';
  return now < expiresAt ? 'READY' : 'ENDED';
}
