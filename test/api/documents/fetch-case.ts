import { expect } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { Deliveries } from '#documents';
import type { ApiClient } from '../../kit/api-client.js';
import { mintLink, startCast, type Cast } from '../../kit/cast.js';
import { plantPublication, type Published } from '../../kit/published.js';

const OTHER_SLUG = 'offentlig';

/** A PDF, what a browser does not show, and what is long enough to be broken off. */
export const FILES = [
  { path: 'Bilaga 1 Kravspecifikation – åäö.pdf', content: Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(400_000)]) },
  { path: 'Bilagor/Bilaga 2 <Övertorneå> "citat".docx'.replace(/[<>"]/g, '-'), content: randomBytes(700), mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { path: 'Bilagor/Ritning.bin', content: randomBytes(1_200_000), mediaType: 'application/octet-stream' },
];

export interface ReceiptRow { readonly item: string | null; readonly organisation: string | null; readonly events: number }

/** One publication for each audience, and one who holds a personal link of Kalix'. */
export interface FetchCase {
  readonly cast: Cast;
  readonly participants: Published;
  readonly group: Published;
  readonly open: Published;
  readonly fetcher: ApiClient;
}

export async function startFetchCase(): Promise<FetchCase> {
  const cast = await startCast();
  const { app, sql, scene } = cast;
  await sql(
    `insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at)
     select gen_random_uuid(), $2, 'OFF 2-2025', 'Offentlig upphandling', host_id, 'PUBLISHED', award_model, now() from procurement where id = $1`, [scene.procurement, OTHER_SLUG]);
  const participants = await plantPublication(app.app, scene.slug, 'PARTICIPANTS', FILES);
  const group = await plantPublication(app.app, scene.slug, 'WORKING_GROUP', FILES.slice(0, 1));
  const open = await plantPublication(app.app, OTHER_SLUG, 'PUBLIC', FILES.slice(0, 2));
  const fetcher = app.visitor();
  expect((await fetcher.post('/auth/link', { token: await mintLink(sql, scene.ofKalix, 'DOCUMENTS') })).status).toBe(200);
  return { cast, participants, group, open, fetcher };
}

export const archiveOf = ({ id }: Published): string => `/publications/${id}/archive.zip`;
export const fileOf = ({ id, itemOf }: Published, index: number): string => `/publications/${id}/files/${itemOf.get(FILES[index]?.path ?? '') ?? ''}`;

export async function bytesOf(answer: Response): Promise<Buffer> {
  return Buffer.from(await answer.arrayBuffer());
}

/** Every receipt that was under way is in the database. */
export const settled = (cast: Cast): Promise<void> => cast.app.app.get(Deliveries, { strict: false }).settled();

export async function receiptsOf(cast: Cast, publication: Published): Promise<ReceiptRow[]> {
  await settled(cast);
  return cast.sql<ReceiptRow>(
    `select i.path as item, o.name as organisation,
       (select count(*)::int from audit_event e where e.subject_id = r.publication_id and e.kind like 'Publication%Fetched' and e.params ->> 'itemId' is not distinct from r.item_id::text
          and e.actor_id = coalesce(r.person_id, r.contact_id) and e.organisation_id is not distinct from r.organisation_id) as events
     from download_receipt r left join publication_item i on i.id = r.item_id left join organisation o on o.id = r.organisation_id where r.publication_id = $1 order by r.id`, [publication.id]);
}

/** Reads as many bytes and breaks off, or all where none are said. */
export function readSome(client: ApiClient, path: string, headers: Record<string, string>, most = Infinity): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(new URL(path, client.url), { headers: { cookie: client.cookieHeader, ...headers } }, (answer) => {
      let read = 0;
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read >= most) asked.destroy();
      });
      answer.on('close', () => resolve(read));
      answer.on('error', () => undefined);
    });
    asked.on('error', (error) => (most === Infinity ? reject(error) : resolve(0)));
    asked.end();
  });
}
