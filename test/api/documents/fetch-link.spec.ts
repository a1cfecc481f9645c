import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Deliveries } from '#documents';
import { PERMISSIONS } from '#platform/access';
import type { ApiClient } from '../../kit/api-client.js';
import { mintLink, startCast, type Cast } from '../../kit/cast.js';
import { plantPublication, type Published, type PublishedFile } from '../../kit/published.js';

const file = (path: string, content: string): PublishedFile => ({ path, content: Buffer.from(content) });

const LINKED = '{ linkedDocuments { title organisationName contactName publications { number audience items { path sinceFetched } } } }';
interface Linked { linkedDocuments: { title: string; organisationName: string; contactName: string; publications: { number: number; audience: string; items: { path: string; sinceFetched: string | null }[] }[] } }

let cast: Cast;
let first: Published;
beforeAll(async () => {
  cast = await startCast();
  first = await plantPublication(cast.app.app, cast.scene.slug, 'PARTICIPANTS', [file('Bilaga 1.pdf', 'ett'), file('Bilaga 2.pdf', 'två')]);
  await plantPublication(cast.app.app, cast.scene.slug, 'WORKING_GROUP', [file('Utkast.pdf', 'hemligt')]);
}, 120_000);
afterAll(() => cast.close());

const settled = (): Promise<void> => cast.app.app.get(Deliveries, { strict: false }).settled();

async function comeBy(token: string): Promise<ApiClient> {
  const visitor = cast.app.visitor();
  const answer = await visitor.post('/auth/link', { token });
  expect([answer.status, await answer.json()]).toEqual([200, { purpose: 'DOCUMENTS', participationId: cast.scene.ofKalix, mandateId: null }]);
  return visitor;
}

async function standings(client: ApiClient): Promise<Record<string, Record<string, string | null>>> {
  const { linkedDocuments } = await client.ask<Linked>(LINKED);
  return Object.fromEntries(linkedDocuments.publications.map(({ number, items }) => [number, Object.fromEntries(items.map(({ path, sinceFetched }) => [path, sinceFetched]))]));
}

describe('a personal link to documents', () => {
  it('shows what is published to participants, and to whom it was sent', async () => {
    const client = await comeBy(await mintLink(cast.sql, cast.scene.ofKalix, 'DOCUMENTS'));
    const { linkedDocuments } = await client.ask<Linked>(LINKED);
    expect(linkedDocuments).toMatchObject({ organisationName: 'Kalix kommun', publications: [{ audience: 'PARTICIPANTS' }] });
    expect(linkedDocuments.contactName).not.toBe('');
  });

  it('opens nothing else', async () => {
    const open = Object.entries(PERMISSIONS).filter(([, given]) => (given as readonly string[]).includes('LINK:DOCUMENTS')).map(([permission]) => permission);
    expect(open.sort()).toEqual(['publication.read', 'viewer.change', 'viewer.read']);
    const client = await comeBy(await mintLink(cast.sql, cast.scene.ofKalix, 'DOCUMENTS'));
    for (const query of [`{ procurement(id: "${cast.scene.procurement}") { title } }`, `{ participation(id: "${cast.scene.ofKalix}") { stage } }`, '{ organisations { totalCount } }']) {
      expect(await client.refusal(query)).toBe('FORBIDDEN');
    }
  });

  it('is dead when it has ended, is revoked, or its contact has left, and so is a session that came of it', async () => {
    for (const end of ['expires_at = now()', 'revoked_at = now()']) {
      const token = await mintLink(cast.sql, cast.scene.ofLulea, 'DOCUMENTS');
      const visitor = cast.app.visitor();
      expect((await visitor.post('/auth/link', { token })).status).toBe(200);
      expect((await visitor.request(`/publications/${first.id}/archive.zip`, { method: 'HEAD' })).status).toBe(200);
      await cast.sql(`update personal_link set ${end} where id = (select id from personal_link where purpose = 'DOCUMENTS' and participation_id = $1 order by created_at desc limit 1)`, [cast.scene.ofLulea]);
      expect((await visitor.request(`/publications/${first.id}/archive.zip`, { method: 'HEAD' })).status).toBe(404);
      expect(await visitor.refusal(LINKED)).toBe('UNAUTHENTICATED');
      const again = await cast.app.visitor().post('/auth/link', { token });
      expect(((await again.json()) as { code: string }).code).toBe('DEADLINE_PASSED');
    }
    const token = await mintLink(cast.sql, cast.scene.ofLulea, 'DOCUMENTS');
    const visitor = cast.app.visitor();
    expect((await visitor.post('/auth/link', { token })).status).toBe(200);
    await cast.sql(`update contact_person set removed_at = now() where organisation_id = $1`, [cast.scene.lulea]);
    expect((await visitor.request(`/publications/${first.id}/archive.zip`, { method: 'HEAD' })).status).toBe(404);
    expect((await cast.app.visitor().post('/auth/link', { token })).status).not.toBe(200);
  });
});

describe('what is changed since one was here', () => {
  it('is told of each file, against what the reader itself has fetched', async () => {
    const client = await comeBy(await mintLink(cast.sql, cast.scene.ofKalix, 'DOCUMENTS'));
    const number = Number(Object.keys(await standings(client))[0]);
    expect(await standings(client)).toEqual({ [number]: { 'Bilaga 1.pdf': 'NEW', 'Bilaga 2.pdf': 'NEW' } });
    await (await client.request(`/publications/${first.id}/files/${first.itemOf.get('Bilaga 1.pdf') ?? ''}`)).arrayBuffer();
    await settled();
    expect(await standings(client)).toEqual({ [number]: { 'Bilaga 1.pdf': 'FETCHED', 'Bilaga 2.pdf': 'NEW' } });
    const second = await plantPublication(cast.app.app, cast.scene.slug, 'PARTICIPANTS', [file('Bilaga 1.pdf', 'ett, rättad'), file('Bilaga 2.pdf', 'två'), file('Bilaga 3.pdf', 'tre')]);
    expect((await standings(client))[number + 2]).toEqual({ 'Bilaga 1.pdf': 'CHANGED', 'Bilaga 2.pdf': 'NEW', 'Bilaga 3.pdf': 'NEW' });
    await (await client.request(`/publications/${second.id}/archive.zip`)).arrayBuffer();
    await settled();
    expect(await standings(client)).toEqual({
      [number + 2]: { 'Bilaga 1.pdf': 'FETCHED', 'Bilaga 2.pdf': 'FETCHED', 'Bilaga 3.pdf': 'FETCHED' },
      [number]: { 'Bilaga 1.pdf': 'FETCHED', 'Bilaga 2.pdf': 'FETCHED' },
    });
  });

  it('is each reader’s own, also in one organisation, and nobody’s who is not signed in', async () => {
    const { publication } = await cast.as.PAR.ask<{ publication: { items: { sinceFetched: string | null }[] } }>('query ($id: ID!) { publication(id: $id) { items { sinceFetched } } }', { id: first.id });
    expect(publication.items.map(({ sinceFetched }) => sinceFetched)).toEqual(['NEW', 'NEW']);
  });
});
