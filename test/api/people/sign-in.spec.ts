import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ORGANISATION_ENTITIES, OrganisationRoutesModule } from '#organisations';
import { hashPassword, PUBLIC, Sessions, SYSTEM, type Actor } from '#platform/access';
import { MailModule } from '#platform/mail';
import { AccountInvitations, PEOPLE_ENTITIES, PeopleRoutesModule, PersonCommands, RoleCommands, TaskSource, type Task } from '#people';
import { PROCUREMENT_ENTITIES, ProcurementRoutesModule } from '#procurements';
import { Module } from '@nestjs/common';
import { OrganisationCommands } from '#organisations';
import { linkActor } from '../../kit/actors.js';
import { createLibraryApp, type LibraryApp } from '../../kit/library-app.js';

const NOW = new Date('2025-11-20T10:00:00Z');
const EMAIL = 'karin@kalix.example';
const PASSWORD = 'samkop-demo';

class LateTask extends TaskSource {
  tasksFor(_actor: Actor, language: string): Promise<Task[]> {
    return Promise.resolve([{ kind: 'LATE', title: language === 'en' ? 'Later' : 'Senare', href: '/b' }]);
  }
}
class DatedTask extends TaskSource {
  tasksFor(): Promise<Task[]> {
    return Promise.resolve([{ kind: 'DATED', title: 'Snart', count: 3, dueOn: '2025-12-01', href: '/a' }]);
  }
}
@Module({ providers: [LateTask, DatedTask] })
class TaskModule {}

let app: LibraryApp;
let personId = '';
let clock = NOW.getTime();

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.as(PUBLIC, path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const tokenOf = (answer: Response): string => /^samkop=([\w-]{22});/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
const whoHolds = async (token: string): Promise<Actor> => app.get(Sessions).actorOf(token);
const count = async (sql: string): Promise<number> => ((await app.dataSource.query(`select count(*)::int as n from ${sql}`)) as { n: number }[])[0]?.n ?? -1;

beforeAll(async () => {
  app = await createLibraryApp({
    modules: [MailModule, OrganisationRoutesModule, ProcurementRoutesModule, PeopleRoutesModule, TaskModule],
    entities: [...ORGANISATION_ENTITIES, ...PROCUREMENT_ENTITIES, ...PEOPLE_ENTITIES], now: NOW,
  });
  const people = app.get(PersonCommands);
  personId = await people.open(SYSTEM, { name: 'Karin Forsberg', email: EMAIL });
  await people.setPassword(SYSTEM, personId, await hashPassword(PASSWORD));
  const kalix = await app.get(OrganisationCommands).create(SYSTEM, { name: 'Kalix kommun', organisationNumber: '212090-0895', kind: 'MUNICIPALITY', countyCode: '25' });
  await app.get(RoleCommands).grant(SYSTEM, { personId, role: 'PARTICIPANT', organisationId: kalix });
});
afterAll(() => app.close());
// Each test begins long after the failures of the one before are forgotten.
beforeEach(() => app.clock.set(new Date((clock += 7_200_000))));

describe('a forgotten password', () => {
  const asked = () => count(`audit_event where kind = 'PasswordForgotten'`);

  it('is answered alike whether there is an account or not, and gives one letter in a quarter of an hour', async () => {
    const answers = [await post('/auth/forgotten', { email: EMAIL }), await post('/auth/forgotten', { email: EMAIL }), await post('/auth/forgotten', { email: 'nobody@kalix.example' }), await post('/auth/forgotten', {})];
    expect(answers.map((answer) => answer.status)).toEqual([202, 202, 202, 202]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(await asked()).toBe(1);
  });

  it('leads to a new password: the old one and its sessions are over', async () => {
    const old = tokenOf(await post('/auth/password', { email: EMAIL, password: PASSWORD }));
    const { url } = await app.get(AccountInvitations).mint(app.dataSource.manager, personId);
    const chosen = await post('/auth/account', { token: url.split('/').at(-1), password: 'ett alldeles nytt lösenord' });
    expect(chosen.status).toBe(204);
    expect(await whoHolds(old)).toEqual(PUBLIC);
    expect((await post('/auth/password', { email: EMAIL, password: PASSWORD })).status).toBe(401);
    await app.get(PersonCommands).setPassword(SYSTEM, personId, await hashPassword(PASSWORD));
  });
});

describe('signing in by password', () => {
  it('opens a session in a cookie that no script reads', async () => {
    const answer = await post('/auth/password', { email: ` ${EMAIL.toUpperCase()} `, password: PASSWORD });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(answer.headers.get('set-cookie')).toMatch(/; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
    expect(await whoHolds(tokenOf(answer))).toMatchObject({ kind: 'PERSON', personId, name: 'Karin Forsberg', roles: [{ role: 'PARTICIPANT' }] });
    expect(await app.dataSource.query('select last_signed_in_at from person where id = $1', [personId])).toEqual([{ last_signed_in_at: app.clock.now() }]);
  });

  it('and out', async () => {
    const token = tokenOf(await post('/auth/password', { email: EMAIL, password: PASSWORD }));
    const answer = await post('/auth/logout', {}, { cookie: `samkop=${token}` });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('samkop=;')]);
    expect(await whoHolds(token)).toEqual(PUBLIC);
  });

  it.each([
    ['a wrong password', { email: EMAIL, password: 'something else' }],
    ['an unknown address', { email: 'nobody@kalix.example', password: PASSWORD }],
    ['no address at all', { email: 'Karin\u0000', password: PASSWORD }],
    ['a very long password', { email: EMAIL, password: 'x'.repeat(300) }],
  ])('is refused for %s, without saying which it was', async (_what, body) => {
    const answer = await post('/auth/password', body);
    expect([answer.status, await answer.json()]).toEqual([401, { code: 'UNAUTHENTICATED', message: 'E-postadressen eller lösenordet stämmer inte.', details: {} }]);
  });

  it('names the empty field, in the reader’s language', async () => {
    const answer = await post('/auth/password', { email: '', password: 7 }, { 'accept-language': 'en' });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({
      code: 'INVALID_INPUT', details: { fields: [{ path: 'email', message: 'Fill in the field.' }, { path: 'password', message: 'Fill in the field.' }] },
    })]);
  });

  it('waits longer and longer after the fourth failure, the right password too', async () => {
    for (let failure = 0; failure < 5; failure++) await post('/auth/password', { email: EMAIL, password: 'wrong' });
    const answer = await post('/auth/password', { email: EMAIL, password: PASSWORD });
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([429, '2', expect.objectContaining({ code: 'RATE_LIMITED' })]);
    app.clock.set(new Date(app.clock.now().getTime() + 2_001));
    expect((await post('/auth/password', { email: EMAIL, password: PASSWORD })).status).toBe(204);
    expect((await app.dataSource.query('select key from sign_in_attempt') as { key: string }[]).some(({ key }) => key.includes('@'))).toBe(false);
  });

  it('takes no request from another site, and no form', async () => {
    const body = { email: EMAIL, password: PASSWORD };
    expect((await post('/auth/password', body, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/auth/password', body, { origin: 'null' })).status).toBe(403);
    expect((await post('/auth/password', body, { 'content-type': 'text/plain' })).status).toBe(403);
    expect((await post('/auth/password', body, { origin: app.url })).status).toBe(204);
  });
});

describe('taking an account into use', () => {
  const invite = async (): Promise<string> => (await app.get(AccountInvitations).mint(app.dataSource.manager, personId)).url.split('/').at(-1) ?? '';

  it('sets the password once, signs in, and ends what was open', async () => {
    const old = tokenOf(await post('/auth/password', { email: EMAIL, password: PASSWORD }));
    const [token, spare] = [await invite(), await invite()];
    const answer = await post('/auth/account', { token, password: 'korrekt häst batteri' });
    expect(answer.status).toBe(204);
    expect(await whoHolds(tokenOf(answer))).toMatchObject({ personId });
    expect(await whoHolds(old)).toEqual(PUBLIC);
    expect((await post('/auth/password', { email: EMAIL, password: 'korrekt häst batteri' })).status).toBe(204);
    for (const used of [token, spare]) {
      const again = await post('/auth/account', { token: used, password: 'korrekt häst batteri' });
      expect([again.status, await again.json()]).toEqual([410, expect.objectContaining({ code: 'DEADLINE_PASSED' })]);
    }
    expect(await app.dataSource.query(`select actor_id from audit_event where kind = 'PasswordSet' order by sequence desc limit 1`)).toEqual([{ actor_id: personId }]);
    await app.get(PersonCommands).setPassword(SYSTEM, personId, await hashPassword(PASSWORD));
  });

  it('is over after fourteen days, and unknown where there never was one', async () => {
    const token = await invite();
    expect((await post('/auth/account', { token: 'x'.repeat(22), password: 'korrekt häst batteri' })).status).toBe(404);
    app.clock.set(new Date((clock += 15 * 86_400_000)));
    const answer = await post('/auth/account', { token, password: 'korrekt häst batteri' });
    expect([answer.status, ((await answer.json()) as { message: string }).message]).toEqual([410, expect.stringMatching(/^Inbjudan gällde till och med 2025-12-0\d\./)]);
  });

  it.each([['short', 'för kort'], ['too long', 'x'.repeat(257)], ['missing', undefined]])('refuses a password that is %s, and keeps the invitation', async (_what, password) => {
    const token = await invite();
    const answer = await post('/auth/account', { token, password });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ details: { fields: [expect.objectContaining({ path: 'password' })] } })]);
    expect(await count(`account_invitation where used_at is null and expires_at > now() - interval '100 years'`)).toBeGreaterThan(0);
  });
});

describe('the viewer', () => {
  const VIEWER = '{ viewer { person { name } language demo mayManageRegister mayCreateProcurement mayManagePeople roles { role organisation { name } procurement { title } validUntil } tasks { kind title count dueOn href } } }';
  const signedIn = async (): Promise<Actor> => whoHolds(tokenOf(await post('/auth/password', { email: EMAIL, password: PASSWORD })));

  it('is a person with roles and tasks, what has a last day first', async () => {
    const { data, errors } = await app.ask(await signedIn(), VIEWER);
    expect(errors).toBeUndefined();
    expect(data?.['viewer']).toEqual({
      person: { name: 'Karin Forsberg' }, language: 'SV', demo: false, mayManageRegister: false, mayCreateProcurement: false, mayManagePeople: false,
      roles: [{ role: 'PARTICIPANT', organisation: { name: 'Kalix kommun' }, procurement: null, validUntil: null }],
      tasks: [{ kind: 'DATED', title: 'Snart', count: 3, dueOn: '2025-12-01', href: '/a' }, { kind: 'LATE', title: 'Senare', count: null, dueOn: null, href: '/b' }],
    });
  });

  it('is nobody where nobody has signed in', async () => {
    expect((await app.ask(PUBLIC, VIEWER)).data?.['viewer']).toMatchObject({ person: null, roles: [], mayManageRegister: false });
    expect((await app.ask(linkActor({ organisationId: personId }), VIEWER)).data?.['viewer']).toMatchObject({ person: null, roles: [] });
  });

  it('chooses a language, and is answered in it at once', async () => {
    const actor = await signedIn();
    const { data } = await app.ask(actor, 'mutation { setLanguage(language: EN) { language tasks { title } } }');
    expect(data?.['setLanguage']).toMatchObject({ language: 'EN', tasks: [{}, { title: 'Later' }] });
    expect(await signedIn()).toMatchObject({ language: 'en' });
    await app.ask(actor, 'mutation { setLanguage(language: EN) { language } }');
    expect(await count(`audit_event where kind = 'LanguageChosen'`)).toBe(1);
    expect((await app.ask(PUBLIC, 'mutation { setLanguage(language: EN) { language } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
