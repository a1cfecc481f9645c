import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { encodeCursor } from '#kernel';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { pageOf, type PageRequest, type PageView, type PutText } from '#platform/graphql';
import { invalidInput, notFound } from '#platform/request';
import { outgoing, outgoingText } from './reading.js';
import { filterCondition, type RequirementFilter } from './requirement-filter.js';
import { requirementJson, requirementText, viewer, type RequirementView } from './requirement-json.js';
import { openAmong, openRequirement, readableDrafts } from './requirement.policy.js';

export interface RequirementPage extends PageView<RequirementView> {
  /** Where the host's chain stood at the same moment: nothing falls between the page and what is listened to from there on. */
  readonly activityCursor: string | null;
}

export interface RequirementQuestion extends PageRequest {
  readonly filter?: RequirementFilter | null;
}

/** A page as a statement answers it. */
export interface RequirementPageRow {
  readonly total: number | null;
  readonly cursor: string | null;
  readonly more: boolean;
  readonly lastKey: string | null;
  readonly lastId: string | null;
  /** As text where it goes out as it is. */
  readonly nodes: readonly RequirementView[] | string;
}

interface PageQuestion {
  readonly actor: Actor;
  /** SQL: the id of the procurement. */
  readonly procurementId: string;
  readonly question: RequirementQuestion;
  readonly asked: ReadonlySet<string>;
  readonly params: SqlParams;
  /** Whether the rows may go out as the database writes them. */
  readonly asText: boolean;
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
    const params = new SqlParams();
    const query = this.pageQuery({ actor, procurementId: oneId(procurementId, params), question, asked, params, asText: putText !== undefined });
    const [row]: RequirementPageRow[] = await this.dataSource.query(query, params.values);
    return pageFrom(row, putText);
  }

  /**
   * SQL: a query of the one `RequirementPageRow`. The rows are numbered in the order of their index and made into JSON as they come: none is
   * put aside, sorted again or made in vain.
   */
  pageQuery({ actor, procurementId, question, asked, params, asText }: PageQuestion): string {
    const { limit, after } = pageOf(question, 2);
    const drafts = this.drafts(actor, params, procurementId);
    const matches = `${openAmong('r')} and ${filterCondition(question.filter, 'r', params, () => viewer({ actor, params }))}`;
    const later = laterThan(after, params);
    const reading = { actor, params, asked, prefix: 'nodes.' };
    const text = asText ? requirementText('r', reading) : undefined;
    const shown = `filter (where r.place <= ${limit})`;
    const last = `[least(count(*), ${limit})]`;
    return `with p as materialized ${drafts}
       select ${asked.has('totalCount') ? `(select count(*)::int from requirement r where ${matches})` : 'null'} as total,
         ${asked.has('activityCursor') ? '(select h.sequence::text from audit_head h join p on h.chain_id = p.host_id)' : 'null'} as cursor,
         count(*) > ${limit} as more, (array_agg(r.sort_key) ${shown})${last} as "lastKey", (array_agg(r.id) ${shown})${last} as "lastId",
         coalesce(json_agg(${text ?? requirementJson('r', reading)}) ${shown}, '[]')${text === undefined ? '' : '::text'} as nodes
       from (select r.*, row_number() over (order by r.sort_key, r.id) as place from requirement r
         where ${matches} ${later} order by r.sort_key, r.id limit ${limit + 1}) r`;
  }

  /** All that match, in their order: what an export holds. */
  async all(actor: Actor, procurementId: string, filter: RequirementFilter | null | undefined, asked: ReadonlySet<string>): Promise<RequirementView[]> {
    const params = new SqlParams();
    const drafts = this.drafts(actor, params, oneId(procurementId, params));
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
    return readableDrafts(this.reader(actor, params), `p.id = ${procurementId}`);
  }

  private reader(actor: Actor, params: SqlParams) {
    return { actor, params, today: this.clock.today() };
  }
}

function oneId(procurementId: string, params: SqlParams): string {
  if (!isId(procurementId)) throw notFound();
  return `${params.add(procurementId)}::uuid`;
}

/** What a statement has answered, as the API says it. */
export function pageFrom(row: RequirementPageRow | undefined, putText?: PutText): RequirementPage {
  return {
    nodes: typeof row?.nodes === 'string' ? (putText?.(outgoingText(row.nodes)) ?? []) : outgoing(row?.nodes ?? []),
    totalCount: row?.total ?? 0,
    activityCursor: row?.cursor ?? null,
    pageInfo: { hasNextPage: row?.more ?? false, endCursor: row?.lastKey && row.lastId ? encodeCursor([row.lastKey, row.lastId]) : null },
  };
}

function laterThan(after: readonly string[] | undefined, params: SqlParams): string {
  if (!after) return '';
  const [key = '', id = ''] = after;
  if (!isId(id) || !/^[\d.]{1,40}$/.test(key)) throw invalidInput({ path: 'after', text: 'field.unknown' });
  return `and (r.sort_key, r.id) > (${params.add(key)}, ${params.add(id)}::uuid)`;
}
