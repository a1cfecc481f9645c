import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { LargeFiles } from '#platform/files';
import { DatabaseSignals, WakeableLoop } from '#platform/signals';

const POLL_MS = 10_000;

/** Takes in the large files that have arrived, one at a time. Told to end, it finishes the one it is at. */
@Injectable()
export class FileLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: WakeableLoop = new WakeableLoop('files', () => this.files.settleDue(() => !this.loop.ending), { idleMs: POLL_MS });

  constructor(
    private readonly files: LargeFiles,
    private readonly signals: DatabaseSignals,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.signals.listen('samkop_files', () => this.loop.wake());
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }
}
