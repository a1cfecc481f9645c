import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { mandateDocument, type MandateView } from '#mandates';
import { SYSTEM, type PersonActor } from '#platform/access';
import type { Transaction } from '#platform/database';
import { Files, type FileDescription } from '#platform/files';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { asJson, takeOutEntries, type MandatePapers, type TakeOutEntry } from './take-out-contents.js';
import { indexPage, indexPath, type IndexedFile } from './take-out-index.js';
import type { TakenProcurement, TakeOutRecord } from './take-out-record.js';
import { TakeOutRecordQueries } from './take-out-record.queries.js';

/** A file at its place in a take-out. */
interface Placed extends IndexedFile {
  readonly fileId: string;
  readonly madeForIt: boolean;
}

export interface MadeTakeOut {
  readonly files: number;
  /** Of SHA256SUMS, which has the hashes of all the others. */
  readonly sha256: string;
  readonly secretOf: readonly string[];
}

export const CHECKSUMS = 'SHA256SUMS';

/** Writes the files of a take-out and keeps them in the store; evidence and publications lie there already. */
@Injectable()
export class TakeOutMaker {
  constructor(
    private readonly records: TakeOutRecordQueries,
    private readonly files: Files,
  ) {}

  /** Fills a take-out with what its asker may take out now. The index comes first in it, and says of every other file how large it is and its hash. */
  async fill(tx: Transaction, takeOut: { id: string; organisationId: string }, actor: PersonActor): Promise<MadeTakeOut> {
    const { record, mandates } = await this.records.of(actor, takeOut.organisationId);
    const entries = takeOutEntries(record, papersOf(mandates), tx.now);
    const contents = await this.placeAll(tx, takeOut.organisationId, entries);
    const index = await this.placeAll(tx, takeOut.organisationId, indexEntries(record, contents, tx.now));
    const sums = [...index, ...contents].map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
    const checksums = await this.placeAll(tx, takeOut.organisationId, [{ path: CHECKSUMS, mediaType: 'text/plain', write: () => Promise.resolve(Buffer.from(sums)) }]);
    const all = [...index, ...checksums, ...contents];
    await tx.manager.query(
      `insert into take_out_item (take_out_id, position, path, file_id, made_for_it)
       select $1, n, path, file_id, made from unnest($2::text[], $3::uuid[], $4::boolean[]) with ordinality as item (path, file_id, made, n)`,
      [takeOut.id, all.map(({ path }) => path), all.map(({ fileId }) => fileId), all.map(({ madeForIt }) => madeForIt)],
    );
    return { files: all.length, sha256: checksums[0]?.sha256 ?? '', secretOf: record.procurements.filter(isSecret).map(({ id }) => id) };
  }

  private async placeAll(tx: Transaction, organisationId: string, entries: readonly TakeOutEntry[]): Promise<Placed[]> {
    const stored = await this.files.describe(entries.flatMap((entry) => ('fileId' in entry ? [entry.fileId] : [])));
    const placed: Placed[] = [];
    for (const entry of entries) {
      const file = 'fileId' in entry ? stored.get(entry.fileId) : await this.write(tx, organisationId, entry);
      if (!file) throw new Error(`A file of a take-out is not in the store: ${entry.path}`);
      placed.push({ path: entry.path, fullPath: entry.fullPath ?? entry.path, fileId: file.id, size: file.size, sha256: file.sha256, madeForIt: !('fileId' in entry) });
    }
    return placed;
  }

  private async write(tx: Transaction, organisationId: string, entry: Exclude<TakeOutEntry, { fileId: string }>): Promise<FileDescription> {
    const { path, mediaType } = entry;
    return this.files.write(tx.manager, SYSTEM, { fileName: path.split('/').at(-1) ?? path, mediaType, bytes: Readable.from([await entry.write()]), organisationId });
  }
}

const papersOf = (mandates: readonly MandateView[]): Map<string, MandatePapers> =>
  new Map(mandates.map((mandate) => [mandate.id, { text: mandate.text ?? '', pdf: () => mandateDocument(mandate) }]));

/** Whether there is something of its drafts in it. */
const isSecret = ({ comments, publications }: TakenProcurement): boolean => (comments?.length ?? 0) > 0 || publications.some(({ audience }) => audience === 'WORKING_GROUP');

function indexEntries(record: TakeOutRecord, contents: readonly Placed[], at: Date): TakeOutEntry[] {
  const files = contents.map(({ path, fullPath, size, sha256 }) => ({ path, fullPath, size, sha256 }));
  const page = (language: Language): TakeOutEntry => ({
    path: indexPath(language), mediaType: 'text/html', write: () => Promise.resolve(Buffer.from(indexPage(language, record, files, at))),
  });
  const { name, organisationNumber } = record.organisation;
  const titled = { sv: say('sv', 'takeOut.title', { organisation: name }), en: say('en', 'takeOut.title', { organisation: name }) };
  return [
    page('sv'), page('en'),
    { path: 'index.json', mediaType: 'application/json', write: () => Promise.resolve(asJson({ title: titled, organisation: { name, organisationNumber }, madeAt: at.toISOString(), files })) },
  ];
}
