import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleProcurement, visibleProcurements } from '#procurements';
import type { Actor } from '#platform/access';
import { SqlParams } from '#platform/database';
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
        if (!(await this.exists(procurementId, actor))) return undefined;
        const rows = await this.board.byIds(actor, changes.map(({ participationId }) => participationId), asked);
        return changes.map(({ participationId }) => rows.find(({ id }) => id === participationId));
      },
    }, after);
  }

  /** Whether the board is still there for the one who listens: a role may have been taken away, or the session ended. */
  private async exists(procurementId: string, actor: Actor): Promise<boolean> {
    const params = new SqlParams();
    const found: unknown[] = await this.dataSource.query(
      `select 1 from procurement p where p.id = ${params.add(procurementId)} and ${visibleProcurements(actor, params, 'p')}`, params.values);
    return found.length > 0;
  }

  /** The participations that events after the cursor are about, each once, at the last of them. */
  private async changedAfter(hostId: string, procurementId: string, cursor: string): Promise<Change[]> {
    return this.dataSource.query(CHANGED_AFTER, [hostId, procurementId, cursor]);
  }
}

/** The lock of a list is one event and changes the stage of all who stand on it, or stood on the one before. */
const CHANGED_AFTER = /* sql */ `
with e as (
  select organisation_id, subject_type, subject_id, sequence from audit_event
  where chain_id = $1 and procurement_id = $2 and sequence > $3::bigint and (organisation_id is not null or subject_type = 'entitledList')
  order by sequence limit ${MOST_AT_ONCE})
select t.id as "participationId", max(c.sequence)::text as sequence
from (
  select organisation_id, sequence from e where organisation_id is not null
  union all
  select party.organisation_id, e.sequence from e
    join entitled_list made on made.id = e.subject_id
    join entitled_list list on list.procurement_id = made.procurement_id and list.number in (made.number, made.supersedes)
    join entitled_party party on party.list_id = list.id
  where e.subject_type = 'entitledList') c
join participation t on t.procurement_id = $2 and t.organisation_id = c.organisation_id
group by t.id order by max(c.sequence), t.id`;
