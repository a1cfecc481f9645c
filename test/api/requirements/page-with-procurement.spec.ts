import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { statementsOf } from '../../kit/statements.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

const FIELDS = `activityCursor totalCount pageInfo { hasNextPage endCursor }
  nodes { id number section heading text kind weight lot { id number title } version readByViewer latestComments { id body at author { id name } onBehalfOf { id name } } }`;
const IN_ONE = `query ($id: ID!, $first: Int, $after: String, $filter: RequirementFilter) { procurement(id: $id) { requirements(first: $first, after: $after, filter: $filter) { ${FIELDS} } } }`;
/** A field that is renamed is read on its own. */
const ON_ITS_OWN = IN_ONE.replace('requirements(', 'renamed: requirements(');

interface Page { pageInfo: { endCursor: string }; totalCount: number; nodes: { number: string }[] }

describe('a page of requirements that is asked for with its procurement', () => {
  let app: TestApp;
  let member: ApiClient;
  let id: string;

  beforeAll(async () => {
    app = await startTestApp('reference');
    member = await app.signedIn('ledamot@grupp.example');
    const [procurement]: { id: string }[] = await app.database.dataSource.query('select id from procurement');
    id = procurement?.id ?? '';
  }, 400_000);
  afterAll(() => app.close());

  const both = async (asked: object, who = member): Promise<[Page, Page]> => {
    const { procurement: one } = await who.ask<{ procurement: { requirements: Page } }>(IN_ONE, { id, ...asked });
    const { procurement: own } = await who.ask<{ procurement: { renamed: Page } }>(ON_ITS_OWN, { id, ...asked });
    return [one.requirements, own.renamed];
  };

  it.each([
    {}, { first: 3 }, { first: 400 }, { filter: { search: 'support' } }, { first: 5, filter: { kind: ['AWARD'], unreadOnly: true } }, { filter: { search: 'finns inte alls' } },
  ])('is the same as one that is read on its own: %j', async (asked) => {
    const [one, own] = await both(asked);
    expect(one).toEqual(own);
  });

  it('goes on after a cursor', async () => {
    const [first] = await both({ first: 3 });
    const [next, own] = await both({ first: 3, after: first.pageInfo.endCursor });
    expect(next).toEqual(own);
    expect(next.nodes[0]?.number).not.toBe(first.nodes[0]?.number);
  });

  it('is read in the statement of the procurement', async () => {
    const asked = (query: string) => statementsOf(() => member.ask(query, { id, first: 3 }));
    expect((await asked(IN_ONE)).length).toBe((await asked(ON_ITS_OWN)).length - 1);
  });

  it('is empty where no drafts exist for the viewer, as on its own', async () => {
    const outsider = await app.signedIn('ny@grupp.example');
    const [one, own] = await both({ first: 3 }, outsider);
    expect(one).toEqual(own);
    expect(one).toMatchObject({ totalCount: 0, nodes: [], activityCursor: null });
  });

  it.each([{ first: 0 }, { first: 501 }, { after: 'skräp' }, { filter: { search: 'x'.repeat(201) } }])('refuses at its own field: %j', async (asked) => {
    const refusal = async (query: string) => (await member.post('/graphql', { query, variables: { id, ...asked } })).text();
    const [one, own] = [await refusal(IN_ONE), await refusal(ON_ITS_OWN)];
    expect(one).toContain('INVALID_INPUT');
    expect(one).toBe(own.replaceAll('renamed', 'requirements'));
  });
});
