import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleProcurement } from '#procurements';
import type { Actor } from '#platform/access';
import { ChainActivity } from '#platform/signals';
import { BoardQueries } from './board.queries.js';
import type { ParticipationView } from './participation-json.js';

export type Activity = ParticipationView & { readonly activityCursor: string };

interface Change {
  readonly participationId: string;
  readonly sequence: string;
}

const MOST_AT_ONCE = 200;

/** What changes on a board while one looks: each participation, at the last of the events about it. */
@Injectable()
export class BoardActivity {
  constructor(
    private readonly dataSource: DataSource,
    private readonly activity: ChainActivity,
    private readonly board: BoardQueries,
  ) {}

  /** The place in the host's chain now: what a page is read at, and listens on from. */
  cursor(hostId: string): Promise<string> {
    return this.activity.cursor(hostId);
  }

  /** Each participation that changes after the cursor, until the listener goes or loses the right to see it. */
  async *follow(actorNow: () => Promise<Actor>, procurementId: string, after: string | undefined, asked: ReadonlySet<string>): AsyncGenerator<Activity> {
    const { hostId } = await visibleProcurement(this.dataSource.manager, procurementId, await actorNow());
    yield* this.activity.follow(actorNow, {
      chainId: hostId,
      changedAfter: (cursor) => this.changedAfter(hostId, procurementId, cursor),
      read: async (actor, changes: readonly Change[]) => {
        const rows = await this.board.byIds(actor, changes.map(({ participationId }) => participationId), asked);
        return changes.map(({ participationId }) => rows.find(({ id }) => id === participationId));
      },
    }, after);
  }

  /** The participations that events after the cursor are about, each once, at the last of them. */
  private async changedAfter(hostId: string, procurementId: string, cursor: string): Promise<Change[]> {
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
