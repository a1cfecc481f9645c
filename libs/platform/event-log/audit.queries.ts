import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { encodeCursor } from '#kernel';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isoInstant, SqlParams } from '#platform/database';
import { pageOf, personJson, type PageRequest, type PageView, type Person } from '#platform/graphql';
import { currentLanguage } from '#platform/request';
import { hasText, say } from '#platform/texts';
import { scopeSql, type EventScope } from './event-scope.js';
import { hiddenEvent } from './secret-events.js';
import { subjectLabelSql } from './subject-labels.js';

/** An event in the shape of the GraphQL type. */
export interface AuditEventView {
  readonly id: string;
  readonly sequence: string;
  readonly at: string;
  readonly actor: Person | null;
  readonly kind: string;
  readonly subject: string;
  readonly summary: string;
  readonly hash: string;
}

export type AuditEventPageView = PageView<AuditEventView>;

interface EventJson extends Omit<AuditEventView, 'subject' | 'summary'> {
  readonly subject: string | null;
  readonly organisation: string | null;
  readonly procurement: string | null;
  readonly params: Readonly<Record<string, unknown>>;
}

const MOST_IN_A_TIMELINE = 500;

/** Reads of the log, newest first, one statement each. Whether the caller may see what is asked for is asked before. */
@Injectable()
export class AuditQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A page of the log as the reader sees it: what is secret, and not the reader's to know, is neither shown nor counted. */
  async page(scope: EventScope, page: PageRequest, actor: Actor, manager: Pick<EntityManager, 'query'> = this.dataSource): Promise<AuditEventPageView> {
    const params = new SqlParams();
    const sql = scopeSql(scope, params, hiddenEvent({ actor, params, today: this.clock.today() }, 'e'));
    const { limit, after } = pageOf(page, sql.cursor.map(({ type }) => type));
    const columns = sql.cursor.map(({ column }) => column).join(', ');
    const beyond = after ? `and (${columns}) < (${sql.cursor.map(({ type }, part) => `${params.add(after[part])}::${type}`).join(', ')})` : '';
    const [answer]: { count: number; nodes: EventJson[] }[] = await manager.query(
      `select (${sql.count ?? `select count(*)::int from audit_event e where ${sql.condition}`}) as count,
         coalesce((select json_agg(page.node) from (select ${eventJson()} as node ${FROM} where ${sql.condition} ${beyond}
           order by ${sql.order} limit ${params.add(limit + 1)}) page), '[]'::json) as nodes`,
      params.values,
    );
    const rows = answer?.nodes ?? [];
    const nodes = rows.slice(0, limit).map(inWords);
    const last = nodes.at(-1);
    const cursorOf = (event: AuditEventView): string => encodeCursor(sql.cursor.length === 1 ? [event.sequence] : [event.at, event.sequence, event.id]);
    return { nodes, totalCount: answer?.count ?? 0, pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? cursorOf(last) : null } };
  }

  /** The whole history of each subject, by its id: at most the 500 latest events of each. */
  async ofSubjects(subjectType: string, subjectIds: readonly string[]): Promise<ReadonlyMap<string, readonly AuditEventView[]>> {
    return this.timelines('subject_id', subjectIds, (params) => `e.subject_type = ${params.add(subjectType)}`);
  }

  /** All that happened to each organisation in a procurement, as the reader sees it, by organisation: at most the 500 latest events of each. */
  async ofOrganisations(actor: Actor, procurementId: string, organisationIds: readonly string[]): Promise<ReadonlyMap<string, readonly AuditEventView[]>> {
    return this.timelines('organisation_id', organisationIds, (params) =>
      `e.procurement_id = ${params.add(procurementId)}::uuid and not ${hiddenEvent({ actor, params, today: this.clock.today() }, 'e')}`);
  }

  private async timelines(
    column: 'subject_id' | 'organisation_id', ids: readonly string[], narrowed: (params: SqlParams) => string,
  ): Promise<ReadonlyMap<string, readonly AuditEventView[]>> {
    if (ids.length === 0) return new Map();
    const params = new SqlParams();
    const rows: { id: string; events: EventJson[] }[] = await this.dataSource.query(
      `select asked.id, events.events from unnest(${params.add(ids)}::uuid[]) asked (id), lateral (
         select coalesce(json_agg(latest.node), '[]'::json) as events from (select ${eventJson()} as node ${FROM}
           where e.${column} = asked.id and ${narrowed(params)} order by e.sequence desc limit ${MOST_IN_A_TIMELINE}) latest) events`,
      params.values,
    );
    return new Map(rows.map(({ id, events }) => [id, events.map(inWords)]));
  }
}

const FROM = /* sql */ `
from audit_event e
left join person p on e.actor_kind = 'PERSON' and p.id = e.actor_id
left join contact_person c on e.actor_kind = 'LINK' and c.id = e.actor_id
left join organisation o on o.id = e.organisation_id
left join procurement u on u.id = e.procurement_id`;

const eventJson = (): string => `json_build_object('id', e.id, 'sequence', e.sequence::text, 'at', ${isoInstant('e.at')},
  'actor', coalesce(${personJson('p')}, ${personJson('c')}), 'kind', e.kind, 'hash', encode(e.hash, 'hex'), 'params', e.params,
  'subject', ${subjectLabelSql('e')}, 'organisation', o.name, 'procurement', u.title)`;

/** An event whose kind has no text is named by its kind: it is better seen than left out. */
function inWords({ params, organisation, procurement, ...event }: EventJson): AuditEventView {
  const subject = event.subject ?? organisation ?? procurement ?? '–';
  const key = `event.${event.kind}`;
  const words = { ...params, subject, organisation: organisation ?? subject, procurement: procurement ?? subject };
  return { ...event, subject, summary: hasText(key) ? say(currentLanguage(), key, words) : event.kind };
}
