import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/database';
import { personActor } from '../../kit/actors.js';
import { addPerson } from '../procurements/procurement-case.js';
import type { DocumentCase, DocumentRead } from './document-case.js';
import { ADD_VERSION, CONFIRM, GATE, inOrder, ORDER, PROPOSE, PublishingCase, REMOVE, versions } from './publishing-case.js';

let at: PublishingCase;
let here: DocumentCase;
let documents: readonly DocumentRead[];
beforeAll(async () => {
  at = await PublishingCase.start();
  ({ here, documents } = at);
}, 180_000);
afterAll(() => here.close());

/** The second person can publish it neither at once nor by confirming once more. */
async function lapses(id: string): Promise<void> {
  for (let times = 0; times < 2; times++) expect((await here.of.refused(here.second, CONFIRM, { a: id })).code).toBe('ACTION_NOT_AVAILABLE');
  expect(await here.of.get(here.second, 'bindingAct', 'query ($a: ID!) { bindingAct(id: $a) { state } }', { a: id })).toEqual({ state: 'LAPSED' });
}

describe('the gate', () => {
  it('lists what is missing, in words, as warnings for the group and as errors for everybody', async () => {
    const forGroup = await at.gate();
    expect(forGroup.findings.map(({ code, level }) => `${code} ${level}`)).toEqual(['PARTIES_NOT_LOCKED WARNING', 'UNDERTAKINGS_MISSING WARNING', 'BASELINE_MISSING WARNING', 'ANNEX_GAP WARNING']);
    expect(forGroup.findings.find(({ code }) => code === 'ANNEX_GAP')).toMatchObject({ words: 'Bilaga 2 saknas.', about: ['2'] });
    expect([forGroup.publishable, forGroup.number, forGroup.changeNoteRequired]).toEqual([true, 1, false]);
    expect(forGroup.items.map(({ path }) => path)).toEqual(['Bilaga 1 Administrativa föreskrifter.pdf', 'Bilaga 3 Avtalsutkast.pdf', 'Bilaga 4 Prisbilaga.pdf']);
    const forAll = await at.gate({ audience: 'PUBLIC' });
    expect(forAll.publishable).toBe(false);
    expect(forAll.findings.every(({ level }) => level === 'ERROR')).toBe(true);
    expect(forAll.findings.map(({ code }) => code)).toContain('PHASE_TOO_EARLY');
  });

  it('is asked by those who keep the documents, of what has been chosen so far', async () => {
    expect((await at.gate({ title: '', documentVersionIds: [] }, here.support)).items).toEqual([]);
    for (const actor of [here.of.chair, here.of.auditor, here.of.participant]) expect((await here.of.refused(actor, GATE, { i: at.input() })).code).toBe('FORBIDDEN');
    expect((await here.of.refused(here.of.stranger, GATE, { i: at.input() })).code).toBe('NOT_FOUND');
  });

  it('sees what the procurement, the group and the documents lack', async () => {
    const secret = await here.add('Sekretess', { a: '9', audience: 'WORKING_GROUP', ground: 'OSL 19:3' });
    const old = await here.add('Gammal version');
    await here.of.get(here.officer, 'addDocumentVersion', ADD_VERSION, { p: here.of.procurementId, d: old.id, t: old.title, f: await here.upload(here.officer) });
    await here.of.sql('update procurement set ceiling_ore = null, period_to = $2, long_period_reason = null where id = $1', [here.of.procurementId, '2031-06-30']);
    const baseline = await here.setBaseline();
    await here.of.add({ number: '1.1.3' });
    const found = await at.gate({ audience: 'PARTICIPANTS', documentVersionIds: versions(secret, old), baselineId: baseline });
    expect(found.findings.map(({ code }) => code)).toEqual(inOrder(['PARTIES_NOT_LOCKED', 'CEILING_MISSING', 'LONG_PERIOD_WITHOUT_REASON', 'ANNEX_GAP', 'UNDERTAKINGS_MISSING', 'BASELINE_OUTDATED', 'SECRET_DOCUMENT', 'VERSION_OUTDATED']));
    expect(found.findings.find(({ code }) => code === 'SECRET_DOCUMENT')?.about).toEqual([secret.id]);
    await here.of.sql('update procurement set ceiling_ore = 52000000000, period_to = $2 where id = $1', [here.of.procurementId, '2027-06-30']);
    for (const { id, version } of (await here.documents()).documents.filter((one) => [secret.id, old.id].includes(one.id))) await here.of.get(here.officer, 'removeDocument', REMOVE, { d: id, v: version });
  });
});

describe('a proposal', () => {
  it('is refused while a warning is not acknowledged; a hole among the annexes has a code of its own', async () => {
    const all = (await at.gate()).findings.map(({ code }) => code);
    const refused = await here.of.refused(here.officer, PROPOSE, { i: at.input({ acknowledged: all.filter((code) => code !== 'ANNEX_GAP') }) });
    expect(refused).toMatchObject({ code: 'ANNEX_GAP', details: { findings: [{ code: 'ANNEX_GAP', about: ['2'], words: 'Bilaga 2 saknas.' }] } });
    expect(refused.message).toContain('Bilaga 2 saknas.');
    expect((await here.of.refused(here.officer, PROPOSE, { i: at.input({ acknowledged: all.filter((code) => code !== 'BASELINE_MISSING') }) })).code).toBe('ACTION_NOT_AVAILABLE');
    expect((await here.of.refused(here.officer, PROPOSE, { i: at.input({ audience: 'PUBLIC', acknowledged: all }) })).code).toBe('ANNEX_GAP');
  });

  it('is refused where it is not whole, or names what is not there', async () => {
    const refused = async (more: Record<string, unknown>) => {
      const { code, paths } = await here.of.refused(here.officer, PROPOSE, { i: at.input({ acknowledged: ORDER, ...more }) });
      return [code, ...paths];
    };
    const [first] = versions(...documents);
    expect(await refused({ title: ' ' })).toEqual(['INVALID_INPUT', 'input.title']);
    expect(await refused({ documentVersionIds: [] })).toEqual(['INVALID_INPUT', 'input.documentVersionIds']);
    expect(await refused({ documentVersionIds: [first, first] })).toEqual(['INVALID_INPUT', 'input.documentVersionIds.1']);
    expect(await refused({ documentVersionIds: ['x'] })).toEqual(['INVALID_INPUT', 'input.documentVersionIds.0']);
    expect(await refused({ documentVersionIds: [newId()] })).toEqual(['INVALID_INPUT', 'input.documentVersionIds.0']);
    expect(await refused({ baselineId: newId() })).toEqual(['INVALID_INPUT', 'input.baselineId']);
    expect(await refused({ entitledListId: newId() })).toEqual(['INVALID_INPUT', 'input.entitledListId']);
    expect(await refused({ baselineId: await here.setBaseline(), baselineAnnexNumber: '3' })).toEqual(['INVALID_INPUT', 'input.baselineAnnexNumber']);
    expect(await refused({ changeNote: 'x'.repeat(2_001) })).toEqual(['INVALID_INPUT', 'input.changeNote']);
  });

  it('is not for support, auditors or members, nor for one who has not signed or to whom a lot is closed', async () => {
    for (const actor of [here.support, here.of.auditor, here.of.chair, here.of.participant]) expect((await here.of.refused(actor, PROPOSE, { i: at.input() })).code).toBe('FORBIDDEN');
    const unsigned = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: here.of.organisation('host') }]), 'Hanna Osignerad');
    expect(await here.of.refused(unsigned, PROPOSE, { i: at.input() })).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('sekretessförbindelsen') as unknown });
    const closed = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: here.of.organisation('host') }]), 'Jävig Administratör');
    await here.of.sign(closed, [1]);
    expect((await here.of.refused(closed, PROPOSE, { i: at.input() })).message).toContain('jäv');
    const { id } = await at.propose();
    for (const actor of [unsigned, closed]) expect((await here.of.refused(actor, CONFIRM, { a: id })).code).toBe('FORBIDDEN');
    await at.reject(id);
  });

  it('shows what will be published to those who read the drafts, and nothing of it to the others', async () => {
    const { id, publicationPlan, consequences } = await at.propose({}, here.of.admin);
    expect(publicationPlan?.items.map(({ path }) => path)).toContain('Bilaga 3 Avtalsutkast.pdf');
    expect(consequences.join(' ')).not.toMatch(/Avtalsutkast|Prisbilaga|Upphandlingsdokument/);
    const unsigned = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: here.of.organisation('host') }]), 'Nina Osignerad');
    expect(await here.of.get(unsigned, 'bindingAct', 'query ($a: ID!) { bindingAct(id: $a) { state publicationPlan { title } publication { id } } }', { a: id })).toEqual({ state: 'PROPOSED', publicationPlan: null, publication: null });
    await at.reject(id);
  });

  it('is confirmed by another administrator, and only as it was read', async () => {
    const { id, mayConfirm } = await at.propose({}, here.of.admin);
    expect(mayConfirm).toBe(false);
    expect((await here.of.refused(here.of.admin, CONFIRM, { a: id })).code).toBe('SECOND_PERSON_REQUIRED');
    expect((await here.of.refused(here.officer, CONFIRM, { a: id })).code).toBe('FORBIDDEN');
    const [first] = documents;
    const title = async (words: string, v: number) => here.of.get(here.officer, 'changeDocument', 'mutation ($d: ID!, $v: Int!, $t: String!) { changeDocument(documentId: $d, version: $v, input: { title: $t, annexNumber: "1", audience: PUBLIC }) { id } }', { d: first?.id, v, t: words });
    await title('Föreskrifter', 1);
    expect((await here.of.refused(here.second, CONFIRM, { a: id })).code).toBe('CONFLICT');
    expect(await here.of.sql('select 1 from publication')).toEqual([]);
    await title('Administrativa föreskrifter', 2);
    expect((await here.of.refused(here.second, CONFIRM, { a: id })).code).toBe('CONFLICT');
    await at.reject(id);
  });

  it('is no way in for a document marked as secret since, though another was acknowledged as such', async () => {
    const marked = await here.add('Säkerhetsbilaga', { audience: 'WORKING_GROUP', ground: 'OSL 18 kap. 8 §' });
    const later = await here.add('Driftbilaga', { audience: 'WORKING_GROUP' });
    const { id } = await at.propose({ audience: 'PARTICIPANTS', documentVersionIds: versions(...documents, marked, later) });
    const mark = 'mutation ($d: ID!) { changeDocument(documentId: $d, version: 1, input: { title: "Driftbilaga", audience: WORKING_GROUP, secrecyGround: "OSL 18 kap. 8 §" }) { id } }';
    await here.of.get(here.officer, 'changeDocument', mark, { d: later.id });
    await lapses(id);
    expect((await at.gate({ audience: 'PUBLIC', documentVersionIds: versions(await here.add('Öppen', { audience: 'PUBLIC', ground: 'OSL 19 kap. 3 §' })) })).findings).toContainEqual(
      expect.objectContaining({ code: 'SECRET_DOCUMENT', level: 'ERROR' }));
  });

  it.each([['PARTICIPANTS', 'WORKING_GROUP'], ['WORKING_GROUP', 'PARTICIPANTS']])('lapses where a second document, for %s when it was proposed, is for %s since', async (before, since) => {
    const narrower = await here.add('Intern bilaga', { audience: 'WORKING_GROUP' });
    const moved = await here.add('Flyttad bilaga', { audience: before });
    const { id } = await at.propose({ audience: 'PARTICIPANTS', documentVersionIds: versions(...documents, narrower, moved) });
    const change = 'mutation ($d: ID!, $a: Audience!) { changeDocument(documentId: $d, version: 1, input: { title: "Flyttad bilaga", audience: $a }) { id } }';
    await here.of.get(here.officer, 'changeDocument', change, { d: moved.id, a: since });
    await lapses(id);
  });

  it('lapses where what it names has been marked as secret since, and the one who proposed has not acknowledged that', async () => {
    const later = await here.add('Beredskapsbilaga', { audience: 'WORKING_GROUP' });
    const { id } = await at.propose({ audience: 'PARTICIPANTS', documentVersionIds: versions(...documents, later) });
    const mark = 'mutation ($d: ID!) { changeDocument(documentId: $d, version: 1, input: { title: "Beredskapsbilaga", audience: WORKING_GROUP, secrecyGround: "OSL 18 kap. 13 §" }) { id } }';
    await here.of.get(here.officer, 'changeDocument', mark, { d: later.id });
    await lapses(id);
    await here.of.get(here.officer, 'removeDocument', REMOVE, { d: later.id, v: 2 });
  });

  it('lapses where what it names has been removed', async () => {
    const extra = await here.add('Tillfällig', { audience: 'PUBLIC' });
    const { id } = await at.propose({ documentVersionIds: versions(...documents, extra) });
    await here.of.get(here.officer, 'removeDocument', REMOVE, { d: extra.id, v: 1 });
    expect((await here.of.refused(here.second, CONFIRM, { a: id })).code).toBe('INVALID_INPUT');
    expect(await here.of.get(here.second, 'bindingAct', 'query ($a: ID!) { bindingAct(id: $a) { state } }', { a: id })).toEqual({ state: 'LAPSED' });
  });
});
