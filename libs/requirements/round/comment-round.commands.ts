import { Injectable } from '@nestjs/common';
import { addDays, dateInStockholm, endOfDayInStockholm, isCalendarDate, startOfDayInStockholm } from '#kernel';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, Refusal } from '#platform/request';
import { openDrafts, recordDraft, type OpenDrafts } from '../requirement/load-requirement.js';
import { personOf } from '../requirement/person-of.js';
import { closeRound, openRound, reopenRound, roundState, type RoundRefusal } from './comment-round.js';
import { CommentRound } from './comment-round.entity.js';
import { latestRound } from './refuse-outside-round.js';
import { silentMembers } from './silent-members.js';
import { quietUntil } from './silent-reminder.queries.js';

const LONGEST_ROUND_DAYS = 730;

/** Rounds of comments: when the group is heard. A day given as the last is over at midnight in Stockholm. */
@Injectable()
export class CommentRoundCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Opens a round, today or from a later day. Refused while another is open or to open. */
  async openRound(actor: Actor, procurementId: string, days: { opensOn?: string | null; closesOn: string }): Promise<string> {
    const createdBy = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const drafts = await lockRounds(tx, actor, procurementId);
      const latest = await latestRound(tx, procurementId, 'update');
      const decision = openRound(latest, timesOf(days, tx.now), tx.now);
      if (!decision.accepted) throw refusalOf(decision.refusal);
      const { opensAt, closesAt } = decision.next;
      const id = newId();
      await tx.manager.insert(CommentRound, { id, procurementId, number: (latest?.number ?? 0) + 1, opensAt, closesAt, createdBy, remindedAt: null });
      record(tx, drafts, id, 'CommentRoundOpened', { opensAt, closesAt });
      return id;
    });
  }

  /** Closes the open round at once. */
  async closeRound(actor: Actor, procurementId: string): Promise<string> {
    return this.change(actor, procurementId, (round, now) => closeRound(round, now));
  }

  /** Opens the latest round again, or moves its last day. */
  async reopenRound(actor: Actor, procurementId: string, closesOn: string): Promise<string> {
    return this.change(actor, procurementId, (round, now) => reopenRound(round, lastMoment(closesOn, now), now));
  }

  /** Reminds the members whose organisations have said nothing in the open round; answers how many. Not again within the procurement's quiet period. */
  async remindSilent(actor: Actor, procurementId: string): Promise<number> {
    return this.work.run(actor, async (tx) => {
      const drafts = await lockRounds(tx, actor, procurementId);
      const round = await latestRound(tx, procurementId, 'update');
      if (!round || roundState(round, tx.now) !== 'OPEN') throw refusalOf('not_open');
      const [row]: { quietDays: number }[] = await tx.manager.query('select quiet_period_days as "quietDays" from procurement where id = $1', [procurementId]);
      if (round.remindedAt !== null && quietUntil(round.remindedAt, row?.quietDays ?? 0, dateInStockholm(tx.now)) !== undefined) {
        throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'round.reminded_lately', params: { date: dateInStockholm(round.remindedAt) } });
      }
      const silent = await silentMembers(tx.manager, procurementId, round, dateInStockholm(tx.now));
      if (silent.length === 0) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'round.nobody_silent' });
      await tx.manager.update(CommentRound, { id: round.id }, { remindedAt: tx.now });
      recordDraft(tx, drafts.standing, { kind: 'SilentReminded', subjectType: 'commentRound', subjectId: round.id, params: { roundId: round.id, personIds: silent } });
      return silent.length;
    });
  }

  private async change(actor: Actor, procurementId: string, decide: (round: Awaited<ReturnType<typeof latestRound>>, now: Date) => ReturnType<typeof reopenRound> | ReturnType<typeof closeRound>): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const drafts = await lockRounds(tx, actor, procurementId);
      const round = await latestRound(tx, procurementId, 'update');
      const decision = decide(round, tx.now);
      if (!decision.accepted || !round) throw refusalOf(decision.accepted ? 'not_open' : decision.refusal);
      await tx.manager.update(CommentRound, { id: round.id }, { closesAt: decision.next.closesAt });
      record(tx, drafts, round.id, decision.events[0] ?? 'CommentRoundClosed', decision.next);
      return round.id;
    });
  }
}

async function lockRounds(tx: Transaction, actor: Actor, procurementId: string): Promise<OpenDrafts> {
  const drafts = await openDrafts(tx, actor, procurementId, 'KEEP_ROUNDS');
  await tx.manager.query('select pg_advisory_xact_lock(4717, hashtext($1))', [procurementId]);
  return drafts;
}

function record(tx: Transaction, { standing }: OpenDrafts, roundId: string, kind: string, { opensAt, closesAt }: { opensAt: Date; closesAt: Date }): void {
  recordDraft(tx, standing, { kind, subjectType: 'commentRound', subjectId: roundId, params: { roundId, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() } });
}

function timesOf({ opensOn, closesOn }: { opensOn?: string | null; closesOn: string }, now: Date): { opensAt: Date; closesAt: Date } {
  const today = dateInStockholm(now);
  if (opensOn != null && !isCalendarDate(opensOn)) throw invalidInput({ path: 'opensOn', text: 'field.date' });
  if (opensOn != null && opensOn < today) throw invalidInput({ path: 'opensOn', text: 'field.date.past', params: { earliest: today } });
  const opensAt = opensOn == null || opensOn === today ? now : startOfDayInStockholm(opensOn);
  return { opensAt, closesAt: lastMoment(closesOn, now) };
}

function lastMoment(closesOn: string, now: Date): Date {
  if (!isCalendarDate(closesOn)) throw invalidInput({ path: 'closesOn', text: 'field.date' });
  if (closesOn > addDays(dateInStockholm(now), LONGEST_ROUND_DAYS)) throw invalidInput({ path: 'closesOn', text: 'field.date' });
  return endOfDayInStockholm(closesOn);
}

function refusalOf(refusal: RoundRefusal): Refusal {
  const aboutTheDay = refusal === 'closes_before_it_opens' || refusal === 'closes_in_the_past';
  return aboutTheDay ? invalidInput({ path: 'closesOn', text: `round.${refusal}` }) : new Refusal('ACTION_NOT_AVAILABLE', { text: `round.${refusal}` });
}
