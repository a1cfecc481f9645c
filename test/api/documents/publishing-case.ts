import { expect } from '@jest/globals';
import { canonicalJson, sha256Hex } from '#kernel';
import type { Actor } from '#platform/access';
import { Files } from '#platform/files';
import { DocumentCase, pdf, sha256, type DocumentRead } from './document-case.js';

export const PUBLICATION = `id number title publishedAt audience changeNote itemCount totalSize manifestSha256 manifestHref archiveHref latest baselineNumber entitledListNumber
  items { id kind annexNumber path title mediaType size sha256 href changedSincePrevious }
  changes { since added { path title } changed { path } removed { path title } requirements { added { number heading } changed { number } struck { number } } words }`;
export const PROPOSE = 'mutation ($i: PublishInput!) { proposePublication(input: $i) { id consequences mayConfirm publicationPlan { number items { path size changedSincePrevious } } } }';
export const CONFIRM = `mutation ($a: ID!) { confirmAct(actId: $a) { state publication { ${PUBLICATION} } } }`;
export const GATE = 'query ($i: PublishInput!) { publicationGate(input: $i) { number changeNoteRequired publishable since removed { path } findings { code level words about } items { path size changedSincePrevious } } }';
export const ADD_VERSION = 'mutation ($p: ID!, $d: ID, $t: String!, $f: ID!) { addDocumentVersion(procurementId: $p, documentId: $d, title: $t, fileId: $f) { id currentVersion { id } } }';
export const REMOVE = 'mutation ($d: ID!, $v: Int!) { removeDocument(documentId: $d, version: $v) { id } }';

export interface Item { id: string; kind: string; annexNumber: string | null; path: string; title: string; size: string; sha256: string; href: string; changedSincePrevious: boolean }
export interface Changes { since: number; added: { path: string }[]; changed: { path: string }[]; removed: { path: string }[]; requirements: { added: { number: string }[]; changed: { number: string }[]; struck: { number: string }[] } | null; words: string[] }
export interface Published { id: string; number: number; audience: string; manifestSha256: string; latest: boolean; items: Item[]; changes: Changes | null; changeNote: string | null; itemCount: number; totalSize: string }
export interface Gate { number: number; publishable: boolean; changeNoteRequired: boolean; findings: { code: string; level: string; words: string; about: string[] }[]; items: { path: string; size: string | null; changedSincePrevious: boolean | null }[] }
export interface Proposal { id: string; consequences: string[]; mayConfirm: boolean; publicationPlan: { number: number; items: { path: string }[] } | null }

/** The order of the gate: of the procurement, of the drafting, of the documents. */
export const ORDER = [
  'PARTIES_NOT_LOCKED', 'ENTITLED_LIST_MISSING', 'CEILING_MISSING', 'PERIOD_MISSING', 'LONG_PERIOD_WITHOUT_REASON', 'UNDERTAKINGS_MISSING', 'OPEN_THREADS', 'BASELINE_MISSING', 'BASELINE_OUTDATED', 'ANNEX_GAP',
  'SECRET_DOCUMENT', 'NARROWER_DOCUMENT', 'VERSION_OUTDATED',
];
export const inOrder = (codes: readonly string[]): string[] => codes.toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));

export const versions = (...some: readonly DocumentRead[]): string[] => some.map(({ currentVersion }) => currentVersion.id);

/** Three documents that may be read by everybody, annexes 1, 3 and 4, and two requirements. */
export class PublishingCase {
  private constructor(
    readonly here: DocumentCase,
    readonly documents: readonly DocumentRead[],
  ) {}

  static async start(): Promise<PublishingCase> {
    const here = await DocumentCase.start();
    await here.of.add({ number: '1.1.1' });
    await here.of.add({ number: '1.1.2' });
    return new PublishingCase(here, [
      await here.add('Administrativa föreskrifter', { a: '1', audience: 'PUBLIC', bytes: pdf('åäö ett') }), await here.add('Avtalsutkast', { a: '3', audience: 'PUBLIC' }), await here.add('Prisbilaga', { a: '4', audience: 'PUBLIC' }),
    ]);
  }

  input(more: Record<string, unknown> = {}): Record<string, unknown> {
    return { procurementId: this.here.of.procurementId, title: 'Upphandlingsdokument', audience: 'WORKING_GROUP', documentVersionIds: versions(...this.documents), ...more };
  }

  gate(more: Record<string, unknown> = {}, by: Actor = this.here.officer): Promise<Gate> {
    return this.here.of.get(by, 'publicationGate', GATE, { i: this.input(more) });
  }

  /** Proposes with every warning there is acknowledged. */
  async propose(more: Record<string, unknown> = {}, by: Actor = this.here.officer): Promise<Proposal> {
    const { findings } = await this.gate(more);
    return this.here.of.get(by, 'proposePublication', PROPOSE, { i: this.input({ acknowledged: findings.map(({ code }) => code), ...more }) });
  }

  async confirm(id: string, by: Actor = this.here.second): Promise<Published> {
    return (await this.here.of.get<{ publication: Published }>(by, 'confirmAct', CONFIRM, { a: id })).publication;
  }

  async publish(more: Record<string, unknown> = {}): Promise<Published> {
    return this.confirm((await this.propose(more)).id);
  }

  async reject(id: string): Promise<void> {
    await this.here.of.get(this.here.second, 'rejectAct', 'mutation ($a: ID!) { rejectAct(actId: $a, reason: "Nej.") { id } }', { a: id });
  }

  /** The bytes as they lie in the store. */
  async stored(fileId: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.here.app.get(Files).openStored(fileId)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  /** Recomputes everything from the bytes that lie in the store: each file, the manifest, and what the page says of both. */
  async everyHashChecksOut({ id, manifestSha256, items, totalSize }: Published): Promise<void> {
    const { of } = this.here;
    const [publication] = await of.sql<{ fileId: string; manifest: string }>('select manifest_file_id as "fileId", manifest from publication where id = $1', [id]);
    const manifest = await this.stored(publication?.fileId ?? '');
    expect([sha256(manifest), sha256Hex(publication?.manifest ?? '')]).toEqual([manifestSha256, manifestSha256]);
    const read = JSON.parse(manifest.toString()) as { files: { path: string; size: number; sha256: string }[] };
    expect(canonicalJson(read)).toBe(manifest.toString());
    const rows = await of.sql<{ path: string; fileId: string }>('select path, file_id as "fileId" from publication_item where publication_id = $1 order by position', [id]);
    expect(read.files.map(({ path }) => path)).toEqual(rows.map(({ path }) => path));
    for (const [index, { fileId, path }] of rows.entries()) {
      const bytes = await this.stored(fileId);
      expect(read.files[index]).toMatchObject({ path, size: bytes.length, sha256: sha256(bytes) });
      expect(items[index]).toMatchObject({ path, size: String(bytes.length), sha256: sha256(bytes) });
    }
    expect(Number(totalSize)).toBe(read.files.reduce((all, { size }) => all + size, 0));
  }
}
