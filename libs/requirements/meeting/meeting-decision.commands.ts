import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '#platform/database';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { DecisionEffectSource, type DecisionToCarryOut, type EffectMade } from '#working-groups';
import { contentOf, lockRequirement, type LockedRequirement } from '../requirement/load-requirement.js';
import { personOf } from '../requirement/person-of.js';
import { saveRevision } from '../requirement/requirement-change.js';
import { refuseOutdated, refuseWithdrawn } from '../requirement/requirement.commands.js';
import { RequirementRevision } from '../requirement/requirement.entity.js';
import { LONGEST, readHeading, readRequiredRichText } from '../requirement/requirement-terms.js';
import { saveRestoration, saveWithdrawal } from '../requirement/withdrawal.js';
import { closeThread, openAgain, textWithSuggestion, type ResultingWords } from '../thread/close-thread.js';
import { lockThread, type LockedThread } from '../thread/load-thread.js';
import type { DispositionOutcome } from '../thread/thread.js';
import { Suggestion } from '../thread/thread.entity.js';

const VERSION = 'input.requirementVersion';

/**
 * Does what a meeting of the working group, in the library below, decides of a requirement, in the transaction of the decision. A thread is
 * closed only where the item took up that thread: what others have said of the requirement is answered by itself. So is the thread of a
 * requirement that is struck, since that grants one author's wish and refuses another's.
 */
@Injectable()
export class MeetingDecisionCommands extends DecisionEffectSource {
  async carryOut(tx: Transaction, decided: DecisionToCarryOut, earlier: EffectMade | null): Promise<EffectMade | null> {
    const locked = await lockRequirement(tx, decided.requirementId, 'KEEP_REQUIREMENTS');
    if (decided.decision === 'KEEP') return this.keep(tx, locked, decided, earlier);
    if (decided.decision === 'CHANGE') return this.change(tx, locked, decided, earlier);
    if (decided.decision === 'STRIKE') return this.strike(tx, locked, decided, earlier);
    return null;
  }

  async takeBack(tx: Transaction, { requirementId, threadId }: Pick<DecisionToCarryOut, 'requirementId' | 'threadId'>, made: EffectMade): Promise<void> {
    const personId = personOf(tx.actor);
    const locked = await lockRequirement(tx, requirementId, 'KEEP_REQUIREMENTS');
    const { requirement } = locked;
    if (made.effect === 'STRIKE' && requirement.withdrawnAt !== null) await saveRestoration(tx, locked, 'input.decision');
    if (made.versionBefore !== null) {
      if (requirement.version !== made.resultingVersion || requirement.withdrawnAt !== null) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'meeting.built_upon' });
      const before = await tx.manager.findOneByOrFail(RequirementRevision, { requirementId, version: made.versionBefore });
      await saveRevision(tx, locked, contentOf(before), { authorId: personId });
    }
    if (threadId === null) return;
    const thread = await lockThread(tx, threadId, 'RESOLVE_THREADS');
    // Where somebody has opened it since, or closed it in other words, that stands.
    if (thread.thread.resolvedAt?.getTime() !== made.effectAt.getTime()) return;
    await openAgain(tx, thread, personId);
    // The text is without the suggestion again, so it waits once more where its words stand.
    if (made.versionBefore !== null && thread.suggestion) await tx.manager.update(Suggestion, { threadId }, { state: thread.facts.stands ? 'PROPOSED' : 'OUTDATED' });
  }

  private async keep(tx: Transaction, { requirement }: LockedRequirement, decided: DecisionToCarryOut, earlier: EffectMade | null): Promise<EffectMade | null> {
    if (earlier) return earlier;
    refuseWithdrawn(requirement);
    const thread = await openThread(tx, decided);
    if (!thread) return null;
    await closeThread(tx, thread, { outcome: 'REJECTED', motivation: readLine(decided, LONGEST.motivation) }, personOf(tx.actor));
    return { effect: 'KEEP', effectAt: tx.now, versionBefore: null, resultingVersion: null };
  }

  private async change(tx: Transaction, locked: LockedRequirement, decided: DecisionToCarryOut, earlier: EffectMade | null): Promise<EffectMade | null> {
    if (decided.resultingText == null && decided.resultingHeading == null) return earlier;
    const { requirement } = locked;
    refuseWithdrawn(requirement);
    const words = readWords(decided, contentOf(requirement));
    refuseOutdated(requirement, decided.requirementVersion ?? 0, words, VERSION);
    if (words.text === requirement.text && words.heading === requirement.heading) {
      if (earlier) return earlier;
      throw invalidInput({ path: 'input.resultingText', text: 'meeting.changes_nothing' });
    }
    const thread = await openThread(tx, decided);
    const resultingVersion = thread
      ? await closeThread(tx, thread, dispositionOf(thread, words, readLine(decided, LONGEST.motivation)), personOf(tx.actor))
      : await saveRevision(tx, locked, { ...contentOf(requirement), ...words }, { authorId: personOf(tx.actor) });
    return { effect: 'CHANGE', effectAt: earlier?.effectAt ?? tx.now, versionBefore: earlier?.versionBefore ?? requirement.version, resultingVersion };
  }

  private async strike(tx: Transaction, locked: LockedRequirement, decided: DecisionToCarryOut, earlier: EffectMade | null): Promise<EffectMade | null> {
    if (locked.requirement.withdrawnAt !== null) return earlier;
    refuseOutdated(locked.requirement, decided.requirementVersion ?? 0, {}, VERSION);
    await saveWithdrawal(tx, locked, { withdrawnBy: personOf(tx.actor), withdrawReason: readLine(decided, LONGEST.motivation) });
    return { effect: 'STRIKE', effectAt: tx.now, versionBefore: null, resultingVersion: null };
  }
}

/** The thread that the item took up, locked, while it is open. */
async function openThread(tx: Transaction, { requirementId, threadId }: DecisionToCarryOut): Promise<LockedThread | undefined> {
  if (threadId === null) return undefined;
  if (!isId(threadId)) throw notFound();
  const locked = await lockThread(tx, threadId, 'RESOLVE_THREADS');
  return locked.thread.state === 'OPEN' && locked.thread.requirementId === requirementId ? locked : undefined;
}

/** A suggestion whose very words were decided is accepted, and its author's; one of which other words came is accepted in part. */
function dispositionOf(thread: LockedThread, words: ResultingWords & { heading: string }, motivation: string): { outcome: DispositionOutcome; motivation: string; resulting?: ResultingWords } {
  const { suggestion, locked: { requirement } } = thread;
  if (suggestion?.state !== 'PROPOSED') return { outcome: 'ACCEPTED', motivation, resulting: words };
  const isTaken = thread.facts.stands && words.heading === requirement.heading && words.text === textWithSuggestion(thread);
  return isTaken ? { outcome: 'ACCEPTED', motivation } : { outcome: 'PARTLY_ACCEPTED', motivation, resulting: words };
}

/** The words as they are to stand; what is not given stays. */
function readWords({ resultingText, resultingHeading }: DecisionToCarryOut, standing: { text: string; heading: string }): { text: string; heading: string } {
  return readInput('input', (reading) => ({
    text: resultingText == null ? standing.text : readRequiredRichText(reading, 'resultingText', resultingText, LONGEST.text),
    heading: resultingHeading == null ? standing.heading : readHeading(reading, 'resultingHeading', resultingHeading),
  }));
}

/** The minute line as a reason that its readers are given. */
const readLine = ({ minuteLine }: DecisionToCarryOut, limit: number): string => readInput('input', (reading) => readRequiredRichText(reading, 'minuteLine', minuteLine, limit));
