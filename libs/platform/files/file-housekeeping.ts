import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/clock';
import { RunsEvery, UnusedFiles, type ClockJob } from '#platform/jobs';
import { FileStore } from './file-store.js';
import { IncomingFiles } from './incoming-files.js';
import { LooseBytes } from './loose-bytes.js';
import { StoredFiles } from './stored-files.js';

const HOUR_MS = 3_600_000;
const AT_A_TIME = 200;

/**
 * Removes what nobody will ask for again. The uploads go with the general housekeeping; once a day the whole store is looked
 * through for bytes that a crash left without a name. Harmless to run twice, or in two processes at once.
 */
@RunsEvery('24 hours')
@Injectable()
export class FileHousekeeping extends UnusedFiles implements ClockJob {
  readonly name = 'loose bytes';

  constructor(
    private readonly rows: StoredFiles,
    private readonly incoming: IncomingFiles,
    private readonly store: FileStore,
    private readonly loose: LooseBytes,
    private readonly clock: Clock,
  ) {
    super();
  }

  run(): Promise<void> {
    return this.removeNameless(this.hoursAgo(24));
  }

  removeUnused(olderThanHours: number): Promise<number> {
    return this.removeOlderThan(this.hoursAgo(olderThanHours));
  }

  /** Removes uploads from before the instant that nothing uses, with their bytes, and what was left on the way. */
  async removeOlderThan(instant: Date): Promise<number> {
    const forgotten = await this.rows.forgetUnused(instant);
    for (const { id } of forgotten) await this.incoming.clear(id);
    await this.incoming.removeLeftovers(instant, new Set(await this.rows.unsettled()));
    await this.store.removeDrafts(instant);
    await this.loose.collect(forgotten.flatMap(({ sha256 }) => sha256 ?? []));
    return forgotten.length;
  }

  /** Removes bytes kept before the instant that no file names. */
  async removeNameless(instant: Date): Promise<void> {
    let batch: string[] = [];
    for await (const { sha256, keptAt } of this.store.kept()) {
      if (keptAt < instant) batch.push(sha256);
      if (batch.length < AT_A_TIME) continue;
      await this.loose.collect(batch);
      batch = [];
    }
    await this.loose.collect(batch);
  }

  private hoursAgo(hours: number): Date {
    return new Date(this.clock.now().getTime() - hours * HOUR_MS);
  }
}
