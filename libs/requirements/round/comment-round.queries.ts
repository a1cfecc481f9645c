import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { encodeCursor } from '#kernel';
import { organisationJson, type OrganisationView } from '#organisations';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, isoInstant, SqlParams } from '#platform/database';
import { pageOf, type PageRequest, type PageView } from '#platform/graphql';
import { invalidInput, notFound } from '#platform/request';
import { below, outgoing, type DraftReading } from '../requirement/reading.js';
import { requirementJson, type RequirementView } from '../requirement/requirement-json.js';
import { openAmong, openComment, readableDrafts } from '../requirement/requirement.policy.js';
import { lastDayOf, roundState, type RoundState } from './comment-round.js';
import { heardSql, voicesSql } from './silent-members.js';

export interface RoundView {
  readonly id: string;
  readonly procurementId: string;
  readonly number: number;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly lastOn: string;
  readonly state: RoundState;
  readonly remindedAt: string | null;
}

export interface Coverage {
  readonly organisation: OrganisationView;
  readonly comments: number;
  readonly requirementsRead: number;
}

export interface RequirementCoverage {
  readonly requirement: RequirementView;
  readonly comments: number;
  readonly organisations: number;
}

export type RequirementCoveragePage = PageView<RequirementCoverage>;

/** Rounds of comments and who was heard in them, for those who read the drafts. Counts are of what is open to the viewer. */
@Injectable()
export class CommentRoundQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The latest round; null where there is none, or no drafts exist for the actor. */
  async latest(actor: Actor, procurementId: string): Promise<RoundView | null> {
    const [round] = await this.rounds(actor, procurementId);
    return round ?? null;
  }

  /** All rounds, newest first. */
  async rounds(actor: Actor, procurementId: string): Promise<RoundView[]> {
    const params = new SqlParams();
    const rows: Omit<RoundView, 'state' | 'lastOn'>[] = await this.dataSource.query(
      `with p as materialized ${this.drafts(actor, params, procurementId)}
       select c.id, c.procurement_id as "procurementId", c.number, ${isoInstant('c.opens_at')} as "opensAt", ${isoInstant('c.closes_at')} as "closesAt", ${isoInstant('c.reminded_at')} as "remindedAt"
       from p join comment_round c on c.procurement_id = p.id order by c.number desc`,
      params.values,
    );
    return rows.map((row) => {
      const times = { opensAt: new Date(row.opensAt), closesAt: new Date(row.closesAt) };
      return { ...row, lastOn: lastDayOf(times), state: roundState(times, this.clock.now()) };
    });
  }

  /** Whom the group speaks for, and who else has been heard, by name: the comments in the round, and the requirements that somebody has read for them. */
  async byOrganisation(actor: Actor, round: RoundView, asked: ReadonlySet<string>): Promise<Coverage[]> {
    const params = new SqlParams();
    const source = this.source(actor, params, round);
    return this.dataSource.query(
      `${source.with}
       select ${organisationJson('o', { actor, params, asked, prefix: 'organisation.' })} as organisation,
         (select count(*)::int from heard h where h.organisation_id = o.id) as comments,
         (select count(distinct m.requirement_id)::int from voice v join requirement_read m on m.person_id = v.person_id join readable r on r.id = m.requirement_id and r.version = m.version
           where v.organisation_id = o.id) as "requirementsRead"
       from organisation o where exists (select 1 from p) and (o.id in (select organisation_id from voice) or o.id in (select organisation_id from heard))
       order by o.name collate "sv-x-icu"`,
      params.values,
    );
  }

  /** Those that the group speaks for and that have said nothing in the round, by name. */
  async silent(actor: Actor, round: RoundView, asked: ReadonlySet<string>): Promise<OrganisationView[]> {
    const params = new SqlParams();
    const source = this.source(actor, params, round);
    const rows: { organisation: OrganisationView }[] = await this.dataSource.query(
      `${source.with}
       select ${organisationJson('o', { actor, params, asked })} as organisation from organisation o
       where exists (select 1 from p) and o.id in (select organisation_id from voice) and o.id not in (select organisation_id from heard) order by o.name collate "sv-x-icu"`,
      params.values,
    );
    return rows.map((row) => row.organisation);
  }

  /** Requirement by requirement, in the order of the specification: how many organisations were heard of it. */
  async byRequirement(actor: Actor, round: RoundView, question: PageRequest & { unheardOnly?: boolean | null }, asked: ReadonlySet<string>): Promise<RequirementCoveragePage> {
    const { limit, after } = pageOf(question, 2);
    const params = new SqlParams();
    const source = this.source(actor, params, round);
    const reading: DraftReading = { actor, params, asked, prefix: 'nodes.' };
    const unheard = question.unheardOnly ? 'and not exists (select 1 from heard h where h.requirement_id = r.id)' : '';
    const later = after ? `and (r.sort_key, r.id) > (${params.add(keyOf(after))}, ${params.add(idOf(after))}::uuid)` : '';
    const [answer]: { total: number; rows: (RequirementCoverage & { key: string })[] }[] = await this.dataSource.query(
      `${source.with}
       select (select count(*)::int from readable r where true ${unheard}) as total, coalesce((select json_agg(json_build_object(
           'requirement', page.node, 'comments', page.comments, 'organisations', page.organisations, 'key', page.sort_key)) from (
         select ${requirementJson('r', below('requirement', reading))} as node, r.sort_key,
           (select count(*)::int from heard h where h.requirement_id = r.id) as comments, (select count(distinct h.organisation_id)::int from heard h where h.requirement_id = r.id) as organisations
         from readable r where true ${unheard} ${later} order by r.sort_key, r.id limit ${limit + 1}) page), '[]'::json) as rows`,
      params.values,
    );
    const rows = answer?.rows ?? [];
    const last = rows.slice(0, limit).at(-1);
    return {
      nodes: outgoing(rows.slice(0, limit)), totalCount: answer?.total ?? 0,
      pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? encodeCursor([last.key, last.requirement.id]) : null },
    };
  }

  private source(actor: Actor, params: SqlParams, { procurementId, opensAt, closesAt }: RoundView): { with: string } {
    const drafts = this.drafts(actor, params, procurementId);
    const [procurement, day] = [`${params.add(procurementId)}::uuid`, params.add(this.clock.today())];
    const [from, to] = [`${params.add(opensAt)}::timestamptz`, `${params.add(closesAt)}::timestamptz`];
    return {
      with: `with p as materialized ${drafts},
        readable as (select r.* from requirement r where r.withdrawn_at is null and ${openAmong('r')}),
        voice as materialized (select * from ${voicesSql(procurement, day)} v),
        heard as materialized (select h.* from ${heardSql(procurement, from, to)} h join requirement r on r.id = h.requirement_id where ${openAmong('r')} and ${openComment('h')})`,
    };
  }

  private drafts(actor: Actor, params: SqlParams, procurementId: string): string {
    if (!isId(procurementId)) throw notFound();
    return readableDrafts({ actor, params, today: this.clock.today() }, `p.id = ${params.add(procurementId)}::uuid`);
  }
}

const keyOf = ([key = '']: readonly string[]): string => (/^[\d.]{1,40}$/.test(key) ? key : refuseCursor());
const idOf = ([, id = '']: readonly string[]): string => (isId(id) ? id : refuseCursor());
function refuseCursor(): never {
  throw invalidInput({ path: 'after', text: 'field.unknown' });
}
