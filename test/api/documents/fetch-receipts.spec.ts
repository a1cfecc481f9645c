import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Sessions } from '#platform/access';
import type { ApiClient } from '../../kit/api-client.js';
import type { Cast } from '../../kit/cast.js';
import { plantPublication, type Published } from '../../kit/published.js';
import { Stage } from '../../kit/stage.js';
import { archiveOf, bytesOf, FILES, fileOf, readSome, receiptsOf, settled, startFetchCase } from './fetch-case.js';

let cast: Cast;
let open: Published;
let fetcher: ApiClient;
let published: Published;
beforeAll(async () => {
  ({ cast, open, fetcher } = await startFetchCase());
  published = await plantPublication(cast.app.app, cast.scene.slug, 'PARTICIPANTS', FILES);
}, 120_000);
afterAll(() => cast.close());

const size = FILES[2]?.content.length ?? 0;
const large = (): string => fileOf(published, 2);

describe('a receipt', () => {
  it('is left by a whole file, once, with one event, for the organisation', async () => {
    for (let turn = 0; turn < 3; turn += 1) await bytesOf(await cast.as.PAR.request(fileOf(published, 1)));
    expect(await receiptsOf(cast, published)).toEqual([{ item: FILES[1]?.path, organisation: 'Kalix kommun', events: 1 }]);
  });

  it('is not left by HEAD, 304, a look, or a part', async () => {
    const before = await receiptsOf(cast, published);
    const etag = (await cast.as.SIG.request(fileOf(published, 0), { method: 'HEAD' })).headers.get('etag') ?? '';
    await cast.as.SIG.request(fileOf(published, 0), { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } });
    await bytesOf(await cast.as.SIG.request(`${fileOf(published, 0)}?inline=1`));
    await bytesOf(await cast.as.SIG.request(fileOf(published, 0), { headers: { range: 'bytes=1-' } }));
    expect(await receiptsOf(cast, published)).toEqual(before);
  });

  it('is left by the parts together, in any order', async () => {
    const before = (await receiptsOf(cast, published)).length;
    const parts = [[800_000, size - 1], [0, 399_999], [399_000, 799_998]] as const;
    for (const [start, end] of parts) await bytesOf(await cast.as.SIG.request(large(), { headers: { range: `bytes=${start}-${end}` } }));
    expect((await receiptsOf(cast, published)).length).toBe(before);
    await bytesOf(await cast.as.SIG.request(large(), { headers: { range: 'bytes=799999-799999' } }));
    expect((await receiptsOf(cast, published)).slice(before)).toEqual([{ item: FILES[2]?.path, organisation: 'Kalix kommun', events: 1 }]);
    expect(await cast.sql('select 1 from download_progress where item_id = $1', [published.itemOf.get(FILES[2]?.path ?? '')])).toEqual([]);
  });

  it('is not left by one who breaks off, also where the rest lies in the buffers of the network', async () => {
    const before = await receiptsOf(cast, published);
    for (const headers of [{}, { connection: 'close' }] as Record<string, string>[]) expect(await readSome(fetcher, fileOf(published, 0), headers, 1)).toBeGreaterThan(0);
    expect(await receiptsOf(cast, published)).toEqual(before);
    await readSome(fetcher, large(), {}, 200_000);
    expect(await receiptsOf(cast, published)).toEqual(before);
  });

  it('is not left by one who closes its half, and has not got the rest when the connection goes', async () => {
    const before = await receiptsOf(cast, published);
    const { hostname, port } = new URL(fetcher.url);
    for (const kept of ['', 'connection: close\r\n']) {
      const gone = new Promise((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write(`GET ${fileOf(published, 0)} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${fetcher.cookieHeader}\r\n${kept}\r\n`));
        socket.once('data', () => {
          socket.pause();
          socket.end();
          setTimeout(() => socket.destroy(), 100);
        });
        socket.once('close', resolve).once('error', reject);
      });
      await gone;
      expect(await receiptsOf(cast, published)).toEqual(before);
    }
  });

  it('is left by one who closes the connection as soon as it has what was promised, as a proxy does', async () => {
    const files = Array.from({ length: 30 }, (_, index) => ({ path: `Liten ${index}.txt`, content: Buffer.from(`Nummer ${index}`), mediaType: 'text/plain' }));
    const many = await plantPublication(cast.app.app, cast.scene.slug, 'PARTICIPANTS', files);
    for (const { path, content } of files) await readSome(fetcher, `/publications/${many.id}/files/${many.itemOf.get(path) ?? ''}`, {}, content.length);
    expect((await receiptsOf(cast, many)).map(({ item }) => item)).toEqual(files.map(({ path }) => path));
  });

  it('is left by one who goes on from where it broke off', async () => {
    const client = cast.as.OPA;
    const before = (await receiptsOf(cast, published)).length;
    const read = await readSome(client, large(), {}, 500_000);
    expect((await receiptsOf(cast, published)).length).toBe(before);
    await readSome(client, large(), { range: `bytes=${read}-` });
    expect((await receiptsOf(cast, published)).slice(before)).toEqual([{ item: FILES[2]?.path, organisation: 'Luleå kommun', events: 1 }]);
  });

  it('is not left by the last byte of what was broken off, though the rest was long under way', async () => {
    const bytes = 24_000_000;
    const files = [{ path: 'Lång.bin', content: () => Readable.from(Array.from({ length: 24 }, () => Buffer.alloc(1_000_000, 7))), mediaType: 'application/octet-stream' }];
    const long = await plantPublication(cast.app.app, cast.scene.slug, 'PARTICIPANTS', files);
    const path = `/publications/${long.id}/files/${long.itemOf.get('Lång.bin')}`;
    const underWay = (): Promise<{ begun: string }[]> => cast.sql('select begun::text from download_progress where publication_id = $1', [long.id]);
    const stop = new AbortController();
    const reading = await cast.as.SIG.request(path, { signal: stop.signal });
    for (let tries = 0; tries < 400 && (await underWay()).length === 0; tries += 1) await pause(25);
    expect(await underWay()).toEqual([{ begun: `{[0,${bytes})}` }]);
    // Nor while it goes on.
    await bytesOf(await cast.as.SIG.request(path, { headers: { range: `bytes=${bytes - 1}-` } }));
    const hasLast = (): Promise<unknown[]> => cast.sql('select 1 from download_progress where publication_id = $1 and delivered @> $2::int8', [long.id, bytes - 1]);
    for (let tries = 0; tries < 400 && (await hasLast()).length === 0; tries += 1) await pause(25);
    expect([(await hasLast()).length, await cast.sql('select 1 from download_receipt where publication_id = $1', [long.id])]).toEqual([1, []]);
    stop.abort();
    await reading.arrayBuffer().catch(() => undefined);
    await settled(cast);
    await bytesOf(await cast.as.SIG.request(path, { headers: { range: `bytes=${bytes - 1}-` } }));
    expect(await receiptsOf(cast, long)).toEqual([]);
    await bytesOf(await cast.as.SIG.request(path, { headers: { range: 'bytes=0-' } }));
    expect((await receiptsOf(cast, long)).length).toBe(1);
  }, 60_000);

  it('is left by a personal link, for its organisation, by its contact', async () => {
    const before = (await receiptsOf(cast, published)).length;
    await bytesOf(await fetcher.request(archiveOf(published)));
    await settled(cast);
    await bytesOf(await fetcher.request(fileOf(published, 0)));
    expect((await receiptsOf(cast, published)).slice(before)).toEqual([{ item: null, organisation: 'Kalix kommun', events: 1 }]);
  });

  it('is one where twenty fetch the last part at the same moment', async () => {
    const before = (await receiptsOf(cast, published)).length;
    const client = cast.as.OPA;
    await Promise.all(Array.from({ length: 20 }, async (_, turn) => bytesOf(await client.request(archiveOf(published), turn % 2 === 0 ? {} : { headers: { range: 'bytes=100000-', connection: 'close' } }))));
    expect((await receiptsOf(cast, published)).slice(before)).toEqual([{ item: null, organisation: 'Luleå kommun', events: 1 }]);
  });

  it('is for every organisation asked that one fetches for, and for none of the others', async () => {
    const [person] = await cast.sql<{ id: string }>(`insert into person (id, name, name_normalised, email, created_at) values (gen_random_uuid(), 'Två', 'två', 'tva@person.example', now()) returning id`);
    const stranger = await new Stage(cast).freshOrganisation();
    for (const organisationId of [cast.scene.kalix, cast.scene.lulea, stranger.id]) {
      await cast.sql(`insert into role_assignment (id, person_id, role, organisation_id, granted_at) values (gen_random_uuid(), $1, 'PARTICIPANT', $2, now())`, [person?.id, organisationId]);
    }
    const client = cast.app.visitor().withSession((await cast.app.app.get(Sessions).open({ personId: person?.id ?? '' })).token);
    const before = (await receiptsOf(cast, published)).length;
    await bytesOf(await client.request(fileOf(published, 1)));
    expect((await receiptsOf(cast, published)).slice(before).map(({ organisation }) => organisation).sort()).toEqual(['Kalix kommun', 'Luleå kommun']);
  });

  it('is nobody’s for those who are not signed in, and no organisation’s for the host', async () => {
    await bytesOf(await cast.as.PUB.request(archiveOf(open)));
    expect(await receiptsOf(cast, open)).toEqual([]);
    await bytesOf(await cast.as.OFF.request(archiveOf(open), { headers: { 'idempotency-key': 'the same' } }));
    await settled(cast);
    await bytesOf(await cast.as.OFF.request(fileOf(open, 1), { headers: { 'idempotency-key': 'the same' } }));
    expect(await receiptsOf(cast, open)).toEqual([{ item: null, organisation: null, events: 1 }]);
  });
});
