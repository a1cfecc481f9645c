import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { organisationJson, organisationSearchCondition, type OrganisationView } from '#organisations';
import { cursorOf, orderBy } from '#mandates';
import { mayWithProcurement } from '#procurements';
import { ownOrganisations, type Actor } from '#platform/access';
import { isAmong, SqlParams } from '#platform/database';
import { pageOf, type PageRequest, type PageView } from '#platform/graphql';
import type { PublicationView } from '../publication/publication-json.js';
import { GOT, RECEIPT_JSON, receiptRowJson, TAKES_PART, type ReceiptRow, type ReceiptView } from './receipt-json.js';
import { receiptCursorParts, receiptPage, type ReceiptOrder } from './receipt-order.js';

export interface ReceiptFilter {
  /** True: has the whole publication; false: has not. */
  readonly fetched?: boolean | null;
  /** Only those who are waited for: who has said no, or whose time is out, is left out. */
  readonly takesPartOnly?: boolean | null;
  readonly kind?: readonly string[] | null;
  readonly countyCode?: readonly string[] | null;
  readonly search?: string | null;
}

export interface ReceiptQuestion extends PageRequest {
  readonly filter?: ReceiptFilter | null;
  readonly order?: ReceiptOrder | null;
  readonly descending?: boolean | null;
}

export type ReceiptPage = PageView<ReceiptRow>;

export interface ReachCounts {
  readonly fetchedCount: number;
  readonly notFetchedCount: number;
}

export type OfPublication = Pick<PublicationView, 'id' | 'procurementId' | 'hostId' | 'audience'>;

const MOST_AT_ONCE = 20_000;

/**
 * Who has a publication and who has not: for the host's staff of the procurement and its auditors, of what is published to the organisations asked. What
 * is published to the working group is read by people, and fetched for no organisation.
 */
export const seesReceipts = (actor: Actor, { procurementId, hostId, audience }: OfPublication): boolean =>
  audience !== 'WORKING_GROUP' && mayWithProcurement(actor, 'READ_PARTICIPATION', { id: procurementId, hostId });

/** Receipts, organisation by organisation and counted. Whether the actor sees them is asked before; each read is one statement, two with the count. */
@Injectable()
export class ReceiptBoardQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One page of the board. Counts all that match only where `totalCount` is asked for. */
  async page(actor: Actor, publication: OfPublication, question: ReceiptQuestion, asked: ReadonlySet<string>): Promise<ReceiptPage> {
    const order = question.order ?? 'NAME';
    const { limit, after } = pageOf(question, receiptCursorParts(order));
    const rows = await this.read(actor, publication, { ...question, order }, { asked, prefix: 'nodes.', limit: limit + 1, ...(after && { after }) });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      nodes: shown.map(({ node }) => node),
      totalCount: asked.has('totalCount') ? await this.count(publication, question.filter) : 0,
      pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? cursorOf(last.place) : null },
    };
  }

  /** All rows that match, in order: what an export holds. */
  async all(actor: Actor, publication: OfPublication, question: ReceiptQuestion, asked: ReadonlySet<string>): Promise<ReceiptRow[]> {
    return (await this.read(actor, publication, question, { asked, prefix: '', limit: MOST_AT_ONCE })).map(({ node }) => node);
  }

  /** How many have each of the publications, and how many that are waited for have not, by its id: kept, and not counted organisation by organisation. */
  async reachCounts(publicationIds: readonly string[]): Promise<ReadonlyMap<string, ReachCounts>> {
    const rows: (ReachCounts & { id: string })[] = await this.dataSource.query(
      `select pub.id, coalesce(c.organisations, 0) as "fetchedCount", w.waited_for - coalesce(c.waited_for, 0) as "notFetchedCount" from publication pub
       join (select t.procurement_id, (count(*) filter (where ${TAKES_PART}))::int as waited_for from participation t
         where t.procurement_id in (select procurement_id from publication where id = any($1::uuid[])) group by t.procurement_id) w on w.procurement_id = pub.procurement_id
       left join publication_reach_count c on c.publication_id = pub.id where pub.id = any($1::uuid[])`,
      [publicationIds],
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }

  async count(publication: OfPublication, filter: ReceiptFilter | null | undefined): Promise<number> {
    const params = new SqlParams();
    const where = rowCondition(publication, filter, params);
    const [row]: { count: number }[] = await this.dataSource.query(`select count(*)::int as count from participation t ${searched(filter)} where ${where}`, params.values);
    return row?.count ?? 0;
  }

  /** The organisations that match, in Swedish order. */
  async organisations(actor: Actor, publication: OfPublication, filter: ReceiptFilter, asked: ReadonlySet<string>, prefix: string): Promise<OrganisationView[]> {
    const params = new SqlParams();
    const json = organisationJson('o', { actor, params, asked, prefix });
    const rows: { organisation: OrganisationView }[] = await this.dataSource.query(
      `select ${json} as organisation from participation t join organisation o on o.id = t.organisation_id
       where ${rowCondition(publication, filter, params)} order by ${orderBy('NAME', false)} limit ${MOST_AT_ONCE}`,
      params.values,
    );
    return rows.map(({ organisation }) => organisation);
  }

  /** What the actor has fetched itself, and what others have for the actor's own organisations, by publication; newest first. */
  async own(actor: Actor, publicationIds: readonly string[]): Promise<ReadonlyMap<string, readonly ReceiptView[]>> {
    const params = new SqlParams();
    const self = actor.kind === 'PERSON' ? `r.person_id = ${params.add(actor.personId)}::uuid` : 'false';
    const rows: { id: string; receipts: ReceiptView[] }[] = await this.dataSource.query(
      `select r.publication_id as id, json_agg(${RECEIPT_JSON} order by r.at desc, r.id desc) as receipts from download_receipt r
       where r.publication_id = any(${params.add(publicationIds)}::uuid[]) and (${isAmong('r.organisation_id', ownOrganisations(actor), params)} or ${self}) group by r.publication_id`,
      params.values,
    );
    return new Map(rows.map(({ id, receipts }) => [id, receipts]));
  }

  private async read(
    actor: Actor, publication: OfPublication, { filter, order, descending }: ReceiptQuestion,
    { asked, prefix, limit, after }: { asked: ReadonlySet<string>; prefix: string; limit: number; after?: readonly string[] },
  ): Promise<{ node: ReceiptRow; place: string }[]> {
    const params = new SqlParams();
    const id = `${params.add(publication.id)}::uuid`;
    const where = rowCondition(publication, filter, params);
    const page = receiptPage({ order: order ?? 'NAME', descending: descending ?? false, limit, searched: searched(filter), where, publicationId: id, ...(after && { after }) }, params);
    return this.dataSource.query(
      `select ${receiptRowJson({ actor, params, asked, prefix })} as node, t.place
       from (${page.rows}) t
       join organisation o on o.id = t.organisation_id
       cross join (select ${id} as id, (select count(*)::int from publication_item i where i.publication_id = ${id}) as files) pub
       left join publication_reach reach on reach.publication_id = pub.id and reach.organisation_id = t.organisation_id
       cross join ${GOT} order by ${page.order}`,
      params.values,
    );
  }
}

/** SQL: joins the organisation (`o`) to those asked (`t`) where it is searched; for all else the participation has what a row is chosen by. */
const searched = (filter: ReceiptFilter | null | undefined): string => (filter?.search ? 'join organisation o on o.id = t.organisation_id' : '');

/** SQL: which organisations asked (`t`). The search alone needs the organisation (`o`). */
function rowCondition({ id, procurementId }: OfPublication, filter: ReceiptFilter | null | undefined, params: SqlParams): string {
  const conditions = [`t.procurement_id = ${params.add(procurementId)}::uuid`];
  if (filter?.takesPartOnly) conditions.push(TAKES_PART);
  if (typeof filter?.fetched === 'boolean') {
    conditions.push(`${filter.fetched ? '' : 'not '}exists (select 1 from publication_reach had where had.publication_id = ${params.add(id)}::uuid and had.organisation_id = t.organisation_id and had.reached_at is not null)`);
  }
  if (filter?.kind) conditions.push(`t.organisation_kind = any(${params.add(filter.kind)}::text[])`);
  if (filter?.countyCode) conditions.push(`t.county_code = any(${params.add(filter.countyCode)}::text[])`);
  if (filter?.search) conditions.push(organisationSearchCondition('o', filter.search, params));
  return conditions.join(' and ');
}
