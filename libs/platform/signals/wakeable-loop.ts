import { Logger } from '@nestjs/common';

export interface LoopTiming {
  /** How long to rest when nobody wakes it. */
  readonly idleMs: number;
  /** Least time between two rounds: many signals in a burst are one round. */
  readonly leastMs?: number;
}

/**
 * Does one thing again and again: when woken, and now and then anyway. Never twice at the same time; a wake-up during a round
 * means another round. A round that throws is logged, and the next one comes as usual.
 */
export class WakeableLoop {
  private readonly logger: Logger;
  private running: Promise<void> | undefined;
  private stopped = false;
  private woken = false;
  private rest: (() => void) | undefined;

  constructor(
    private readonly title: string,
    private readonly round: () => Promise<unknown>,
    private readonly timing: LoopTiming,
  ) {
    this.logger = new Logger(title);
  }

  start(): void {
    this.stopped = false;
    this.running ??= this.go();
  }

  wake(): void {
    this.woken = true;
    this.rest?.();
  }

  /** Ends after the round that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.rest?.();
    await this.running;
    this.running = undefined;
  }

  /** Whether it is to end: a long round asks between its steps. */
  get ending(): boolean {
    return this.stopped;
  }

  private async go(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const startedAt = performance.now();
      try {
        await this.round();
      } catch (error) {
        this.logger.error(error, `A round of ${this.title} failed`);
      }
      const least = (this.timing.leastMs ?? 0) - (performance.now() - startedAt);
      if (least > 0) await this.restFor(least, false);
      if (!this.woken) await this.restFor(this.timing.idleMs, true);
    }
  }

  private restFor(ms: number, untilWoken: boolean): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((done) => {
      const timer = setTimeout(finish, ms);
      function finish(): void {
        clearTimeout(timer);
        done();
      }
      this.rest = () => {
        if (untilWoken || this.stopped) finish();
      };
    });
  }
}
