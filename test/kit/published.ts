import { Readable, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Audience } from '#documents';
import { newId } from '#platform/database';
import { FileStore } from '#platform/files';
import { sha256Hex } from '#kernel';

/** Where a publication is put: the rows, and the bytes. */
export interface Shelf {
  readonly dataSource: DataSource;
  readonly store: FileStore;
}

/** As `putPublication`, where the API of a test reads it. */
export const plantPublication = (app: INestApplicationContext, slug: string, audience: Audience, files: readonly PublishedFile[]): Promise<Published> =>
  putPublication({ dataSource: app.get(DataSource, { strict: false }), store: app.get(FileStore, { strict: false }) }, slug, audience, files);

/** A file that is published as it is given; versions of one document have the same path in each publication. */
export interface PublishedFile {
  readonly path: string;
  readonly content: Buffer | (() => Readable);
  readonly mediaType?: string;
}

export interface Published {
  readonly id: string;
  readonly procurementId: string;
  readonly itemOf: ReadonlyMap<string, string>;
  readonly sizeOf: ReadonlyMap<string, number>;
}

interface KeptFile { readonly path: string; readonly fileId: string; readonly versionId: string; readonly size: number; readonly sha256: string; readonly crc32: number; readonly mediaType: string; readonly changed: boolean }

/**
 * Puts a publication where the API reads it, with its bytes in the store: what two people and a gate make of documents in earnest. The documents are made
 * with it, and get a version more where they are there already.
 */
export async function putPublication({ dataSource, store }: Shelf, slug: string, audience: Audience, files: readonly PublishedFile[]): Promise<Published> {
  const [about]: { procurementId: string; personId: string; number: number; caseNumber: string; title: string }[] = await dataSource.query(
    `select p.id as "procurementId", p.case_number as "caseNumber", p.title, (select id from person order by id limit 1) as "personId",
       (select count(*)::int + 1 from publication b where b.procurement_id = p.id) as number from procurement p where p.slug = $1`, [slug]);
  if (!about) throw new Error(`No procurement ${slug}`);
  const kept: KeptFile[] = [];
  for (const file of files) kept.push(await keepFile({ dataSource, store }, about, file));
  const id = newId();
  const manifest = JSON.stringify({
    format: 'samkop.publication/1', caseNumber: about.caseNumber, procurementTitle: about.title, host: { name: 'Region Norrbotten', organisationNumber: '2321000230' },
    number: about.number, title: `Publicering ${about.number}`, audience, publishedAt: new Date().toISOString(), changeNote: about.number === 1 ? null : 'Rättad <bilaga>',
    since: about.number === 1 ? null : { number: about.number - 1, manifestSha256: '' }, baseline: null, entitledList: null,
    files: kept.map(({ path, size, sha256, changed }) => ({ path, title: path, size, sha256, change: changed ? 'ADDED' : 'UNCHANGED' })), removed: [], requirements: null,
  });
  const manifestFileId = await storedFile(dataSource, about.personId, 'manifest.json', 'application/json', await store.put(Readable.from([Buffer.from(manifest)])), crc32(manifest));
  const actId = newId();
  await dataSource.query(
    `insert into binding_act (id, procurement_id, kind, state, consequences, proposed_by, proposed_at, decided_by, decided_at)
     select $1, $2, 'PUBLISH', 'CONFIRMED', '[]', $3, now(), (select id from person where id <> $3 order by id limit 1), now()`, [actId, about.procurementId, about.personId]);
  await dataSource.query(
    `insert into publication (id, procurement_id, number, title, audience, change_note, published_at, act_id, manifest, manifest_sha256, manifest_file_id)
     values ($1, $2, $3, $4, $5, $6, now(), $7, $8, decode($9, 'hex'), $10)`,
    [id, about.procurementId, about.number, `Publicering ${about.number}`, audience, about.number === 1 ? null : 'Rättad bilaga', actId, manifest, sha256Hex(manifest), manifestFileId]);
  const itemOf = new Map<string, string>();
  for (const [index, file] of kept.entries()) {
    itemOf.set(file.path, newId());
    await dataSource.query(
      `insert into publication_item (id, publication_id, position, kind, version_id, path, title, media_type, file_id, size, sha256, crc32, changed_since_previous)
       values ($1, $2, $3, 'DOCUMENT', $4, $5, $5, $6, $7, $8, decode($9, 'hex'), $10, $11)`,
      [itemOf.get(file.path), id, index + 1, file.versionId, file.path, file.mediaType, file.fileId, file.size, file.sha256, file.crc32, file.changed]);
  }
  return { id, procurementId: about.procurementId, itemOf, sizeOf: new Map(kept.map(({ path, size }) => [path, size])) };
}

async function keepFile({ dataSource, store }: Shelf, about: { procurementId: string; personId: string }, { path, content, mediaType = 'application/pdf' }: PublishedFile): Promise<KeptFile> {
  let sum = 0;
  const summed = new Transform({ transform(chunk: Buffer, _encoding, done) { sum = crc32(chunk, sum); done(null, chunk); } });
  const source = Buffer.isBuffer(content) ? Readable.from([content]) : content();
  const { sha256, size } = await store.put(source.pipe(summed));
  const [document]: { id: string; versions: number; same: string | null }[] = await dataSource.query(
    `select d.id, (select count(*)::int from document_version v where v.document_id = d.id) as versions,
       (select v.id from document_version v join stored_file f on f.id = v.file_id where v.document_id = d.id and f.sha256 = decode($3, 'hex')) as same
     from tender_document d where d.procurement_id = $1 and d.title = $2`, [about.procurementId, path, sha256]);
  const documentId = document?.id ?? newId();
  if (!document) {
    await dataSource.query(`insert into tender_document (id, procurement_id, title, audience, created_at, created_by, changed_at) values ($1, $2, $3, 'PUBLIC', now(), $4, now())`,
      [documentId, about.procurementId, path, about.personId]);
  }
  const fileId = await storedFile(dataSource, about.personId, path, mediaType, { sha256, size }, sum);
  const versionId = document?.same ?? newId();
  if (!document?.same) {
    await dataSource.query('insert into document_version (id, document_id, number, file_id, added_at, added_by) values ($1, $2, $3, $4, now(), $5)',
      [versionId, documentId, (document?.versions ?? 0) + 1, fileId, about.personId]);
  }
  return { path, fileId, versionId, size, sha256, crc32: sum, mediaType, changed: !document?.same };
}

async function storedFile(dataSource: DataSource, personId: string, fileName: string, mediaType: string, { sha256, size }: { sha256: string; size: number }, sum: number): Promise<string> {
  const id = newId();
  await dataSource.query(
    `insert into stored_file (id, file_name, media_type, size, sha256, crc32, uploaded_by, uploaded_at, state, used_at) values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, now(), 'STORED', now())`,
    [id, fileName, mediaType, size, sha256, sum, `person:${personId}`]);
  return id;
}
