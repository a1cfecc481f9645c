import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { readInput, type InputReading } from '#procurements';
import { AgendaMatters, type AgendaMatter } from './agenda-matters.js';
import { DecisionEffects, type DecisionToCarryOut, type EffectMade } from './decision-effects.js';
import { lockMeeting, saveMeeting, unavailable, type LockedMeeting } from './load-meeting.js';
import { AgendaItem, MeetingDecisionRow } from './meeting.entity.js';
import { isBeingWritten, ITEM_DECISIONS, type ItemDecision } from './meeting.js';

export interface ItemOutcome extends Pick<DecisionToCarryOut, 'requirementVersion' | 'resultingText' | 'resultingHeading'> {
  readonly decision: ItemDecision;
  readonly minuteLine: string;
  /** The version that came of it, where the requirement was changed by other means. */
  readonly resultingVersion?: number | null;
}

const LONGEST_LINE = 4_000;

/** What a meeting decides, and what comes of it. */
@Injectable()
export class DecisionCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly matters: AgendaMatters,
    private readonly effects: DecisionEffects,
  ) {}

  /**
   * Decides an item with a line for the minutes, and carries it out in the same transaction: CHANGE with a resulting text makes the next
   * version of the requirement and closes the item's thread, STRIKE withdraws the requirement with the line for its reason, KEEP turns the
   * item's thread down with the line for its motivation; the others touch nothing. `version` is the meeting's, `requirementVersion` the one
   * that was looked at: CONFLICT with both texts where there is a newer.
   *
   * Until the minutes are adjusted the item may be decided anew. The same decision is carried out once: another line leaves everything as it
   * is, other words make a further version. Another decision takes the effect of the first back, unless the requirement has been changed
   * since: ACTION_NOT_AVAILABLE. Answers the meeting's id.
   */
  decide(actor: Actor, itemId: string, version: number, outcome: ItemOutcome): Promise<string> {
    return this.work.run(actor, async (tx) => {
      if (actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
      const item = isId(itemId) ? await tx.manager.findOneBy(AgendaItem, { id: itemId }) : null;
      if (!item) throw notFound();
      const locked = await lockMeeting(tx, actor, item.meetingId, version);
      if (!isBeingWritten(locked.meeting.state)) throw unavailable(locked.meeting.state);
      const matter = await this.matterOf(tx, actor, locked, item);
      const read = readOutcome(outcome, matter);
      const earlier = await tx.manager.findOneBy(MeetingDecisionRow, { itemId });
      const made = matter ? await this.effects.replace(tx, { ...outcome, ...read, requirementId: matter.requirementId, threadId: item.threadId }, effectOf(earlier)) : null;
      const columns = {
        ...read, effect: made?.effect ?? null, effectAt: made?.effectAt ?? null, versionBefore: made?.versionBefore ?? null,
        resultingVersion: made?.resultingVersion ?? read.resultingVersion, decidedBy: actor.personId, decidedAt: tx.now,
      };
      if (earlier) await tx.manager.update(MeetingDecisionRow, { id: earlier.id }, columns);
      else await tx.manager.insert(MeetingDecisionRow, { id: newId(), itemId, ...columns });
      return saveMeeting(tx, locked, {}, { kind: 'ItemDecided', params: { itemId, decision: columns.decision, ...(matter ? { requirementId: matter.requirementId } : {}), ...(item.threadId === null ? {} : { threadId: item.threadId }) } });
    });
  }

  /** What the item is about, if anything. An item about a lot that a declared conflict closes for the actor is not the actor's to decide. */
  private async matterOf(tx: Transaction, actor: Actor, { standing }: LockedMeeting, item: AgendaItem): Promise<AgendaMatter | undefined> {
    if (item.requirementId === null && item.threadId === null) return undefined;
    const [matter] = (await this.matters.byId(tx.manager, actor, standing.scope.id, [item])).values();
    if (!matter) throw notFound();
    return matter;
  }
}

function effectOf(row: MeetingDecisionRow | null): EffectMade | null {
  if (!row?.effect || !row.effectAt) return null;
  return { effect: row.effect, effectAt: row.effectAt, versionBefore: row.versionBefore, resultingVersion: row.resultingVersion };
}

function readOutcome({ decision, minuteLine, resultingVersion, ...words }: ItemOutcome, matter: AgendaMatter | undefined) {
  return readInput('input', (reading) => {
    const line = reading.optionalText('minuteLine', minuteLine, LONGEST_LINE);
    if (line === null) reading.refuse('minuteLine', 'field.required');
    refuseStrayWords(reading, decision, words, matter);
    if (resultingVersion != null && (!matter || resultingVersion < 1 || resultingVersion > matter.version)) reading.refuse('resultingVersion', 'field.unknown');
    return { decision: reading.oneOf('decision', decision, ITEM_DECISIONS), minuteLine: line ?? '', resultingVersion: resultingVersion ?? null };
  });
}

/** New words are for a requirement that is changed; a requirement that is changed or struck has been looked at in a version. */
function refuseStrayWords(reading: InputReading, decision: ItemDecision, words: Pick<ItemOutcome, 'requirementVersion' | 'resultingText' | 'resultingHeading'>, matter: AgendaMatter | undefined): void {
  const given = (['resultingText', 'resultingHeading'] as const).filter((part) => words[part] != null);
  if (decision !== 'CHANGE' || !matter) given.forEach((part) => reading.refuse(part, 'meeting.words_without_change'));
  else if (given.length > 0 && words.requirementVersion == null) reading.refuse('requirementVersion', 'field.required');
  if (decision === 'STRIKE' && matter && words.requirementVersion == null) reading.refuse('requirementVersion', 'field.required');
}
