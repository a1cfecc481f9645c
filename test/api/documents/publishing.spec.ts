import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, sha256Hex } from '#kernel';
import { PUBLIC, type Actor } from '#platform/access';
import { newId } from '#platform/database';
import { Files } from '#platform/files';
import { RequirementCommands } from '#requirements';
import { linkActor, personActor } from '../../kit/actors.js';
import { addPerson } from '../procurements/procurement-case.js';
import { DocumentCase, pdf, sha256, type DocumentRead } from './document-case.js';

const PUBLICATION = `id number title publishedAt audience changeNote itemCount totalSize manifestSha256 manifestHref archiveHref latest baselineNumber entitledListNumber
  items { id kind annexNumber path title mediaType size sha256 href changedSincePrevious }
  changes { since added { path title } changed { path } removed { path title } requirements { added { number heading } changed { number } struck { number } } words }`;
const PROPOSE = 'mutation ($i: PublishInput!) { proposePublication(input: $i) { id consequences mayConfirm publicationPlan { number items { path size changedSincePrevious } } } }';
const CONFIRM = `mutation ($a: ID!) { confirmAct(actId: $a) { state publication { ${PUBLICATION} } } }`;
const GATE = 'query ($i: PublishInput!) { publicationGate(input: $i) { number changeNoteRequired publishable since removed { path } findings { code level words about } items { path size changedSincePrevious } } }';
const ONE = `query ($id: ID!) { publication(id: $id) { ${PUBLICATION} } }`;
const OF = 'query ($p: ID!) { procurement(id: $p) { phase publications { number latest } documents { id publishedIn availableActions } } }';
const OPEN = `query ($s: String!) { publicPublications(slug: $s) { title caseNumber hostName publications { ${PUBLICATION} } } }`;
const REMOVE = 'mutation ($d: ID!, $v: Int!) { removeDocument(documentId: $d, version: $v) { id } }';

interface Item { id: string; kind: string; annexNumber: string | null; path: string; title: string; size: string; sha256: string; href: string; changedSincePrevious: boolean }
interface Changes { since: number; added: { path: string }[]; changed: { path: string }[]; removed: { path: string }[]; requirements: { added: { number: string }[]; changed: { number: string }[]; struck: { number: string }[] } | null; words: string[] }
interface Published { id: string; number: number; audience: string; manifestSha256: string; latest: boolean; items: Item[]; changes: Changes | null; changeNote: string | null; itemCount: number; totalSize: string }
interface Gate { number: number; publishable: boolean; changeNoteRequired: boolean; findings: { code: string; level: string; words: string; about: string[] }[]; items: { path: string; size: string | null; changedSincePrevious: boolean | null }[] }
interface Proposal { id: string; consequences: string[]; mayConfirm: boolean; publicationPlan: { number: number; items: { path: string }[] } | null }

let here: DocumentCase;
let documents: DocumentRead[];
beforeAll(async () => {
  here = await DocumentCase.start();
  await here.of.add({ number: '1.1.1' });
  await here.of.add({ number: '1.1.2' });
  documents = [
    await here.add('Administrativa föreskrifter', { a: '1', audience: 'PUBLIC', bytes: pdf('åäö ett') }), await here.add('Avtalsutkast', { a: '3', audience: 'PUBLIC' }), await here.add('Prisbilaga', { a: '4', audience: 'PUBLIC' }),
  ];
}, 180_000);
afterAll(() => here.close());

const versions = (...some: readonly DocumentRead[]): string[] => some.map(({ currentVersion }) => currentVersion.id);
const input = (more: Record<string, unknown> = {}) => ({ procurementId: here.of.procurementId, title: 'Upphandlingsdokument', audience: 'WORKING_GROUP', documentVersionIds: versions(...documents), ...more });
const gate = (more: Record<string, unknown> = {}, by: Actor = here.officer): Promise<Gate> => here.of.get(by, 'publicationGate', GATE, { i: input(more) });
/** Proposes with every warning there is acknowledged. */
async function propose(more: Record<string, unknown> = {}, by: Actor = here.officer): Promise<Proposal> {
  const { findings } = await gate(more);
  return here.of.get(by, 'proposePublication', PROPOSE, { i: input({ acknowledged: findings.map(({ code }) => code), ...more }) });
}
const confirm = async (id: string, by: Actor = here.second): Promise<Published> => (await here.of.get<{ publication: Published }>(by, 'confirmAct', CONFIRM, { a: id })).publication;
const publish = async (more: Record<string, unknown> = {}): Promise<Published> => confirm((await propose(more)).id);
const reject = (id: string): Promise<unknown> => here.of.get(here.second, 'rejectAct', 'mutation ($a: ID!) { rejectAct(actId: $a, reason: "Nej.") { id } }', { a: id });
const stored = async (fileId: string): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await here.app.get(Files).openStored(fileId)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

describe('the gate', () => {
  it('lists what is missing, in words, as warnings for the group and as errors for everybody', async () => {
    const forGroup = await gate();
    expect(forGroup.findings.map(({ code, level }) => `${code} ${level}`)).toEqual(['PARTIES_NOT_LOCKED WARNING', 'ANNEX_GAP WARNING', 'UNDERTAKINGS_MISSING WARNING', 'BASELINE_MISSING WARNING'].toSorted((a, b) => ORDER.indexOf(a.split(' ')[0] ?? '') - ORDER.indexOf(b.split(' ')[0] ?? '')));
    expect(forGroup.findings.find(({ code }) => code === 'ANNEX_GAP')).toMatchObject({ words: 'Bilaga 2 saknas.', about: ['2'] });
    expect([forGroup.publishable, forGroup.number, forGroup.changeNoteRequired]).toEqual([true, 1, false]);
    expect(forGroup.items.map(({ path }) => path)).toEqual(['Bilaga 1 Administrativa föreskrifter.pdf', 'Bilaga 3 Avtalsutkast.pdf', 'Bilaga 4 Prisbilaga.pdf']);
    const forAll = await gate({ audience: 'PUBLIC' });
    expect(forAll.publishable).toBe(false);
    expect(forAll.findings.every(({ level }) => level === 'ERROR')).toBe(true);
    expect(forAll.findings.map(({ code }) => code)).toContain('PHASE_TOO_EARLY');
  });

  it('is asked by those who keep the documents, of what has been chosen so far', async () => {
    expect((await gate({ title: '', documentVersionIds: [] }, here.support)).items).toEqual([]);
    for (const actor of [here.of.chair, here.of.auditor, here.of.participant]) expect((await here.of.refused(actor, GATE, { i: input() })).code).toBe('FORBIDDEN');
    expect((await here.of.refused(here.of.stranger, GATE, { i: input() })).code).toBe('NOT_FOUND');
  });

  it('sees what the procurement, the group and the documents lack', async () => {
    const secret = await here.add('Sekretess', { a: '9', audience: 'WORKING_GROUP', ground: 'OSL 19:3' });
    const old = await here.add('Gammal version');
    await here.of.get(here.officer, 'addDocumentVersion', 'mutation ($p: ID!, $d: ID, $t: String!, $f: ID!) { addDocumentVersion(procurementId: $p, documentId: $d, title: $t, fileId: $f) { id } }', { p: here.of.procurementId, d: old.id, t: old.title, f: await here.upload(here.officer) });
    await here.of.sql('update procurement set ceiling_ore = null, period_to = $2, long_period_reason = null where id = $1', [here.of.procurementId, '2031-06-30']);
    const baseline = await here.setBaseline();
    await here.of.add({ number: '1.1.3' });
    const found = await gate({ audience: 'PARTICIPANTS', documentVersionIds: versions(secret, old), baselineId: baseline });
    expect(found.findings.map(({ code }) => code)).toEqual(['PARTIES_NOT_LOCKED', 'CEILING_MISSING', 'LONG_PERIOD_WITHOUT_REASON', 'ANNEX_GAP', 'UNDERTAKINGS_MISSING', 'BASELINE_OUTDATED', 'SECRET_DOCUMENT', 'VERSION_OUTDATED'].toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(found.findings.find(({ code }) => code === 'SECRET_DOCUMENT')?.about).toEqual([secret.id]);
    await here.of.sql('update procurement set ceiling_ore = 52000000000, period_to = $2 where id = $1', [here.of.procurementId, '2027-06-30']);
    for (const { id, version } of (await here.documents()).documents.filter((one) => [secret.id, old.id].includes(one.id))) await here.of.get(here.officer, 'removeDocument', REMOVE, { d: id, v: version });
  });
});

describe('a proposal', () => {
  it('is refused while a warning is not acknowledged; a hole among the annexes has a code of its own', async () => {
    const all = (await gate()).findings.map(({ code }) => code);
    const refused = await here.of.refused(here.officer, PROPOSE, { i: input({ acknowledged: all.filter((code) => code !== 'ANNEX_GAP') }) });
    expect(refused).toMatchObject({ code: 'ANNEX_GAP', details: { findings: [{ code: 'ANNEX_GAP', about: ['2'], words: 'Bilaga 2 saknas.' }] } });
    expect(refused.message).toContain('Bilaga 2 saknas.');
    expect((await here.of.refused(here.officer, PROPOSE, { i: input({ acknowledged: all.filter((code) => code !== 'BASELINE_MISSING') }) })).code).toBe('ACTION_NOT_AVAILABLE');
    expect((await here.of.refused(here.officer, PROPOSE, { i: input({ audience: 'PUBLIC', acknowledged: all }) })).code).toBe('ANNEX_GAP');
  });

  it('is refused where it is not whole, or names what is not there', async () => {
    const refused = async (more: Record<string, unknown>) => {
      const { code, paths } = await here.of.refused(here.officer, PROPOSE, { i: input({ acknowledged: ORDER, ...more }) });
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
    for (const actor of [here.support, here.of.auditor, here.of.chair, here.of.participant]) expect((await here.of.refused(actor, PROPOSE, { i: input() })).code).toBe('FORBIDDEN');
    const unsigned = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: here.of.organisation('host') }]), 'Hanna Osignerad');
    expect(await here.of.refused(unsigned, PROPOSE, { i: input() })).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('sekretessförbindelsen') as unknown });
    const closed = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: here.of.organisation('host') }]), 'Jävig Administratör');
    await here.of.sign(closed, [1]);
    expect((await here.of.refused(closed, PROPOSE, { i: input() })).message).toContain('jäv');
    const { id } = await propose();
    for (const actor of [unsigned, closed]) expect((await here.of.refused(actor, CONFIRM, { a: id })).code).toBe('FORBIDDEN');
    await reject(id);
  });

  it('shows what will be published to those who read the drafts, and nothing of it to the others', async () => {
    const { id, publicationPlan, consequences } = await propose({}, here.of.admin);
    expect(publicationPlan?.items.map(({ path }) => path)).toContain('Bilaga 3 Avtalsutkast.pdf');
    expect(consequences.join(' ')).not.toMatch(/Avtalsutkast|Prisbilaga|Upphandlingsdokument/);
    const unsigned = await addPerson(here.app, personActor(['HOST_ADMIN', { organisationId: here.of.organisation('host') }]), 'Nina Osignerad');
    expect(await here.of.get(unsigned, 'bindingAct', 'query ($a: ID!) { bindingAct(id: $a) { state publicationPlan { title } publication { id } } }', { a: id })).toEqual({ state: 'PROPOSED', publicationPlan: null, publication: null });
    await reject(id);
  });

  it('is confirmed by another administrator, and only as it was read', async () => {
    const { id, mayConfirm } = await propose({}, here.of.admin);
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
    await reject(id);
  });

  it('does not take along what was marked as secret since', async () => {
    const marked = await here.add('Säkerhetsbilaga', { audience: 'WORKING_GROUP', ground: 'OSL 18 kap. 8 §' });
    const later = await here.add('Driftbilaga', { audience: 'WORKING_GROUP' });
    const { id } = await propose({ audience: 'PARTICIPANTS', documentVersionIds: versions(...documents, marked, later) });
    const mark = 'mutation ($d: ID!) { changeDocument(documentId: $d, version: 1, input: { title: "Driftbilaga", audience: WORKING_GROUP, secrecyGround: "OSL 18 kap. 8 §" }) { id } }';
    await here.of.get(here.officer, 'changeDocument', mark, { d: later.id });
    expect((await here.of.refused(here.second, CONFIRM, { a: id })).code).toBe('CONFLICT');
    expect((await gate({ audience: 'PUBLIC', documentVersionIds: versions(await here.add('Öppen', { audience: 'PUBLIC', ground: 'OSL 19 kap. 3 §' })) })).findings).toContainEqual(
      expect.objectContaining({ code: 'SECRET_DOCUMENT', level: 'ERROR' }));
    await reject(id);
  });

  it('lapses where what it names has been removed', async () => {
    const extra = await here.add('Tillfällig', { audience: 'PUBLIC' });
    const { id } = await propose({ documentVersionIds: versions(...documents, extra) });
    await here.of.get(here.officer, 'removeDocument', REMOVE, { d: extra.id, v: 1 });
    expect((await here.of.refused(here.second, CONFIRM, { a: id })).code).toBe('INVALID_INPUT');
    expect(await here.of.get(here.second, 'bindingAct', 'query ($a: ID!) { bindingAct(id: $a) { state } }', { a: id })).toEqual({ state: 'LAPSED' });
  });
});

describe('a publication', () => {
  let first: Published;

  it('freezes the files under a manifest whose every hash checks out, and is in the log', async () => {
    first = await publish({ documentVersionIds: versions(...documents), baselineId: await here.setBaseline(), baselineAnnexNumber: '2', entitledListId: await here.lockList() });
    expect(first.items.map(({ path }) => path)).toEqual([
      'Bilaga 1 Administrativa föreskrifter.pdf', 'Bilaga 2 Kravspecifikation.pdf', 'Bilaga 2 Kravspecifikation.xlsx', 'Bilaga 3 Avtalsutkast.pdf', 'Bilaga 4 Prisbilaga.pdf',
      'Avropsberättigade organisationer.pdf', 'Avropsberättigade organisationer.xlsx', 'Avropsberättigade organisationer.json',
    ]);
    expect(first).toMatchObject({ number: 1, latest: true, itemCount: 8, changes: null, changeNote: null });
    expect(first.items.every(({ changedSincePrevious }) => changedSincePrevious)).toBe(true);
    await everyHashChecksOut(first);
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
    expect((await stored(row?.fileId ?? '')).equals(pdf('åäö ett'))).toBe(true);
  });

  it('never changes, whoever asks the database', async () => {
    for (const statement of [
      `update publication set title = 'Annat'`, 'delete from publication_item', `update publication_item set path = 'x'`, 'truncate publication_item cascade', 'truncate publication cascade', 'delete from publication',
    ]) await expect(here.of.sql(statement)).rejects.toThrow(/never changed/);
  });

  it('keeps its documents from being removed, and says where each has been published', async () => {
    const { documents: now } = await here.of.get<{ documents: { id: string; publishedIn: number[]; availableActions: string[] }[] }>(here.officer, 'procurement', OF, { p: here.of.procurementId });
    expect(now.find(({ id }) => id === documents[0]?.id)).toMatchObject({ publishedIn: [1], availableActions: ['ADD_VERSION', 'CHANGE'] });
    expect((await here.of.refused(here.officer, REMOVE, { d: documents[0]?.id, v: 3 })).code).toBe('ACTION_NOT_AVAILABLE');
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
    expect((await gate()).changeNoteRequired).toBe(true);
    expect(await here.of.refused(here.officer, PROPOSE, { i: input({ acknowledged: ORDER }) })).toMatchObject({ code: 'INVALID_INPUT', paths: ['input.changeNote'] });
  });

  it('says what is new, changed and gone, file by file and requirement by requirement', async () => {
    const [one, two] = documents;
    const f = await here.upload(here.officer, pdf('ny version'));
    const changed = await here.of.get<DocumentRead>(here.officer, 'addDocumentVersion', 'mutation ($p: ID!, $d: ID, $t: String!, $f: ID!) { addDocumentVersion(procurementId: $p, documentId: $d, title: $t, fileId: $f) { id currentVersion { id } } }', { p: here.of.procurementId, d: two?.id, t: two?.title, f });
    const extra = await here.add('Svar på frågor', { audience: 'PUBLIC' });
    const [requirement] = await here.of.sql<{ id: string }>(`select id from requirement where number = '1.1.1'`);
    await here.app.get(RequirementCommands).reviseRequirement(here.of.secretary, requirement?.id ?? '', 1, { text: 'Leverantören ska svara inom en timme.' });
    await here.of.add({ number: '1.1.9' });
    const [list] = await here.of.sql<{ id: string }>('select id from entitled_list');
    addendum = await publish({
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
    await everyHashChecksOut(addendum);
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
    const wider = await publish({ audience: 'PARTICIPANTS', title: 'Till deltagarna', changeNote: 'Första för deltagarna.', documentVersionIds: versions(documents[0] as DocumentRead) });
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
  const slug = async (): Promise<string> => (await here.of.sql<{ slug: string }>('select slug from procurement where id = $1', [here.of.procurementId]))[0]?.slug ?? '';

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
    expect((await gate(wish)).findings).toEqual([]);
    const { id, consequences } = await propose(wish);
    expect(consequences).toEqual(expect.arrayContaining(['Publicering nr 4 blir läsbar för alla, även utan inloggning.', 'Upphandlingen blir annonserad.', 'Förteckningen över avropsberättigade kan inte längre ersättas.']));
    const published = await confirm(id);
    await everyHashChecksOut(published);
    expect(await here.of.get(here.of.admin, 'procurement', 'query ($p: ID!) { procurement(id: $p) { phase } }', { p: here.of.procurementId })).toEqual({ phase: 'PUBLISHED' });
    const [entered] = await here.of.sql<{ count: number }>(`select count(*)::int as count from audit_event where kind = 'PhaseEntered' and subject_id = $1`, [here.of.procurementId]);
    expect(entered?.count).toBe(1);
  });

  it('is read by everybody, with nothing else of the procurement', async () => {
    const open = await here.of.get<{ publications: Published[] }>(PUBLIC, 'publicPublications', OPEN, { s: await slug() });
    expect(open.publications.map(({ number, changes }) => [number, changes])).toEqual([[4, null]]);
    expect(JSON.stringify(open)).not.toMatch(/Rättelse|Till deltagarna|Svar på frågor/);
    expect((await here.of.refused(PUBLIC, 'query ($p: ID!) { procurement(id: $p) { title } }', { p: here.of.procurementId })).code).toBe('UNAUTHENTICATED');
  });

  it('is what an addendum for fewer is told against', async () => {
    const more = await publish({ audience: 'PARTICIPANTS', title: 'Förtydligande', changeNote: 'Bara föreskrifterna.', documentVersionIds: versions(documents[0] as DocumentRead) });
    expect(more.changes?.since).toBe(4);
  });
});

/** The order of the gate: of the procurement, of the drafting, of the documents. */
const ORDER = [
  'PARTIES_NOT_LOCKED', 'ENTITLED_LIST_MISSING', 'CEILING_MISSING', 'PERIOD_MISSING', 'LONG_PERIOD_WITHOUT_REASON', 'UNDERTAKINGS_MISSING', 'OPEN_THREADS', 'BASELINE_MISSING', 'BASELINE_OUTDATED', 'ANNEX_GAP',
  'SECRET_DOCUMENT', 'NARROWER_DOCUMENT', 'VERSION_OUTDATED',
];

/** Recomputes everything from the bytes that lie in the store: each file, the manifest, and what the page says of both. */
async function everyHashChecksOut({ id, manifestSha256, items, totalSize }: Published): Promise<void> {
  const [publication] = await here.of.sql<{ fileId: string; manifest: string }>('select manifest_file_id as "fileId", manifest from publication where id = $1', [id]);
  const manifest = await stored(publication?.fileId ?? '');
  expect([sha256(manifest), sha256Hex(publication?.manifest ?? '')]).toEqual([manifestSha256, manifestSha256]);
  const read = JSON.parse(manifest.toString()) as { files: { path: string; size: number; sha256: string }[] };
  expect(canonicalJson(read)).toBe(manifest.toString());
  const rows = await here.of.sql<{ path: string; fileId: string; crc32: string }>('select path, file_id as "fileId", crc32 from publication_item where publication_id = $1 order by position', [id]);
  expect(read.files.map(({ path }) => path)).toEqual(rows.map(({ path }) => path));
  for (const [index, { fileId, path }] of rows.entries()) {
    const bytes = await stored(fileId);
    expect(read.files[index]).toMatchObject({ path, size: bytes.length, sha256: sha256(bytes) });
    expect(items[index]).toMatchObject({ path, size: String(bytes.length), sha256: sha256(bytes) });
  }
  expect(Number(totalSize)).toBe(read.files.reduce((all, { size }) => all + size, 0));
}
