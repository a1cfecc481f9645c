import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countyName, encodeCursor, hasControlCharacter } from '#kernel';
import type { Actor } from '#platform/access';
import { isId, SqlParams } from '#platform/database';
import { pageOf, type PageRequest, type PageView } from '#platform/graphql';
import { invalidInput, notFound } from '#platform/request';
import { organisationJson, type OrganisationView } from './organisation-json.js';
import { visibleOrganisations } from './organisation.policy.js';
import { organisationSearchCondition } from './search-key.js';

export interface OrganisationFilter {
  readonly search?: string | null;
  readonly kind?: readonly string[] | null;
  readonly countyCode?: readonly string[] | null;
  readonly active?: boolean | null;
}

export type OrganisationPage = PageView<OrganisationView>;

/** Every read is one statement, and answers what the actor may see and nothing else. `asked` are the paths of `requestedFields`. */
@Injectable()
export class OrganisationQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One organisation; NOT_FOUND where it does not exist for the actor. */
  async one(actor: Actor, id: string, asked: ReadonlySet<string> = new Set()): Promise<OrganisationView> {
    if (!isId(id)) throw notFound();
    const params = new SqlParams();
    const where = `o.id = ${params.add(id)}::uuid and ${visibleOrganisations(actor, params, 'o')}`;
    const rows: { organisation: OrganisationView }[] = await this.dataSource.query(
      `select ${organisationJson('o', { actor, params, asked })} as organisation from organisation o where ${where}`,
      params.values,
    );
    const organisation = rows[0]?.organisation;
    if (!organisation) throw notFound();
    return organisation;
  }

  /** The register in Swedish order, page by page. Counts all that match only where `totalCount` is asked for. */
  async page(actor: Actor, filter: OrganisationFilter & PageRequest, asked: ReadonlySet<string>): Promise<OrganisationPage> {
    const { limit, after } = pageOf(filter, 2);
    const params = new SqlParams();
    const matches = matchCondition(actor, filter, params, 'o');
    const from = after ? `and ${laterThan(after, params)}` : '';
    const rows: { nodes: OrganisationView[]; total: number | null }[] = await this.dataSource.query(
      `select coalesce((select json_agg(${organisationJson('o', { actor, params, asked, prefix: 'nodes.' })} order by o.name collate "sv-x-icu", o.id)
          from (select o.* from organisation o where ${matches} ${from}
            order by o.name collate "sv-x-icu", o.id limit ${params.add(limit + 1)}) o), '[]'::json) as nodes,
        ${asked.has('totalCount') ? `(select count(*)::int from organisation o where ${matches})` : 'null'} as total`,
      params.values,
    );
    return pageFrom(rows[0]?.nodes ?? [], rows[0]?.total ?? 0, limit);
  }

  /** All that match, in Swedish order, with owners and primary contact: what an export holds. */
  async all(actor: Actor, filter: OrganisationFilter): Promise<OrganisationView[]> {
    const params = new SqlParams();
    const asked = new Set(['owners', 'owners.owner', 'primaryContact']);
    const rows: { organisation: OrganisationView }[] = await this.dataSource.query(
      `select ${organisationJson('o', { actor, params, asked })} as organisation from organisation o
       where ${matchCondition(actor, filter, params, 'o')} order by o.name collate "sv-x-icu", o.id`,
      params.values,
    );
    return rows.map((row) => row.organisation);
  }
}

function matchCondition(actor: Actor, filter: OrganisationFilter, params: SqlParams, alias: string): string {
  const conditions = [visibleOrganisations(actor, params, alias), organisationSearchCondition(alias, filter.search, params)];
  if (filter.kind) conditions.push(`${alias}.kind = any(${params.add(filter.kind)}::text[])`);
  if (filter.countyCode) conditions.push(`${alias}.county_code = any(${params.add(filter.countyCode.filter((code) => countyName(code)))}::text[])`);
  if (filter.active !== undefined && filter.active !== null) conditions.push(filter.active ? `${alias}.active` : `not ${alias}.active`);
  return conditions.join(' and ');
}

/** SQL: the rows after the one that a cursor names. No name has a control character: such a cursor is none of ours. */
function laterThan([name = '', id = '']: readonly string[], params: SqlParams): string {
  if (!isId(id) || hasControlCharacter(name)) throw invalidInput({ path: 'after', text: 'field.unknown' });
  return `(o.name collate "sv-x-icu", o.id) > (${params.add(name)} collate "sv-x-icu", ${params.add(id)}::uuid)`;
}

function pageFrom(found: readonly OrganisationView[], totalCount: number, limit: number): OrganisationPage {
  const nodes = found.slice(0, limit);
  const last = nodes.at(-1);
  return { nodes, totalCount, pageInfo: { hasNextPage: found.length > limit, endCursor: last ? encodeCursor([last.name, last.id]) : null } };
}
