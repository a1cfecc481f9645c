import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC } from '#platform/access';
import { newId } from '#platform/database';
import { BindingActCommands } from '#procurements';
import { RequirementCommands } from '#requirements';
import { PublicationTasks } from '../../../libs/documents/publication/publication-tasks.js';
import { linkActor, personActor } from '../../kit/actors.js';
import { addPerson } from '../procurements/procurement-case.js';
import { pdf, type DocumentCase, type DocumentRead } from './document-case.js';
import { ADD_VERSION, CONFIRM, ORDER, PROPOSE, PUBLICATION, PublishingCase, REMOVE, versions, type Published } from './publishing-case.js';

const ONE = `query ($id: ID!) { publication(id: $id) { ${PUBLICATION} } }`;
const OF = 'query ($p: ID!) { procurement(id: $p) { phase publications { number latest } documents { id publishedIn availableActions } } }';
const OPEN = `query ($s: String!) { publicPublications(slug: $s) { title caseNumber hostName publications { ${PUBLICATION} } } }`;

let at: PublishingCase;
let here: DocumentCase;
let documents: readonly DocumentRead[];
beforeAll(async () => {
  at = await PublishingCase.start();
  ({ here, documents } = at);
}, 180_000);
afterAll(() => here.close());

const slug = async (): Promise<string> => (await here.of.sql<{ slug: string }>('select slug from procurement where id = $1', [here.of.procurementId]))[0]?.slug ?? '';

describe('a publication', () => {
  let first: Published;

  it('freezes the files under a manifest whose every hash checks out, and is in the log', async () => {
    first = await at.publish({ documentVersionIds: versions(...documents), baselineId: await here.setBaseline(), baselineAnnexNumber: '2', entitledListId: await here.lockList() });
    expect(first.items.map(({ path }) => path)).toEqual([
      'Bilaga 1 Administrativa föreskrifter.pdf', 'Bilaga 2 Kravspecifikation.pdf', 'Bilaga 2 Kravspecifikation.xlsx', 'Bilaga 3 Avtalsutkast.pdf', 'Bilaga 4 Prisbilaga.pdf',
      'Avropsberättigade organisationer.pdf', 'Avropsberättigade organisationer.xlsx', 'Avropsberättigade organisationer.json',
    ]);
    expect(first).toMatchObject({ number: 1, latest: true, itemCount: 8, changes: null, changeNote: null });
    expect(first.items.every(({ changedSincePrevious }) => changedSincePrevious)).toBe(true);
    await at.everyHashChecksOut(first);
    const [event] = await here.of.sql<{ body: string }>(`select body from audit_event where kind = 'DocumentsPublished' and subject_id = $1`, [first.id]);
    expect(JSON.parse(event?.body ?? '{}')).toMatchObject({ params: { number: 1, audience: 'WORKING_GROUP', files: 8, manifestSha256: first.manifestSha256 } });
  });

  it('is of the bytes that were uploaded', async () => {
    for (const document of documents) {
      const item = first.items.find(({ annexNumber }) => annexNumber === document.annexNumber);
      expect([item?.sha256, item?.size]).toEqual([document.currentVersion.sha256, document.currentVersion.size]);
    }
    const [row] = await here.of.sql<{ fileId: string; uploaded: string }>(
      `select i.file_id as "fileId", v.file_id as uploaded from publication_item i join document_version v on v.id = i.version_id where i.publication_id = $1 and i.annex_number = '1'`, [first.id]);
    expect(row?.fileId).toBe(row?.uploaded);
    expect((await at.stored(row?.fileId ?? '')).equals(pdf('åäö ett'))).toBe(true);
  });

  it('never changes, whoever asks the database', async () => {
    for (const statement of [
      `update publication set title = 'Annat'`, 'delete from publication_item', `update publication_item set path = 'x'`, 'truncate publication_item cascade', 'truncate publication cascade', 'delete from publication',
      'update published_form set made_at = now()', 'delete from published_form', `update stored_file set sha256 = sha256('x'::bytea) where used_at is not null`, `update stored_file set file_name = 'annat.pdf' where used_at is not null`,
    ]) await expect(here.of.sql(statement)).rejects.toThrow(/never changed/);
  });

  it('keeps its documents from being removed, and says where each has been published', async () => {
    const { documents: now } = await here.of.get<{ documents: { id: string; publishedIn: number[]; availableActions: string[] }[] }>(here.officer, 'procurement', OF, { p: here.of.procurementId });
    expect(now.find(({ id }) => id === documents[0]?.id)).toMatchObject({ publishedIn: [1], availableActions: ['ADD_VERSION', 'CHANGE'] });
    expect((await here.of.refused(here.officer, REMOVE, { d: documents[0]?.id, v: 1 })).code).toBe('ACTION_NOT_AVAILABLE');
  });

  it('for the group is not there for a participant, nor for one to whom a lot in it is closed', async () => {
    for (const reader of [here.of.member, here.of.auditor, here.support, here.of.admin]) expect((await here.of.get<Published>(reader, 'publication', ONE, { id: first.id })).number).toBe(1);
    for (const actor of [here.of.participant, here.of.unsigned, here.of.stranger, here.of.conflicted]) expect((await here.of.refused(actor, ONE, { id: first.id })).code).toBe('NOT_FOUND');
    expect((await here.of.refused(PUBLIC, ONE, { id: first.id })).code).toBe('UNAUTHENTICATED');
  });
});

describe('an addendum', () => {
  let addendum: Published;

  it('must say what is changed', async () => {
    expect((await at.gate()).changeNoteRequired).toBe(true);
    expect(await here.of.refused(here.officer, PROPOSE, { i: at.input({ acknowledged: ORDER }) })).toMatchObject({ code: 'INVALID_INPUT', paths: ['input.changeNote'] });
  });

  it('says what is new, changed and gone, file by file and requirement by requirement', async () => {
    const [one, two] = documents;
    const f = await here.upload(here.officer, pdf('ny version'));
    const changed = await here.of.get<DocumentRead>(here.officer, 'addDocumentVersion', ADD_VERSION, { p: here.of.procurementId, d: two?.id, t: two?.title, f });
    const extra = await here.add('Svar på frågor', { audience: 'PUBLIC' });
    const [requirement] = await here.of.sql<{ id: string }>(`select id from requirement where number = '1.1.1'`);
    await here.app.get(RequirementCommands).reviseRequirement(here.of.secretary, requirement?.id ?? '', 1, { text: 'Leverantören ska svara inom en timme.' });
    await here.of.add({ number: '1.1.9' });
    const [list] = await here.of.sql<{ id: string }>('select id from entitled_list');
    addendum = await at.publish({
      title: 'Rättelse', changeNote: 'Avtalet och ett krav är ändrade.', documentVersionIds: [...versions(one ?? extra), changed.currentVersion.id, ...versions(extra)], baselineId: await here.setBaseline(), baselineAnnexNumber: '2', entitledListId: list?.id,
    });
    expect(addendum.changes).toMatchObject({
      since: 1, added: [{ path: 'Svar på frågor.pdf' }], removed: [{ path: 'Bilaga 4 Prisbilaga.pdf', title: 'Prisbilaga' }],
      changed: [{ path: 'Bilaga 2 Kravspecifikation.pdf' }, { path: 'Bilaga 2 Kravspecifikation.xlsx' }, { path: 'Bilaga 3 Avtalsutkast.pdf' }],
      requirements: { added: [{ number: '1.1.9', heading: 'Krav 1.1.9' }], changed: [{ number: '1.1.1' }], struck: [] },
    });
    expect(addendum.changes?.words).toEqual([
      'Ny fil: Svar på frågor.pdf.', '3 ändrade filer: Bilaga 2 Kravspecifikation.pdf; Bilaga 2 Kravspecifikation.xlsx; Bilaga 3 Avtalsutkast.pdf.', 'Borttagen fil: Bilaga 4 Prisbilaga.pdf.',
      'Nytt krav: 1.1.9 Krav 1.1.9.', 'Ändrat krav: 1.1.1 Krav 1.1.1.',
    ]);
    await at.everyHashChecksOut(addendum);
  });

  it('has the same bytes of the list as before, and marks what is changed alone', () => {
    expect(addendum.items.filter(({ changedSincePrevious }) => !changedSincePrevious).map(({ path }) => path)).toEqual([
      'Bilaga 1 Administrativa föreskrifter.pdf', 'Avropsberättigade organisationer.pdf', 'Avropsberättigade organisationer.xlsx', 'Avropsberättigade organisationer.json',
    ]);
  });

  it('is chained to the one before it by the hash of its manifest', async () => {
    const rows = await here.of.sql<{ number: number; manifest: string; hash: string }>(`select number, manifest, encode(manifest_sha256, 'hex') as hash from publication order by number`);
    expect((JSON.parse(rows[1]?.manifest ?? '{}') as { since: object }).since).toEqual({ number: 1, manifestSha256: rows[0]?.hash });
  });

  it('for a wider audience tells nothing of what that audience may not read', async () => {
    const wider = await at.publish({ audience: 'PARTICIPANTS', title: 'Till deltagarna', changeNote: 'Första för deltagarna.', documentVersionIds: versions(documents[0] as DocumentRead) });
    expect([wider.number, wider.changes]).toEqual([3, null]);
    const link = linkActor({ procurementId: here.of.procurementId, organisationId: here.of.organisation('kalix'), purpose: 'DOCUMENTS' });
    for (const reader of [here.of.participant, here.of.conflicted, here.of.auditor, link]) {
      expect(await here.of.get<Published>(reader, 'publication', ONE, { id: wider.id })).toMatchObject({ number: 3, latest: true });
    }
    const unsigned = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: here.of.organisation('host') }]), 'Olga Osignerad');
    expect((await here.of.get<{ publications: { number: number }[] }>(unsigned, 'procurement', 'query ($p: ID!) { procurement(id: $p) { publications { number } } }', { p: here.of.procurementId })).publications).toEqual([{ number: 3 }]);
    for (const actor of [here.outsider, here.of.stranger, here.of.unsigned]) expect((await here.of.refused(actor, ONE, { id: wider.id })).code).toBe('NOT_FOUND');
    const forMandate = linkActor({ procurementId: here.of.procurementId, organisationId: here.of.organisation('kalix'), purpose: 'MANDATE' });
    expect((await here.of.refused(forMandate, ONE, { id: wider.id })).code).toBe('FORBIDDEN');
  });
});

describe('a public publication', () => {

  it('does not exist before there is one: neither does the procurement', async () => {
    expect((await here.of.refused(PUBLIC, OPEN, { s: await slug() })).code).toBe('NOT_FOUND');
    expect((await here.of.refused(PUBLIC, OPEN, { s: 'finns-inte' })).code).toBe('NOT_FOUND');
  });

  it('is made once nothing is missing; the procurement is then published, and there is no new list', async () => {
    const [list] = await here.of.sql<{ id: string }>('select id from entitled_list');
    await here.of.sign(here.of.unsigned);
    await here.of.sql(`update procurement set phase = 'DRAFTING' where id = $1`, [here.of.procurementId]);
    const annex = await here.add('Kontaktuppgifter', { a: '5', audience: 'PUBLIC' });
    const wish = {
      audience: 'PUBLIC', title: 'Upphandlingsdokument', changeNote: 'Annonseras.', baselineId: await here.setBaseline(), baselineAnnexNumber: '2', entitledListId: list?.id,
      documentVersionIds: (await here.documents()).documents.filter(({ id, annexNumber }) => annexNumber !== null && (id === annex.id || documents.some((one) => one.id === id))).map(({ currentVersion }) => currentVersion.id),
    };
    expect((await at.gate(wish)).findings).toEqual([]);
    const { id, consequences } = await at.propose(wish);
    expect(consequences).toEqual(expect.arrayContaining(['Publicering nr 4 blir läsbar för alla, även utan inloggning.', 'Upphandlingen blir annonserad.', 'Förteckningen över avropsberättigade kan inte längre ersättas.']));
    const published = await at.confirm(id);
    await at.everyHashChecksOut(published);
    expect(await here.of.get(here.of.admin, 'procurement', 'query ($p: ID!) { procurement(id: $p) { phase } }', { p: here.of.procurementId })).toEqual({ phase: 'PUBLISHED' });
    const [entered] = await here.of.sql<{ count: number }>(`select count(*)::int as count from audit_event where kind = 'PhaseEntered' and subject_id = $1`, [here.of.procurementId]);
    expect(entered?.count).toBe(1);
    await expect(here.app.get(BindingActCommands).propose(here.of.admin, here.of.procurementId, 'OPEN_NEW_LIST', 'Två till.')).rejects.toMatchObject({ code: 'ACTION_NOT_AVAILABLE', text: 'new_list.published' });
  });

  it('is read by everybody, with nothing else of the procurement', async () => {
    const open = await here.of.get<{ publications: Published[] }>(PUBLIC, 'publicPublications', OPEN, { s: await slug() });
    expect(open.publications.map(({ number, changes }) => [number, changes])).toEqual([[4, null]]);
    expect(JSON.stringify(open)).not.toMatch(/Rättelse|Till deltagarna|Svar på frågor/);
    expect((await here.of.refused(PUBLIC, 'query ($p: ID!) { procurement(id: $p) { title } }', { p: here.of.procurementId })).code).toBe('UNAUTHENTICATED');
  });

  it('is what an addendum for fewer is told against', async () => {
    const more = await at.publish({ audience: 'PARTICIPANTS', title: 'Förtydligande', changeNote: 'Bara föreskrifterna.', documentVersionIds: versions(documents[0] as DocumentRead) });
    expect(more.changes?.since).toBe(4);
  });
});

describe('two who confirm at the same time', () => {
  it('publish once', async () => {
    const third = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: here.of.organisation('host') }]), 'Tredje Administratör');
    await here.of.sign(third);
    const { id } = await at.propose({ title: 'Samtidigt', changeNote: 'Samma.' });
    const answers = await Promise.all([here.second, third, here.of.admin].map((by) => here.of.ask(by, CONFIRM, { a: id })));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'ALLOWED').toSorted()).toEqual(['ACTION_NOT_AVAILABLE', 'ACTION_NOT_AVAILABLE', 'ALLOWED']);
    expect(await here.of.sql('select count(*)::int as count from publication where act_id = $1', [id])).toEqual([{ count: 1 }]);
  });
});

describe('the tasks of one who confirms', () => {
  it('have the own publication also where many of others, that are only read, are newer', async () => {
    const { of } = here;
    const both = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: of.organisation('host') }], ['AUDITOR', { organisationId: of.organisation('otherHost') }]), 'Rut Reviderande');
    const { id } = await at.propose({ title: 'Väntar', changeNote: 'Samma.' });
    for (let number = 0; number < 20; number++) {
      const procurementId = newId();
      await of.sql(
        `insert into procurement (id, slug, case_number, title, host_id, phase, award_model, created_at) values ($1, $2, $2, 'Grannens', $3, 'DRAFTING', 'HOST_CONCLUDES', '2100-01-01')`,
        [procurementId, `grannens-${number}`, of.organisation('otherHost')]);
      await of.sql(
        `insert into binding_act (id, procurement_id, kind, state, consequences, terms, proposed_by, proposed_at) values ($1, $2, 'PUBLISH', 'PROPOSED', '[]', '{}', $3, now())`,
        [newId(), procurementId, of.admin.personId]);
    }
    const tasks = await here.app.get(PublicationTasks).tasksFor(both, 'sv');
    expect(tasks.map(({ kind, href }) => [kind, href])).toEqual([['CONFIRM_PUBLICATION', `/u/${await slug()}/dokument/publiceringar`]]);
    await at.reject(id);
  });
});
