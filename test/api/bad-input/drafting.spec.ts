import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCast, type Cast } from '../../kit/cast.js';
import { DRAFTING_CASES } from './drafting-cases.js';
import { drafted, type Drafted } from './drafting-scene.js';
import { GROUP_CASES } from './group-cases.js';
import { expectRefused } from './refusal.js';

let cast: Cast;
let at: Drafted;
beforeAll(async () => {
  cast = await startCast();
  at = await drafted(cast);
}, 300_000);
afterAll(() => cast.close());

describe.each([['about requirements and what is said of them', DRAFTING_CASES], ['about a working group and its meetings', GROUP_CASES]])('bad input %s is refused at its field, in both languages, and changes nothing', (_, cases) => {
  it.each(cases)('$what', (bad) => expectRefused(cast, at, bad));
});

it('there are more than two hundred kinds, each once', () => {
  const all = [...DRAFTING_CASES, ...GROUP_CASES];
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
});
