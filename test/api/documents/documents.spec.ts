import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC } from '#platform/access';
import { newId } from '#platform/database';
import { ADD, DOCUMENT, DocumentCase, pdf, sha256, VERSION, type DocumentRead } from './document-case.js';

const CHANGE = `mutation ($d: ID!, $v: Int!, $input: TenderDocumentInput!) { changeDocument(documentId: $d, version: $v, input: $input) { ${DOCUMENT} } } ${VERSION}`;
const REMOVE = `mutation ($d: ID!, $v: Int!) { removeDocument(documentId: $d, version: $v) { id removedAt availableActions } }`;
const ONE = `query ($d: ID!) { tenderDocument(id: $d) { ${DOCUMENT} } } ${VERSION}`;

let here: DocumentCase;
beforeAll(async () => {
  here = await DocumentCase.start();
}, 120_000);
afterAll(() => here.close());

const added = async (title: string, more: Record<string, unknown> = {}): Promise<DocumentRead> => here.add(title, more);
const outside = () => [here.of.participant, here.outsider, here.of.stranger, here.of.unsigned, PUBLIC];

describe('a tender document', () => {
  it('is added with its first version, by the host’s staff and its support', async () => {
    for (const [index, by] of [here.of.admin, here.officer, here.support].entries()) {
      const document = await added(`Avtal av ${by.name}`, { by, a: String(index + 1), folder: ' Avtal ', ground: '19 kap. 3 § OSL', until: '2024-10-15' });
      expect(document).toMatchObject({
        title: `Avtal av ${by.name}`, folder: 'Avtal', audience: 'PARTICIPANTS', version: 1, publishedIn: [], removedAt: null, secrecy: { ground: '19 kap. 3 § OSL', until: '2024-10-15', inForce: true },
        availableActions: ['ADD_VERSION', 'CHANGE', 'REMOVE'], currentVersion: { number: 1, fileName: 'handling.pdf', mediaType: 'application/pdf', addedBy: { name: by.name } },
      });
      expect(document.versions).toHaveLength(1);
    }
  });

  it('is read by those who read the drafts, and changed by none of the group nor by an auditor', async () => {
    const document = await added('Läses av gruppen');
    for (const reader of [here.of.chair, here.of.member, here.of.auditor, here.of.conflicted]) {
      expect((await here.of.get<DocumentRead>(reader, 'tenderDocument', ONE, { d: document.id })).availableActions).toEqual([]);
      expect((await here.documents(reader)).documentActions).toEqual([]);
      expect((await here.bytesOf(reader, document.currentVersion.href)).status).toBe(200);
    }
    for (const actor of [here.of.chair, here.of.auditor]) {
      expect((await here.of.refused(actor, REMOVE, { d: document.id, v: 1 })).code).toBe('FORBIDDEN');
    }
  });

  it('does not exist for anybody else', async () => {
    const document = await added('Hemligt');
    for (const actor of outside()) {
      const { code } = await here.of.refused(actor, ONE, { d: document.id });
      expect(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']).toContain(code);
      expect((await here.bytesOf(actor, document.currentVersion.href)).bytes.includes('%PDF')).toBe(false);
    }
    expect((await here.of.refused(here.of.unsigned, ONE, { d: document.id })).code).toBe('NOT_FOUND');
    expect((await here.of.refused(here.of.stranger, ADD, { p: here.of.procurementId, t: 'x', f: newId() })).code).toBe('NOT_FOUND');
  });

  it('stands in the list where people who count look for it', async () => {
    for (const title of ['Ritning 10', 'Ritning 2', 'Åtgärder']) await added(title, { folder: 'Ritningar 10' });
    await added('Plan', { folder: 'Ritningar 2' });
    const { documents } = await here.documents(here.of.admin);
    expect(documents.filter(({ folder }) => folder?.startsWith('Ritningar')).map(({ title }) => title)).toEqual(['Plan', 'Ritning 2', 'Ritning 10', 'Åtgärder']);
  });

  it('gets a new version, which applies from then on; the earlier ones stay', async () => {
    const first = pdf('version ett');
    const document = await added('Prisbilaga', { a: '30', bytes: first });
    const second = await here.of.get<DocumentRead>(here.support, 'addDocumentVersion', ADD, { p: here.of.procurementId, d: document.id, t: 'Prisbilaga, rättad', f: await here.upload(here.support, pdf('version två'), 'pris v2.pdf') });
    expect(second).toMatchObject({ id: document.id, title: 'Prisbilaga, rättad', annexNumber: '30', currentVersion: { number: 2, fileName: 'pris v2.pdf' } });
    expect(second.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect((await here.bytesOf(here.officer, document.currentVersion.href)).bytes.equals(first)).toBe(true);
  });

  it('is refused without a title, with a number that is none, secrecy without a ground, an audience that is none', async () => {
    const f = await here.upload(here.officer);
    const p = here.of.procurementId;
    const refused = (more: Record<string, unknown>) => here.of.refused(here.officer, ADD, { p, t: 'Titel', f, ...more });
    expect(await refused({ t: ' ' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['title'] });
    expect(await refused({ a: '2-3' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['annexNumber'] });
    expect(await refused({ until: '2025-01-01' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['secrecyGround'] });
    expect(await refused({ folder: 'a\nb' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['folder'] });
    expect(await refused({ f: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused({ d: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    // The upload is good still, once.
    expect(await here.of.get(here.officer, 'addDocumentVersion', ADD, { p, t: 'Titel', f })).toBeTruthy();
    expect(await refused({})).toMatchObject({ code: 'INVALID_INPUT', paths: ['fileId'] });
    expect(await here.of.refused(here.support, ADD, { p, t: 'Titel', f: await here.upload(here.officer) })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shares its annex number with no other that stands', async () => {
    const document = await added('Ett', { a: '40' });
    expect(await here.of.refused(here.officer, ADD, { p: here.of.procurementId, t: 'Två', a: 'bilaga 40', f: await here.upload(here.officer) })).toMatchObject({ code: 'ALREADY_EXISTS', paths: ['annexNumber'] });
    await here.of.get(here.officer, 'removeDocument', REMOVE, { d: document.id, v: 1 });
    expect(await added('Två', { a: '40' })).toMatchObject({ annexNumber: '40' });
  });

  it('is one of two that ask for the same number at the same time', async () => {
    const files = await Promise.all([here.upload(here.officer), here.upload(here.support)]);
    const answers = await Promise.all([[here.officer, files[0]], [here.support, files[1]]].map(([actor, f]) => here.of.ask(actor as typeof here.officer, ADD, { p: here.of.procurementId, t: 'Samtidigt', a: '41', f })));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'ALLOWED').toSorted();
    expect(codes).toEqual(['ALLOWED', 'ALREADY_EXISTS']);
  });

  it('takes a version of each of two who add at the same time', async () => {
    const document = await added('Två versioner');
    const files = [await here.upload(here.officer), await here.upload(here.support)];
    await Promise.all([[here.officer, files[0]], [here.support, files[1]]].map(([actor, f]) => here.of.get(actor as typeof here.officer, 'addDocumentVersion', ADD, { p: here.of.procurementId, d: document.id, t: document.title, f })));
    expect((await here.of.get<DocumentRead>(here.officer, 'tenderDocument', ONE, { d: document.id })).versions.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('is stated anew; the second of two who do it gets both', async () => {
    const document = await added('Före', { a: '50' });
    const input = { title: 'Efter', annexNumber: '51', folder: 'Mapp', audience: 'PUBLIC', secrecyGround: 'OSL 31:16', secrecyUntil: '2024-10-14' };
    expect(await here.of.get(here.support, 'changeDocument', CHANGE, { d: document.id, v: 1, input })).toMatchObject({
      title: 'Efter', annexNumber: '51', folder: 'Mapp', audience: 'PUBLIC', version: 2, secrecy: { ground: 'OSL 31:16', until: '2024-10-14', inForce: false },
    });
    const late = await here.of.refused(here.officer, CHANGE, { d: document.id, v: 1, input: { title: 'Mitt', audience: 'PUBLIC' } });
    expect(late).toMatchObject({ code: 'CONFLICT', details: { version: 2, theirs: { title: 'Efter', annexNumber: '51' }, yours: { title: 'Mitt' } } });
    expect(await here.of.refused(here.officer, CHANGE, { d: document.id, v: 9, input })).toMatchObject({ code: 'INVALID_INPUT', paths: ['version'] });
    expect(await here.of.refused(here.officer, CHANGE, { d: document.id, v: 2, input: { ...input, annexNumber: '41' } })).toMatchObject({ code: 'ALREADY_EXISTS', paths: ['input.annexNumber'] });
    // What is left out is cleared, and what differs in nothing is no change.
    expect(await here.of.get(here.officer, 'changeDocument', CHANGE, { d: document.id, v: 2, input: { title: 'Efter', audience: 'PUBLIC' } })).toMatchObject({ annexNumber: null, folder: null, secrecy: null, version: 3 });
    expect(await here.of.get(here.officer, 'changeDocument', CHANGE, { d: document.id, v: 3, input: { title: 'Efter', audience: 'PUBLIC' } })).toMatchObject({ version: 3 });
  });

  it('is taken off the list and kept, with its versions and their bytes', async () => {
    const document = await added('Tas bort');
    expect(await here.of.refused(here.officer, REMOVE, { d: document.id, v: 2 })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await here.of.get(here.officer, 'removeDocument', REMOVE, { d: document.id, v: 1 })).toMatchObject({ availableActions: [] });
    expect((await here.documents()).documents.map(({ id }) => id)).not.toContain(document.id);
    expect((await here.documents(here.of.chair, true)).documents.map(({ id }) => id)).toContain(document.id);
    expect((await here.bytesOf(here.officer, document.currentVersion.href)).status).toBe(200);
    expect(await here.of.refused(here.officer, REMOVE, { d: document.id, v: 2 })).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
    expect(await here.of.refused(here.officer, ADD, { p: here.of.procurementId, d: document.id, t: 'x', f: await here.upload(here.officer) })).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
  });

  it('has one event for each change of it, for those who read the drafts', async () => {
    const document = await added('Händelser', { a: '60' });
    await here.of.get(here.officer, 'changeDocument', CHANGE, { d: document.id, v: 1, input: { title: 'Händelser, ändrad', audience: 'PARTICIPANTS' } });
    await here.of.get(here.officer, 'removeDocument', REMOVE, { d: document.id, v: 2 });
    const events = await here.of.sql<{ kind: string; body: string }>(`select kind, body from audit_event where subject_id = $1 order by sequence`, [document.id]);
    expect(events.map(({ kind }) => kind)).toEqual(['DocumentAdded', 'DocumentVersionAdded', 'DocumentChanged', 'DocumentRemoved']);
    expect(JSON.stringify(events)).not.toContain('Händelser');
  });

  it('is a version that never changes, whoever asks the database', async () => {
    await expect(here.of.sql('update document_version set number = number + 1')).rejects.toThrow(/never changed/);
    await expect(here.of.sql('delete from document_version')).rejects.toThrow(/never changed/);
  });
});

describe('the list', () => {
  it('stands by annex number, and reports holes without filling them', async () => {
    const fresh = await DocumentCase.start();
    for (const [title, a] of [['Tio', '10'], ['Två a', '2a'], ['Ett', '1'], ['Fyra', '4'], ['Utan', undefined], ['B', 'B'], ['Två b', '2b']]) await fresh.add(title ?? '', { a });
    const { documents, annexGaps } = await fresh.documents();
    expect(documents.map(({ annexNumber }) => annexNumber)).toEqual(['1', '2a', '2b', '4', '10', 'B', null]);
    expect(annexGaps).toEqual(['3', '5', '6', '7', '8', '9', 'A']);
    expect((await fresh.documents(fresh.of.participant)).annexGaps).toEqual([]);
    await fresh.close();
  }, 120_000);
});

describe('the bytes of a version', () => {
  it('are those that were uploaded, whole or in part, and harmless', async () => {
    const bytes = pdf('byte för byte');
    const { currentVersion: { href, sha256: hash, size } } = await added('Bytes', { bytes });
    const whole = await here.bytesOf(here.of.chair, href);
    expect(whole.bytes.equals(bytes)).toBe(true);
    expect([hash, Number(size)]).toEqual([sha256(bytes), bytes.length]);
    expect(whole.headers.get('etag')).toBe(`"${hash}"`);
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment; filename="?handling\.pdf"?$/);
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    expect(whole.headers.get('content-security-policy')).toContain('sandbox');
    const part = await here.bytesOf(here.of.chair, href, { range: 'bytes=5-9' });
    expect([part.status, part.bytes.toString()]).toEqual([206, bytes.subarray(5, 10).toString()]);
    // By itself fetch would ask for no answer out of a store, which is what is tried here.
    expect((await here.bytesOf(here.of.chair, href, { 'if-none-match': `"${hash}"`, 'cache-control': 'max-age=0' })).status).toBe(304);
    expect((await here.bytesOf(here.of.chair, `${href}?inline=1`)).headers.get('content-disposition')).toMatch(/^inline/);
  });

  it('are not shown but saved where a browser could run something in them', async () => {
    const f = await here.upload(here.officer, 'a;b\n1;2\n', 'tabell.csv');
    const { currentVersion } = await here.of.get<DocumentRead>(here.officer, 'addDocumentVersion', ADD, { p: here.of.procurementId, t: 'Tabell', f });
    expect((await here.bytesOf(here.officer, `${currentVersion.href}?inline=1`)).headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await here.bytesOf(here.officer, '/documents/versions/x')).status).toBe(404);
  });
});
