import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { anchorFolder, appendAnchor } from './anchor-file.js';
import { openAnchorKey, type AnchoredHead } from './anchor-key.js';

/**
 * Writes down where each chain stands outside the database, signed, and in the log: whoever cuts off the end of a chain or
 * writes it anew cannot make these agree. The worker does so soon after a chain has moved, and each minute.
 */
@Injectable()
export class AuditAnchors {
  private readonly logger = new Logger('audit');
  private readonly folder: string;
  private sign: ((head: AnchoredHead) => string) | undefined;
  private readonly anchored = new Map<string, number>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.folder = anchorFolder(config.dataDir);
  }

  /** Anchors each chain that has moved since it was anchored last; answers how many. One process at a time does so. */
  async anchorHeads(): Promise<number> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('select pg_advisory_lock(4715)');
      const heads: { chainId: string; sequence: string; hash: Buffer }[] = await runner.query(
        'select chain_id as "chainId", sequence, hash from audit_head where sequence > 0 order by chain_id');
      const moved = heads.filter(({ chainId, sequence }) => Number(sequence) !== this.anchored.get(chainId));
      for (const { chainId, sequence, hash } of moved) this.anchor(chainId, Number(sequence), hash.toString('hex'));
      await runner.query('select pg_advisory_unlock(4715)');
      return moved.length;
    } finally {
      await runner.release();
    }
  }

  private anchor(chain: string, sequence: number, hash: string): void {
    const head: AnchoredHead = { chain, sequence, hash, at: this.clock.now().toISOString() };
    const signature = (this.sign ??= openAnchorKey(this.folder))(head);
    const last = appendAnchor(this.folder, { ...head, signature });
    this.anchored.set(chain, sequence);
    if (last && last.sequence > sequence) {
      this.logger.error({ chain, sequence, anchored: last.sequence }, 'A chain is shorter than it was: run npm run verify:audit');
    } else if (!last || last.sequence < sequence) {
      this.logger.log({ chain, sequence, hash, signature }, 'Chain anchored');
    }
  }
}
