import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ORGANISATION_ENTITIES, OrganisationCommands, OrganisationQueries, OrganisationRoutesModule, type OrganisationDraft } from '#organisations';
import { SYSTEM } from '#platform/access';
import { newId } from '#platform/database';
import type { Refusal } from '#platform/request';
import { personActor } from '../../kit/actors.js';
import { createLibraryApp, type LibraryApp } from '../../kit/library-app.js';

const draft = (name: string, organisationNumber: string, kind: OrganisationDraft['kind'] = 'MUNICIPALITY', countyCode = '25'): OrganisationDraft => ({ name, organisationNumber, kind, countyCode });

describe('the list of organisations', () => {
  let app: LibraryApp;
  let queries: OrganisationQueries;
  const admin = personActor(['HOST_ADMIN', { organisationId: newId() }]);
  const found = async (filter: Parameters<OrganisationQueries['page']>[1]) => (await queries.page(admin, filter, new Set(['totalCount']))).nodes.map(({ name }) => name);

  beforeAll(async () => {
    app = await createLibraryApp({ modules: [OrganisationRoutesModule], entities: ORGANISATION_ENTITIES });
    queries = app.get(OrganisationQueries);
    const commands = app.get(OrganisationCommands);
    for (const one of [
      draft('Övertorneå kommun', '212090-0952'), draft('Kalix kommun', '212090-0895'), draft('Åsele kommun', '212090-0457', 'MUNICIPALITY', '24'),
      draft('Älvsbyns kommun', '212090-1158'), draft('Exempelhamnen Morén AB', '559902-2752', 'MUNICIPAL_COMPANY'), draft('Umeå kommun', '212000-2627', 'MUNICIPALITY', '24'),
    ]) await commands.create(SYSTEM, one);
    const closed = await commands.create(SYSTEM, draft('Nedlagda förbundet', '222090-0472', 'MUNICIPAL_ASSOCIATION'));
    await commands.deactivate(SYSTEM, closed, 1);
  });
  afterAll(() => app.close());

  it('is in Swedish order, page by page', async () => {
    const all = await found({});
    expect(all.map((name) => name.slice(0, 2))).toEqual(['Ex', 'Ka', 'Ne', 'Um', 'Ås', 'Äl', 'Öv']);
    const paged: string[] = [];
    for (let after: string | null | undefined = null; after !== undefined; ) {
      const { nodes, totalCount, pageInfo } = await queries.page(admin, { first: 2, after }, new Set(['totalCount']));
      expect(totalCount).toBe(all.length);
      paged.push(...nodes.map(({ name }) => name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    }
    expect(paged).toEqual(all);
  });

  it.each([
    ['moren', ['Exempelhamnen Morén AB']],
    ['KAL kom', ['Kalix kommun']],
    ['212000-2627', ['Umeå kommun']],
    ['2120002627', ['Umeå kommun']],
    ['umea', []],
    ['asele', []],
    ['åsele', ['Åsele kommun']],
    ['%', []],
    ['\u0000', []],
  ])('is searched by the beginnings of words and numbers, accents aside, å, ä and ö not: %j', async (search, names) => {
    expect(await found({ search })).toEqual(names);
  });

  it('is filtered by kind, county and whether it is in use', async () => {
    expect(await found({ kind: ['MUNICIPAL_COMPANY'] })).toEqual(['Exempelhamnen Morén AB']);
    expect(await found({ countyCode: ['24'] })).toEqual(['Umeå kommun', 'Åsele kommun']);
    expect(await found({ countyCode: ['\u0000'] })).toEqual([]);
    expect(await found({ active: false })).toEqual(['Nedlagda förbundet']);
  });

  it.each([
    ['what is no cursor', 'x'],
    ['a name that there cannot be', '["a\\u0000","018f6b1e-0000-7000-8000-000000000000"]'],
    ['what is no id', '["a","b"]'],
    ['too few parts', '["a"]'],
  ])('does not go on from %s', async (_what, cursor) => {
    const after = cursor.startsWith('[') ? Buffer.from(cursor).toString('base64url') : cursor;
    const refusal = await queries.page(admin, { after }, new Set()).catch((error: Refusal) => error);
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'after' }] });
  });

  it('of ten thousand reads its page from the index, without sorting', async () => {
    await app.dataSource.query(
      `insert into organisation (id, name, organisation_number, kind, county_code, search_key, created_at, changed_at)
       select gen_random_uuid(), 'Bolag ' || n, (9000000000 + n)::text, 'MUNICIPAL_COMPANY', '24', ' bolag ' || n, now(), now() from generate_series(1, 10000) n`,
    );
    await app.dataSource.query('analyze organisation');
    const dataSource = app.get(DataSource);
    const statements = jest.spyOn(dataSource, 'query');
    const { pageInfo } = await queries.page(admin, {}, new Set(['nodes.primaryContact', 'nodes.owners', 'nodes.owners.owner']));
    await queries.page(admin, { after: pageInfo.endCursor }, new Set(['nodes.primaryContact', 'nodes.owners', 'nodes.owners.owner']));
    const asked = statements.mock.calls.map(([sql, params]) => [sql, params] as const);
    statements.mockRestore();
    expect(asked).toHaveLength(2);
    for (const [sql, params] of asked) {
      const lines: { 'QUERY PLAN': string }[] = await dataSource.query(`explain (costs off) ${sql}`, params);
      const plan = lines.map((line) => line['QUERY PLAN']).join('\n');
      expect(plan).toContain('Index Scan using organisation_by_name on organisation o');
      expect(plan).not.toMatch(/Seq Scan on organisation o\b/);
    }
  });
});
