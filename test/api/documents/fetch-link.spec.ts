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

describe('a link that the host ends', () => {
  const LINKS = 'query ($id: ID!) { participation(id: $id) { availableActions personalLinks { id purpose sentAt lastUsedAt expiresAt contact { name email } } } }';
  const REVOKE = 'mutation ($id: ID!) { revokeLink(linkId: $id) { personalLinks { id } timeline { summary } } }';
  interface Links { participation: { availableActions: string[]; personalLinks: { id: string; purpose: string; sentAt: string; lastUsedAt: string | null; expiresAt: string; contact: { name: string; email: string } }[] } }
  const links = async (client = cast.as.ADM) => (await client.ask<Links>(LINKS, { id: cast.scene.ofKalix })).participation;

  it('is seen with its receiver and its last use, and never its token', async () => {
    const token = await mintLink(cast.sql, cast.scene.ofKalix, 'DOCUMENTS');
    const [fresh] = (await links()).personalLinks;
    expect(fresh).toMatchObject({ purpose: 'DOCUMENTS', lastUsedAt: null, contact: { email: expect.stringContaining('@') } });
    await comeBy(token);
    const { personalLinks, availableActions } = await links();
    expect(personalLinks[0]).toEqual({ ...fresh, lastUsedAt: expect.any(String) });
    expect(availableActions).toContain('REVOKE_LINK');
    const answer = await cast.as.ADM.ask('query ($id: ID!) { participation(id: $id) { personalLinks { id } mails { id } timeline { summary } } }', { id: cast.scene.ofKalix });
    expect(JSON.stringify(answer)).not.toContain(token);
    expect(await links(cast.as.AUD)).toMatchObject({ personalLinks: expect.arrayContaining([expect.objectContaining({ id: fresh?.id })]) });
    expect((await links(cast.as.AUD)).availableActions).not.toContain('REVOKE_LINK');
    expect(await links(cast.as.PAR)).toMatchObject({ personalLinks: [] });
  });

  it('ends at once with whatever is open by it, once in the log, and says whom to ask', async () => {
    const [token, other] = [await mintLink(cast.sql, cast.scene.ofKalix, 'DOCUMENTS'), await mintLink(cast.sql, cast.scene.ofKalix, 'DOCUMENTS')];
    const visitor = await comeBy(token);
    const kept = await comeBy(other);
    const [, link] = (await links()).personalLinks;
    const events = () => cast.sql<{ params: { linkId: string; purpose: string } }>(`select params from audit_event where kind = 'LinkRevoked' and subject_id = $1`, [cast.scene.ofKalix]);
    const before = (await events()).length;
    const answers = await Promise.all(Array.from({ length: 4 }, () => cast.as.ADM.ask<{ revokeLink: { personalLinks: { id: string }[]; timeline: { summary: string }[] } }>(REVOKE, { id: link?.id })));
    expect(answers[0]?.revokeLink.personalLinks.map(({ id }) => id)).not.toContain(link?.id);
    expect((await cast.as.OFF.ask<{ revokeLink: { timeline: { summary: string }[] } }>(REVOKE, { id: link?.id })).revokeLink.timeline[0]?.summary).toBe('En personlig länk till Kalix kommun avslutades');
    expect((await events()).slice(before)).toEqual([{ params: { linkId: link?.id, contactId: expect.any(String), purpose: 'DOCUMENTS' } }]);

    expect(await visitor.refusal(LINKED)).toBe('UNAUTHENTICATED');
    expect((await visitor.request(`/publications/${first.id}/archive.zip`, { method: 'HEAD' })).status).toBe(404);
    const again = await cast.app.visitor().post('/auth/link', { token });
    expect([again.status, await again.json()]).toEqual([410, expect.objectContaining({
      code: 'DEADLINE_PASSED', message: 'Länken är avslutad. Hör av dig till Region Västerbotten om du behöver en ny.', details: { revoked: expect.objectContaining({ host: 'Region Västerbotten', email: expect.any(String) }) },
    })]);
    // No new one comes by itself, and the other link works as before.
    const mails = await cast.sql('select id from mail');
    expect((await cast.app.visitor().post('/auth/link/renew', { token })).status).toBe(202);
    expect(await cast.sql('select id from mail')).toHaveLength(mails.length);
    expect((await kept.request(`/publications/${first.id}/archive.zip`, { method: 'HEAD' })).status).toBe(200);
    await comeBy(other);
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
