import { Readable } from 'node:stream';
import { newId } from '#platform/database';
import { readTable } from '#platform/spreadsheet';
import type { ApiClient } from '../../kit/api-client.js';
import { plantPublication, type Published } from '../../kit/published.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { startTestWorker, type TestWorker } from '../../kit/test-worker.js';
import { unpacked } from '../../kit/unpacked.js';

export const REQUEST = 'mutation ($id: ID!) { requestTakeOut(organisationId: $id) { id state href } }';
const LIST = 'query ($id: ID!) { organisation(id: $id) { takeOuts { id state fileCount requestedAt readyAt expiresAt href } } }';

export const PUBLISHED = Buffer.from('%PDF-1.4\n% åäö\n%%EOF\n');

/** In a package it can be opened; in a take-out, with the folders before it, it could not. */
export const LONG_PATH = `Del ett/Bilaga 2 ${'Utförlig beskrivning '.repeat(8)}slut.pdf`;

export interface TakeOut { id: string; state: string; fileCount: number; readyAt: string | null; expiresAt: string | null; href: string | null }
export type Contents = ReadonlyMap<string, Buffer>;

export interface TakeOutCase {
  readonly app: TestApp;
  readonly worker: TestWorker;
  /** Of Kalix kommun, whose organisation is `kalix`. */
  readonly participant: ApiClient;
  readonly kalix: string;
  /** What was published to the participants; there is something for the working group too. */
  readonly published: Published;
  sql<Row>(statement: string, params?: unknown[]): Promise<Row[]>;
  listed(client: ApiClient, organisationId?: string): Promise<TakeOut[] | null>;
  bytesOf(client: ApiClient, address: string): Promise<Buffer>;
  /** Asks, has it made, and fetches it. */
  takenOut(client: ApiClient, organisationId?: string): Promise<{ takeOut: TakeOut; bytes: Buffer; contents: Map<string, Buffer> }>;
  close(): Promise<void>;
}

/** The reference procurement with a worker, and with much in Kalix kommun's matters that must not get out as it is. */
export async function startTakeOutCase(): Promise<TakeOutCase> {
  const app = await startTestApp('reference');
  const worker = await startTestWorker(app.database.url, { filesIn: app.dataDir });
  await worker.deliver();
  const sql: TakeOutCase['sql'] = (statement, params = []) => app.database.dataSource.query(statement, params);
  const [row] = await sql<{ id: string }>(`select id from organisation where organisation_number = '2120900895'`);
  const kalix = row?.id ?? '';
  const published = await plant(app, sql, kalix);
  const listed: TakeOutCase['listed'] = async (client, id = kalix) => (await client.ask<{ organisation: { takeOuts: TakeOut[] | null } }>(LIST, { id })).organisation.takeOuts;
  const bytesOf: TakeOutCase['bytesOf'] = async (client, address) => Buffer.from(await (await client.request(address)).arrayBuffer());
  return {
    app, worker, kalix, published, sql, listed, bytesOf,
    participant: await app.signedIn('deltagare@kalix.example'),
    async takenOut(client, id = kalix) {
      await client.ask(REQUEST, { id });
      await worker.deliver();
      const [takeOut] = (await listed(client, id)) ?? [];
      if (!takeOut?.href) throw new Error('Not made');
      const bytes = await bytesOf(client, takeOut.href);
      return { takeOut, bytes, contents: await unpacked(bytes) };
    },
    async close() {
      await worker.close();
      await app.close();
    },
  };
}

async function plant(app: TestApp, sql: TakeOutCase['sql'], kalix: string): Promise<Published> {
  const [procurement] = await sql<{ slug: string }>('select slug from procurement order by created_at limit 1');
  const published = await plantPublication(app.app, procurement?.slug ?? '', 'PARTICIPANTS', [{ path: 'Bilaga 1 – krav på ö.pdf', content: PUBLISHED }, { path: LONG_PATH, content: PUBLISHED }]);
  await plantPublication(app.app, procurement?.slug ?? '', 'WORKING_GROUP', [{ path: 'hemligt-utkast.pdf', content: Buffer.from('%PDF-1.4 hemligt') }]);
  await sql(`insert into download_receipt (id, procurement_id, publication_id, organisation_id, contact_id, at) select $1, $2, $3, c.organisation_id, c.id, now() from contact_person c where c.organisation_id = $4 and c.is_primary`, [newId(), published.procurementId, published.id, kalix]);
  await sql(`insert into contact_person (id, organisation_id, name, email, title, is_primary, created_at) values ($1, $2, '=HYPERLINK("http://x.example")', 'x@kalix.example', '<script>alert(1)</script>', false, now())`, [newId(), kalix]);
  await sql(`update inquiry_response set reason = 'Fråga Bo, 19640823-3234.' where participation_id in (select id from participation where organisation_id = $1)`, [kalix]);
  return published;
}

export const textOf = (contents: Contents, path: string): string => contents.get(path)?.toString() ?? '';
export const pathsOf = (contents: Contents): string[] => [...contents.keys()];
export const rowsOf = async (bytes: Buffer | undefined): Promise<Record<string, string>[]> =>
  (await readTable(Readable.from(bytes ?? Buffer.alloc(0)), { maxRows: 10_000, maxBytes: 50_000_000 })).rows.map(({ cells }) => cells as Record<string, string>);
