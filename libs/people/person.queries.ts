import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { encodeCursor, hasControlCharacter } from '#kernel';
import { searchPatterns } from '#organisations';
import type { Actor } from '#platform/access';
import { isId, isoInstant, SqlParams } from '#platform/database';
import { pageOf, type PageRequest, type PageView } from '#platform/graphql';
import { invalidInput, notFound } from '#platform/request';
import { visiblePeople, visibleRoles } from './people.policy.js';
import { roleJson, type RoleView } from './role-json.js';

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
  readonly lastSignedInAt: string | null;
  readonly invitedAt: string | null;
  readonly roles: readonly RoleView[];
}

export type PersonPage = PageView<PersonView>;

/** People as administrators see them. Every read is one statement; of the roles, those of one's own hosts and of those who take part. */
@Injectable()
export class PersonQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One account; NOT_FOUND where it does not exist for the actor. */
  async one(actor: Actor, id: string, asked: ReadonlySet<string> = new Set()): Promise<PersonView> {
    if (!isId(id)) throw notFound();
    const params = new SqlParams();
    const json = personAccountJson(actor, params, asked, '');
    const where = `p.id = ${params.add(id)}::uuid and ${visiblePeople(actor, params, 'p')}`;
    const rows: { person: PersonView }[] = await this.dataSource.query(`select ${json} as person from person p where ${where}`, params.values);
    const person = rows[0]?.person;
    if (!person) throw notFound();
    return person;
  }

  /** Those who exist for the actor, in Swedish order, found by the beginnings of words in name and address. */
  async page(actor: Actor, page: PageRequest & { search?: string | null }, asked: ReadonlySet<string>): Promise<PersonPage> {
    const { limit, after } = pageOf(page, 2);
    const params = new SqlParams();
    const matches = `${visiblePeople(actor, params, 'p')} and ${searchCondition(page.search, params)}`;
    const from = after ? `and ${laterThan(after, params)}` : '';
    const rows: { nodes: PersonView[]; total: number | null }[] = await this.dataSource.query(
      `select coalesce((select json_agg(${personAccountJson(actor, params, asked, 'nodes.')} order by p.name collate "sv-x-icu", p.id)
          from (select p.* from person p where ${matches} ${from} order by p.name collate "sv-x-icu", p.id limit ${params.add(limit + 1)}) p), '[]'::json) as nodes,
        ${asked.has('totalCount') ? `(select count(*)::int from person p where ${matches})` : 'null'} as total`,
      params.values,
    );
    const found = rows[0]?.nodes ?? [];
    const nodes = found.slice(0, limit);
    const last = nodes.at(-1);
    return { nodes, totalCount: rows[0]?.total ?? 0, pageInfo: { hasNextPage: found.length > limit, endCursor: last ? encodeCursor([last.name, last.id]) : null } };
  }
}

function personAccountJson(actor: Actor, params: SqlParams, asked: ReadonlySet<string>, prefix: string): string {
  const roles = asked.has(`${prefix}roles`)
    ? `coalesce((select json_agg(${roleJson('r', { actor, params, asked, prefix: `${prefix}roles.` })} order by r.id)
        from role_assignment r where r.person_id = p.id and r.revoked_at is null and ${visibleRoles(actor, params, 'r')}), '[]'::json)`
    : `'[]'::json`;
  return `json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'active', p.active,
    'lastSignedInAt', ${isoInstant('p.last_signed_in_at')}, 'invitedAt', ${isoInstant('p.invited_at')}, 'roles', ${roles})`;
}

/** Words of the name, as names are compared, and the parts of the address. */
function searchCondition(search: string | null | undefined, params: SqlParams): string {
  const patterns = searchPatterns(search);
  if (patterns.length === 0) return 'true';
  return `' ' || p.name_normalised || ' ' || regexp_replace(p.email, '[^[:alnum:]]+', ' ', 'g') like all(${params.add(patterns)}::text[])`;
}

/** SQL: the rows after the one that a cursor names. No name has a control character: such a cursor is none of ours. */
function laterThan([name = '', id = '']: readonly string[], params: SqlParams): string {
  if (!isId(id) || hasControlCharacter(name)) throw invalidInput({ path: 'after', text: 'field.unknown' });
  return `(p.name collate "sv-x-icu", p.id) > (${params.add(name)} collate "sv-x-icu", ${params.add(id)}::uuid)`;
}
