import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM, type Actor } from '#platform/access';
import { REGISTER_CHAIN, type DomainEvent } from '#platform/audit';
import { SettableClock } from '#platform/clock';
import { newId, UnitOfWork } from '#platform/database';
import { AuditQueries, defineEventTexts, defineSubjectLabels } from '#platform/event-log';
import { requestContext } from '#platform/request';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

const HOST = newId();
const KALIX = newId();
const PROCUREMENT = newId();
const EVA = newId();
const ANNA = newId();
const MINUTE = 60_000;

let database: TestDatabase;
let clock: SettableClock;
let queries: AuditQueries;

defineEventTexts({
  sv: { TestApproved: 'Fullmakten från {subject} godkändes i {procurement}, nummer {number}' },
  en: { TestApproved: 'The mandate of {subject} was approved in {procurement}, number {number}' },
});
defineSubjectLabels({ testMandate: (id) => `select upper(name) from organisation where id = ${id}` });

beforeAll(async () => {
  database = await createTestDatabase();
  clock = new SettableClock(new Date('2025-11-20T08:00:00Z'));
  queries = new AuditQueries(database.dataSource, new SettableClock(new Date()));
  const organisation = `insert into organisation (id, name, organisation_number, kind, county_code, search_key, created_at, changed_at)
    values ($1, $2, $3, 'MUNICIPALITY', '25', 'x', now(), now())`;
  await database.dataSource.query(organisation, [HOST, 'Region Norrbotten', '2321000230']);
  await database.dataSource.query(organisation, [KALIX, 'Kalix kommun', '2120002692']);
  await database.dataSource.query(
    `insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at) values ($1, 'tele', 'RUN 1', 'Tele', $2, 'MANDATES', 'HOST_CONCLUDES', now())`, [PROCUREMENT, HOST]);
  await database.dataSource.query(`insert into person (id, name, name_normalised, email, created_at) values ($1, 'Eva Berg', 'berg eva', 'eva@region.example', now())`, [EVA]);
  await database.dataSource.query(`insert into contact_person (id, organisation_id, name, email, is_primary, created_at) values ($1, $2, 'Anna Larsson', 'anna@kalix.example', true, now())`, [ANNA, KALIX]);
  const person = { kind: 'PERSON', personId: EVA, roles: [] } as unknown as Actor;
  const link = { kind: 'LINK', contactId: ANNA, linkId: newId() } as unknown as Actor;
  for (let number = 1; number <= 5; number++) await happen(person, { subjectType: 'testMandate', subjectId: KALIX, params: { number } });
  await happen(link, { kind: 'TestUnknown', subjectType: 'other', subjectId: HOST });
  await happen(SYSTEM, { chainId: REGISTER_CHAIN, kind: 'OrganisationRenamed', subjectType: 'other', subjectId: KALIX, procurementId: undefined });
});
afterAll(() => database.close());

async function happen(actor: Actor, event: Partial<Omit<DomainEvent, 'procurementId'>> & { procurementId?: string | undefined }): Promise<void> {
  clock.set(new Date(clock.now().getTime() + MINUTE));
  await new UnitOfWork(database.dataSource, clock).run(actor, (tx) => {
    tx.record({ chainId: HOST, kind: 'TestApproved', subjectType: 'testMandate', subjectId: KALIX, procurementId: PROCUREMENT, organisationId: KALIX, ...event } as DomainEvent);
    return Promise.resolve(null);
  });
}

describe('the log as people read it', () => {
  it('puts events into words, with who did it', async () => {
    const { nodes, totalCount } = await queries.page({ procurementId: PROCUREMENT }, {}, SYSTEM);
    expect(totalCount).toBe(6);
    expect(nodes[0]).toMatchObject({ kind: 'TestUnknown', summary: 'TestUnknown', actor: { id: ANNA, name: 'Anna Larsson' }, subject: 'Kalix kommun' });
    expect(nodes[1]).toMatchObject({
      sequence: '5', actor: { id: EVA, name: 'Eva Berg', email: 'eva@region.example' }, subject: 'KALIX KOMMUN', hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      summary: 'Fullmakten från KALIX KOMMUN godkändes i Tele, nummer 5', at: '2025-11-20T08:05:00.000Z',
    });
    expect(nodes[1]).not.toHaveProperty('params');
  });

  it('in the language of the reader', async () => {
    const { nodes } = await requestContext.run({ requestId: 'r', language: 'en' }, () => queries.page({ procurementId: PROCUREMENT }, { first: 2 }, SYSTEM));
    expect(nodes[1]?.summary).toBe('The mandate of KALIX KOMMUN was approved in Tele, number 5');
  });

  it.each([
    ['a chain', { chainIds: [HOST] }, 6],
    ['several chains', { chainIds: [HOST, REGISTER_CHAIN] }, 7],
    ['a procurement', { procurementId: PROCUREMENT }, 6],
    ['an organisation', { organisationId: KALIX }, 7],
    ['an organisation, as one host sees it', { organisationId: KALIX, chainIds: [HOST] }, 6],
    ['an organisation in a procurement', { procurementId: PROCUREMENT, organisationId: KALIX }, 6],
    ['a subject', { subjectType: 'testMandate', subjectId: KALIX }, 5],
    ['nothing', { chainIds: [] }, 0],
  ])('pages through %s, newest first, nothing twice and nothing left out', async (_, scope, count) => {
    const moments: string[] = [];
    let after: string | null = null;
    do {
      const page = await queries.page(scope, { first: 2, after }, SYSTEM);
      expect(page.totalCount).toBe(count);
      moments.push(...page.nodes.map(({ at }) => at));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(moments).toHaveLength(count);
    expect(moments).toEqual([...new Set(moments)].toSorted().toReversed());
  });

  it('gives the timelines of many at once', async () => {
    const bySubject = await queries.ofSubjects('testMandate', [KALIX, HOST]);
    expect([bySubject.get(KALIX)?.length, bySubject.get(HOST)?.length]).toEqual([5, 0]);
    const byOrganisation = await queries.ofOrganisations(SYSTEM, PROCUREMENT, [KALIX]);
    expect(byOrganisation.get(KALIX)?.map(({ sequence }) => sequence)).toEqual(['6', '5', '4', '3', '2', '1']);
  });

  it('refuses a cursor of another list', async () => {
    const { pageInfo } = await queries.page({ chainIds: [HOST] }, { first: 1 }, SYSTEM);
    await expect(queries.page({ organisationId: KALIX }, { after: pageInfo.endCursor }, SYSTEM)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
