import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable } from '#platform/spreadsheet';
import { startCast, type Cast } from '../../kit/cast.js';
import { Stage } from '../../kit/stage.js';

let cast: Cast;
let stage: Stage;
beforeAll(async () => {
  cast = await startCast();
  stage = new Stage(cast);
}, 300_000);
afterAll(() => cast.close());

const CREATE = 'mutation ($input: OrganisationInput!) { createOrganisation(input: $input) { id name } }';
const create = async (name: string): Promise<string> => {
  const input = { name, organisationNumber: stage.organisationNumber(), kind: 'OTHER', countyCode: '25' };
  return (await cast.as.ADM.ask<{ createOrganisation: { name: string } }>(CREATE, { input })).createOrganisation.name;
};

/** What a name may hold though it looks dangerous: it is a name, and nothing anywhere takes it for more. */
const ODD_NAMES: readonly (readonly [what: string, sent: string, kept: string])[] = [
  ['emoji', 'Kalix 🦌 kommun', 'Kalix 🦌 kommun'],
  ['a page with a program', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['an image with a program', '"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'],
  ['SQL', "Robert'); drop table organisation; --", "Robert'); drop table organisation; --"],
  ['a place for a value', '{{principal.name}} ${7*7} {count, plural, one {#} other {#}}', '{{principal.name}} ${7*7} {count, plural, one {#} other {#}}'],
  ['text that is turned about', 'Kalix\u202enummok', 'Kalixnummok'],
  ['an invisible space', 'Ka\u200blix kommun', 'Kalix kommun'],
  ['letters in two parts', 'Lulea\u030a kommun', 'Luleå kommun'],
  ['spaces of all kinds', '  Kalix\u00a0\u2003 kommun ', 'Kalix kommun'],
  ['a word that objects have', '__proto__', '__proto__'],
  ['another', 'constructor', 'constructor'],
  ['null in words', 'null', 'null'],
  ['two hundred characters', 'å'.repeat(200), 'å'.repeat(200)],
  ['percent and underscore', '100 % _ AB', '100 % _ AB'],
];

describe('odd names are kept to the letter, but for what nobody sees', () => {
  it.each(ODD_NAMES)('%s', async (_, sent, kept) => {
    expect(await create(sent)).toBe(kept);
    const { organisations } = await cast.as.ADM.ask<{ organisations: { nodes: { name: string }[] } }>('{ organisations(first: 500) { nodes { name } } }');
    expect(organisations.nodes.map(({ name }) => name)).toContain(kept);
  });

  it('the register goes out and holds them as they are', async () => {
    const names = ODD_NAMES.map(([, , kept]) => kept);
    const answer = await cast.as.ADM.request('/organisations.xlsx');
    const folder = await mkdtemp(join(tmpdir(), 'samkop-odd-'));
    try {
      await writeFile(join(folder, 'register.xlsx'), Buffer.from(await answer.arrayBuffer()));
      const { rows } = await readTable(join(folder, 'register.xlsx'), { maxRows: 1_000, maxBytes: 10_000_000 });
      const found = rows.flatMap(({ cells }) => Object.values(cells));
      expect(names.filter((name) => !found.includes(name))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('repetition is no fault where it changes nothing', () => {
  it('an organisation that is named twice is asked once', async () => {
    const { id } = await stage.freshOrganisation();
    const { id: procurementId } = await stage.workshop();
    const ask = 'mutation ($id: ID!, $ids: [ID!]!) { inviteOrganisations(procurementId: $id, organisationIds: $ids) { id } }';
    const { inviteOrganisations } = await cast.as.ADM.ask<{ inviteOrganisations: unknown[] }>(ask, { id: procurementId, ids: [id, id] });
    expect(inviteOrganisations).toHaveLength(1);
    expect(await cast.sql('select 1 from participation where organisation_id = $1', [id])).toHaveLength(1);
  });
});
