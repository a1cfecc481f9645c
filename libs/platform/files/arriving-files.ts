import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '#platform/request';
import type { Rejection } from './file-judgement.js';
import type { NamedBytes } from './stored-files.js';

export interface OpenedUpload {
  readonly id: string;
  readonly fileName: string;
  readonly declaredType: string | null;
  /** Bytes; 0 while the sender does not know. */
  readonly size: number;
  readonly purpose: 'DOCUMENT' | null;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}

/** How many uploads one person or link may have unfinished or unused at a time. */
const MOST_UNUSED_UPLOADS = 50;
/** The same for tender documents, which come by the thousand and are taken into use one after another. */
const MOST_UNUSED_DOCUMENTS = 2_000;

/** The rows of stored_file on their way from the first byte to STORED or REJECTED. Each step is taken once, whoever tries it. */
@Injectable()
export class ArrivingFiles {
  constructor(private readonly dataSource: DataSource) {}

  /** Opens an upload. Refuses with RATE_LIMITED one more than its owner may have waiting, counted one request at a time. */
  async open(upload: OpenedUpload): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`uploads of ${upload.uploadedBy}`]);
      const [{ waiting } = { waiting: 0 }]: { waiting: number }[] = await manager.query(
        `select count(*)::int as waiting from stored_file where uploaded_by = $1 and used_at is null and state <> 'REJECTED' and purpose is not distinct from $2`,
        [upload.uploadedBy, upload.purpose],
      );
      const limit = upload.purpose === 'DOCUMENT' ? MOST_UNUSED_DOCUMENTS : MOST_UNUSED_UPLOADS;
      if (waiting >= limit) throw new Refusal('RATE_LIMITED', { text: 'file.too_many_uploads', params: { limit } });
      await manager.query(
        `insert into stored_file (id, file_name, declared_type, size, purpose, uploaded_by, uploaded_at, state)
         values ($1, $2, $3, $4, $5, $6, $7, 'RECEIVING')`,
        [upload.id, upload.fileName, upload.declaredType, upload.size, upload.purpose, upload.uploadedBy, upload.uploadedAt],
      );
    });
  }

  /** What an upload was begun for; undefined where there is none. */
  async purposeOf(id: string): Promise<'DOCUMENT' | null | undefined> {
    const rows: { purpose: 'DOCUMENT' | null }[] = await this.dataSource.query('select purpose from stored_file where id = $1', [id]);
    return rows[0]?.purpose;
  }

  /** Which ids are of uploads still on their way. */
  async receiving(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(`select id from stored_file where state = 'RECEIVING' order by id`);
    return rows.map((row) => row.id);
  }

  /** Leaves a file that has arrived whole to the worker, and wakes it. */
  async hand(id: string, size: number): Promise<void> {
    await this.dataSource.query(
      `with arrived as (update stored_file set state = 'ARRIVED', size = $2 where id = $1 and state = 'RECEIVING' returning 1)
       select pg_notify('samkop_files', '') from arrived`,
      [id, size],
    );
  }

  /** What a worker is to look at next, the smallest first: what has arrived, or what the scanner gave no answer about since the instant. */
  async due(triedBefore: Date, except: readonly string[]): Promise<string | undefined> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select id from stored_file
       where (state = 'ARRIVED' or (state = 'QUARANTINED' and (scan_tried_at is null or scan_tried_at < $1))) and id <> all($2::uuid[])
       order by size, id limit 1`,
      [triedBefore, except],
    );
    return rows[0]?.id;
  }

  /** Does the work alone among all processes; not at all where another is at it. */
  async alone(id: string, work: () => Promise<void>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const [lock]: { free: boolean }[] = await runner.query('select pg_try_advisory_lock(4714, hashtext($1)) as free', [id]);
      if (!lock?.free) return;
      try {
        await work();
      } finally {
        await runner.query('select pg_advisory_unlock(4714, hashtext($1))', [id]);
      }
    } finally {
      await runner.release();
    }
  }

  async name(manager: EntityManager, id: string, file: NamedBytes, state: 'STORED' | 'QUARANTINED'): Promise<void> {
    await manager.query(
      `update stored_file set state = $7, file_name = $2, media_type = $3, size = $4, sha256 = decode($5, 'hex'), crc32 = $6
       where id = $1 and state in ('RECEIVING', 'ARRIVED')`,
      [id, file.fileName, file.mediaType, file.size, file.sha256, file.crc32, state],
    );
  }

  /** Lets a file out of quarantine. */
  async release(id: string): Promise<void> {
    await this.dataSource.query(`update stored_file set state = 'STORED', scan_tried_at = null where id = $1 and state = 'QUARANTINED'`, [id]);
  }

  async postpone(id: string, triedAt: Date): Promise<void> {
    await this.dataSource.query(`update stored_file set scan_tried_at = $2 where id = $1 and state = 'QUARANTINED'`, [id, triedAt]);
  }

  /** Whatever bytes it named are nobody's then. */
  async reject(id: string, size: number, rejection: Rejection): Promise<void> {
    await this.dataSource.query(
      `update stored_file set state = 'REJECTED', size = $2, rejection = $3, sha256 = null, crc32 = null, scan_tried_at = null
       where id = $1 and state in ('RECEIVING', 'ARRIVED', 'QUARANTINED')`,
      [id, size, JSON.stringify(rejection)],
    );
  }
}
