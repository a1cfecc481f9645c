import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { outgoing } from '../requirement/reading.js';
import { requirementJson } from '../requirement/requirement-json.js';
import { openComment, openRequirement, openThread, readableDrafts } from '../requirement/requirement.policy.js';
import { commentJson, type CommentView } from './comment-json.js';
import { threadJson, type ThreadView } from './thread-json.js';

/** Reads of threads and comments, through the one condition of what of the drafts the actor may see. */
@Injectable()
export class ThreadQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async thread(actor: Actor, id: string, asked: ReadonlySet<string>): Promise<ThreadView> {
    const [found] = await this.threadsByIds(actor, [id], asked);
    if (!found) throw notFound();
    return found;
  }

  async comment(actor: Actor, id: string, asked: ReadonlySet<string>): Promise<CommentView> {
    const [found] = await this.commentsByIds(actor, [id], asked);
    if (!found) throw notFound();
    return found;
  }

  /** Threads by id, in the order asked for; those that do not exist for the actor are left out. */
  threadsByIds(actor: Actor, ids: readonly string[], asked: ReadonlySet<string>, prefix = ''): Promise<ThreadView[]> {
    return this.read(actor, ids, 'thread', (params) => threadJson('t', { actor, params, asked, prefix }, requirementJson));
  }

  commentsByIds(actor: Actor, ids: readonly string[], asked: ReadonlySet<string>, prefix = ''): Promise<CommentView[]> {
    return this.read(actor, ids, 'comment', (params) => commentJson('t', { actor, params, asked, prefix }));
  }

  private async read<View>(actor: Actor, ids: readonly string[], table: 'thread' | 'comment', json: (params: SqlParams) => string): Promise<View[]> {
    const known = ids.filter(isId);
    if (known.length === 0) return [];
    const params = new SqlParams();
    const place = params.add(known);
    const drafts = readableDrafts(
      { actor, params, today: this.clock.today() }, `p.id in (select wanted.procurement_id from ${table} wanted where wanted.id = any(${place}::uuid[]))`,
    );
    const rows: { node: View }[] = await this.dataSource.query(
      `with p as materialized ${drafts}
       select ${json(params)} as node from p join ${table} t on t.procurement_id = p.id join requirement r on r.id = t.requirement_id
       where t.id = any(${place}::uuid[]) and ${openRequirement('r', 'p')} and ${table === 'thread' ? openThread('t') : openComment('t')} order by array_position(${place}::uuid[], t.id)`,
      params.values,
    );
    return outgoing(rows.map((row) => row.node));
  }
}
