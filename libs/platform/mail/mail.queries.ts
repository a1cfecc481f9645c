import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { encodeCursor } from '#kernel';
import { isoInstant, SqlParams } from '#platform/database';
import { pageOf, type PageRequest, type PageView } from '#platform/graphql';
import { currentLanguage } from '#platform/request';
import { hasText, say } from '#platform/texts';
import { GROUP_LETTERS, type MailKind, type MailState } from './mail-kind.js';

/** A letter in the shape of the GraphQL type. `organisation` as the caller's SQL gives it. */
export interface MailView {
  readonly id: string;
  readonly kind: MailKind;
  readonly organisation: unknown;
  readonly to: string;
  readonly subject: string;
  readonly state: MailState;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly failure: string | null;
}

export type MailPageView = PageView<MailView>;

/**
 * SQL for the JSON of an `organisation` row under an alias, supplied by the library that keeps organisations; parameters it
 * needs go into the same statement.
 */
export type OrganisationSql = (alias: string, params: SqlParams) => string;

/** SQL for the JSON of a `mail` row in the shape of the GraphQL type. */
const mailJson = (alias: string, organisation = 'null'): string => `json_build_object('id', ${alias}.id, 'kind', ${alias}.kind,
  'organisation', ${organisation}, 'to', ${alias}.to_email, 'subject', ${alias}.subject, 'state', ${alias}.state,
  'queuedAt', ${isoInstant(`${alias}.queued_at`)}, 'sentAt', ${isoInstant(`${alias}.sent_at`)}, 'failure', ${alias}.failure)`;

/** What the mail server answered stays as it is; our own reasons are put into the reader's language. */
const inWords = (mail: MailView): MailView =>
  mail.failure !== null && hasText(mail.failure) ? { ...mail, failure: say(currentLanguage(), mail.failure) } : mail;

/** Reads of the letters. Whether the caller may see the procurement or participation is the caller's to have asked. */
@Injectable()
export class MailQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The letters of a procurement to the organisations and the host, newest first: not those to its working group. One statement. */
  async ofProcurement(procurementId: string, page: PageRequest, organisation?: OrganisationSql): Promise<MailPageView> {
    const { limit, after } = pageOf(page, ['timestamptz', 'uuid']);
    const params = new SqlParams();
    const procurement = `m.procurement_id = ${params.add(procurementId)} and m.kind <> all(${params.add(GROUP_LETTERS)}::text[])`;
    const before = after ? `and (m.queued_at, m.id) < (${params.add(after[0])}::timestamptz, ${params.add(after[1])}::uuid)` : '';
    const organisationSql = organisation?.('o', params);
    const [answer]: { count: number; nodes: MailView[] }[] = await this.dataSource.query(
      `select (select count(*)::int from mail m where ${procurement}) as count, coalesce((select json_agg(page.node) from (
         select ${mailJson('m', organisationSql)} as node from mail m left join organisation o on o.id = m.organisation_id
         where ${procurement} ${before} order by m.queued_at desc, m.id desc limit ${params.add(limit + 1)}) page), '[]'::json) as nodes`,
      params.values,
    );
    const rows = answer?.nodes ?? [];
    const nodes = rows.slice(0, limit).map(inWords);
    const last = nodes.at(-1);
    return {
      nodes,
      totalCount: answer?.count ?? 0,
      pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? encodeCursor([last.queuedAt, last.id]) : null },
    };
  }

  /** The letters of each participation, newest first, by its id; one statement for all of them. */
  async ofParticipations(participationIds: readonly string[], organisation?: OrganisationSql): Promise<ReadonlyMap<string, readonly MailView[]>> {
    const params = new SqlParams();
    const organisationSql = organisation?.('o', params);
    const rows: { id: string; mails: MailView[] }[] = await this.dataSource.query(
      `select m.participation_id as id, json_agg(${mailJson('m', organisationSql)} order by m.queued_at desc, m.id desc) as mails
       from mail m left join organisation o on o.id = m.organisation_id
       where m.participation_id = any(${params.add(participationIds)}::uuid[]) group by m.participation_id`,
      params.values,
    );
    return new Map(rows.map(({ id, mails }) => [id, mails.map(inWords)]));
  }

  /** The letters of one participation, newest first. */
  async ofParticipation(participationId: string, organisation?: OrganisationSql): Promise<readonly MailView[]> {
    return (await this.ofParticipations([participationId], organisation)).get(participationId) ?? [];
  }
}
