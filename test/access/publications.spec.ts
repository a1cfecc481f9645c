import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Deliveries } from '#documents';
import { GROUP_LETTERS } from '#platform/mail';
import { SMALL_PDF, type ApiClient } from '../kit/api-client.js';
import { mintLink, startCast, type Cast } from '../kit/cast.js';
import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';
import { startTestWorker } from '../kit/test-worker.js';
import { ALL_WARNINGS } from './document-attempts.js';
import { MARKER } from './planted.js';
import { plantDocuments } from './planted-documents.js';

/** What is published to the working group is a draft still: it exists for those who have signed. */
const OF_THE_GROUP: readonly RoleKey[] = ['CON', 'MEM', 'SEC', 'CHA', 'AUD', 'SUP', 'OFF', 'ADM'];
/** And what is published to the participants for them too, and for the host’s people whether they have signed or not. */
const OF_PARTICIPANTS: readonly RoleKey[] = [...OF_THE_GROUP, 'OPA', 'PAR', 'SIG', 'HUN'];

const ADD = 'mutation ($p: ID!, $t: String!, $f: ID!) { addDocumentVersion(procurementId: $p, title: $t, fileId: $f, audience: WORKING_GROUP) { currentVersion { id } } }';
const PROPOSE = 'mutation ($input: PublishInput!) { proposePublication(input: $input) { id } }';
const CONFIRM = 'mutation ($id: ID!) { confirmAct(actId: $id) { publication { id items { id } } } }';
const EVERYTHING = 'id number title changeNote manifestSha256 itemCount latest items { id path title sha256 href } changes { words } myReceipts { at } receipts { fetchedCount } receiptBoard { totalCount nodes { organisation { name } } }';

interface Given { readonly id: string; readonly item: string }

let cast: Cast;
let group: Given & { readonly act: string };
let participants: Given;
let links: Readonly<Record<'OWN' | 'ELSEWHERE', ApiClient>>;

beforeAll(async () => {
  cast = await startCast();
  const { as, second, scene, sql } = cast;
  const planted = await plantDocuments(cast);
  participants = { id: planted.publication, item: planted.publishedItem };
  const fileId = await as.OFF.upload(SMALL_PDF, 'handling.pdf');
  const { addDocumentVersion } = await as.OFF.ask<{ addDocumentVersion: { currentVersion: { id: string } } }>(ADD, { p: scene.procurement, t: 'Till gruppen zqopenforgroup', f: fileId });
  const input = {
    procurementId: scene.procurement, title: 'Utskick zqopenpublication', audience: 'WORKING_GROUP', documentVersionIds: [addDocumentVersion.currentVersion.id], changeNote: 'Därför att zqopenchange', acknowledged: ALL_WARNINGS,
  };
  const { proposePublication: { id: act } } = await second.ADM.ask<{ proposePublication: { id: string } }>(PROPOSE, { input });
  const { confirmAct: { publication } } = await as.ADM.ask<{ confirmAct: { publication: { id: string; items: { id: string }[] } } }>(CONFIRM, { id: act });
  group = { id: publication.id, item: publication.items[0]?.id ?? '', act };
  const [elsewhere] = await sql<{ id: string }>(
    `insert into participation (id, procurement_id, organisation_id, stage, invited_at, last_event_at, organisation_name, organisation_kind, county_code, search_key)
     select gen_random_uuid(), $1, o.id, 'INVITED', now(), now(), o.name, o.kind, o.county_code, o.search_key from organisation o where o.id = $2 returning id`, [scene.secret, scene.kalix]);
  const linked = async (participationId: string): Promise<ApiClient> => {
    const client = cast.app.visitor();
    const answer = await client.post('/auth/link', { token: await mintLink(sql, participationId, 'DOCUMENTS') });
    if (answer.status !== 200) throw new Error(`No link: ${answer.status}`);
    return client;
  };
  links = { OWN: await linked(scene.ofKalix), ELSEWHERE: await linked(elsewhere?.id ?? '') };
}, 300_000);
afterAll(() => cast.close());

const doors = ({ id, item }: Given): string[] => [`/publications/${id}/archive.zip`, `/publications/${id}/files/${item}`, `/publications/${id}/files/${item}?inline=1`, `/publications/${id}/manifest.json`];
const readers = (): (readonly [string, ApiClient])[] => [...ROLE_KEYS.map((key) => [key, cast.as[key]] as const), ...Object.entries(links)];

/** Who gets bytes through every door of it; whoever does not is answered as if it never was, to the byte. */
async function readersOf(given: Given): Promise<string[]> {
  const found: string[] = [];
  for (const [key, client] of readers()) {
    const statuses = new Set<number>();
    for (const [index, path] of doors(given).entries()) {
      for (const init of [{}, { method: 'HEAD' }, { headers: { range: 'bytes=0-3' } }, { headers: { 'if-none-match': '*' } }] as RequestInit[]) {
        const answer = await client.request(path, init);
        const body = await answer.text();
        statuses.add(answer.status === 404 ? 404 : 200);
        if (answer.status !== 404) continue;
        const never = await client.request(doors({ id: randomUUID(), item: randomUUID() })[index] ?? '', init);
        expect([key, path, body, [...answer.headers.keys()].toSorted()]).toEqual([key, path, await never.text(), [...never.headers.keys()].toSorted()]);
      }
    }
    expect([key, statuses.size]).toEqual([key, 1]);
    if (statuses.has(200)) found.push(key);
  }
  return found;
}

describe('the bytes of a publication', () => {
  it('exist for its audience, through every door', async () => {
    expect((await readersOf(group)).toSorted()).toEqual([...OF_THE_GROUP].toSorted());
    expect((await readersOf(participants)).toSorted()).toEqual([...OF_PARTICIPANTS, 'OWN'].toSorted());
  }, 120_000);

  it('of one are not those of another: an item is found in its own publication alone', async () => {
    for (const path of [`/publications/${participants.id}/files/${group.item}`, `/publications/${group.id}/files/${participants.item}`]) expect((await cast.as.ADM.request(path)).status).toBe(404);
  });

  it('are gone with the right: for a link that is revoked or over, and for one who takes the undertaking back', async () => {
    const [archive = ''] = doors(participants);
    const status = async (client: ApiClient, path: string): Promise<number> => (await client.request(path, { method: 'HEAD' })).status;
    expect(await status(links.OWN, archive)).toBe(200);
    await cast.sql(`update personal_link set revoked_at = now() where purpose = 'DOCUMENTS'`);
    expect(await status(links.OWN, archive)).toBe(404);
    await cast.sql(`update personal_link set revoked_at = null where purpose = 'DOCUMENTS'`);
    expect(await status(links.OWN, archive)).toBe(200);
    await cast.sql(`update personal_link set expires_at = now() - interval '1 minute' where purpose = 'DOCUMENTS'`);
    expect(await status(links.OWN, archive)).toBe(404);
    await cast.as.MEM.ask('mutation ($id: ID!) { withdrawUndertaking(procurementId: $id) { standing } }', { id: cast.scene.procurement });
    expect(await status(cast.as.MEM, doors(group)[0] ?? '')).toBe(404);
    await cast.restoreUndertakings();
  });
});

describe('what is told of a publication', () => {
  const asked = (): readonly (readonly [string, Record<string, unknown>])[] => [
    [`query ($id: ID!) { publication(id: $id) { ${EVERYTHING} } }`, { id: group.id }],
    [`query ($id: ID!) { procurement(id: $id) { publications { ${EVERYTHING} } events(first: 200) { nodes { summary } } pendingActs { consequences } } }`, { id: cast.scene.procurement }],
    ['query ($id: ID!) { bindingAct(id: $id) { consequences publication { id title } publicationPlan { title items { path } } } }', { id: group.act }],
    ['{ auditEvents(first: 200) { nodes { summary } } }', {}],
    ['query ($slug: String!) { publicPublications(slug: $slug) { title } }', { slug: cast.scene.slug }],
    ['{ linkedDocuments { publications { title } } }', {}],
    ['{ viewer { tasks { kind title } } }', {}],
  ];

  it('to the group is told to those alone who read the drafts', async () => {
    for (const [key, client] of readers()) {
      const answers: string[] = [];
      for (const [query, variables] of asked()) answers.push(JSON.stringify(await client.graphql(query, variables)));
      const words = answers.join(' ').match(MARKER);
      if (OF_THE_GROUP.some((one) => one === key)) expect([key, words?.includes('zqopenpublication')]).toEqual([key, true]);
      else {
        expect([key, words]).toEqual([key, null]);
        expect([key, answers.join(' ').includes(group.item)]).toEqual([key, false]);
      }
    }
  }, 120_000);

  it('to the group stands in the log of those alone who may read it, nor is it counted for others', async () => {
    for (const key of ['HUN', 'ADM', 'AUD'] as const) {
      const { procurement: { events } } = await cast.as[key].ask<{ procurement: { events: { totalCount: number; nodes: { kind: string; summary: string }[] } } }>(
        'query ($id: ID!) { procurement(id: $id) { events(first: 200) { totalCount nodes { kind summary } } } }', { id: cast.scene.procurement });
      const published = events.nodes.filter(({ kind }) => kind === 'DocumentsPublished' || kind.startsWith('Publication'));
      expect([key, published.filter(({ kind }) => kind === 'DocumentsPublished').length]).toEqual([key, key === 'HUN' ? 1 : 2]);
      const [row] = await cast.sql<{ count: number }>(`select count(*)::int as count from audit_event e where e.procurement_id = $1 and e.subject_id = $2`, [cast.scene.procurement, group.id]);
      expect(row?.count).toBeGreaterThan(1);
    }
    // One who fetches it as a member, and takes part for an organisation as well, tells it to nobody in the organisation who has not signed.
    const timeline = async (key: RoleKey): Promise<number> => (await cast.as[key].ask<{ participation: { timeline: { kind: string }[] } }>(
      'query ($id: ID!) { participation(id: $id) { timeline { kind } } }', { id: cast.scene.ofKalix })).participation.timeline.filter(({ kind }) => kind === 'PublicationFetched').length;
    const timelines = async (): Promise<number[]> => [await timeline('PAR'), await timeline('HUN'), await timeline('ADM')];
    const before = await timelines();
    await cast.sql(`insert into role_assignment (id, person_id, role, organisation_id, granted_at) values (gen_random_uuid(), $1, 'PARTICIPANT', $2, now())`, [cast.personOf.get('SEC'), cast.scene.kalix]);
    await (await cast.as.SEC.request(doors(group)[0] ?? '')).arrayBuffer();
    await cast.app.app.get(Deliveries, { strict: false }).settled();
    expect(await timelines()).toEqual(before.map((count, index) => (index === 2 ? count + 1 : count)));
    const counted = async (key: RoleKey): Promise<number> => (await cast.as[key].ask<{ auditEvents: { totalCount: number } }>('{ auditEvents { totalCount } }')).auditEvents.totalCount;
    expect(await counted('HUN')).toBeLessThan(await counted('ADM'));
  });

  it('who has fetched it, is told to the host; a participant sees its own', async () => {
    await (await cast.as.OPA.request(doors(participants)[0] ?? '')).arrayBuffer();
    const see = async (client: ApiClient): Promise<string> => JSON.stringify(await client.graphql(`query ($id: ID!) { publication(id: $id) { ${EVERYTHING} } }`, { id: participants.id }));
    for (const key of ['PAR', 'SIG', 'MEM', 'CON'] as const) {
      const told = await see(cast.as[key]);
      expect([key, told.includes('"receipts":null'), told.includes('"receiptBoard":null'), told.includes('Luleå')]).toEqual([key, true, true, false]);
    }
    expect(await see(cast.as.AUD)).toContain('"receipts":{"fetchedCount"');
  });

  it('by letter has no word of what is published to the group', async () => {
    const worker = await startTestWorker(cast.app.database.url);
    try {
      await worker.deliver();
    } finally {
      await worker.close();
    }
    const letters = await cast.sql<{ kind: string; text: string }>(`select kind, concat_ws(' ', subject, kept_text, kept_html, params::text) as text from mail where kind in ('GROUP_PUBLICATION', 'PUBLICATION_NOTICE')`);
    expect([...new Set(letters.map(({ kind }) => kind))].toSorted()).toEqual(['GROUP_PUBLICATION', 'PUBLICATION_NOTICE']);
    expect(GROUP_LETTERS).toContain('GROUP_PUBLICATION');
    for (const { kind, text } of letters) expect([kind, text.match(MARKER)]).toEqual([kind, null]);
  }, 120_000);
});
