import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PUBLIC, type Actor } from '#platform/access';
import { newId } from '#platform/database';
import { ProcurementCommands, ProcurementQueries, type ChangeProcurement } from '#procurements';
import { linkActor, personActor } from '../../kit/actors.js';
import { addPerson, addProcurement, eventsOf, invite, startProcurementCase, TERMS, versionOf, type ProcurementCase } from './procurement-case.js';

let the: ProcurementCase;
beforeAll(async () => {
  the = await startProcurementCase();
});
afterAll(() => the.app.close());

const commands = () => the.app.get(ProcurementCommands);
const CREATE = `mutation ($input: CreateProcurementInput!) { createProcurement(input: $input) {
  id slug caseNumber title phase awardModel version host { name organisationNumber } support { name } lots { number title } cpvCodes
  ceiling { amount currency } estimatedYearlyValue { amount } periodFrom periodTo longPeriodReason milestones { title } replaces { title }
  inquiryQuestions { number } mandateTemplate { version } mandateTemplates { version } quietPeriodDays contactEmail pendingActs { id } availableActions } }`;
const READ = `query ($id: ID!) { procurement(id: $id) { id title } }`;

describe('a new procurement', () => {
  it('is what was stated, in preparation, with a readable address and one event', async () => {
    const { data, errors } = await the.app.ask(the.admin, CREATE, { input: { ...TERMS, hostId: the.host, supportId: the.kalix } });
    expect(errors).toBeUndefined();
    const created = data?.['createProcurement'] as { id: string };
    expect(created).toMatchObject({
      slug: 'samordnad-upphandling-av-telekommunikationstjanster-run-109-2025', phase: 'PREPARATION', version: 1,
      host: { name: 'Region Västerbotten', organisationNumber: '232190-0066' }, support: { name: 'Kalix kommun' },
      ceiling: { amount: '520000000.00', currency: 'SEK' }, estimatedYearlyValue: { amount: '70000000.00' },
      periodFrom: '2025-07-01', periodTo: '2027-06-30', milestones: [], replaces: null, mandateTemplate: null, quietPeriodDays: 5, pendingActs: [],
    });
    expect((created as unknown as { lots: unknown[] }).lots).toEqual(TERMS.lots.map((title, index) => ({ number: index + 1, title })));
    expect((created as unknown as { availableActions: string[] }).availableActions).toContain('PROPOSE_LOCK');
    expect(await eventsOf(the.app, created.id)).toEqual(['ProcurementCreated']);
  });

  it('has a case number of its own with the host, and an address of its own', async () => {
    const input = { ...TERMS, caseNumber: 'KS 7', hostId: the.host };
    await commands().create(the.admin, input);
    await expect(commands().create(the.admin, input)).rejects.toMatchObject({ code: 'ALREADY_EXISTS', fields: [{ path: 'input.caseNumber' }] });
    const elsewhere = await commands().create(the.stranger, { ...input, hostId: the.otherHost });
    const rows: { slug: string }[] = await the.app.dataSource.query('select slug from procurement where id = $1', [elsewhere]);
    expect(rows[0]?.slug).toMatch(/-ks-7-2$/);
  });

  it('is for an administrator of the host alone', async () => {
    const input = { ...TERMS, caseNumber: 'KS 8', hostId: the.otherHost };
    await expect(commands().create(the.admin, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await the.app.ask(the.auditor, CREATE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await the.app.ask(PUBLIC, CREATE, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('says everything that is wrong at its field, in the language of the one who asks', async () => {
    const input = { ...TERMS, hostId: the.host, title: ' ', lots: ['Växel', 'växel'], periodTo: '2031-01-01', cpvCodes: ['642'] };
    const answer = await the.app.ask(the.admin, CREATE, { input });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: {
        fields: [
          { path: 'input.title', message: 'Fyll i fältet.' },
          { path: 'input.lots.1', message: 'Värdet förekommer mer än en gång.' },
          { path: 'input.cpvCodes.0', message: 'Skriv CPV-koden med åtta siffror, bindestreck och en kontrollsiffra, till exempel 64200000-8.' },
          { path: 'input.longPeriodReason', message: 'Perioden är längre än fyra år. Ange de särskilda skälen.' },
        ],
      },
    });
  });

  it('does not take a support provider that is not in the register', async () => {
    const input = { ...TERMS, caseNumber: 'KS 9', hostId: the.host };
    for (const supportId of [newId(), 'kalix']) {
      await expect(commands().create(the.admin, { ...input, supportId })).rejects.toMatchObject({ fields: [{ path: 'input.supportId', text: 'field.organisation_unknown' }] });
    }
  });

  it('made by many at once gets addresses of its own each time', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, (_, index) => commands().create(the.admin, { ...TERMS, title: 'Samma', caseNumber: `X${'-'.repeat(index)}1`, hostId: the.host })));
    const rows: { slug: string }[] = await the.app.dataSource.query('select slug from procurement where id = any($1)', [made]);
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(6);
  });
});

describe('a change', () => {
  it('is written with the next version and says which terms it touched', async () => {
    const id = await addProcurement(the, { caseNumber: 'C 1' });
    await commands().change(the.admin, id, 1, { ...TERMS, caseNumber: 'C 1', title: 'Telefoni', contactEmail: 'Upphandling@region.example', quietPeriodDays: 7 });
    const rows: { params: unknown }[] = await the.app.dataSource.query(`select params from audit_event where subject_id = $1 and kind = 'ProcurementChanged'`, [id]);
    expect(rows).toEqual([{ params: { fields: ['title', 'contactEmail', 'quietPeriodDays'] } }]);
    expect(await the.app.get(ProcurementQueries).one(the.admin, id)).toMatchObject({ title: 'Telefoni', version: 2, contactEmail: 'upphandling@region.example', quietPeriodDays: 7 });
  });

  it('that changes nothing leaves nothing behind', async () => {
    const id = await addProcurement(the, { caseNumber: 'C 2' });
    await commands().change(the.admin, id, 1, { ...TERMS, caseNumber: 'C 2' });
    expect([await versionOf(the.app, id), await eventsOf(the.app, id)]).toEqual([1, ['ProcurementCreated']]);
  });

  it('of what another has changed is a conflict with both texts', async () => {
    const id = await addProcurement(the, { caseNumber: 'C 3' });
    const mine: ChangeProcurement = { ...TERMS, caseNumber: 'C 3', title: 'Min' };
    await commands().change(the.admin, id, 1, { ...mine, title: 'Deras' });
    await expect(commands().change(the.admin2, id, 1, mine)).rejects.toMatchObject({
      code: 'CONFLICT', details: { version: 2, theirs: { title: 'Deras', lots: TERMS.lots }, yours: { title: 'Min' } },
    });
    expect(await eventsOf(the.app, id)).toHaveLength(2);
  });

  it('by many at once is made by one', async () => {
    const id = await addProcurement(the, { caseNumber: 'C 4' });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => commands().change(the.admin, id, 1, { ...TERMS, caseNumber: 'C 4', title: `Titel ${index}` })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await versionOf(the.app, id)).toBe(2);
  });

  it('moves, renames, adds and removes lots, and the questions follow theirs', async () => {
    const id = await addProcurement(the, { caseNumber: 'C 5' });
    await the.app.dataSource.query(`insert into inquiry_question (procurement_id, number, question, unit, lot_number) values ($1, 1, 'Mobiler', 'st', 2), ($1, 2, 'Växlar', 'st', 3)`, [id]);
    await commands().change(the.admin, id, 1, { ...TERMS, caseNumber: 'C 5', lots: ['Mobil telefoni och mobildata', 'Fast telefoni', 'Nytt'] });
    const lots: { number: number; title: string }[] = await the.app.dataSource.query('select number, title from lot where procurement_id = $1 order by number', [id]);
    expect(lots.map(({ title }) => title)).toEqual(['Mobil telefoni och mobildata', 'Fast telefoni', 'Nytt']);
    expect(await the.app.dataSource.query('select lot_number as lot from inquiry_question where procurement_id = $1 order by number', [id])).toEqual([{ lot: 1 }, { lot: 3 }]);
  });

  it('cannot take away a lot that a mandate names', async () => {
    const id = await addProcurement(the, { caseNumber: 'C 6' });
    await nameLotInMandate(id);
    const change = commands().change(the.admin, id, 1, { ...TERMS, caseNumber: 'C 6', lots: TERMS.lots.slice(1) });
    await expect(change).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'input.lots', text: 'field.lot_in_use', params: { title: 'Fast telefoni' } }] });
  });
});

async function nameLotInMandate(procurementId: string): Promise<void> {
  const participation = await invite(the.app, procurementId, the.kalix);
  const mandate = newId();
  await the.app.dataSource.query(
    `insert into mandate (id, procurement_id, participation_id, principal_id, state, acts, text, text_version, created_at)
     values ($1, $2, $3, $4, 'DRAFT', '{PREPARE}', 'x', 1, now())`,
    [mandate, procurementId, participation, the.kalix],
  );
  await the.app.dataSource.query('insert into mandate_lot (mandate_id, lot_id) select $1, id from lot where procurement_id = $2 and number = 1', [mandate, procurementId]);
}

describe('the phase', () => {
  it('goes as the table says, and is refused in words elsewhere', async () => {
    const id = await addProcurement(the);
    await commands().enterPhase(the.admin, id, 1, 'MANDATES');
    await expect(commands().enterPhase(the.admin, id, 2, 'AWARDED')).rejects.toMatchObject({
      code: 'ACTION_NOT_AVAILABLE', text: 'procurement.phase_not_available', params: { from: 'Fullmakter', to: 'Tilldelad' },
    });
    await expect(commands().enterPhase(the.admin, id, 2, 'PUBLISHED')).rejects.toMatchObject({ text: 'procurement.published_by_two' });
    await expect(commands().enterPhase(the.admin, id, 2, 'CANCELLED')).rejects.toMatchObject({ text: 'procurement.cancelled_by_two' });
    expect(await eventsOf(the.app, id)).toEqual(['ProcurementCreated', 'PhaseEntered']);
  });

  it('that ends a procurement closes it to changes', async () => {
    const id = await addProcurement(the, { caseNumber: 'P 1' });
    await the.app.dataSource.query(`update procurement set phase = 'ENDED' where id = $1`, [id]);
    await expect(commands().change(the.admin, id, 1, { ...TERMS, caseNumber: 'P 1', title: 'Ny' })).rejects.toMatchObject({ text: 'procurement.closed' });
  });
});

describe('who sees a procurement', () => {
  it('is the host, those assigned, and organisations that were asked; for others it does not exist', async () => {
    const id = await addProcurement(the);
    await invite(the.app, id, the.kalix);
    const sees: [Actor, boolean][] = [
      [the.admin, true], [the.auditor, true], [the.participant, true], [the.stranger, false],
      [personActor(['PROCUREMENT_OFFICER', { procurementId: id }]), true], [personActor(['PROCUREMENT_SUPPORT', { procurementId: id }]), true],
      [personActor(['PROCUREMENT_OFFICER', { procurementId: newId() }]), false], [personActor(['SIGNATORY', { organisationId: the.lulea }]), false],
      [linkActor({ organisationId: the.kalix, procurementId: id }), true], [linkActor({ organisationId: the.kalix }), false],
    ];
    for (const [actor, isVisible] of sees) {
      const answer = await the.app.ask(actor, READ, { id });
      expect([answer.errors?.[0]?.extensions.code, answer.data?.['procurement'] != null]).toEqual([isVisible ? undefined : 'NOT_FOUND', isVisible]);
      const page = await the.app.get(ProcurementQueries).page(actor, { first: 100 }, new Set(['nodes', 'totalCount']));
      expect(page.nodes.some((node) => node.id === id)).toBe(isVisible);
      expect(page.totalCount).toBe(page.nodes.length);
    }
  });

  it('is told nothing by ids and addresses that are none', async () => {
    for (const id of ['1', newId(), "' or true --"]) await expect(the.app.get(ProcurementQueries).one(the.admin, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(the.app.get(ProcurementQueries).bySlug(the.admin, 'Å/..\u0000')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gives a participant the terms, and neither the entitled of others, the texts, nor the acts', async () => {
    const id = await addProcurement(the);
    await invite(the.app, id, the.kalix);
    await the.app.dataSource.query(`insert into replaced_agreement (procurement_id, title) values ($1, 'Telefoni 2021')`, [id]);
    await the.app.dataSource.query('insert into replaced_agreement_party (procurement_id, organisation_id) values ($1, $2)', [id, the.lulea]);
    await the.app.dataSource.query(`insert into mandate_template (id, procurement_id, version, text, created_at) values ($1, $2, 1, 'x', now())`, [newId(), id]);
    const query = `query ($id: ID!) { procurement(id: $id) { replaces { title entitledCount entitled { name } } mandateTemplate { text } mandateTemplates { version } availableActions } }`;
    expect((await the.app.ask(the.participant, query, { id })).data?.['procurement']).toEqual({
      replaces: { title: 'Telefoni 2021', entitledCount: 1, entitled: [] }, mandateTemplate: null, mandateTemplates: [], availableActions: [],
    });
    expect((await the.app.ask(the.auditor, query, { id })).data?.['procurement']).toMatchObject({
      replaces: { entitled: [{ name: 'Luleå kommun' }] }, mandateTemplate: { text: 'x' },
    });
    const support = await addPerson(the.app, personActor(['PROCUREMENT_SUPPORT', { procurementId: id }]), 'Eva Norén');
    expect((await the.app.ask(support, query, { id })).data?.['procurement']).toMatchObject({ replaces: { entitled: [] }, mandateTemplates: [{ version: 1 }] });
  });

  it('may not change what it only reads', async () => {
    const id = await addProcurement(the, { caseNumber: 'V 1' });
    await invite(the.app, id, the.kalix);
    for (const actor of [the.auditor, the.participant, personActor(['PROCUREMENT_SUPPORT', { procurementId: id }])]) {
      await expect(commands().change(actor, id, 1, { ...TERMS, caseNumber: 'V 1', title: 'Ny' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(commands().change(the.stranger, id, 1, { ...TERMS, caseNumber: 'V 1', title: 'Ny' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await versionOf(the.app, id)).toBe(1);
  });
});

describe('a read', () => {
  it('is one statement, whatever is asked for', async () => {
    const query = jest.spyOn(the.app.get(DataSource), 'query');
    const fields = 'id host { name contacts { email } } lots { title } milestones { title } inquiryQuestions { unit } replaces { entitled { name } } mandateTemplates { usedBy createdBy { name } } pendingActs { consequences procurement { title host { name } } } availableActions';
    const answer = await the.app.ask(the.admin, `{ procurements(first: 50) { nodes { ${fields} } totalCount pageInfo { hasNextPage } } }`);
    expect(answer.errors).toBeUndefined();
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
  });

  it('goes page by page, newest first, each procurement once', async () => {
    const queries = the.app.get(ProcurementQueries);
    const all = await queries.page(the.admin, { first: 500 }, new Set(['totalCount']));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await queries.page(the.admin, { first: 3, after }, new Set());
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.nodes.map(({ id }) => id));
    expect(seen).toHaveLength(all.totalCount);
    await expect(queries.page(the.admin, { after: 'inte-en-markör' }, new Set())).rejects.toMatchObject({ fields: [{ path: 'after' }] });
  });
});
