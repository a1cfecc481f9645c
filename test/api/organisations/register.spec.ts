import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactCommands, ORGANISATION_ENTITIES, OrganisationCommands, OrganisationQueries, OrganisationRoutesModule, type OrganisationDraft } from '#organisations';
import { PUBLIC, SYSTEM, type Actor } from '#platform/access';
import { newId } from '#platform/database';
import type { Refusal } from '#platform/request';
import { linkActor, personActor } from '../../kit/actors.js';
import { createLibraryApp, type LibraryApp } from '../../kit/library-app.js';

const KALIX: OrganisationDraft = { name: 'Kalix kommun', organisationNumber: '212090-0895', kind: 'MUNICIPALITY', countyCode: '25', municipalityCode: '2514', population: 15_272 };
const PITEA: OrganisationDraft = { name: 'Piteå kommun', organisationNumber: '212090-1265', kind: 'MUNICIPALITY', countyCode: '25', municipalityCode: '2581' };
const UMEA: OrganisationDraft = { name: 'Umeå kommun', organisationNumber: '212000-2627', kind: 'MUNICIPALITY', countyCode: '24', municipalityCode: '2480' };
const COMPANY: OrganisationDraft = {
  name: 'Exempelhamnen Morén AB', organisationNumber: '559902-2752', kind: 'MUNICIPAL_COMPANY', countyCode: '25', municipalityCode: '2581',
  owners: [{ organisationNumber: '212090-1265', sharePercent: '57.250' }, { organisationNumber: '212090-0895', sharePercent: '42.75' }],
};
const ALL = new Set(['owners', 'owners.owner', 'contacts', 'primaryContact', 'successor', 'predecessors', 'availableActions']);

describe('the register of organisations', () => {
  let app: LibraryApp;
  let commands: OrganisationCommands;
  let contacts: ContactCommands;
  let queries: OrganisationQueries;
  const admin = personActor(['HOST_ADMIN', { organisationId: newId() }]);
  const ids = { kalix: '', pitea: '', umea: '', company: '' };

  const refusal = (attempt: Promise<unknown>): Promise<Refusal> => attempt.then(() => Promise.reject(new Error('It was not refused')), (error: Refusal) => error);
  const view = (id: string, actor: Actor = admin) => queries.one(actor, id, ALL);
  const eventsOf = async (id: string): Promise<string[]> => {
    const rows: { kind: string }[] = await app.dataSource.query('select kind from audit_event where organisation_id = $1 order by sequence', [id]);
    return rows.map((row) => row.kind);
  };

  beforeAll(async () => {
    app = await createLibraryApp({ modules: [OrganisationRoutesModule], entities: ORGANISATION_ENTITIES });
    commands = app.get(OrganisationCommands);
    contacts = app.get(ContactCommands);
    queries = app.get(OrganisationQueries);
    ids.kalix = await commands.create(admin, KALIX);
    ids.pitea = await commands.create(admin, PITEA);
    ids.umea = await commands.create(SYSTEM, UMEA);
    ids.company = await commands.create(admin, COMPANY);
  });
  afterAll(() => app.close());

  describe('adds organisations', () => {
    it('with their owners', async () => {
      const company = await view(ids.company);
      expect(company).toMatchObject({ name: 'Exempelhamnen Morén AB', organisationNumber: '5599022752', version: 1, active: true, contacts: [], primaryContact: null });
      expect(company.owners?.map(({ owner, sharePercent }) => [owner.name, sharePercent])).toEqual([['Piteå kommun', '57.25'], ['Kalix kommun', '42.75']]);
      expect(company.availableActions).toEqual(['EDIT', 'DEACTIVATE', 'EDIT_CONTACTS']);
      expect(await eventsOf(ids.company)).toEqual(['OrganisationCreated']);
    });

    it('once each', async () => {
      expect(await refusal(commands.create(admin, KALIX))).toMatchObject({ code: 'ALREADY_EXISTS', fields: [{ path: 'input.organisationNumber' }] });
      const together = await Promise.allSettled(Array.from({ length: 8 }, () => commands.create(admin, { ...KALIX, organisationNumber: '212090-1042', name: 'Pajala kommun', municipalityCode: '2521' })));
      expect(together.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(together.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Refusal).code] : []))).toEqual(Array.from({ length: 7 }, () => 'ALREADY_EXISTS'));
    });

    it('with every fault at its field', async () => {
      const wrong = { ...COMPANY, name: '=x', organisationNumber: '1', countyCode: '99', population: -1, owners: [{ organisationNumber: '5', sharePercent: '1' }] };
      expect((await refusal(commands.create(admin, wrong))).fields.map(({ path }) => path)).toEqual([
        'input.organisationNumber', 'input.owners.0.organisationNumber', 'input.name', 'input.countyCode', 'input.population', 'input.owners',
      ]);
      const unknown = { ...COMPANY, organisationNumber: '559991-6847', owners: [{ organisationNumber: '559991-6474' }] };
      expect((await refusal(commands.create(admin, unknown))).fields).toEqual([{ path: 'input.owners.0.organisationNumber', text: 'organisation.problem.unknown_owner' }]);
      expect(await app.dataSource.query(`select 1 from organisation where organisation_number = '5599916847'`)).toEqual([]);
    });

    it('only at the hand of a host administrator', async () => {
      for (const actor of [personActor(['PROCUREMENT_OFFICER']), personActor(['PARTICIPANT', { organisationId: ids.kalix }])]) {
        expect(await refusal(commands.create(actor, { ...KALIX, organisationNumber: '559991-6474' }))).toMatchObject({ code: 'FORBIDDEN' });
      }
    });
  });

  describe('changes organisations', () => {
    it('from the version that was read, with both texts where it is another', async () => {
      await commands.change(admin, ids.pitea, 1, { ...PITEA, population: 42_226 });
      const stale = await refusal(commands.change(admin, ids.pitea, 1, { ...PITEA, name: 'Pite kommun' }));
      expect(stale).toMatchObject({
        code: 'CONFLICT',
        details: { version: 2, theirs: { name: 'Piteå kommun', population: 42_226, organisationNumber: '212090-1265' }, yours: { name: 'Pite kommun', population: null } },
      });
      expect(await view(ids.pitea)).toMatchObject({ version: 2, population: 42_226 });
    });

    it('without a trace where nothing is changed, and without touching owners that are not mentioned', async () => {
      const { owners: _, ...facts } = COMPANY;
      await commands.change(admin, ids.company, 1, facts);
      expect(await view(ids.company)).toMatchObject({ version: 1 });
      await commands.change(admin, ids.company, 1, { ...facts, name: 'Exempelhamnen Morén i Piteå AB' });
      const company = await view(ids.company);
      expect(company.owners).toHaveLength(2);
      expect(await eventsOf(ids.company)).toEqual(['OrganisationCreated', 'OrganisationChanged']);
    });
  });

  describe('takes organisations out of use', () => {
    it('with a successor that is in use and another', async () => {
      const old = await commands.create(admin, { ...KALIX, name: 'Gamla förbundet', organisationNumber: '222090-0472' });
      const other = await commands.create(admin, { ...KALIX, name: 'Nya förbundet', organisationNumber: '222090-0555' });
      expect((await refusal(commands.deactivate(admin, old, 1, old))).fields[0]).toMatchObject({ path: 'successorId', text: 'organisation.problem.successor_is_itself' });
      expect((await refusal(commands.deactivate(admin, old, 1, newId()))).fields[0]?.text).toBe('organisation.problem.unknown_successor');
      await commands.deactivate(admin, old, 1, other);
      expect(await view(old)).toMatchObject({ active: false, version: 2, successor: { name: 'Nya förbundet' }, availableActions: ['EDIT', 'ACTIVATE', 'EDIT_CONTACTS'] });
      expect((await view(other)).predecessors).toMatchObject([{ name: 'Gamla förbundet' }]);
      expect((await refusal(commands.deactivate(admin, other, 1, old))).fields[0]?.text).toBe('organisation.problem.successor_inactive');
      expect(await refusal(commands.deactivate(admin, old, 2))).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
      await commands.activate(admin, old, 2);
      expect(await view(old)).toMatchObject({ active: true, successor: null });
      expect(await eventsOf(old)).toEqual(['OrganisationCreated', 'OrganisationDeactivated', 'OrganisationActivated']);
    });

    it('and lets no two become each other’s successor', async () => {
      const a = await commands.create(admin, { ...KALIX, name: 'A', organisationNumber: '559991-6847' });
      const b = await commands.create(admin, { ...KALIX, name: 'B', organisationNumber: '559991-6102' });
      const both = await Promise.allSettled([commands.deactivate(admin, a, 1, b), commands.deactivate(admin, b, 1, a)]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });

  describe('keeps contact persons', () => {
    const karin = { name: 'Karin Forsberg', email: 'karin@kalix.example', title: 'IT-chef', primary: true };

    it('several, and one primary at most', async () => {
      await contacts.add(admin, ids.kalix, karin);
      await contacts.add(admin, ids.kalix, { ...karin, name: 'Åsa Öberg', email: ' ASA@kalix.example ', title: '+Inköp och avtal' });
      const { contacts: both = [], primaryContact } = await view(ids.kalix);
      expect(both.map(({ name, primary }) => [name, primary])).toEqual([['Åsa Öberg', true], ['Karin Forsberg', false]]);
      expect(primaryContact).toMatchObject({ email: 'asa@kalix.example', title: '+Inköp och avtal' });
      await contacts.change(admin, both[1]?.id ?? '', karin);
      expect((await view(ids.kalix)).primaryContact?.name).toBe('Karin Forsberg');
      await contacts.remove(admin, both[1]?.id ?? '');
      expect(await view(ids.kalix)).toMatchObject({ primaryContact: null, contacts: [{ name: 'Åsa Öberg' }] });
      expect(await eventsOf(ids.kalix)).toEqual(['OrganisationCreated', 'ContactAdded', 'ContactAdded', 'ContactChanged', 'ContactRemoved']);
      expect(await refusal(contacts.remove(admin, both[1]?.id ?? ''))).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('under one address each', async () => {
      await contacts.add(admin, ids.umea, karin);
      expect(await refusal(contacts.add(admin, ids.umea, { ...karin, name: 'K', email: 'KARIN@kalix.example' }))).toMatchObject({ code: 'ALREADY_EXISTS' });
      expect((await refusal(contacts.add(admin, ids.umea, { ...karin, name: ' ', email: 'a@b@c', title: 'x\ny' }))).fields.map(({ path }) => path)).toEqual(['input.name', 'input.email', 'input.title']);
    });

    it('at the hand of a participant only its own', async () => {
      const own = personActor(['PARTICIPANT', { organisationId: ids.kalix }]);
      await contacts.add(own, ids.kalix, { ...karin, email: 'own@kalix.example' });
      expect(await refusal(contacts.add(own, ids.umea, karin))).toMatchObject({ code: 'NOT_FOUND' });
      const [umea] = (await view(ids.umea)).contacts ?? [];
      expect(await refusal(contacts.remove(own, umea?.id ?? ''))).toMatchObject({ code: 'NOT_FOUND' });
      expect((await view(ids.umea)).contacts).toHaveLength(1);
    });

    it('and only one primary when twenty become so at once', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, n) => contacts.add(admin, ids.pitea, { ...karin, email: `p${n}@pitea.example` })));
      const { contacts: all = [] } = await view(ids.pitea);
      expect(all).toHaveLength(20);
      expect(all.filter(({ primary }) => primary)).toHaveLength(1);
    });
  });

  describe('shows', () => {
    it('host staff everything, a participant its own, nobody else anything', async () => {
      const names = async (actor: Actor) => (await queries.page(actor, {}, new Set(['totalCount', 'nodes.contacts']))).nodes.map(({ name }) => name);
      for (const role of ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'AUDITOR'] as const) expect((await names(personActor([role]))).length).toBeGreaterThan(5);
      expect(await names(personActor(['PARTICIPANT', { organisationId: ids.kalix }]))).toEqual(['Kalix kommun']);
      expect(await names(linkActor({ organisationId: ids.umea }))).toEqual(['Umeå kommun']);
      expect(await names(personActor())).toEqual([]);
      expect(await names(PUBLIC)).toEqual([]);
      expect(await refusal(view(ids.umea, personActor(['SIGNATORY', { organisationId: ids.kalix }])))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(view('x'))).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('contacts to host staff and their own organisation, to a link its holder', async () => {
      const [first] = (await view(ids.umea)).contacts ?? [];
      const company = await view(ids.company, personActor(['PARTICIPANT', { organisationId: ids.company }]));
      expect(company.owners?.map(({ owner }) => owner.contacts ?? [])).toEqual([[], []]);
      expect((await view(ids.umea, linkActor({ organisationId: ids.umea }))).contacts).toEqual([]);
      expect((await view(ids.umea, linkActor({ organisationId: ids.umea, contactId: first?.id ?? '' }))).contacts).toMatchObject([{ name: 'Karin Forsberg' }]);
    });

    it('to a participant that it may keep its contacts and no more', async () => {
      expect((await view(ids.kalix, personActor(['PARTICIPANT', { organisationId: ids.kalix }]))).availableActions).toEqual(['EDIT_CONTACTS']);
      expect((await view(ids.kalix, personActor(['AUDITOR']))).availableActions).toEqual([]);
      expect((await view(ids.kalix, linkActor({ organisationId: ids.kalix }))).availableActions).toEqual([]);
    });
  });

  describe('by GraphQL', () => {
    it('answers the shape that was asked for', async () => {
      const { data, errors } = await app.ask(admin, `query ($id: ID!) { organisation(id: $id) { name organisationNumber owners { owner { name } sharePercent } availableActions } organisations(search: "kalix") { totalCount nodes { name primaryContact { email } } pageInfo { hasNextPage } } }`, { id: ids.company });
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        organisation: { organisationNumber: '559902-2752', owners: [{ owner: { name: 'Piteå kommun' }, sharePercent: '57.25' }, { owner: { name: 'Kalix kommun' } }] },
        organisations: { totalCount: 1, nodes: [{ name: 'Kalix kommun', primaryContact: { email: 'own@kalix.example' } }], pageInfo: { hasNextPage: false } },
      });
    });

    it('tells the history in words, to host staff and to its own', async () => {
      const query = 'query ($id: ID!) { organisation(id: $id) { history(first: 2) { totalCount nodes { kind subject summary actor { name } } pageInfo { hasNextPage } } } }';
      const { data } = await app.ask(admin, query, { id: ids.kalix });
      expect(data?.['organisation']).toMatchObject({
        history: { totalCount: 6, nodes: [{ kind: 'ContactAdded', summary: 'Karin Forsberg lades till som kontaktperson hos Kalix kommun' }, { kind: 'ContactRemoved', subject: 'Karin Forsberg' }], pageInfo: { hasNextPage: true } },
      });
      const seen = async (actor: Actor) => (await app.ask(actor, query, { id: ids.kalix })).data?.['organisation'];
      expect(await seen(personActor(['PARTICIPANT', { organisationId: ids.kalix }]))).toMatchObject({ history: { totalCount: 6 } });
      expect(await seen(linkActor({ organisationId: ids.kalix }))).toMatchObject({ history: { totalCount: 0, nodes: [] } });
    });

    it('refuses at the field, in the reader’s language', async () => {
      const input = { ...KALIX, owners: null, organisationNumber: '559991-6474', name: '' };
      const { errors } = await app.ask(admin, 'mutation ($input: OrganisationInput!) { createOrganisation(input: $input) { id } }', { input });
      expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', details: { fields: [{ path: 'input.name', message: 'Fyll i ett värde.' }] } });
    });

    it('changes nothing for those who may not', async () => {
      const before = await app.dataSource.query('select * from organisation order by id');
      const mutation = 'mutation ($id: ID!) { deactivateOrganisation(organisationId: $id, version: 1) { id } }';
      const participant = personActor(['PARTICIPANT', { organisationId: ids.kalix }]);
      for (const [actor, code] of [[PUBLIC, 'UNAUTHENTICATED'], [participant, 'FORBIDDEN'], [personActor(['AUDITOR']), 'FORBIDDEN'], [linkActor({ organisationId: ids.kalix }), 'FORBIDDEN']] as const) {
        expect((await app.ask(actor, mutation, { id: ids.kalix })).errors?.[0]?.extensions.code).toBe(code);
      }
      expect(await app.dataSource.query('select * from organisation order by id')).toEqual(before);
    });
  });
});
