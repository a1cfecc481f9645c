import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Rejection } from './file-judgement.js';

/**
 * An upload: RECEIVING until it has arrived whole; ARRIVED while it waits for a worker to hash and judge it (a small one does not); QUARANTINED
 * under its hash while it waits for the virus scanner, where there is one; then STORED, or REJECTED with the reason.
 */
export interface StoredFile {
  readonly id: string;
  readonly fileName: string;
  readonly declaredType: string | null;
  readonly mediaType: string | null;
  readonly size: number;
  readonly sha256: string | null;
  /** Null also in what was stored before it was counted. */
  readonly crc32: number | null;
  readonly purpose: 'DOCUMENT' | null;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
  readonly state: 'RECEIVING' | 'ARRIVED' | 'QUARANTINED' | 'STORED' | 'REJECTED';
  /** When the scanner was last asked in vain. */
  readonly scanTriedAt: Date | null;
  readonly rejection: Rejection | null;
  readonly usedAt: Date | null;
}

/** A removed row, and the bytes that it named. */
export interface ForgottenFile {
  readonly id: string;
  readonly sha256: string | null;
}

/** What a file is called, and what its bytes are. */
export interface NamedBytes {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly crc32: number;
}

const COLUMNS = /* sql */ `id, file_name as "fileName", declared_type as "declaredType", media_type as "mediaType", size,
  encode(sha256, 'hex') as sha256, crc32, purpose, uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", state, rejection, used_at as "usedAt", scan_tried_at as "scanTriedAt"`;

type Row = Omit<StoredFile, 'size' | 'crc32' | 'rejection'> & { size: string; crc32: string | null; rejection: string | null };

const fileOf = (row: Row): StoredFile => ({
  ...row,
  size: Number(row.size),
  crc32: row.crc32 === null ? null : Number(row.crc32),
  rejection: row.rejection === null ? null : (JSON.parse(row.rejection) as Rejection),
});

/** The rows of stored_file. */
@Injectable()
export class StoredFiles {
  constructor(private readonly dataSource: DataSource) {}

  async find(id: string): Promise<StoredFile | undefined> {
    const rows: Row[] = await this.dataSource.query(`select ${COLUMNS} from stored_file where id = $1`, [id]);
    return rows[0] && fileOf(rows[0]);
  }

  async findAll(ids: readonly string[]): Promise<StoredFile[]> {
    const rows: Row[] = await this.dataSource.query(`select ${COLUMNS} from stored_file where id = any($1) order by id`, [ids]);
    return rows.map(fileOf);
  }

  /** The file, held against everybody else until the transaction ends. */
  async lock(manager: EntityManager, id: string): Promise<StoredFile | undefined> {
    const rows: Row[] = await manager.query(`select ${COLUMNS} from stored_file where id = $1 for update`, [id]);
    return rows[0] && fileOf(rows[0]);
  }

  /** Names bytes that are used from the first. */
  async insertUsed(
    manager: EntityManager, file: NamedBytes & { id: string; uploadedBy: string; at: Date; procurementId?: string; organisationId?: string },
  ): Promise<void> {
    await manager.query(
      `insert into stored_file (id, file_name, media_type, size, sha256, crc32, uploaded_by, uploaded_at, state, used_at, procurement_id, organisation_id)
       values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, 'STORED', $8, $9, $10)`,
      [file.id, file.fileName, file.mediaType, file.size, file.sha256, file.crc32, file.uploadedBy, file.at, file.procurementId ?? null, file.organisationId ?? null],
    );
  }

  /** Sets the CRC-32 of stored bytes where it is missing, in every row that names them. */
  async setCrc32(sha256: string, crc32: number): Promise<void> {
    await this.dataSource.query(`update stored_file set crc32 = $2 where sha256 = decode($1, 'hex') and crc32 is null`, [sha256, crc32]);
  }

  /** Some of the hashes whose CRC-32 nobody has counted. */
  async withoutCrc32(atMost: number): Promise<string[]> {
    const rows: { sha256: string }[] = await this.dataSource.query(
      `select distinct encode(sha256, 'hex') as sha256 from (select sha256 from stored_file where state = 'STORED' and crc32 is null order by id limit $1) f`,
      [atMost],
    );
    return rows.map(({ sha256 }) => sha256);
  }

  async markUsed(manager: EntityManager, id: string, use: { at: Date; procurementId?: string; organisationId?: string }): Promise<void> {
    await manager.query('update stored_file set used_at = $2, procurement_id = $3, organisation_id = $4 where id = $1', [
      id, use.at, use.procurementId ?? null, use.organisationId ?? null,
    ]);
  }

  /** Removes an upload that nothing has used; answers what was removed, if it could be. */
  async forget(id: string): Promise<ForgottenFile | undefined> {
    const [rows]: [ForgottenFile[], number] = await this.dataSource.query(
      `delete from stored_file where id = $1 and used_at is null returning id, encode(sha256, 'hex') as sha256`,
      [id],
    );
    return rows[0];
  }

  /** Removes what nobody has used since before the instant; what a command holds this moment is passed over. */
  async forgetUnused(before: Date): Promise<ForgottenFile[]> {
    const [rows]: [ForgottenFile[], number] = await this.dataSource.query(
      `delete from stored_file where id in (
         select id from stored_file where used_at is null and uploaded_at < $1 for update skip locked
       ) returning id, encode(sha256, 'hex') as sha256`,
      [before],
    );
    return rows;
  }

  /** Which ids have bytes among those on their way. */
  async unsettled(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(`select id from stored_file where state in ('RECEIVING', 'ARRIVED')`);
    return rows.map((row) => row.id);
  }

  /** The other tender documents that have bytes on their way, or may yet, the largest first. */
  async unsettledDocumentsBut(manager: EntityManager, id: string): Promise<Pick<StoredFile, 'id' | 'size' | 'state'>[]> {
    const rows: Pick<Row, 'id' | 'size' | 'state'>[] = await manager.query(
      `select id, size, state from stored_file where state in ('RECEIVING', 'ARRIVED') and purpose = 'DOCUMENT' and id <> $1 and size > 0 order by size desc, id`,
      [id],
    );
    return rows.map((row) => ({ ...row, size: Number(row.size) }));
  }

  /** Sets the size of an upload whose sender did not know it when it began. */
  async setSize(id: string, size: number): Promise<void> {
    await this.dataSource.query(`update stored_file set size = $2 where id = $1 and state = 'RECEIVING'`, [id, size]);
  }
}
