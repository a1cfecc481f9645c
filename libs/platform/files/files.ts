import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { actorKey, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, newId } from '#platform/database';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { serves, type FilePurpose } from './file-kind.js';
import { cleanFileName } from './file-name.js';
import { FileStore, type ByteRange } from './file-store.js';
import { Reception } from './reception.js';
import { StoredFiles, type StoredFile } from './stored-files.js';
import { refusalOf } from './upload-answer.js';

export interface FileUse {
  readonly purpose: FilePurpose;
  /** Where the id stands in the mutation's arguments; a refusal is shown there. */
  readonly field?: string;
}

/** A stored file as others see it: size in bytes, hash in hex. */
export interface FileDescription {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: Date;
  readonly href: string;
}

/** Uploaded files, for the libraries whose nouns refer to them. */
@Injectable()
export class Files {
  constructor(
    private readonly rows: StoredFiles,
    private readonly store: FileStore,
    private readonly reception: Reception,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes an upload into use, in the transaction of the command that refers to it: good once, for the one who uploaded it.
   * Refuses NOT_FOUND (none, or another's), INVALID_INPUT (not finished, or used already), FILE_REJECTED (not of the right kind).
   */
  async take(manager: EntityManager, actor: Actor, fileId: string, use: FileUse & { procurementId?: string; organisationId?: string }): Promise<FileDescription> {
    const file = readyFor(use, actor, isId(fileId) ? await this.rows.lock(manager, fileId) : undefined);
    const { procurementId, organisationId } = use;
    await this.rows.markUsed(manager, file.id, {
      at: this.clock.now(), ...(procurementId === undefined ? {} : { procurementId }), ...(organisationId === undefined ? {} : { organisationId }),
    });
    return file;
  }

  /** Looks at an upload without using it up: for a preview or a dry run. Refuses as `take` does. */
  async peek(actor: Actor, fileId: string, use: FileUse): Promise<FileDescription> {
    return readyFor(use, actor, isId(fileId) ? await this.rows.find(fileId) : undefined);
  }

  /** Takes in a file that comes by another road than the web, with the same judgement. Answers its id; refuses what is rejected. */
  async receive(actor: Actor, upload: { fileName: string; declaredType?: string; bytes: Readable }): Promise<string> {
    const id = newId();
    const fileName = cleanFileName(upload.fileName);
    const declaredType = upload.declaredType ?? null;
    await this.rows.open({ id, fileName, declaredType, size: 0, uploadedBy: actorKey(actor), uploadedAt: this.clock.now() });
    await this.reception.settle({ id, fileName, declaredType }, upload.bytes);
    const settled = await this.rows.find(id);
    if (settled?.rejection) throw refusalOf(settled.rejection);
    return id;
  }

  /** Those of the ids that are stored files, by id. */
  async describe(fileIds: readonly string[]): Promise<ReadonlyMap<string, FileDescription>> {
    const files = await this.rows.findAll(fileIds.filter(isId));
    return new Map(files.flatMap((file) => descriptionOf(file) ?? []).map((file) => [file.id, file]));
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

function readyFor({ purpose, field = 'fileId' }: FileUse, actor: Actor, file: StoredFile | undefined): FileDescription {
  if (file?.uploadedBy !== actorKey(actor)) throw notFound();
  if (file.rejection) throw rejectedAt(field, refusalOf(file.rejection));
  const description = descriptionOf(file);
  if (!description) throw invalidInput({ path: field, text: 'file.not_finished' });
  if (file.usedAt) throw invalidInput({ path: field, text: 'file.already_used' });
  if (!serves(purpose, description.mediaType)) {
    throw rejectedAt(field, new Refusal('FILE_REJECTED', { text: purpose === 'EVIDENCE' ? 'file.rejected.not_evidence' : 'file.rejected.not_table' }));
  }
  return description;
}

const rejectedAt = (path: string, { code, text, params }: Refusal): Refusal =>
  new Refusal(code, { text, params: { ...params }, fields: [{ path, text, params }] });

function descriptionOf({ id, fileName, mediaType, size, sha256, uploadedAt, state }: StoredFile): FileDescription | undefined {
  if (state !== 'STORED' || mediaType === null || sha256 === null) return undefined;
  return { id, fileName, mediaType, size, sha256, uploadedAt, href: `/files/${id}` };
}
