import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, isoInstant, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { outgoing } from '../requirement/reading.js';
import { openRequirement, openThread, readableDrafts } from '../requirement/requirement.policy.js';
import type { DispositionOutcome } from '../thread/thread.js';

/** A comment as a row of the matrix. The disposition stands on the first comment of its thread. */
export interface MatrixRow {
  readonly number: string;
  readonly heading: string;
  readonly onVersion: number;
  readonly threadId: string;
  readonly commentId: string;
  readonly replyToId: string | null;
  readonly author: string;
  readonly organisation: string | null;
  readonly position: boolean;
  readonly at: string;
  readonly quote: string | null;
  readonly suggestion: string | null;
  readonly body: string | null;
  readonly first: boolean;
  readonly outcome: DispositionOutcome | null;
  readonly motivation: string | null;
  readonly resultingVersion: number | null;
  readonly resolvedBy: string | null;
  readonly resolvedAt: string | null;
}

/** All that was said of the requirements, with how it was answered: one row a comment. */
@Injectable()
export class MatrixQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In the order of the specification, thread by thread; empty where no drafts exist for the actor. One statement. */
  async rows(actor: Actor, procurementId: string): Promise<MatrixRow[]> {
    if (!isId(procurementId)) throw notFound();
    const params = new SqlParams();
    const drafts = readableDrafts({ actor, params, today: this.clock.today() }, `p.id = ${params.add(procurementId)}::uuid`);
    const rows: MatrixRow[] = await this.dataSource.query(
      `with p as materialized ${drafts}, said as (
         select c.*, row_number() over (partition by c.thread_id order by c.position) = 1 as first from p join comment c on c.procurement_id = p.id)
       select r.number, r.heading, t.on_version as "onVersion", t.id as "threadId", c.id as "commentId", c.reply_to as "replyToId", a.name as author, o.name as organisation,
         c.is_position as position, ${isoInstant('c.at')} as at, case when c.first then t.quote end as quote, case when c.first then s.replacement end as suggestion, c.body, c.first,
         case when c.first then t.outcome end as outcome, case when c.first then t.motivation end as motivation, case when c.first then t.resulting_version end as "resultingVersion",
         case when c.first then d.name end as "resolvedBy", case when c.first then ${isoInstant('t.resolved_at')} end as "resolvedAt"
       from p join said c on c.procurement_id = p.id join thread t on t.id = c.thread_id join requirement r on r.id = c.requirement_id
       join person a on a.id = c.author_id left join organisation o on o.id = c.on_behalf_of left join person d on d.id = t.resolved_by left join suggestion s on s.thread_id = t.id
       where ${openRequirement('r', 'p')} and ${openThread('t')} order by r.sort_key, r.id, t.started_at, t.id, c.position`,
      params.values,
    );
    return outgoing(rows);
  }
}
