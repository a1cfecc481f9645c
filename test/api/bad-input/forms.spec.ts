import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCast, type Cast } from '../../kit/cast.js';
import { setTheScene, type At } from './bad-case.js';
import { MANDATE_CASES } from './mandate-cases.js';
import { PROCUREMENT_CASES } from './procurement-cases.js';
import { READING_CASES } from './reading-cases.js';
import { REGISTER_CASES } from './register-cases.js';
import { FETCHING_CASES } from './fetching-cases.js';
import { expectRefused } from './refusal.js';

let cast: Cast;
let at: At;
beforeAll(async () => {
  cast = await startCast();
  at = await setTheScene(cast);
}, 300_000);
afterAll(() => cast.close());

describe.each([
  ['in the register and among people', REGISTER_CASES], ['about a procurement', PROCUREMENT_CASES], ['in an answer or a mandate', MANDATE_CASES], ['in a question', READING_CASES], ['about what is fetched', FETCHING_CASES],
])('bad input %s is refused at its field, in both languages, and changes nothing', (_, cases) => {
  it.each(cases)('$what', (bad) => expectRefused(cast, at, bad));
});

it('there are more than three hundred kinds, each once', () => {
  const all = [REGISTER_CASES, PROCUREMENT_CASES, MANDATE_CASES, READING_CASES, FETCHING_CASES].flat();
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
});
