import { expect, it } from '@jest/globals';
import pg from 'pg';
import { verifyChains } from '#platform/audit';
import { SMALL_PDF, type ApiClient } from '../../kit/api-client.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { startTestWorker, type TestWorker } from '../../kit/test-worker.js';

export interface Letter { readonly id: string; readonly to: string; readonly subject: string; readonly text: string; readonly html: string; readonly at: string }
export interface Row { readonly id: string; readonly stage: string; readonly organisationId: string; readonly name: string; readonly email: string; readonly contactId: string; readonly mandateId: string | null; readonly version: number; readonly state: string | null }

/** The reference procurement behind the served API, with a worker that does its work when asked to. */
export class ReferenceCase {
  private constructor(
    readonly app: TestApp,
    readonly worker: TestWorker,
    readonly admin: ApiClient,
    readonly procurementId: string,
  ) {}

  static async start(): Promise<ReferenceCase> {
    const app = await startTestApp('reference');
    const worker = await startTestWorker(app.database.url);
    const admin = await app.signedIn('admin@region.example');
    const [row]: { id: string }[] = await app.database.dataSource.query('select id from procurement');
    return new ReferenceCase(app, worker, admin, row?.id ?? '');
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.app.close();
  }

  sql<Row>(statement: string, params: unknown[] = []): Promise<Row[]> {
    return this.app.database.dataSource.query(statement, params);
  }

  async count(from: string, params: unknown[] = []): Promise<number> {
    const [row] = await this.sql<{ count: number }>(`select count(*)::int as count from ${from}`, params);
    return row?.count ?? 0;
  }

  /** The participations at a stage, by name: who to try things on. */
  async at(stage: string): Promise<Row[]> {
    return this.rows('t.stage = $2', stage);
  }

  async row(participationId: string): Promise<Row> {
    const [row] = await this.rows('t.id = $2', participationId);
    if (!row) throw new Error('No such participation');
    return row;
  }

  private rows(condition: string, value: string): Promise<Row[]> {
    return this.sql<Row>(
      `select t.id, t.stage, t.organisation_id as "organisationId", t.organisation_name as name, c.email, c.id as "contactId", m.id as "mandateId", coalesce(m.version, 0) as version, m.state
       from participation t join contact_person c on c.organisation_id = t.organisation_id and c.is_primary and c.removed_at is null
       left join lateral (select * from mandate where participation_id = t.id and state <> 'CANCELLED' order by created_at desc limit 1) m on true
       where t.procurement_id = $1 and ${condition} order by t.organisation_name collate "sv-x-icu"`,
      [this.procurementId, value],
    );
  }

  /** The letters kept for an address, newest first. */
  async letters(to: string): Promise<Letter[]> {
    const response = await this.app.visitor().request(`/demo/mail.json?to=${encodeURIComponent(to)}`);
    return (await response.json()) as Letter[];
  }

  /** A client that came by a new personal link to the row's primary contact, and the token it came with. */
  async byLink(row: Row): Promise<{ officer: ApiClient; token: string }> {
    await this.admin.ask('mutation ($p: ID!, $c: ID!) { sendLink(participationId: $p, contactId: $c) { id } }', { p: row.id, c: row.contactId });
    await this.worker.deliver();
    const [letter] = await this.letters(row.email);
    const token = tokenIn(letter);
    const officer = this.app.visitor();
    const opened = await officer.post('/auth/link', { token });
    if (opened.status !== 200) throw new Error(`The link does not open: ${opened.status} ${await opened.text()}`);
    return { officer, token };
  }

  /** Hands in a signed mandate as the officer; answers what the API does. */
  async submit(officer: ApiClient, row: Pick<Row, 'mandateId' | 'version'>, more: Record<string, unknown> = {}) {
    const evidence = more['evidenceFileIds'] ?? [await officer.upload(SMALL_PDF, 'fullmakt.pdf')];
    return officer.graphql<{ submitMandate: { id: string; state: string; version: number; lateAt: string | null; registrationNumber: string | null; submittedBy: string | null } }>(
      'mutation ($input: SubmitMandateInput!) { submitMandate(input: $input) { id state version lateAt registrationNumber submittedBy } }',
      { input: { mandateId: row.mandateId, version: row.version, ...SIGNING, evidenceFileIds: evidence, ...more } },
    );
  }
}

/** What an officer states about a signed mandate. */
export const SIGNING = {
  method: 'UPLOADED_SCAN', signatoryName: 'Signe Sundström', signatoryTitle: 'Verkställande direktör', basis: 'BOARD_DECISION', basisReference: 'Styrelsens beslut § 14',
  signedOn: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10),
};

export const APPROVE = 'mutation ($id: ID!, $v: Int!) { approveMandate(mandateId: $id, version: $v) { id state version reviewedBy { name } } }';
export const RETURN = 'mutation ($id: ID!, $v: Int!, $reason: String!, $by: Date) { returnMandate(mandateId: $id, version: $v, reason: $reason, completeBy: $by) { id state version returnReason completeBy } }';
export const DECLINE = 'mutation ($id: ID!, $v: Int!, $reason: String!) { declineMandate(mandateId: $id, version: $v, reason: $reason) { id state declineReason } }';
export const PROPOSE_LOCK = 'mutation ($p: ID!) { proposeLock(procurementId: $p) { id consequences mayConfirm } }';
export const CONFIRM = 'mutation ($a: ID!) { confirmAct(actId: $a) { id state entitledList { id number partyCount sha256 supersedes pdfHref xlsxHref jsonHref } } }';

/** The token of the personal link in a letter. */
export function tokenIn(letter: Pick<Letter, 'text'> | undefined): string {
  const token = /\/[is]\/([\w-]+)/.exec(letter?.text ?? '')?.[1];
  if (!token) throw new Error(`No personal link in: ${letter?.text ?? 'no letter'}`);
  return token;
}

/** In days from now, as a calendar date. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** To be called last in a file. */
export function provesTheLog(caseOf: () => ReferenceCase): void {
  it('leaves a log that verifies, with one event and one message for each change', async () => {
    const of = caseOf();
    const client = new pg.Client({ connectionString: of.app.database.url });
    await client.connect();
    const chains = await verifyChains(client);
    await client.end();
    expect(chains.length).toBeGreaterThan(0);
    expect(chains.filter((chain) => chain.broken)).toEqual([]);
    // A mandate's version counts its changes, the issue being the first.
    expect(await of.sql(`select m.id, m.version from mandate m where m.version <> (select count(*) from audit_event e where e.subject_type = 'mandate' and e.subject_id = m.id)`)).toEqual([]);
    expect(await of.count('audit_event e where (select count(*) from outbox_message o where o.event_id = e.id) <> 1')).toBe(0);
    expect(await of.count(`(select principal_id from mandate where state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED') group by principal_id having count(*) > 1) twice`)).toBe(0);
  });
}
