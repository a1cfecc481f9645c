import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { inDays, provesTheLog, ReferenceCase, tokenIn, type Row } from '../mandates/reference-case.js';

const INVITE = 'mutation ($p: ID!, $o: [ID!]!, $by: Date) { inviteOrganisations(procurementId: $p, organisationIds: $o, respondBy: $by) { id stage entitledBefore } }';
const ANSWER = 'mutation ($input: AnswerInquiryInput!) { answerInquiry(input: $input) { id stage inquiryResponse { answer reason answeredBy volumes { question quantity unit } } } }';
const NEW = 'mutation ($input: OrganisationInput!) { createOrganisation(input: $input) { id } }';
const CONTACT = 'mutation ($o: ID!, $input: ContactInput!) { addContact(organisationId: $o, input: $input) { id } }';
const OPENED = 'mutation ($p: ID!) { confirmOpened(participationId: $p) { stage } }';

interface Invited { inviteOrganisations: { id: string; stage: string; entitledBefore: boolean }[] }
interface Answered { answerInquiry: { id: string; stage: string; inquiryResponse: { answer: string; reason: string | null; answeredBy: string | null; volumes: { question: string; quantity: string | null; unit: string }[] } } }

let of: ReferenceCase;
let organisationId: string;
beforeAll(async () => {
  of = await ReferenceCase.start();
  const made = await of.admin.ask<{ createOrganisation: { id: string } }>(NEW, { input: { name: 'Nybildade bolaget AB', organisationNumber: '5560360793', kind: 'MUNICIPAL_COMPANY', countyCode: '25', municipalityCode: '2514' } });
  organisationId = made.createOrganisation.id;
}, 180_000);
afterAll(() => of.close());

const invite = (ids: readonly string[], by?: string) => of.admin.graphql<Invited>(INVITE, { p: of.procurementId, o: ids, ...(by ? { by } : {}) });

describe('asking an organisation', () => {
  it.each<[string, () => readonly string[], string | undefined, string]>([
    ['nobody', () => [], undefined, 'organisationIds'],
    ['more than 500', () => Array.from({ length: 501 }, () => organisationId), undefined, 'organisationIds'],
    ['one that is not in the register', () => ['0192f0c1-0000-7000-8000-000000000001'], undefined, 'organisationIds'],
    ['something that is no id', () => ['Kalix'], undefined, 'organisationIds'],
    ['an answer by a day that has passed', () => [organisationId], inDays(-2), 'respondBy'],
    ['an answer in three years', () => [organisationId], inDays(1_100), 'respondBy'],
  ])('is refused for %s, at the field', async (_, ids, by, path) => {
    const before = await of.count('participation');
    expect((await invite(ids(), by)).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path }] } });
    expect(await of.count('participation')).toBe(before);
  });

  it('that has nobody to write to is seen on the board, and no letter goes out', async () => {
    const { data } = await invite([organisationId], inDays(14));
    expect(data?.inviteOrganisations).toMatchObject([{ stage: 'INVITED', entitledBefore: false }]);
    await of.worker.deliver();
    expect(await of.count('mail where organisation_id = $1', [organisationId])).toBe(0);
    const { participation } = await of.admin.ask<{ participation: { flags: string[] } }>('query ($p: ID!) { participation(id: $p) { flags } }', { p: data?.inviteOrganisations[0]?.id });
    expect(participation.flags).toEqual(['CONTACT_MISSING']);
  });

  it('again changes nothing: the same participation, no event, no letter', async () => {
    const events = await of.count('audit_event');
    const [one, two] = await Promise.all([invite([organisationId, organisationId]), invite([organisationId])]);
    expect(one.data?.inviteOrganisations).toEqual(two.data?.inviteOrganisations);
    expect(await of.count('audit_event')).toBe(events);
  });

  it('is not asked once it is no longer active', async () => {
    const [row] = await of.sql<{ id: string }>(`select id from organisation where id not in (select organisation_id from participation) limit 1`);
    const id = row?.id ?? organisationId;
    await of.sql('update organisation set active = false where id = $1', [id]);
    expect((await invite([id])).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    await of.sql('update organisation set active = true where id = $1', [id]);
  });
});

describe('the answer to the inquiry', () => {
  let row: Row;
  let officer: ApiClient;
  beforeAll(async () => {
    await of.admin.ask(CONTACT, { o: organisationId, input: { name: 'Nils Ny', email: 'nils@nybildade.example', primary: true } });
    const asked = (await of.at('INVITED')).find((one) => one.organisationId === organisationId);
    if (!asked) throw new Error('The new organisation is not asked');
    row = asked;
    ({ officer } = await of.byLink(row));
  });
  const answer = (input: Record<string, unknown>, client = officer) => client.graphql<Answered>(ANSWER, { input: { participationId: row.id, ...input } });

  it('comes by a link that opens when a person touches the page', async () => {
    expect(tokenIn((await of.letters('nils@nybildade.example'))[0])).toMatch(/^[\w-]{22}$/);
    expect((await of.row(row.id)).stage).toBe('INVITED');
    expect((await officer.ask<{ confirmOpened: { stage: string } }>(OPENED, { p: row.id })).confirmOpened.stage).toBe('OPENED');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a no without a reason', { answer: 'NO' }, 'input.reason'],
    ['less than nothing', { answer: 'YES', volumes: [{ question: '1', quantity: '-1' }] }, 'input.volumes.0.quantity'],
    ['a question nobody asked', { answer: 'YES', volumes: [{ question: '99', quantity: '1' }] }, 'input.volumes.0.question'],
    ['the same question twice', { answer: 'YES', volumes: [{ question: '2', quantity: '1' }, { question: '2', quantity: '2' }] }, 'input.volumes.1.question'],
  ])('is refused with %s, at its field, and keeps nothing', async (_, input, path) => {
    expect((await answer(input)).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path }] } });
    expect(await of.count('inquiry_response where participation_id = $1', [row.id])).toBe(0);
  });

  it('is kept with the volumes that were given: what is left open is not zero', async () => {
    const { data } = await answer({ answer: 'YES', volumes: [{ question: '1', quantity: '120' }, { question: '3', quantity: '0' }, { question: '5', quantity: '7.5' }] });
    expect(data?.answerInquiry).toMatchObject({ stage: 'INTERESTED', inquiryResponse: { answer: 'YES', reason: null, answeredBy: 'Nils Ny' } });
    expect(data?.answerInquiry.inquiryResponse.volumes.map(({ quantity }) => quantity)).toEqual(['120', null, '0', null, '7.5', null, null, null]);
    await of.worker.deliver();
    const [receipt] = await of.letters('nils@nybildade.example');
    expect(receipt?.subject).toMatch(/^(Tack|Vi har)/);
  });

  it('sent again is one answer: no event, no second receipt', async () => {
    const events = await of.count('audit_event');
    const again = { answer: 'YES', volumes: [{ question: '1', quantity: '120' }, { question: '3', quantity: '0' }, { question: '5', quantity: '7.5' }] };
    await Promise.all([answer(again), answer(again), answer(again)]);
    expect(await of.count('audit_event')).toBe(events);
  });

  it('can be changed to maybe and to no: the earlier ones are kept', async () => {
    expect((await answer({ answer: 'MAYBE', volumes: [] })).data?.answerInquiry.stage).toBe('INTERESTED');
    const { data } = await answer({ answer: 'NO', reason: ' Vi bygger eget. ' });
    expect(data?.answerInquiry).toMatchObject({ stage: 'DECLINED', inquiryResponse: { answer: 'NO', reason: 'Vi bygger eget.', volumes: [] } });
    expect(await of.count('inquiry_response where participation_id = $1', [row.id])).toBe(3);
    expect(await of.count('inquiry_response where participation_id = $1 and superseded_at is null', [row.id])).toBe(1);
  });

  it('can be registered by the host, by its own name, and not by another organisation', async () => {
    const buyer = await of.app.signedIn('upphandlare@region.example');
    expect((await answer({ answer: 'YES', volumes: [] }, buyer)).data?.answerInquiry).toMatchObject({ stage: 'INTERESTED', inquiryResponse: { answeredBy: 'Cecilia Vallmark' } });
    expect((await answer({ answer: 'NO', reason: 'x' }, await of.app.signedIn('deltagare@lulea.example'))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await answer({ answer: 'NO', reason: 'x' }, await of.app.signedIn('revisor@region.example'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await of.row(row.id)).stage).toBe('INTERESTED');
  });

  it('does not move the stage once there is a mandate', async () => {
    const [sent] = await of.at('MANDATE_SENT');
    if (!sent) throw new Error('Nobody has a mandate');
    await of.admin.ask(ANSWER, { input: { participationId: sent.id, answer: 'NO', reason: 'Ändrat oss', volumes: [] } });
    expect((await of.row(sent.id)).stage).toBe('MANDATE_SENT');
  });
});

provesTheLog(() => of);
