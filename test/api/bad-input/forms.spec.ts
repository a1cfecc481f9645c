import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQlError } from '../../kit/api-client.js';
import { startCast, type Cast } from '../../kit/cast.js';
import { databaseState } from '../../kit/database-state.js';
import { setTheScene, type At, type BadCase } from './bad-case.js';
import { MANDATE_CASES } from './mandate-cases.js';
import { PROCUREMENT_CASES } from './procurement-cases.js';
import { READING_CASES } from './reading-cases.js';
import { REGISTER_CASES } from './register-cases.js';
import { FETCHING_CASES } from './fetching-cases.js';
import { expectWords } from './words.js';

let cast: Cast;
let at: At;
beforeAll(async () => {
  cast = await startCast();
  at = await setTheScene(cast);
}, 300_000);
afterAll(() => cast.close());

async function refusalIn(language: 'sv' | 'en', { document, variables, by = 'ADM' }: BadCase): Promise<{ status: number; error: GraphQlError | undefined; count: number }> {
  const { status, errors } = await cast.as[by].speaking(language).graphql(document, variables(at));
  return { status, error: errors?.[0], count: errors?.length ?? 0 };
}

const pathsOf = (error: GraphQlError | undefined): string[] => (error?.extensions.details.fields ?? []).map(({ path }) => path).toSorted();
const textsOf = (error: GraphQlError | undefined): string[] => [error?.message ?? '', ...(error?.extensions.details.fields ?? []).map(({ message }) => message)];

describe.each([
  ['in the register and among people', REGISTER_CASES], ['about a procurement', PROCUREMENT_CASES], ['in an answer or a mandate', MANDATE_CASES], ['in a question', READING_CASES], ['about what is fetched', FETCHING_CASES],
])('bad input %s is refused at its field, in both languages, and changes nothing', (_, cases) => {
  it.each(cases)('$what', async (one) => {
    const before = await databaseState(cast.app.database.dataSource);
    const swedish = await refusalIn('sv', one);
    const english = await refusalIn('en', one);
    for (const { status, error, count } of [swedish, english]) {
      expect({ code: error?.extensions.code, paths: pathsOf(error), count }).toEqual({ code: one.code, paths: [...(one.paths ?? [])].toSorted(), count: 1 });
      expect(status).toBeLessThan(500);
    }
    expectWords(textsOf(swedish.error), textsOf(english.error));
    expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
  });
});

it('there are more than forty kinds', () => {
  const all = [REGISTER_CASES, PROCUREMENT_CASES, MANDATE_CASES, READING_CASES, FETCHING_CASES].flat();
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
});
