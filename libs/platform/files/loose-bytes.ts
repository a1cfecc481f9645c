import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { Clock } from '#platform/clock';
import { FileStore, type FileDraft } from './file-store.js';

/** Taken shared to put a name to bytes, until the transaction ends; alone to remove bytes without a name. The two never meet. */
const NAMING = `hashtextextended('stored_file bytes', 0)`;
/** Whoever waits for the lock alone makes those wait who come after: rather than that, the collection comes again another time. */
const LONGEST_WAIT = '3s';
const LOCK_NOT_AVAILABLE = '55P03';
/** Longer than it takes from keeping bytes to naming them. */
const FRESH_MS = 3_600_000;

/** Bytes and their names: what a transaction is naming, however long it stays open, is not collected. */
@Injectable()
export class LooseBytes {
  private readonly logger = new Logger('files');

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Keeps the bytes of a draft and names them, in a transaction of their own. */
  async keepNamed(draft: FileDraft, name: (manager: EntityManager) => Promise<void>): Promise<void> {
    await this.store.keep(draft);
    await this.dataSource.transaction(async (manager) => {
      await this.protect(manager, draft);
      await name(manager);
    });
  }

  /** Keeps bytes that the caller's transaction is to name. */
  async keepFor(manager: EntityManager, bytes: Readable): Promise<Pick<FileDraft, 'sha256' | 'crc32' | 'size'>> {
    const draft = await this.store.draft(bytes);
    try {
      await this.store.keep(draft);
      await this.protect(manager, draft);
      const { sha256, crc32, size } = draft;
      return { sha256, crc32, size };
    } finally {
      await this.store.discard(draft);
    }
  }

  /** Removes those of the bytes that no row names and nobody has just kept; with `evenFresh` also what came a moment ago. */
  async collect(hashes: readonly string[], { evenFresh = false }: { evenFresh?: boolean } = {}): Promise<void> {
    if (hashes.length === 0) return;
    const keptBefore = evenFresh ? Number.POSITIVE_INFINITY : this.clock.now().getTime() - FRESH_MS;
    try {
      await this.dataSource.transaction((manager) => this.collectIn(manager, hashes, keptBefore));
    } catch (error) {
      if (!(error instanceof QueryFailedError) || (error.driverError as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      this.logger.warn({ hashes: hashes.length }, 'Files are being named; loose bytes are collected another time');
    }
  }

  /**
   * In the transaction that puts a name to bytes, which were kept before it (it may take minutes, and a lock of minutes
   * would hold up everybody). Should they have been collected in between, being old and without a name, they are kept once more.
   */
  private async protect(manager: EntityManager, draft: FileDraft): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock_shared(${NAMING})`);
    if (!(await this.store.has(draft.sha256))) await this.store.keep(draft);
  }

  private async collectIn(manager: EntityManager, hashes: readonly string[], keptBefore: number): Promise<void> {
    await manager.query(`set local lock_timeout = '${LONGEST_WAIT}'`);
    await manager.query(`select pg_advisory_xact_lock(${NAMING})`);
    const rows: { sha256: string }[] = await manager.query(
      `select h as sha256 from unnest($1::text[]) h where not exists (select 1 from stored_file f where f.sha256 = decode(h, 'hex'))`,
      [hashes],
    );
    for (const { sha256 } of rows) {
      const bytes = await this.store.look(sha256);
      if (bytes && bytes.keptAt.getTime() < keptBefore) await this.store.remove(sha256);
    }
  }
}
