import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleProcurement } from '#procurements';
import type { Actor } from '#platform/access';
import { DatabaseSignals } from '#platform/signals';
import { BoardQueries } from './board.queries.js';
import type { ParticipationView } from './participation-json.js';

export type Activity = ParticipationView & { readonly activityCursor: string };

/** The longest that a listener goes without asking the database, should a signal be lost. */
const ASK_AGAIN_MS = 20_000;
const MOST_AT_ONCE = 200;

/**
 * What changes on a board while one looks. The cursor is the place in the host's chain, whose order is the order of the
 * commits: nothing is missed between two connections. Who may see is asked again at each event.
 */
@Injectable()
export class BoardActivity {
  constructor(
    private readonly dataSource: DataSource,
    private readonly signals: DatabaseSignals,
    private readonly board: BoardQueries,
  ) {}

  /** The place in the chain now: what a page is read at, and listens on from. */
  async cursor(hostId: string): Promise<string> {
    const [head]: { sequence: string }[] = await this.dataSource.query('select sequence::text from audit_head where chain_id = $1', [hostId]);
    return head?.sequence ?? '0';
  }

  /** Each participation that changes after the cursor, until the listener goes or loses the right to see it. */
  async *follow(actorNow: () => Promise<Actor>, procurementId: string, after: string | undefined, asked: ReadonlySet<string>): AsyncGenerator<Activity> {
    const { hostId } = await visibleProcurement(this.dataSource.manager, procurementId, await actorNow());
    const bell = new Bell();
    const stop = await this.signals.listen('samkop_events', (payload) => (payload === undefined || payload.startsWith(hostId) ? bell.ring() : undefined));
    try {
      let cursor = after ?? (await this.cursor(hostId));
      for (;;) {
        const changed = await this.changedAfter(hostId, procurementId, cursor);
        const actor = await actorNow();
        if (actor.kind === 'PUBLIC') return;
        const rows = await this.board.byIds(actor, changed.map(({ participationId }) => participationId), asked);
        for (const { participationId, sequence } of changed) {
          cursor = sequence;
          const row = rows.find(({ id }) => id === participationId);
          if (row) yield { ...row, activityCursor: cursor };
        }
        if (changed.length === 0) await bell.wait(ASK_AGAIN_MS);
      }
    } finally {
      stop();
      bell.ring();
    }
  }

  /** The participations that events after the cursor are about, each once, at the last of them. */
  private async changedAfter(hostId: string, procurementId: string, cursor: string): Promise<{ participationId: string; sequence: string }[]> {
    return this.dataSource.query(
      `select t.id as "participationId", max(e.sequence)::text as sequence
       from (select organisation_id, sequence from audit_event
         where chain_id = $1 and procurement_id = $2 and sequence > $3::bigint and organisation_id is not null order by sequence limit ${MOST_AT_ONCE}) e
       join participation t on t.procurement_id = $2 and t.organisation_id = e.organisation_id
       group by t.id order by max(e.sequence)`,
      [hostId, procurementId, cursor],
    );
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
