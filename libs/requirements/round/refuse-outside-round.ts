import type { Transaction } from '#platform/database';
import { dateInStockholm } from '#kernel';
import { Refusal } from '#platform/request';
import { lastDayOf, roundState, type RoundTimes } from './comment-round.js';

/** The latest round of a procurement, kept as it is until the transaction ends unless it is only looked at. */
export async function latestRound(tx: Pick<Transaction, 'manager'>, procurementId: string, lock: 'share' | 'update' | 'none' = 'share'): Promise<(RoundTimes & { id: string; number: number; remindedAt: Date | null }) | undefined> {
  const [round]: (RoundTimes & { id: string; number: number; remindedAt: Date | null })[] = await tx.manager.query(
    `select id, number, opens_at as "opensAt", closes_at as "closesAt", reminded_at as "remindedAt"
     from comment_round where procurement_id = $1 order by number desc limit 1 ${lock === 'none' ? '' : `for ${lock}`}`,
    [procurementId],
  );
  return round;
}

/** Refuses comments with DEADLINE_PASSED and the last day once the round is closed, and before it opens. Where there is no round all is open. */
export async function refuseOutsideRound(tx: Transaction, procurementId: string): Promise<void> {
  const round = await latestRound(tx, procurementId);
  const state = roundState(round, tx.now);
  if (!round || state === 'OPEN' || state === 'NONE') return;
  if (state === 'COMING') throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'round.not_open_yet', params: { opens: dateInStockholm(round.opensAt) } });
  const deadline = lastDayOf(round);
  throw new Refusal('DEADLINE_PASSED', {
    text: 'round.closed', params: { deadline }, details: { deadline, closesAt: round.closesAt.toISOString() },
  });
}
