import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import type { ApiClient } from '../../kit/api-client.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

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
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp('reference');
  }, 120_000);
  afterAll(() => app.close());

  it.each(Object.entries(ROWS))('says %s to the letter as it is said field by field', async (_, row) => {
    for (const email of ['admin@region.example', 'deltagare@kalix.example', 'revisor@region.example']) {
      const client = await app.signedIn(email);
      const text = await rowsOf(client, row);
      expect(text).toBe(await fieldByField(client, row));
      expect(text.length).toBeGreaterThan(100);
    }
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

  it('reads plain fields without a call, and the others by their methods', () => {
    const { schema } = app.app.get(GraphQLSchemaHost);
    const resolver = (type: string, field: string) => {
      const found = schema.getType(type);
      return isObjectType(found) ? typeof found.getFields()[field]?.resolve : 'no type';
    };
    expect([resolver('Participation', 'stage'), resolver('Organisation', 'name'), resolver('Mandate', 'id')]).toEqual(['undefined', 'undefined', 'undefined']);
    expect([resolver('Procurement', 'board'), resolver('Query', 'procurement')]).toEqual(['function', 'function']);
  });
});
