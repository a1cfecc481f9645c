import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMALL_PDF } from '../../kit/api-client.js';
import { startCast, type Cast } from '../../kit/cast.js';
import { Stage } from '../../kit/stage.js';
import { DOCUMENT_CASES, type Documented } from './document-cases.js';
import { expectRefused } from './refusal.js';

const ADD = 'mutation ($p: ID!, $d: ID, $t: String!, $f: ID!) { addDocumentVersion(procurementId: $p, documentId: $d, title: $t, fileId: $f) { id version currentVersion { id } } }';
const SIGN = 'mutation ($id: ID!) { signUndertaking(input: { procurementId: $id, textVersion: 1 }) { standing } }';

interface Added { readonly id: string; readonly version: number; readonly currentVersion: { readonly id: string } }

let cast: Cast;
let at: Documented;
beforeAll(async () => {
  cast = await startCast();
  at = await documented();
}, 300_000);
afterAll(() => cast.close());

async function documented(): Promise<Documented> {
  const { as: { ADM, OFF }, scene: { procurement }, sql } = cast;
  const add = async (p: string, t: string, d: string | null = null): Promise<Added> => (await ADM.ask<{ addDocumentVersion: Added }>(ADD, { p, t, d, f: await ADM.upload(SMALL_PDF, 'a.pdf') })).addDocumentVersion;
  const elsewhere = (await new Stage(cast).workshop()).id;
  await ADM.ask(SIGN, { id: elsewhere });
  const foreign = await add(elsewhere, 'Annan upphandlings bilaga');
  const first = await add(procurement, 'Bilaga');
  const second = await add(procurement, 'Bilaga, ny', first.id);
  const [published] = await sql<{ id: string; version: number }>(`select d.id, d.version from tender_document d where d.procurement_id = $1 and d.title = 'Prisbilaga'`, [procurement]);
  const used = await ADM.upload(SMALL_PDF, 'anvand.pdf');
  await ADM.ask(ADD, { p: procurement, t: 'Använd', f: used });
  const tus = { 'tus-resumable': '1.0.0', 'upload-length': '100', 'upload-metadata': `filename ${Buffer.from('halv.pdf').toString('base64')}` };
  const unfinished = (await ADM.request('/files', { method: 'POST', headers: tus })).headers.get('location')?.split('/').at(-1) ?? '';
  const rejected = await ADM.upload(Buffer.from('<html><script>alert(1)</script>'), 'sida.pdf').catch(async () => (await sql<{ id: string }>(`select id from stored_file where file_name = 'sida.pdf'`))[0]?.id ?? '');
  return {
    procurement, elsewhere, foreignDocument: foreign.id, foreignVersion: foreign.currentVersion.id, unfinished, rejected, used, file: await ADM.upload(SMALL_PDF, 'b.pdf'), anothers: await OFF.upload(SMALL_PDF, 'c.pdf'),
    document: { id: first.id, version: second.version, versionId: second.currentVersion.id, olderVersionId: first.currentVersion.id }, published: published ?? { id: '', version: 0 },
  };
}

describe('bad input about documents and publications is refused at its field, in both languages, and changes nothing', () => {
  it.each(DOCUMENT_CASES)('$what', (bad) => expectRefused(cast, at, bad));
});

it('there are more than eighty kinds, each once', () => {
  expect(DOCUMENT_CASES.length).toBeGreaterThan(80);
  expect(new Set(DOCUMENT_CASES.map(({ what }) => what)).size).toBe(DOCUMENT_CASES.length);
});
