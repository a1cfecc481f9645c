import { Sessions } from '#platform/access';
import { newId } from '#platform/database';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../kit/test-app.js';
import { asked, knock, LONGEST_MS } from './knocking.js';

let app: TestApp;
let cookie = '';
beforeAll(async () => {
  app = await startTestApp('empty', { NODE_ENV: 'production' });
  const personId = newId();
  await app.database.dataSource.query(`insert into person (id, name, name_normalised, email, created_at) values ($1, 'Eva Ek', 'eva ek', 'eva@region.example', now())`, [personId]);
  cookie = `samkop=${(await app.app.get(Sessions).open({ personId })).token}`;
});
afterAll(() => app.close());

describe('in production, the schema is shown to those who are signed in', () => {
  it.each([
    ['all of it', getIntrospectionQuery()],
    ['one type', '{ __type(name: "Mandate") { fields { name } } }'],
    ['by a fragment', '{ ...a } fragment a on Query { __schema { types { name } } }'],
    ['under another name', '{ viewer { language } x: __schema { queryType { name } } }'],
  ])('a stranger does not read %s', async (_, query) => {
    const answer = await knock(app, asked(query));
    expect({ status: answer.status, code: answer.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.ms).toBeLessThan(LONGEST_MS);
  });

  it('a stranger is not told either what a field might have been called', async () => {
    const answer = await knock(app, asked('{ organisatons { totalCount } }'));
    expect(answer.status).toBe(400);
    expect(answer.message).not.toContain('Did you mean');
  });

  it('the name of a type in an answer is no introspection', async () => {
    expect((await knock(app, asked('{ __typename viewer { __typename } }'))).status).toBe(200);
  });

  it('somebody who is signed in reads it', async () => {
    const init = asked(getIntrospectionQuery());
    const response = await fetch(`${app.url}/graphql`, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } });
    const { data } = (await response.json()) as { data: { __schema: { types: unknown[] } } };
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});
