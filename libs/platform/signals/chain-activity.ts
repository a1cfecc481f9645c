import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { DatabaseSignals } from './database-signals.js';

/** What somebody listens to: which events of a chain, and how each is shown to whoever may see it. */
export interface Followed<Change extends { readonly sequence: string }, Item> {
  /** The host whose chain the events are in. */
  readonly chainId: string;
  /** What happened after a place in the chain, oldest first; not more at once than can be read in one go. */
  changedAfter(cursor: string): Promise<readonly Change[]>;
  /** Each change as the actor sees it, in the same order: undefined for one that the actor does not, and altogether for an actor who may listen no more. */
  read(actor: Actor, changes: readonly Change[]): Promise<readonly (Item | undefined)[] | undefined>;
}

/** The longest that a listener goes without asking the database, should a signal be lost. */
const ASK_AGAIN_MS = 20_000;

/**
 * What happens while one looks. The cursor is the place in the host's chain, whose order is the order of the commits: nothing is missed
 * between two connections. Who may see is asked again at each event.
 */
@Injectable()
export class ChainActivity {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signals: DatabaseSignals,
  ) {}

  /** The place in the chain now: what a page is read at, and listens on from. */
  async cursor(chainId: string): Promise<string> {
    const [head]: { sequence: string }[] = await this.dataSource.query('select sequence::text from audit_head where chain_id = $1', [chainId]);
    return head?.sequence ?? '0';
  }

  /** Each change after the cursor that exists for the listener, with its own cursor, until the listener goes or may listen no more. */
  async *follow<Change extends { readonly sequence: string }, Item extends object>(
    actorNow: () => Promise<Actor>, followed: Followed<Change, Item>, after?: string,
  ): AsyncGenerator<Item & { readonly activityCursor: string }> {
    const { chainId } = followed;
    const bell = new Bell();
    const stop = await this.signals.listen('samkop_events', (payload) => (payload === undefined || payload.startsWith(chainId) ? bell.ring() : undefined));
    try {
      let cursor = after ?? (await this.cursor(chainId));
      for (;;) {
        const changes = await followed.changedAfter(cursor);
        const actor = await actorNow();
        if (actor.kind === 'PUBLIC') return;
        const items = await followed.read(actor, changes);
        if (items === undefined) return;
        for (const [index, { sequence }] of changes.entries()) {
          // Of the many that one event is about, the last alone moves the cursor: who is cut off among them gets them all again.
          if (changes[index + 1]?.sequence !== sequence) cursor = sequence;
          const item = items[index];
          if (item) yield { ...item, activityCursor: cursor };
        }
        if (changes.length === 0) await bell.wait(ASK_AGAIN_MS);
      }
    } finally {
      stop();
      bell.ring();
    }
  }
}

/** Wakes the one who waits; a ring while nobody waits is kept. */
class Bell {
  private rung = false;
  private wake: () => void = () => undefined;

  ring(): void {
    this.rung = true;
    this.wake();
  }

  async wait(longestMs: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longestMs);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.rung = false;
  }
}
