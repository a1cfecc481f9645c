import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORGANISATION_ENTITIES, OrganisationCommands, OrganisationRoutesModule } from '#organisations';
import { hashToken, PUBLIC, SYSTEM, type Actor, type PersonActor } from '#platform/access';
import { newId } from '#platform/database';
import { MailDelivery, MailModule } from '#platform/mail';
import { OutboxModule, OutboxRelay } from '#platform/outbox';
import type { Refusal } from '#platform/request';
import { PEOPLE_ENTITIES, PeopleRoutesModule, PersonCommands, PersonQueries, RoleCommands } from '#people';
import { PROCUREMENT_ENTITIES, ProcurementRoutesModule } from '#procurements';
import { personActor } from '../../kit/actors.js';
import { createLibraryApp, type LibraryApp } from '../../kit/library-app.js';

const NOW = new Date('2025-11-20T10:00:00Z');
const ROLES = new Set(['roles', 'roles.organisation', 'roles.procurement']);

let app: LibraryApp;
let people: PersonCommands;
let roles: RoleCommands;
const host = { id: '', procurement: newId(), admin: personActor() as Actor & PersonActor };
const other = { id: '', procurement: newId(), admin: personActor() as Actor & PersonActor };
let kalix = '';
let lulea = '';

const refusal = (attempt: Promise<unknown>): Promise<Refusal> => attempt.then(() => Promise.reject(new Error('It was not refused')), (error: Refusal) => error);
const rolesOf = async (actor: Actor, id: string) => (await app.get(PersonQueries).one(actor, id, ROLES)).roles;
const eventsOf = async (subjectId: string): Promise<string[]> =>
  ((await app.dataSource.query('select kind from audit_event where subject_id = $1 order by at, sequence', [subjectId])) as { kind: string }[]).map(({ kind }) => kind);
const find = async (actor: Actor, search: string): Promise<string[]> => (await app.get(PersonQueries).page(actor, { search }, new Set())).nodes.map(({ name }) => name);

/** An administrator with a row of its own, as a session would find it. */
async function administrator(organisationId: string, name: string): Promise<PersonActor> {
  const id = await people.open(SYSTEM, { name, email: `${name.replace(/\W/g, '.')}@host.example` });
  await roles.grant(SYSTEM, { personId: id, role: 'HOST_ADMIN', organisationId });
  return { ...personActor(['HOST_ADMIN', { organisationId }]), personId: id, name };
}

beforeAll(async () => {
  app = await createLibraryApp({
    modules: [MailModule, OutboxModule, OrganisationRoutesModule, ProcurementRoutesModule, PeopleRoutesModule],
    entities: [...ORGANISATION_ENTITIES, ...PROCUREMENT_ENTITIES, ...PEOPLE_ENTITIES], now: NOW,
  });
  people = app.get(PersonCommands);
  roles = app.get(RoleCommands);
  const organisations = app.get(OrganisationCommands);
  const create = (name: string, organisationNumber: string) => organisations.create(SYSTEM, { name, organisationNumber, kind: 'REGION', countyCode: '24' });
  host.id = await create('Region Västerbotten', '232190-0066');
  other.id = await create('Region Norrbotten', '232190-0116');
  kalix = await create('Kalix kommun', '212090-0895');
  lulea = await create('Luleå kommun', '212090-1240');
  for (const { id, procurement } of [host, other]) {
    await app.dataSource.query(
      `insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at) values ($1::uuid, 's' || left($1::text, 30), 'A 1', 'Telefoni', $2, 'MANDATES', 'HOST_CONCLUDES', now())`,
      [procurement, id],
    );
  }
  host.admin = await administrator(host.id, 'Anna Ek');
  other.admin = await administrator(other.id, 'Bo Alm');
  await app.dataSource.query(
    `insert into participation (id, procurement_id, organisation_id, stage, invited_at, last_event_at, organisation_name, organisation_kind, county_code, search_key)
     values ($1, $2, $3, 'INVITED', now(), now(), 'Luleå kommun', 'MUNICIPALITY', '25', 'x')`, [newId(), other.procurement, lulea],
  );
});
afterAll(() => app.close());

describe('an invitation', () => {
  it('opens an account and sends one letter with a one-time address', async () => {
    const id = await people.invite(host.admin, { name: ' Pär  Öberg ', email: 'Par.Oberg@Kalix.example', language: 'en' });
    expect(await app.get(PersonQueries).one(host.admin, id)).toMatchObject({ name: 'Pär Öberg', email: 'par.oberg@kalix.example', invitedAt: NOW.toISOString(), lastSignedInAt: null, active: true });
    expect(await eventsOf(id)).toEqual(['PersonInvited']);
    await app.get(OutboxRelay).drain();
    await app.get(OutboxRelay).drain();
    const mails = await app.dataSource.query('select kind, language, to_email, link_purpose from mail');
    expect(mails).toEqual([{ kind: 'ACCOUNT_INVITATION', language: 'en', to_email: 'par.oberg@kalix.example', link_purpose: 'ACCOUNT' }]);
    expect(app.get(MailDelivery)).toBeDefined();
  });

  it('comes again to one who has not taken it up, once for each click, and not to one who has', async () => {
    const draft = { name: 'Eva Strand', email: 'eva@umea.example' };
    const id = await people.invite(host.admin, draft);
    expect(await people.invite(host.admin, draft)).toBe(id);
    expect(await eventsOf(id)).toEqual(['PersonInvited']);
    app.clock.set(new Date(NOW.getTime() + 3_600_000));
    await people.invite(host.admin, { ...draft, email: 'EVA@umea.example' });
    expect(await eventsOf(id)).toEqual(['PersonInvited', 'PersonInvited']);
    await people.setPassword(SYSTEM, id, 'hash');
    expect(await refusal(people.invite(host.admin, draft))).toMatchObject({ code: 'ALREADY_EXISTS', fields: [{ path: 'input.email' }] });
    app.clock.set(NOW);
  });

  it('of somebody whom another host has invited makes the same account known here, and none of the other’s roles', async () => {
    const id = await people.invite(other.admin, { name: 'Ida Berg', email: 'ida@stod.example' });
    await people.setPassword(SYSTEM, id, 'hash');
    await roles.grant(other.admin, { personId: id, role: 'AUDITOR', organisationId: other.id });
    expect(await refusal(app.get(PersonQueries).one(host.admin, id))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(roles.grant(host.admin, { personId: id, role: 'AUDITOR', organisationId: host.id }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await people.invite(host.admin, { name: 'I Berg', email: 'ida@stod.example' })).toBe(id);
    expect(await rolesOf(host.admin, id)).toEqual([]);
    expect(await rolesOf(other.admin, id)).toHaveLength(1);
    const [assignment] = await rolesOf(other.admin, id);
    expect(await refusal(roles.revoke(host.admin, assignment?.id ?? ''))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused at the field, and to all but administrators', async () => {
    expect((await refusal(people.invite(host.admin, { name: '--', email: 'x' }))).fields).toEqual([{ path: 'input.name', text: 'field.required' }, { path: 'input.email', text: 'field.email' }]);
    expect(await refusal(people.invite(personActor(['AUDITOR', { organisationId: host.id }]), { name: 'A', email: 'a@b.example' }))).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a role', () => {
  let id = '';
  beforeAll(async () => {
    id = await people.invite(host.admin, { name: 'Sten Lund', email: 'sten@lund.example' });
  });

  it('is given in its scope, once', async () => {
    const grant = { personId: id, role: 'PROCUREMENT_SUPPORT', procurementId: host.procurement, validUntil: '2026-06-30' };
    await roles.grant(host.admin, grant);
    await roles.grant(host.admin, grant);
    const [held] = await rolesOf(host.admin, id);
    expect(held).toMatchObject({ role: 'PROCUREMENT_SUPPORT', validUntil: '2026-06-30', organisation: null, procurement: { id: host.procurement, title: 'Telefoni' } });
    await roles.grant(host.admin, { ...grant, validUntil: '2026-12-31' });
    expect(await eventsOf(held?.id ?? '')).toEqual(['RoleGranted', 'RoleTermChanged']);
    expect(await app.dataSource.query('select distinct chain_id from audit_event where subject_id = $1', [held?.id])).toEqual([{ chain_id: host.id }]);
  });

  it.each([
    ['that is not given by hand', { role: 'WORKING_GROUP_MEMBER' }, ['input.role people.role_not_grantable']],
    ['without its scope', { role: 'AUDITOR' }, ['input.organisationId field.required']],
    ['in a scope of another kind', { role: 'PARTICIPANT', organisationId: newId(), procurementId: newId() }, ['input.procurementId people.scope_of_another_kind']],
    ['of support without its last day', { role: 'PROCUREMENT_SUPPORT', procurementId: newId() }, ['input.validUntil people.support_needs_last_day']],
    ['through a day that has passed', { role: 'PARTICIPANT', organisationId: newId(), validUntil: '2025-11-19' }, ['input.validUntil people.last_day_has_passed']],
  ])('is not given %s', async (_what, draft, fields) => {
    expect((await refusal(roles.grant(host.admin, { personId: id, ...draft }))).fields.map(({ path, text }) => `${path} ${text}`)).toEqual(fields);
  });

  it('is given by an administrator in its own host only', async () => {
    for (const draft of [{ role: 'HOST_ADMIN', organisationId: other.id }, { role: 'AUDITOR', organisationId: kalix }]) {
      expect(await refusal(roles.grant(host.admin, { personId: id, ...draft }))).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await refusal(roles.grant(host.admin, { personId: id, role: 'PROCUREMENT_OFFICER', procurementId: other.procurement }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(roles.grant(host.admin, { personId: newId(), role: 'AUDITOR', organisationId: host.id }))).toMatchObject({ code: 'NOT_FOUND' });
    await roles.grant(host.admin, { personId: id, role: 'PARTICIPANT', organisationId: kalix });
    expect((await rolesOf(host.admin, id)).map(({ role }) => role)).toEqual(['PROCUREMENT_SUPPORT', 'PARTICIPANT']);
  });

  it('is taken back, and the last one takes the sessions with it', async () => {
    await app.dataSource.query('insert into session (token_hash, person_id, created_at, expires_at) values ($1, $2, $3, $4)', [hashToken('x'), id, NOW, new Date('2100-01-01')]);
    const sessions = async () => ((await app.dataSource.query('select 1 from session where person_id = $1', [id])) as unknown[]).length;
    const [first, second] = await rolesOf(host.admin, id);
    await roles.revoke(host.admin, first?.id ?? '');
    expect(await sessions()).toBe(1);
    await roles.revoke(host.admin, second?.id ?? '');
    expect([await sessions(), await rolesOf(host.admin, id)]).toEqual([0, []]);
    expect(await refusal(roles.revoke(host.admin, second?.id ?? ''))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await eventsOf(second?.id ?? '')).toEqual(['RoleGranted', 'RoleRevoked']);
  });

  it('of the last administrator stays, when two revoke each other at once too', async () => {
    const [own] = await rolesOf(host.admin, host.admin.personId);
    expect(await refusal(roles.revoke(host.admin, own?.id ?? ''))).toMatchObject({ code: 'ACTION_NOT_AVAILABLE', text: 'people.last_administrator' });
    const second = await administrator(host.id, 'Cilla Dahl');
    const [theirs] = await rolesOf(host.admin, second.personId);
    const both = await Promise.allSettled([roles.revoke(host.admin, theirs?.id ?? ''), roles.revoke(second, own?.id ?? '')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await app.dataSource.query(`select count(*)::int as n from role_assignment where organisation_id = $1 and role = 'HOST_ADMIN' and revoked_at is null`, [host.id])).toEqual([{ n: 1 }]);
  });
});

describe('people', () => {
  it('are seen by the administrators of the hosts that they work for or take part with', async () => {
    const id = await people.open(SYSTEM, { name: 'Lars Morén', email: 'lars.moren@lulea.example' });
    await roles.grant(SYSTEM, { personId: id, role: 'PARTICIPANT', organisationId: lulea });
    expect(await find(other.admin, 'moren')).toEqual(['Lars Morén']);
    expect(await find(other.admin, 'lulea')).toEqual(['Lars Morén']);
    expect(await find(host.admin, 'moren')).toEqual([]);
    expect(await find(other.admin, '%')).toEqual([]);
    expect(await find(personActor(['PROCUREMENT_OFFICER', { procurementId: other.procurement }]), '')).toEqual([]);
  });

  it('are listed by GraphQL, page by page, for administrators', async () => {
    const query = 'query ($after: String) { people(first: 2, after: $after) { totalCount nodes { name roles { role organisation { name } procurement { slug } validUntil } } pageInfo { hasNextPage endCursor } } }';
    const { data, errors } = await app.ask(other.admin, query);
    expect(errors).toBeUndefined();
    expect(data?.['people']).toMatchObject({ totalCount: 3, nodes: [{ name: 'Bo Alm', roles: [{ role: 'HOST_ADMIN', organisation: { name: 'Region Norrbotten' }, procurement: null }] }, { name: 'Ida Berg' }], pageInfo: { hasNextPage: true } });
    for (const [actor, code] of [[PUBLIC, 'UNAUTHENTICATED'], [personActor(['AUDITOR', { organisationId: host.id }]), 'FORBIDDEN']] as const) {
      expect((await app.ask(actor, query)).errors?.[0]?.extensions.code).toBe(code);
    }
  });
});
