import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { personOf } from '../requirement/person-of.js';
import { LONGEST, readRequiredRichText } from '../requirement/requirement-terms.js';
import { closeThread, openAgain } from './close-thread.js';
import { readMotivation } from './comment-terms.js';
import { lockThread, type LockedThread } from './load-thread.js';
import { refusalOf } from './refuse-thread.js';
import type { DispositionOutcome } from './thread.js';

interface GivenDisposition {
  readonly outcome: DispositionOutcome;
  readonly motivation: string;
  /** The whole text of the requirement, as it came out. */
  readonly resultingText?: string | null;
  /** The version from which that text was written. */
  readonly onVersion?: number | null;
}

/** Closing threads with a reasoned answer, and opening them again. For chair and secretary, and the host's staff. */
@Injectable()
export class ResolveCommands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Closes a thread with a disposition and its motivation; its authors are told. An accepted suggestion becomes the text; with a resulting
   * text that becomes it instead. The same once more changes nothing. Refuses with CONFLICT, both texts with it, a resulting text that was
   * written from an older version.
   */
  async resolveThread(actor: Actor, threadId: string, given: GivenDisposition): Promise<string> {
    const personId = personOf(actor);
    const motivation = readMotivation(given.motivation);
    const resultingText = given.resultingText == null ? undefined : readInput('', (reading) => readRequiredRichText(reading, 'resultingText', given.resultingText, LONGEST.text));
    await this.work.run(actor, async (tx) => {
      const locked = await lockThread(tx, threadId, 'RESOLVE_THREADS');
      if (isSame(locked, { outcome: given.outcome, motivation }, personId)) return threadId;
      if (resultingText !== undefined) refuseOlderText(locked, given.onVersion, resultingText);
      await closeThread(tx, locked, { outcome: given.outcome, motivation, ...(resultingText === undefined ? {} : { resulting: { text: resultingText } }) }, personId);
      return threadId;
    });
    return threadId;
  }

  /** Takes the suggestion into the text: a revision that names the one who suggested it. Refuses with CONFLICT where its words have gone. Answers the requirement. */
  async acceptSuggestion(actor: Actor, threadId: string, given: string): Promise<string> {
    return this.settleSuggestion(actor, threadId, 'ACCEPTED', given);
  }

  async rejectSuggestion(actor: Actor, threadId: string, given: string): Promise<string> {
    return this.settleSuggestion(actor, threadId, 'REJECTED', given);
  }

  /** Opens a thread again. How it was closed is kept; a revision that came of it stands. */
  async reopenThread(actor: Actor, threadId: string): Promise<string> {
    const personId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const locked = await lockThread(tx, threadId, 'RESOLVE_THREADS');
      if (locked.thread.state === 'RESOLVED') await openAgain(tx, locked, personId);
      return threadId;
    });
  }

  private async settleSuggestion(actor: Actor, threadId: string, outcome: 'ACCEPTED' | 'REJECTED', given: string): Promise<string> {
    const personId = personOf(actor);
    const motivation = readMotivation(given);
    return this.work.run(actor, async (tx) => {
      const locked = await lockThread(tx, threadId, 'RESOLVE_THREADS');
      if (!locked.suggestion) throw refusalOf('no_suggestion', locked);
      if (!isSame(locked, { outcome, motivation }, personId)) await closeThread(tx, locked, { outcome, motivation }, personId);
      return locked.thread.requirementId;
    });
  }
}

/** Words that somebody else has written meanwhile must not be lost under these. */
function refuseOlderText({ locked: { requirement } }: LockedThread, onVersion: number | null | undefined, resultingText: string): void {
  if (onVersion === null || onVersion === undefined || onVersion === requirement.version) return;
  throw new Refusal('CONFLICT', { text: 'requirement.conflict', details: { version: requirement.version, theirs: { text: requirement.text }, yours: { text: resultingText } } });
}

/** A click that comes twice: it is closed so already, by the same person in the same words. */
function isSame({ thread }: LockedThread, { outcome, motivation }: Pick<GivenDisposition, 'outcome' | 'motivation'>, personId: string): boolean {
  return thread.state === 'RESOLVED' && thread.outcome === outcome && thread.motivation === motivation && thread.resolvedBy === personId;
}
