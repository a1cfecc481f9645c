import { Sessions } from '#platform/access';
import { readTable } from '#platform/spreadsheet';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../kit/api-client.js';
import { addPerson, startCast, type Cast } from '../kit/cast.js';
import { makeTargets } from './read-attempts.js';
import type { RoleKey } from '../kit/roles.js';

interface Event { readonly kind: string; readonly actor: { readonly email: string } | null }
interface View {
  readonly procurement: {
    readonly summary: { readonly invited: number; readonly approved: number; readonly gap: number; readonly byStage: readonly { count: number }[]; readonly byMunicipality: readonly { key: string; invited: number }[] };
    readonly board: { readonly totalCount: number; readonly nodes: readonly { readonly organisation: { readonly name: string }; readonly timeline: readonly Event[]; readonly mails: readonly unknown[]; readonly personalLinks: readonly unknown[] }[] };
    readonly mails: { readonly totalCount: number }; readonly events: { readonly totalCount: number };
    readonly entitledLists: readonly unknown[]; readonly pendingActs: readonly unknown[]; readonly mandateTemplates: readonly unknown[]; readonly openList: number | null;
    readonly replaces: { readonly entitled: readonly unknown[] };
  };
}

const VIEW = `query ($id: ID!) { procurement(id: $id) {
  summary { invited approved gap byStage { count } byMunicipality { key invited } }
  board(first: 500) { totalCount nodes { organisation { name } timeline { kind actor { email } } mails { id } personalLinks { id } } }
  mails { totalCount } events { totalCount } entitledLists { id } pendingActs { id } mandateTemplates { version } openList replaces { entitled { id } } } }`;
const MANDATE = 'query ($id: ID!) { mandate(id: $id) { reviewedBy { email } history { kind actor { email } } principal { history { nodes { kind actor { email } } } } } }';

let cast: Cast;
let mandate = '';
beforeAll(async () => {
  cast = await startCast();
  mandate = (await makeTargets(cast)).mandate;
  const input = { name: 'Kollega Kollegasson', email: 'kollega@kalix.example', primary: false };
  await cast.as.ADM.ask('mutation ($id: ID!, $input: ContactInput!) { addContact(organisationId: $id, input: $input) { id } }', { id: cast.scene.kalix, input });
}, 300_000);
afterAll(() => cast.close());

const view = async (client: ApiClient) => (await client.ask<View>(VIEW, { id: cast.scene.procurement })).procurement;

describe('the procurement, as an organisation that was asked in it sees it', () => {
  const OWN: readonly (readonly [RoleKey, string])[] = [['PAR', 'Kalix kommun'], ['SIG', 'Kalix kommun'], ['LIN', 'Kalix kommun'], ['LMA', 'Kalix kommun'], ['OPA', 'Luleå kommun']];

  it.each(OWN)('%s sees and counts %s alone', async (key, name) => {
    const { summary, board } = await view(cast.as[key]);
    expect(board.nodes.map(({ organisation }) => organisation.name)).toEqual([name]);
    expect([board.totalCount, summary.invited, summary.approved, summary.gap]).toEqual([1, 1, 1, 0]);
    expect(summary.byStage).toEqual([{ count: 1 }]);
    expect(summary.byMunicipality).toEqual([{ key: name === 'Kalix kommun' ? '2514' : '2580', invited: 1 }]);
  });

  it.each(OWN)('%s sees nothing that is the host’s', async (key) => {
    const { board, mails, events, entitledLists, pendingActs, mandateTemplates, openList, replaces } = await view(cast.as[key]);
    expect([mails.totalCount, events.totalCount, entitledLists, pendingActs, mandateTemplates, openList, replaces.entitled]).toEqual([0, 0, [], [], [], null, []]);
    expect(board.nodes.flatMap((row) => [...row.mails, ...row.personalLinks])).toEqual([]);
    const timeline = board.nodes.flatMap((row) => row.timeline);
    expect(timeline.length).toBeGreaterThan(3);
    expect(timeline.filter(({ actor }) => actor !== null)).toEqual([]);
  });

  it('its administrator sees all of it', async () => {
    const { summary, board, mails, events, entitledLists, pendingActs, replaces } = await view(cast.as.ADM);
    expect([board.totalCount, summary.invited, entitledLists.length, pendingActs.length, replaces.entitled.length]).toEqual([167, 167, 1, 1, 155]);
    expect([mails.totalCount > 700, events.totalCount > 500]).toEqual([true, true]);
    expect(board.nodes.flatMap((row) => row.timeline).some(({ actor }) => actor !== null)).toBe(true);
  });
});

describe('who at the host did it', () => {
  interface Told { mandate: { reviewedBy: { email: string } | null; history: Event[]; principal: { history: { nodes: Event[] } } } }
  const told = async (client: ApiClient): Promise<string[]> => {
    const { reviewedBy, history, principal } = (await client.ask<Told>(MANDATE, { id: mandate })).mandate;
    expect(history.length).toBeGreaterThan(2);
    return [reviewedBy, ...[...history, ...principal.history.nodes].map(({ actor }) => actor)].flatMap((somebody) => somebody?.email ?? []);
  };

  it('is shown to its own staff', async () => {
    for (const key of ['ADM', 'OFF', 'AUD'] as const) expect(await told(cast.as[key])).toContain('admin@region.example');
  });

  it('is not shown to the organisation', async () => {
    for (const key of ['PAR', 'SIG', 'LMA'] as const) expect(await told(cast.as[key])).toEqual([]);
  });

  it('is not shown to one who takes part here and works for another host', async () => {
    const { kalix, otherHost } = cast.scene;
    const personId = await addPerson(cast.sql, 'Dubbel Roll', [{ role: 'PARTICIPANT', organisationId: kalix }, { role: 'HOST_ADMIN', organisationId: otherHost }]);
    const both = cast.app.visitor().withSession((await cast.app.app.get(Sessions).open({ personId })).token);
    const { mandate: { reviewedBy, history } } = await both.ask<Told>(MANDATE, { id: mandate });
    expect([reviewedBy, ...history.map(({ actor }) => actor)].filter((somebody) => somebody !== null)).toEqual([]);
  });
});

describe('the board as a workbook', () => {
  const rowsFor = async (key: RoleKey): Promise<string[]> => {
    const answer = await cast.as[key].request(`/procurements/${cast.scene.procurement}/board.xlsx`);
    const folder = await mkdtemp(join(tmpdir(), 'samkop-board-'));
    try {
      const path = join(folder, 'board.xlsx');
      await writeFile(path, Buffer.from(await answer.arrayBuffer()));
      const { rows, headers } = await readTable(path, { maxRows: 1_000, maxBytes: 10_000_000 });
      return rows.map(({ cells }) => cells[headers[0] ?? ''] ?? '');
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it.each([['PAR', 'Kalix kommun'], ['LIN', 'Kalix kommun'], ['OPA', 'Luleå kommun']] as const)('holds one row for %s', async (key, name) => {
    expect(await rowsFor(key)).toEqual([name]);
  });

  it('holds all of them for the administrator', async () => {
    expect(await rowsFor('ADM')).toHaveLength(167);
  });
});
