import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQlError } from '../../kit/api-client.js';
import { startCast, type Cast } from '../../kit/cast.js';
import { databaseState } from '../../kit/database-state.js';
import { DRAFTING_CASES } from './drafting-cases.js';
import { drafted, type Drafted } from './drafting-scene.js';
import { GROUP_CASES } from './group-cases.js';
import { expectWords } from './words.js';

let cast: Cast;
let at: Drafted;
beforeAll(async () => {
  cast = await startCast();
  at = await drafted(cast);
}, 300_000);
afterAll(() => cast.close());

const pathsOf = (error: GraphQlError | undefined): string[] => (error?.extensions.details.fields ?? []).map(({ path }) => path).toSorted();
const textsOf = (error: GraphQlError | undefined): string[] => [error?.message ?? '', ...(error?.extensions.details.fields ?? []).map(({ message }) => message)];

describe.each([['about requirements and what is said of them', DRAFTING_CASES], ['about a working group and its meetings', GROUP_CASES]])('bad input %s is refused at its field, in both languages, and changes nothing', (_, cases) => {
  it.each(cases)('$what', async ({ document, variables, code, paths = [] }) => {
    const before = await databaseState(cast.app.database.dataSource);
    const texts: string[][] = [];
    for (const language of ['sv', 'en'] as const) {
      const { status, errors = [] } = await cast.as.ADM.speaking(language).graphql(document, variables(at));
      expect({ code: errors[0]?.extensions.code, paths: pathsOf(errors[0]), count: errors.length }).toEqual({ code, paths: [...paths].toSorted(), count: 1 });
      expect(status).toBeLessThan(500);
      texts.push(textsOf(errors[0]));
    }
    expectWords(texts[0] ?? [], texts[1] ?? []);
    expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
  });
});

it('there are more than two hundred kinds, each once', () => {
  const all = [...DRAFTING_CASES, ...GROUP_CASES];
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
});
