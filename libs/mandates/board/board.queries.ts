import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APPROVED_STAGES, PARTICIPATION_STAGES, visibleParticipations, type ParticipationStage } from '#inquiries';
import { organisationSearchCondition } from '#organisations';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { pageOf, type PageRequest, type PageView, type PutText } from '#platform/graphql';
import { notFound } from '#platform/request';
import { afterCursor, cursorText, cursorOf, cursorParts, orderBy, type BoardOrder } from './board-order.js';
import { withAllActions } from '../mandate/mandate-actions.js';
import { participationJson, participationText, type ParticipationView } from './participation-json.js';

export interface BoardFilter {
  readonly stage?: readonly ParticipationStage[] | null;
  readonly kind?: readonly string[] | null;
  readonly countyCode?: readonly string[] | null;
  readonly municipalityCode?: readonly string[] | null;
  readonly entitledBefore?: boolean | null;
  readonly gapOnly?: boolean | null;
  readonly search?: string | null;
}

export type BoardPage = PageView<ParticipationView>;

export interface GroupCount {
  readonly key: string;
  readonly invited: number;
  readonly approved: number;
  readonly gap: number;
}

export interface BoardSummary {
  readonly invited: number;
  readonly approved: number;
  readonly gap: number;
  readonly byStage: readonly { readonly stage: ParticipationStage; readonly count: number }[];
  readonly byCounty: readonly GroupCount[];
  readonly byKind: readonly GroupCount[];
  readonly byMunicipality: readonly GroupCount[];
}

export interface BoardQuestion extends PageRequest {
  readonly filter?: BoardFilter | null;
  readonly order?: BoardOrder | null;
  readonly descending?: boolean | null;
}

const APPROVED = `t.stage in (${APPROVED_STAGES.map((stage) => `'${stage}'`).join(', ')})`;
/** What the gap is: entitled today, and without an approved mandate for the next agreement. */
const GAP = `t.entitled_before and not ${APPROVED}`;

const FROM = 'participation t join procurement p on p.id = t.procurement_id join organisation o on o.id = t.organisation_id';

/** The funnel, row by row and counted. Each read is one statement through the one condition of what the actor may see. */
@Injectable()
export class BoardQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One page of the board; with `putText` its rows go out as the database writes them. Counts all that match only where `totalCount` is asked for. */
  async page(actor: Actor, procurementId: string, question: BoardQuestion, asked: ReadonlySet<string>, putText?: PutText): Promise<BoardPage> {
    const order = question.order ?? 'NAME';
    const descending = question.descending ?? false;
    const { limit, after } = pageOf(question, cursorParts(order));
    const params = new SqlParams();
    const where = boardCondition(actor, procurementId, question.filter, params);
    const later = after ? `and ${afterCursor(order, descending, after, params)}` : '';
    const reading = { actor, params, asked, prefix: 'nodes.' };
    const text = putText && participationText(reading);
    const rows: { node: ParticipationView & string; place: string }[] = await this.dataSource.query(
      `select ${text === undefined ? participationJson(reading) : `${text}::text`} as node, ${cursorText(order)} as place
       from ${FROM} where ${where} ${later} order by ${orderBy(order, descending)} limit ${limit + 1}`,
      params.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      nodes: putText && text !== undefined ? putText(`[${shown.map(({ node }) => node).join(',')}]`) : this.withActions(actor, shown, asked, 'nodes.'),
      totalCount: asked.has('totalCount') ? await this.count(actor, procurementId, question.filter) : 0,
      pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? cursorOf(last.place) : null },
    };
  }

  /** All rows that match, in order: what an export or a bulk action holds. */
  async all(actor: Actor, procurementId: string, question: BoardQuestion, asked: ReadonlySet<string>): Promise<ParticipationView[]> {
    const params = new SqlParams();
    const where = boardCondition(actor, procurementId, question.filter, params);
    const rows: { node: ParticipationView }[] = await this.dataSource.query(
      `select ${participationJson({ actor, params, asked })} as node from ${FROM} where ${where}
       order by ${orderBy(question.order ?? 'NAME', question.descending ?? false)}`,
      params.values,
    );
    return this.withActions(actor, rows, asked);
  }

  /** Participations by id, in the order asked for; those that do not exist for the actor are left out. */
  async byIds(actor: Actor, ids: readonly string[], asked: ReadonlySet<string>): Promise<ParticipationView[]> {
    const params = new SqlParams();
    const place = params.add(ids.filter(isId));
    const rows: { node: ParticipationView }[] = await this.dataSource.query(
      `select ${participationJson({ actor, params, asked })} as node from ${FROM}
       where t.id = any(${place}::uuid[]) and ${visibleParticipations(actor, params, 't', 'p')} order by array_position(${place}::uuid[], t.id)`,
      params.values,
    );
    return this.withActions(actor, rows, asked);
  }

  async one(actor: Actor, id: string, asked: ReadonlySet<string>): Promise<ParticipationView> {
    const [found] = await this.byIds(actor, [id], asked);
    if (!found) throw notFound();
    return found;
  }

  /**
   * The counts by what is asked for (stage, county, kind, municipality) and the gap, over what matches the filter. Stages and groups
   * without a row are left out.
   */
  async summary(actor: Actor, procurementId: string, filter: BoardFilter | null | undefined, asked: ReadonlySet<string>): Promise<BoardSummary> {
    const params = new SqlParams();
    const where = boardCondition(actor, procurementId, filter, params);
    const from = filter?.search ? FROM : 'participation t join procurement p on p.id = t.procurement_id';
    const rows: SummaryRow[] = await this.dataSource.query(summaryOver(`${from} where ${where}`, asked), params.values);
    return summaryOf(rows);
  }

  /** The actions of each row, where they were asked for: rules of this process, said over rows that are read. */
  private withActions(actor: Actor, rows: readonly { node: ParticipationView }[], asked: ReadonlySet<string>, prefix = ''): ParticipationView[] {
    if (![...asked].some((path) => path.endsWith('availableActions'))) return rows.map((row) => row.node);
    const now = this.clock.now();
    return rows.map((row) => withAllActions(actor, row.node, now, asked.has(`${prefix}availableActions`)));
  }

  private async count(actor: Actor, procurementId: string, filter?: BoardFilter | null): Promise<number> {
    const params = new SqlParams();
    const where = boardCondition(actor, procurementId, filter, params);
    const from = filter?.search ? FROM : 'participation t join procurement p on p.id = t.procurement_id';
    const [row]: { count: number }[] = await this.dataSource.query(`select count(*)::int as count from ${from} where ${where}`, params.values);
    return row?.count ?? 0;
  }
}

/** SQL: which rows of the board. The search alone needs the organisation (`o`). */
function boardCondition(actor: Actor, procurementId: string, filter: BoardFilter | null | undefined, params: SqlParams): string {
  if (!isId(procurementId)) throw notFound();
  const conditions = [`t.procurement_id = ${params.add(procurementId)}::uuid`, visibleParticipations(actor, params, 't', 'p')];
  const oneOf = (column: string, values: readonly string[] | null | undefined) => values && conditions.push(`${column} = any(${params.add(values)}::text[])`);
  oneOf('t.stage', filter?.stage);
  oneOf('t.organisation_kind', filter?.kind);
  oneOf('t.county_code', filter?.countyCode);
  oneOf('t.municipality_code', filter?.municipalityCode);
  if (typeof filter?.entitledBefore === 'boolean') conditions.push(filter.entitledBefore ? 't.entitled_before' : 'not t.entitled_before');
  if (filter?.gapOnly) conditions.push(`(${GAP})`);
  if (filter?.search) conditions.push(organisationSearchCondition('o', filter.search, params));
  return conditions.join(' and ');
}

/** What the summary can count by, and the column of it. Municipalities are many: they are counted by themselves. */
const GROUPED = { byStage: 't.stage', byCounty: 't.county_code', byKind: 't.organisation_kind' };

/**
 * SQL: the summary over the rows `t` of a `from … where …`. They are gone through once, into the few hundred combinations that occur; what is
 * added up and compared after that is these.
 */
function summaryOver(rows: string, asked: ReadonlySet<string>): string {
  const grouped = Object.entries(GROUPED).filter(([field]) => asked.has(field));
  const columns = [...new Set([GROUPED.byStage, ...grouped.map(([, column]) => column)])].join(', ');
  const municipalities = `union all select 'byMunicipality', t.municipality_code, count(*)::int, (count(*) filter (where ${APPROVED}))::int,
      (count(*) filter (where ${GAP}))::int from ${rows} group by t.municipality_code`;
  return `with cell as materialized (
      select ${columns}, count(*)::int as n, (count(*) filter (where t.entitled_before))::int as entitled from ${rows} group by ${columns})
    select case ${grouped.map(([field, column]) => `when grouping(${column}) = 0 then '${field}'`).join(' ')} when true then 'all' end as field,
      coalesce(${[...grouped.map(([, column]) => column), 'null'].join(', ')}) as key, coalesce(sum(t.n), 0)::int as invited,
      coalesce(sum(t.n) filter (where ${APPROVED}), 0)::int as approved, coalesce(sum(t.entitled) filter (where not ${APPROVED}), 0)::int as gap
    from cell t group by grouping sets (${['()', ...grouped.map(([, column]) => `(${column})`)].join(', ')})
    ${asked.has('byMunicipality') ? municipalities : ''}`;
}

interface SummaryRow extends Omit<GroupCount, 'key'> {
  readonly field: keyof typeof GROUPED | 'byMunicipality' | 'all';
  /** Null in the total, and for those that lie in no municipality. */
  readonly key: string | null;
}

function summaryOf(rows: readonly SummaryRow[]): BoardSummary {
  const total = rows.find(({ field }) => field === 'all');
  const groups = (of: SummaryRow['field']): GroupCount[] =>
    rows.flatMap(({ field, key, invited, approved, gap }) => (field === of && key !== null ? [{ key, invited, approved, gap }] : []))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  const counts = new Map(groups('byStage').map(({ key, invited }) => [key, invited]));
  return {
    invited: total?.invited ?? 0, approved: total?.approved ?? 0, gap: total?.gap ?? 0,
    byStage: PARTICIPATION_STAGES.flatMap((stage) => { const count = counts.get(stage); return count === undefined ? [] : [{ stage, count }]; }),
    byCounty: groups('byCounty'), byKind: groups('byKind'), byMunicipality: groups('byMunicipality'),
  };
}
