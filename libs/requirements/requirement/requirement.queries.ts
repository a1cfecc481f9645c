import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { encodeCursor } from '#kernel';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { pageOf, type PutText } from '#platform/graphql';
import { invalidInput, notFound } from '#platform/request';
import { outgoing, outgoingText } from './reading.js';
import { filterCondition, type RequirementFilter } from './requirement-filter.js';
import { requirementJson, requirementText, viewer, type RequirementView } from './requirement-json.js';
import { openAmong, openRequirement, readableDrafts } from './requirement.policy.js';

export interface RequirementPage {
  readonly nodes: readonly RequirementView[];
  readonly totalCount: number;
  /** Where the host's chain stood at the same moment: nothing falls between the page and what is listened to from there on. */
  readonly activityCursor: string | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface RequirementQuestion {
  readonly filter?: RequirementFilter | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface PageRow {
  readonly total: number | null;
  readonly cursor: string | null;
  readonly more: boolean;
  readonly last: readonly [sortKey: string, id: string] | null;
  /** As text where it goes out as it is. */
  readonly nodes: readonly RequirementView[] | string;
}

/** Reads of requirements, each one statement through the one condition of what the actor may see. `asked` are the paths of `requestedFields`. */
@Injectable()
export class RequirementQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of the specification in its order; empty where no drafts exist for the actor. With `putText` its rows go out as the database
   * writes them. Counts all that match only where `totalCount` is asked for.
   */
  async page(actor: Actor, procurementId: string, question: RequirementQuestion, asked: ReadonlySet<string>, putText?: PutText): Promise<RequirementPage> {
    const { limit, after } = pageOf(question, 2);
    const params = new SqlParams();
    const drafts = this.drafts(actor, params, procurementId);
    const matches = `${openAmong('r')} and ${filterCondition(question.filter, 'r', params, () => viewer({ actor, params }))}`;
    const reading = { actor, params, asked, prefix: 'nodes.' };
    const text = putText && requirementText('r', reading);
    const [answer]: PageRow[] = await this.dataSource.query(
      `with p as materialized ${drafts}, page as materialized (
         select r.sort_key, r.id, ${text ?? requirementJson('r', reading)} as node from requirement r
         where ${matches} ${laterThan(after, params)} order by r.sort_key, r.id limit ${limit + 1}),
       shown as materialized (select * from page order by sort_key, id limit ${limit})
       select ${asked.has('totalCount') ? `(select count(*)::int from requirement r where ${matches})` : 'null'} as total,
         ${asked.has('activityCursor') ? '(select h.sequence::text from audit_head h join p on h.chain_id = p.host_id)' : 'null'} as cursor,
         (select count(*) > ${limit} from page) as more, (select json_build_array(sort_key, id) from shown order by sort_key desc, id desc limit 1) as last,
         coalesce((select json_agg(node order by sort_key, id) from shown), '[]')${text === undefined ? '' : '::text'} as nodes`,
      params.values,
    );
    return {
      nodes: typeof answer?.nodes === 'string' ? (putText?.(outgoingText(answer.nodes)) ?? []) : outgoing(answer?.nodes ?? []),
      totalCount: answer?.total ?? 0,
      activityCursor: answer?.cursor ?? null,
      pageInfo: { hasNextPage: answer?.more ?? false, endCursor: answer?.last ? encodeCursor(answer.last) : null },
    };
  }

  /** All that match, in their order: what an export holds. */
  async all(actor: Actor, procurementId: string, filter: RequirementFilter | null | undefined, asked: ReadonlySet<string>): Promise<RequirementView[]> {
    const params = new SqlParams();
    const drafts = this.drafts(actor, params, procurementId);
    const matches = `${openAmong('r')} and ${filterCondition(filter, 'r', params, () => viewer({ actor, params }))}`;
    const rows: { node: RequirementView }[] = await this.dataSource.query(
      `with p as materialized ${drafts}
       select ${requirementJson('r', { actor, params, asked, prefix: '' })} as node from requirement r where ${matches} order by r.sort_key, r.id`,
      params.values,
    );
    return outgoing(rows.map((row) => row.node));
  }

  async one(actor: Actor, id: string, asked: ReadonlySet<string>): Promise<RequirementView> {
    const [found] = await this.byIds(actor, [id], asked);
    if (!found) throw notFound();
    return found;
  }

  /** Requirements by id, in the order asked for; those that do not exist for the actor are left out. */
  async byIds(actor: Actor, ids: readonly string[], asked: ReadonlySet<string>, prefix = ''): Promise<RequirementView[]> {
    const known = ids.filter(isId);
    if (known.length === 0) return [];
    const params = new SqlParams();
    const place = params.add(known);
    const drafts = readableDrafts(this.reader(actor, params), `p.id in (select wanted.procurement_id from requirement wanted where wanted.id = any(${place}::uuid[]))`);
    const rows: { node: RequirementView }[] = await this.dataSource.query(
      `with p as materialized ${drafts}
       select ${requirementJson('r', { actor, params, asked, prefix })} as node from p join requirement r on r.procurement_id = p.id
       where r.id = any(${place}::uuid[]) and ${openRequirement('r', 'p')} order by array_position(${place}::uuid[], r.id)`,
      params.values,
    );
    return outgoing(rows.map((row) => row.node));
  }

  private drafts(actor: Actor, params: SqlParams, procurementId: string): string {
    if (!isId(procurementId)) throw notFound();
    return readableDrafts(this.reader(actor, params), `p.id = ${params.add(procurementId)}::uuid`);
  }

  private reader(actor: Actor, params: SqlParams) {
    return { actor, params, today: this.clock.today() };
  }
}

function laterThan(after: readonly string[] | undefined, params: SqlParams): string {
  if (!after) return '';
  const [key = '', id = ''] = after;
  if (!isId(id) || !/^[\d.]{1,40}$/.test(key)) throw invalidInput({ path: 'after', text: 'field.unknown' });
  return `and (r.sort_key, r.id) > (${params.add(key)}, ${params.add(id)}::uuid)`;
}
