import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCast, type Cast } from '../../kit/cast.js';
import { databaseState } from '../../kit/database-state.js';
import { UNKNOWN_ID } from './bad-case.js';
import { expectWords } from './words.js';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
}, 300_000);
afterAll(() => cast.close());

interface Refused { readonly code: string; readonly message: string; readonly details: { readonly fields?: readonly { path: string; message: string }[] } }

async function refusals(send: (language: 'sv' | 'en') => Promise<Response>, expected: { status: number; code: string; paths?: readonly string[] }): Promise<void> {
  const before = await databaseState(cast.app.database.dataSource);
  const texts: Record<'sv' | 'en', string[]> = { sv: [], en: [] };
  for (const language of ['sv', 'en'] as const) {
    const answer = await send(language);
    const { code, message, details } = (await answer.json()) as Refused;
    expect({ status: answer.status, code, paths: (details.fields ?? []).map(({ path }) => path) }).toEqual({ ...expected, paths: expected.paths ?? [] });
    texts[language] = [message, ...(details.fields ?? []).map((field) => field.message)];
  }
  expectWords(texts.sv, texts.en);
  expect(await databaseState(cast.app.database.dataSource)).toEqual(before);
}

describe('an address that was made up', () => {
  type Path = () => string;
  const board = (query: string): Path => () => `/procurements/${cast.scene.procurement}/board.xlsx?${query}`;

  it.each<[what: string, path: Path, status: number, code: string, paths: string[]]>([
    ['a stage that is none', board('stage=SOLD'), 400, 'INVALID_INPUT', ['stage']],
    ['an order that is none', board('order=PRICE'), 400, 'INVALID_INPUT', ['order']],
    ['NUL in a county', board('countyCode=25,%00'), 400, 'INVALID_INPUT', ['countyCode']],
    ['NUL in a search', board('search=Kalix%00'), 400, 'INVALID_INPUT', ['search']],
    ['NUL in a name', board('a%00b=1'), 400, 'INVALID_INPUT', ['']],
    ['a kind that is none', () => '/organisations.xlsx?kind=SKOLA', 400, 'INVALID_INPUT', ['kind']],
    ['NUL in the letters', () => '/demo/mail.json?to=a%00', 400, 'INVALID_INPUT', ['to']],
    ['a procurement that is none', () => '/procurements/abc/board.xlsx', 404, 'NOT_FOUND', []],
    ['NUL for a procurement', () => '/procurements/%00/board.xlsx', 404, 'NOT_FOUND', []],
    ['a mandate that is not there', () => `/mandates/${UNKNOWN_ID}.pdf`, 404, 'NOT_FOUND', []],
    ['a path out of the folder', () => '/mandates/..%2f..%2fetc%2fpasswd.pdf', 404, 'NOT_FOUND', []],
    ['a list that is none', () => "/entitled-lists/'.json", 404, 'NOT_FOUND', []],
    ['a file that is none', () => '/files/..%2f..%2fetc%2fpasswd', 404, 'NOT_FOUND', []],
    ['receipts of a publication that is not there', () => `/publications/${UNKNOWN_ID}/receipts.xlsx`, 404, 'NOT_FOUND', []],
    ['a take-out that is not there', () => `/take-outs/${UNKNOWN_ID}/archive.zip`, 404, 'NOT_FOUND', []],
    ['a take-out that is none', () => '/take-outs/..%2f..%2fetc/archive.zip', 404, 'NOT_FOUND', []],
    ['half of a letter', () => '/files/%E0%A4%A', 400, 'INVALID_INPUT', []],
  ])('%s', async (_, path, status, code, paths) => {
    await refusals((language) => cast.as.ADM.speaking(language).request(path()), { status, code, paths });
  });

  it('a folder of the server is none of the web', async () => {
    for (const path of ['/assets/..%2f..%2fpackage.json', '/..%2f..%2fetc%2fpasswd', '/assets/%00']) {
      const answer = await cast.as.PUB.request(path);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).not.toMatch(/"private": true|root:x:/);
    }
  });
});

describe('what is sent to sign in', () => {
  it.each([
    ['nothing', '/auth/password', {}, 400, 'INVALID_INPUT', ['email', 'password']],
    ['spaces', '/auth/password', { email: ' ', password: ' ' }, 400, 'INVALID_INPUT', ['email', 'password']],
    ['lists and objects', '/auth/password', { email: ['a'], password: { $ne: '' } }, 400, 'INVALID_INPUT', ['email', 'password']],
    ['NUL in the address', '/auth/password', { email: 'a\0@b.example', password: 'x' }, 400, 'INVALID_INPUT', ['email']],
    ['half of a surrogate pair in the password', '/auth/password', { email: 'a@b.example', password: '\ud800' }, 400, 'INVALID_INPUT', ['password']],
    ['a password that is too short', '/auth/account', { token: 'x', password: 'kort' }, 400, 'INVALID_INPUT', ['password']],
    ['a password of a thousand characters', '/auth/account', { token: 'x', password: 'x'.repeat(1_000) }, 400, 'INVALID_INPUT', ['password']],
    ['a token that is none', '/auth/account', { token: { a: 1 }, password: 'ett långt lösenord' }, 404, 'NOT_FOUND', []],
    ['a link that is none', '/auth/link', { token: 7 }, 404, 'NOT_FOUND', []],
  ] as const)('%s', async (_, path, body, status, code, paths) => {
    await refusals((language) => cast.as.PUB.speaking(language).post(path, body), { status, code, paths });
  });

  it('whether there is such an account is not told by what is answered', async () => {
    const answers = await Promise.all(['admin@region.example', 'nobody@region.example'].map(async (email) => {
      const answer = await cast.app.visitor().post('/auth/password', { email, password: 'not the password' });
      return [answer.status, await answer.text()];
    }));
    expect(answers[0]).toEqual(answers[1]);
  });
});

it('a key that is too long to be kept is refused, not left out of account', async () => {
  const answer = await cast.as.ADM.graphql('mutation { setLanguage(language: SV) { language } }', {}, { 'idempotency-key': 'x'.repeat(201) });
  expect(answer.status).toBe(400);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'Idempotency-Key' }] } });
});
