import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout as after } from 'node:timers/promises';
import type { Actor } from '#platform/access';
import type { ByteRange, Delivery } from '#platform/files';
import { requestContext } from '#platform/request';
import { progressAt, progressOf, readerOf, type Fetched, type Progress } from './fetch.js';
import { ReceiptCommands } from './receipt.commands.js';

/** A download that takes longer than this is noted while it goes on, so that one which ends with the process can be resumed as well. */
const LONG_MS = 2_000;
const LONGEST_FAREWELL_MS = 5_000;
/** A hundred who have all at the same moment are noted one after the other in so many lanes: who asks meanwhile finds a connection to the database. */
const LANES = 4;

/** Sends what leaves a receipt, and sees to it that it does, when the answer is over: no byte waits for a note. */
@Injectable()
export class Deliveries implements BeforeApplicationShutdown {
  private readonly logger = new Logger('fetch');
  private readonly underway = new Set<Promise<void>>();
  private readonly lanes: Promise<void>[] = Array.from({ length: LANES }, () => Promise.resolve());
  /** How many deliveries go on, by reader and thing. */
  private readonly going = new Map<string, number>();

  constructor(private readonly receipts: ReceiptCommands) {}

  /**
   * `send` answers with the bytes, tells where they begin, and answers what became of them. Ends when they are sent: what is still to be noted then
   * holds nothing of the request, however many wait for their turn.
   */
  send(actor: Actor, fetched: Fetched, send: (begins: (range: ByteRange) => void) => Promise<Delivery | undefined>): Promise<void> {
    return this.kept(this.sendAndNote(actor, fetched, send));
  }

  /** When everything that has been sent is noted. */
  async settled(): Promise<void> {
    while (this.underway.size > 0) await Promise.all(this.underway);
  }

  /** What is sent by now is noted; a download that still goes on is not waited for. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.race([this.settled(), after(LONGEST_FAREWELL_MS, undefined, { ref: false })]);
  }

  /** Whoever ends the process waits for it. */
  private kept(work: Promise<void>): Promise<void> {
    const over = work.catch(() => undefined).finally(() => this.underway.delete(over));
    this.underway.add(over);
    return work;
  }

  private async sendAndNote(actor: Actor, fetched: Fetched, send: (begins: (range: ByteRange) => void) => Promise<Delivery | undefined>): Promise<void> {
    const key = keyOf(actor, fetched);
    let timer: NodeJS.Timeout | undefined;
    let isNoted = false;
    let hasEnded = (): void => undefined;
    /** Answers whether it was noted while it went on. */
    const end = (): boolean => {
      clearTimeout(timer);
      hasEnded();
      return isNoted;
    };
    let delivery: Delivery | undefined;
    try {
      delivery = await send((range) => {
        hasEnded = this.begun(key);
        timer = setTimeout(() => {
          isNoted = true;
          void this.note(key, actor, fetched, progressAt(range));
        }, LONG_MS);
      });
    } finally {
      if (!delivery) end();
    }
    if (delivery) void this.kept(this.noteArrival(actor, fetched, delivery, end));
  }

  private async noteArrival(actor: Actor, fetched: Fetched, delivery: Delivery, end: () => boolean): Promise<void> {
    const progress = progressOf(delivery, await delivery.arrived);
    const key = keyOf(actor, fetched);
    // All of it was noted as begun: left to stand, the last byte alone would make a receipt of what never was sent. So it would while it goes on.
    const instead = end() ? { instead: delivery.range } : {};
    await this.note(key, actor, fetched, { ...progress, ...instead, othersUnderway: this.going.has(key) });
  }

  /** Answers how to say that it has ended: once counts, and once more does nothing. */
  private begun(key: string): () => void {
    this.going.set(key, (this.going.get(key) ?? 0) + 1);
    let goesOn = true;
    return () => {
      if (!goesOn) return;
      goesOn = false;
      const left = (this.going.get(key) ?? 1) - 1;
      if (left === 0) this.going.delete(key);
      else this.going.set(key, left);
    };
  }

  /** What one reader gets of one thing is noted in its order: the last to end finds there what the others have left. */
  private note(key: string, actor: Actor, fetched: Fetched, progress: Progress): Promise<void> {
    const lane = (key.codePointAt(key.length - 1) ?? 0) % LANES;
    const noted = (this.lanes[lane] ?? Promise.resolve()).then(() => this.noteNow(actor, fetched, progress));
    this.lanes[lane] = noted;
    return noted;
  }

  /** The answer has been sent: what goes wrong now is for the log. A key that the request carried is for commands, not for what is noted beside it. */
  private async noteNow(actor: Actor, fetched: Fetched, progress: Progress): Promise<void> {
    const { requestId = '', language = 'sv' } = requestContext.getStore() ?? {};
    try {
      await requestContext.run({ requestId, language }, () => this.receipts.note(actor, fetched, progress));
    } catch (error) {
      this.logger.error({ publicationId: fetched.publicationId, error }, 'A delivery could not be noted');
    }
  }
}

/** Who fetches what; ends with the reader's id, by which notes are spread over the lanes. */
function keyOf(actor: Actor, { publicationId, item }: Fetched): string {
  const reader = readerOf(actor);
  return `${publicationId} ${item?.id ?? ''} ${reader?.personId ?? reader?.contactId ?? ''}`;
}
