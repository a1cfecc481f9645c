import { Sessions, type LinkPurpose } from '#platform/access';
import { newId } from '#platform/database';
import { normaliseName } from '#kernel';
import { createHash, randomBytes } from 'node:crypto';
import type { ApiClient } from './api-client.js';
import { inDays } from './days.js';
import { openGroup, restoreUndertakings, SEAT_KEYS, SEATS, takeSeat, type GroupScene, type SeatKey } from './group-cast.js';
import { startTestApp, type TestApp } from './test-app.js';
import type { RoleKey } from './roles.js';

/** What the tests speak of, by id. */
export interface Scene extends GroupScene {
  readonly host: string;
  readonly otherHost: string;
  readonly kalix: string;
  readonly lulea: string;
  readonly procurement: string;
  readonly slug: string;
  /** The organisation that supports the host in it. */
  readonly support: string;
  /** A procurement that is being prepared; nobody was asked in it yet. */
  readonly secret: string;
  /** The participations of the two organisations in the procurement. */
  readonly ofKalix: string;
  readonly ofLulea: string;
}

export interface Cast {
  readonly app: TestApp;
  readonly scene: Scene;
  readonly as: Readonly<Record<RoleKey, ApiClient>>;
  /** The second administrators: of the host, and of the other host. */
  readonly second: { readonly ADM: ApiClient; readonly OHA: ApiClient };
  readonly personOf: ReadonlyMap<RoleKey, string>;
  /** The memberships in a working group. */
  readonly memberOf: ReadonlyMap<RoleKey, string>;
  /** Brings everybody's undertaking into the state that the roles are described in. */
  restoreUndertakings(): Promise<void>;
  /** Somebody in the role with a session of its own, for what ends it. */
  again(key: RoleKey): Promise<ApiClient>;
  sql<Row>(statement: string, params?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

type Grant = { readonly role: string; readonly organisationId?: string; readonly procurementId?: string; readonly validUntil?: string };

/** Starts the API on the reference procurement, with somebody in every role: some of the demo's accounts, some of our own. */
export async function startCast(): Promise<Cast> {
  const app = await startTestApp('reference');
  const sql = <Row>(statement: string, params: readonly unknown[] = []): Promise<Row[]> => app.database.dataSource.query(statement, [...params]);
  const found = await findScene(sql);
  const secret = await addProcurement(sql, found.host);
  const scene: Scene = { ...found, secret, secretGroup: await openGroup(sql, secret, 'Hemliga gruppen') };
  const session = async (personId: string): Promise<ApiClient> => app.visitor().withSession((await app.app.get(Sessions).open({ personId })).token);
  const personOf = new Map<RoleKey, string>();
  const enter = async (key: RoleKey, name: string, grants: readonly Grant[]): Promise<ApiClient> => {
    const id = await addPerson(sql, name, grants);
    personOf.set(key, id);
    return session(id);
  };
  const demo = async (key: RoleKey, email: string): Promise<ApiClient> => {
    const [person] = await sql<{ id: string }>('select id from person where email = $1', [email]);
    personOf.set(key, person?.id ?? '');
    return session(person?.id ?? '');
  };
  const link = async (participationId: string, purpose: 'INQUIRY' | 'MANDATE'): Promise<ApiClient> => {
    const visitor = app.visitor();
    const answer = await visitor.post('/auth/link', { token: await mintLink(sql, participationId, purpose) });
    if (answer.status !== 200) throw new Error(`No link: ${answer.status}`);
    return visitor;
  };
  const memberOf = new Map<RoleKey, string>();
  const seat = async (key: SeatKey): Promise<ApiClient> => {
    const client = await enter(key, SEATS[key].name, []);
    memberOf.set(key, await takeSeat(sql, key === 'OGM' ? scene.secretGroup : scene.group, personOf.get(key) ?? '', SEATS[key], key === 'OGM' ? [] : [scene.kalix]));
    return client;
  };
  const as: Record<RoleKey, ApiClient> = {
    PUB: app.visitor(),
    NON: await enter('NON', 'Nils Rollös', []),
    OLI: await link(scene.ofLulea, 'INQUIRY'),
    OLM: await link(scene.ofLulea, 'MANDATE'),
    OPA: await demo('OPA', 'deltagare@lulea.example'),
    EXP: await enter('EXP', 'Ester Förbi', [{ role: 'PROCUREMENT_SUPPORT', procurementId: scene.procurement, validUntil: inDays(-2) }]),
    LIN: await link(scene.ofKalix, 'INQUIRY'),
    LMA: await link(scene.ofKalix, 'MANDATE'),
    PAR: await enter('PAR', 'Petra Deltagarsson', [{ role: 'PARTICIPANT', organisationId: scene.kalix }]),
    SIG: await enter('SIG', 'Sixten Firmatecknare', [{ role: 'SIGNATORY', organisationId: scene.kalix }]),
    UOF: await enter('UOF', 'Ulla Annanupphandling', [{ role: 'PROCUREMENT_OFFICER', procurementId: scene.secret }]),
    OHA: await enter('OHA', 'Otto Grannvärd', [{ role: 'HOST_ADMIN', organisationId: scene.otherHost }]),
    ...(Object.fromEntries(await inTurn(SEAT_KEYS, async (key) => [key, await seat(key)] as const)) as Record<SeatKey, ApiClient>),
    AUD: await demo('AUD', 'revisor@region.example'),
    SUP: await demo('SUP', 'stod@umea.example'),
    HUN: await enter('HUN', 'Hulda Osignerad', [{ role: 'HOST_ADMIN', organisationId: scene.host }]),
    OFF: await demo('OFF', 'upphandlare@region.example'),
    ADM: await demo('ADM', 'admin@region.example'),
  };
  const [admin2] = await sql<{ id: string }>('select id from person where email = $1', ['admin2@region.example']);
  const second = { ADM: await session(admin2?.id ?? ''), OHA: await session(await addPerson(sql, 'Olga Grannvärd', [{ role: 'HOST_ADMIN', organisationId: scene.otherHost }])) };
  const again = (key: RoleKey): Promise<ApiClient> => {
    const personId = personOf.get(key);
    if (personId !== undefined) return session(personId);
    return key === 'PUB' ? Promise.resolve(app.visitor()) : link(key.startsWith('O') ? scene.ofLulea : scene.ofKalix, key.endsWith('M') || key === 'LMA' ? 'MANDATE' : 'INQUIRY');
  };
  const restore = (): Promise<void> => restoreUndertakings(sql, personOf, scene);
  await restore();
  return { app, scene, as, second, personOf, memberOf, restoreUndertakings: restore, again, sql, close: () => app.close() };
}

/** One after the other, so that ids follow the order. */
async function inTurn<Item, Answer>(items: readonly Item[], work: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const item of items) answers.push(await work(item));
  return answers;
}

type Sql = Cast['sql'];

async function findScene(sql: Sql): Promise<Omit<Scene, 'secret' | 'secretGroup'>> {
  const organisation = async (number: string): Promise<string> => {
    const [row] = await sql<{ id: string }>('select id from organisation where organisation_number = $1', [number]);
    if (!row) throw new Error(`No organisation ${number}`);
    return row.id;
  };
  const [host, otherHost, kalix, lulea] = await Promise.all(['2321900066', '2321900116', '2120900895', '2120901240'].map(organisation)) as [string, string, string, string];
  const [procurement] = await sql<{ id: string; slug: string; support: string }>('select id, slug, support_id as support from procurement where host_id = $1', [host]);
  if (!procurement) throw new Error('No reference procurement');
  const participation = async (organisationId: string): Promise<string> => {
    const [row] = await sql<{ id: string }>('select id from participation where procurement_id = $1 and organisation_id = $2', [procurement.id, organisationId]);
    return row?.id ?? '';
  };
  const [drafting] = await sql<{ group: string; closedLot: string }>('select g.id as "group", l.id as "closedLot" from working_group g join lot l on l.procurement_id = g.procurement_id and l.number = 1 where g.procurement_id = $1', [procurement.id]);
  if (!drafting) throw new Error('No working group');
  return { ...drafting, host, otherHost, kalix, lulea, procurement: procurement.id, slug: procurement.slug, support: procurement.support, ofKalix: await participation(kalix), ofLulea: await participation(lulea) };
}

/** A procurement of the host that nobody in the cast but its administrators and UOF has to do with; nobody was asked in it yet. */
async function addProcurement(sql: Sql, hostId: string): Promise<string> {
  const id = newId();
  await sql(
    `insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at)
     values ($1, 'hemlig-upphandling', 'HEM 1-2025', 'Hemlig upphandling under förberedelse', $2, 'PREPARATION', 'HOST_CONCLUDES', now())`,
    [id, hostId],
  );
  await sql('insert into lot (id, procurement_id, number, title) values ($1, $2, 1, $3)', [newId(), id, 'Hemligt delområde']);
  return id;
}

/** An account with its roles, known to the host of those roles. */
export async function addPerson(sql: Sql, name: string, grants: readonly Grant[]): Promise<string> {
  const id = newId();
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@person.example`;
  await sql('insert into person (id, name, name_normalised, email, created_at) values ($1, $2, $3, $4, now())', [id, name, normaliseName(name), email]);
  for (const { role, organisationId = null, procurementId = null, validUntil = null } of grants) {
    await sql('insert into role_assignment (id, person_id, role, organisation_id, procurement_id, valid_until, granted_at) values ($1, $2, $3, $4, $5, $6, now())', [
      newId(), id, role, organisationId, procurementId, validUntil,
    ]);
  }
  return id;
}

/** The token of a new personal link to the primary contact of the organisation. */
export async function mintLink(sql: Sql, participationId: string, purpose: LinkPurpose): Promise<string> {
  const token = randomBytes(16).toString('base64url');
  await sql(
    `insert into personal_link (id, token_hash, purpose, participation_id, procurement_id, organisation_id, contact_id, created_at, expires_at)
     select $1, $2, $3, t.id, t.procurement_id, t.organisation_id, c.id, now(), now() + interval '30 days'
     from participation t join contact_person c on c.organisation_id = t.organisation_id and c.is_primary and c.removed_at is null where t.id = $4`,
    [newId(), createHash('sha256').update(token).digest(), purpose, participationId],
  );
  return token;
}
