import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { AuditAnchors } from '#platform/audit';
import { JobClock } from '#platform/jobs';
import { MailDelivery } from '#platform/mail';
import { OutboxRelay } from '#platform/outbox';
import { DatabaseSignals, WakeableLoop } from '#platform/signals';

const POLL_MS = 5_000;
const ANCHOR_AT_LEAST_MS = 60_000;
/** A burst of events is one anchor. */
const ANCHOR_AT_MOST_MS = 1_000;
const JOBS_MS = 10_000;

/**
 * What a worker does: hand on events, send mail, run what the clock causes, anchor the log. Any number of workers do so on one
 * database. Told to end, each finishes the step it is at.
 */
@Injectable()
export class WorkerLoops implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly events: WakeableLoop = new WakeableLoop('outbox', () => this.relay.drain(() => !this.events.ending), { idleMs: POLL_MS });
  private readonly mail: WakeableLoop = new WakeableLoop('mail', () => this.delivery.drain(() => !this.mail.ending), { idleMs: POLL_MS });
  private readonly clock: WakeableLoop = new WakeableLoop('jobs', () => this.jobs.runDue(() => !this.clock.ending), { idleMs: JOBS_MS });
  private readonly anchoring: WakeableLoop = new WakeableLoop('anchors', () => this.anchors.anchorHeads(), { idleMs: ANCHOR_AT_LEAST_MS, leastMs: ANCHOR_AT_MOST_MS });

  constructor(
    private readonly relay: OutboxRelay,
    private readonly delivery: MailDelivery,
    private readonly jobs: JobClock,
    private readonly anchors: AuditAnchors,
    private readonly signals: DatabaseSignals,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.signals.listen('samkop_events', () => {
      this.events.wake();
      this.anchoring.wake();
    });
    await this.signals.listen('samkop_mail', () => this.mail.wake());
    for (const loop of this.all) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.all.map((loop) => loop.stop()));
  }

  private get all(): WakeableLoop[] {
    return [this.events, this.mail, this.clock, this.anchoring];
  }
}
