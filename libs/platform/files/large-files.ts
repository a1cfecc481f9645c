import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#platform/clock';
import { ArrivingFiles } from './arriving-files.js';
import { Quarantine } from './quarantine.js';
import { Reception } from './reception.js';
import { StoredFiles } from './stored-files.js';

/** How long a file in quarantine waits before a scanner that gave no answer is asked again. */
const ASK_SCANNER_AGAIN_MS = 30_000;

/** What is left to a worker: to hash and judge large files that have arrived, and to ask the scanner again about those in quarantine. */
@Injectable()
export class LargeFiles {
  private readonly logger = new Logger('files');

  constructor(
    private readonly rows: StoredFiles,
    private readonly arriving: ArrivingFiles,
    private readonly reception: Reception,
    private readonly quarantine: Quarantine,
    private readonly clock: Clock,
  ) {}

  /** Each that waits once, the smallest first. One that fails (no room on the disk, say) stays as it is until the next round. */
  async settleDue(goOn: () => boolean = () => true): Promise<void> {
    const tried: string[] = [];
    while (goOn()) {
      const next = await this.arriving.due(new Date(this.clock.now().getTime() - ASK_SCANNER_AGAIN_MS), tried);
      if (next === undefined) return;
      tried.push(next);
      try {
        await this.arriving.alone(next, () => this.settle(next));
      } catch (error) {
        this.logger.error({ fileId: next, error: error instanceof Error ? error.stack : String(error) }, 'A file that has arrived could not be taken in; it is tried again');
      }
    }
  }

  private async settle(id: string): Promise<void> {
    const file = await this.rows.find(id);
    if (file?.state === 'QUARANTINED') return this.quarantine.examine(file);
    if (file?.state === 'ARRIVED') await this.reception.settleWhole(file);
  }
}
