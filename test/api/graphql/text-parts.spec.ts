import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { statementsOf } from '../../kit/statements.js';
import type { TestApp } from '../../kit/test-app.js';
import { ReferenceCase } from '../mandates/reference-case.js';

interface Answer { procurements: { nodes: { board: { nodes: Record<string, unknown>[]; pageInfo: { endCursor: string | null } } }[] } }

const ORGANISATION = 'organisation { municipalityCode organisationNumber name id kind countyCode population active version primaryContact { email name id title primary } }';
const MANDATE = `mandate { approvedAt id state version acts validFrom validTo textVersion issuedAt submittedAt respondBy completeBy
  returnReason declineReason withdrawReason cancelReason lateAt pdfHref }`;
const ROWS = {
  'columns of the row': 'lastContactAt id stage invitedAt openedAt remindersSent lastEventAt entitledBefore flags',
  'organisation, contact and mandate': `${MANDATE} id ${ORGANISATION}`,
  'the same part twice': 'organisation { name } stage organisation { id name }',
};
const board = (row: string, page = 'first: 200') => `{ procurements(first: 1) { nodes { board(${page}) { nodes { ${row} } pageInfo { endCursor } } } } }`;

/** As the server wrote it: order and spelling included. */
async function rowsOf(client: ApiClient, row: string, page?: string): Promise<string> {
  const { procurements } = await client.ask<Answer>(board(row, page));
  return JSON.stringify(procurements.nodes[0]?.board);
}

/** A type name asked for anywhere has the answer made field by field. */
const fieldByField = async (client: ApiClient, row: string, page?: string): Promise<string> => (await rowsOf(client, `__typename ${row}`, page)).replaceAll('"__typename":"Participation",', '');

describe('a page that goes out as the database writes it', () => {
  let of: ReferenceCase;
  let app: TestApp;
  beforeAll(async () => {
    of = await ReferenceCase.start();
    ({ app } = of);
  }, 180_000);
  afterAll(() => of.close());

  it.each(Object.entries(ROWS))('says %s to the letter as it is said field by field', async (_, row) => {
    for (const email of ['admin@region.example', 'deltagare@kalix.example', 'revisor@region.example']) {
      const client = await app.signedIn(email);
      const text = await rowsOf(client, row);
      expect(text).toBe(await fieldByField(client, row));
      expect(text.length).toBeGreaterThan(100);
    }
  });

  it.each(['INVITED', 'MANDATE_SENT'])('says no more to who came by a personal link (%s)', async (stage) => {
    const [row] = await of.at(stage);
    if (!row) throw new Error('Nobody is at hand');
    const { officer } = await of.byLink(row);
    const text = await rowsOf(officer, 'id mandate { id } organisation { primaryContact { id } }');
    expect(text).toBe(await fieldByField(officer, 'id mandate { id } organisation { primaryContact { id } }'));
    const mandate = stage === 'INVITED' ? null : { id: row.mandateId };
    expect(JSON.parse(text)).toMatchObject({ nodes: [{ id: row.id, mandate, organisation: { primaryContact: { id: row.contactId } } }] });
  });

  it('says what a fragment asks for, and the last page with its cursor', async () => {
    const admin = await app.signedIn('admin@region.example');
    const query = 'query { procurements(first: 1) { nodes { board(first: 3, order: COUNTY, descending: true) { nodes { ...Row } pageInfo { endCursor } } } } } fragment Row on Participation { id ... on Participation { stage } }';
    const { procurements } = await admin.ask<Answer>(query);
    expect(JSON.stringify(procurements.nodes[0]?.board)).toBe(await fieldByField(admin, 'id stage', 'first: 3, order: COUNTY, descending: true'));
  });

  it('leaves what is renamed, conditional, or said by the rules to the fields', async () => {
    const admin = await app.signedIn('admin@region.example');
    const { procurements } = await admin.ask<Answer>(board('mark: id stage @skip(if: true) availableActions organisation { kind }', 'first: 1'));
    expect(Object.keys(procurements.nodes[0]?.board.nodes[0] ?? {})).toEqual(['mark', 'availableActions', 'organisation']);
  });

  it('says an empty page', async () => {
    const admin = await app.signedIn('admin@region.example');
    expect(await rowsOf(admin, 'id stage', 'filter: {countyCode: ["99"]}')).toBe('{"nodes":[],"pageInfo":{"endCursor":null}}');
  });

  it('goes on doing so after a mutation, in documents that are new', async () => {
    const admin = await app.signedIn('admin@region.example');
    await admin.ask('mutation { setLanguage(language: SV) { person { id } } }');
    const [{ text = '' } = {}] = (await statementsOf(() => rowsOf(admin, 'remindersSent id lastEventAt'))).slice(-1);
    expect(text).toContain('row_to_json');
  });
});
