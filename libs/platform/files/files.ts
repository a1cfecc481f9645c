import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { actorKey, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId } from '#platform/database';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { BroughtFiles, type BroughtFile, type MadeFile } from './brought-files.js';
import { Checksums } from './checksums.js';
import { serves, type FilePurpose } from './file-kind.js';
import { hrefOf, type FileDescription } from './file-description.js';
import { FileStore, type ByteRange } from './file-store.js';
import { StoredFiles, type StoredFile } from './stored-files.js';
import { refusalOf } from './upload-answer.js';

export interface FileUse {
  readonly purpose: FilePurpose;
  /** Where the id stands in the mutation's arguments; a refusal is shown there. */
  readonly field?: string;
}

/** Uploaded files, for the libraries whose nouns refer to them. */
@Injectable()
export class Files {
  constructor(
    private readonly rows: StoredFiles,
    private readonly store: FileStore,
    private readonly brought: BroughtFiles,
    private readonly checksums: Checksums,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes an upload into use, in the transaction of the command that refers to it: good once, for the one who uploaded it.
   * Refuses NOT_FOUND (none, or another's), INVALID_INPUT (not finished, or used already), FILE_REJECTED (not of the right kind).
   */
  async take(manager: EntityManager, actor: Actor, fileId: string, use: FileUse & { procurementId?: string; organisationId?: string }): Promise<FileDescription> {
    const file = await this.described(readyFor(use, actor, isId(fileId) ? await this.rows.lock(manager, fileId) : undefined));
    const { procurementId, organisationId } = use;
    await this.rows.markUsed(manager, file.id, {
      at: this.clock.now(), ...(procurementId === undefined ? {} : { procurementId }), ...(organisationId === undefined ? {} : { organisationId }),
    });
    return file;
  }

  /** Looks at an upload without using it up: for a preview or a dry run. Refuses as `take` does. */
  async peek(actor: Actor, fileId: string, use: FileUse): Promise<FileDescription> {
    return this.described(readyFor(use, actor, isId(fileId) ? await this.rows.find(fileId) : undefined));
  }

  /** Takes in a file that comes by another road than the web, with the same judgement. Answers its id; refuses what is rejected. */
  receive(actor: Actor, upload: BroughtFile): Promise<string> {
    return this.brought.receive(actor, upload);
  }

  /**
   * Keeps what the product has made itself as a stored file, in the command's transaction and used from the first. Nobody judges it.
   */
  write(manager: EntityManager, actor: Actor, made: MadeFile): Promise<FileDescription> {
    return this.brought.write(manager, actor, made);
  }

  /** Those of the ids that are stored files, by id. */
  async describe(fileIds: readonly string[]): Promise<ReadonlyMap<string, FileDescription>> {
    const found = new Map<string, FileDescription>();
    for (const file of (await this.rows.findAll(fileIds.filter(isId))).filter(isStored)) found.set(file.id, await this.described(file));
    return found;
  }

  /** With its CRC-32, counted now if it was stored before they were. */
  private async described({ id, fileName, mediaType, size, sha256, crc32, uploadedAt }: Stored): Promise<FileDescription> {
    return { id, fileName, mediaType, size, sha256, crc32: crc32 ?? (await this.checksums.count(sha256)), uploadedAt, href: hrefOf(id) };
  }

  /** The bytes as a stream. Whether the reader may is decided by the caller. NOT_FOUND where nothing is stored. */
  async openStored(fileId: string, range?: ByteRange): Promise<Readable> {
    return this.store.open((await this.stored(fileId)).sha256, range);
  }

  /** For a reader that needs a path; the path is good only until `work` is done. A file that is described already is not looked up. */
  async atPath<Result>(file: string | FileDescription, work: (path: string) => Promise<Result>): Promise<Result> {
    const { sha256 } = typeof file === 'string' ? await this.stored(file) : file;
    return this.store.atPath(sha256, work);
  }

  private async stored(fileId: string): Promise<FileDescription> {
    const file = (await this.describe([fileId])).get(fileId);
    if (!file) throw notFound();
    return file;
  }
}

type Stored = StoredFile & { readonly mediaType: string; readonly sha256: string };

const isStored = (file: StoredFile): file is Stored => file.state === 'STORED' && file.mediaType !== null && file.sha256 !== null;

const NOT_READY: Readonly<Record<string, string>> = { ARRIVED: 'file.being_checked', QUARANTINED: 'file.in_quarantine' };

const NOT_FIT: Record<FilePurpose, string> = { EVIDENCE: 'file.rejected.not_evidence', IMPORT: 'file.rejected.not_table', DOCUMENT: 'file.rejected.document_kind' };

function readyFor({ purpose, field = 'fileId' }: FileUse, actor: Actor, file: StoredFile | undefined): Stored {
  if (file?.uploadedBy !== actorKey(actor)) throw notFound();
  if (file.rejection) throw rejectedAt(field, refusalOf(file.rejection));
  if (!isStored(file)) throw invalidInput({ path: field, text: NOT_READY[file.state] ?? 'file.not_finished' });
  if (file.usedAt) throw invalidInput({ path: field, text: 'file.already_used' });
  if (!serves(purpose, { mediaType: file.mediaType, sentAs: file.purpose })) throw rejectedAt(field, new Refusal('FILE_REJECTED', { text: NOT_FIT[purpose] }));
  return file;
}

const rejectedAt = (path: string, { code, text, params }: Refusal): Refusal =>
  new Refusal(code, { text, params: { ...params }, fields: [{ path, text, params }] });
