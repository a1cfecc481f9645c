import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '#platform/config';

/** `samkop_events`: the head of a chain moved, “chain sequence”. `samkop_mail`: a letter was queued. `samkop_files`: a large file has arrived. */
export type SignalChannel = 'samkop_events' | 'samkop_mail' | 'samkop_files';

/** Told what was signalled; undefined when the connection was lost meanwhile, and something may have been missed. */
export type SignalListener = (payload: string | undefined) => void;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * What other processes tell this one through the database (LISTEN), on one connection that is opened with the first listener
 * and opened again when it is lost. A signal wakes; it is never the only way to learn of work.
 */
@Injectable()
export class DatabaseSignals implements OnApplicationShutdown {
  private readonly logger = new Logger('signals');
  private readonly listeners = new Map<SignalChannel, Set<SignalListener>>();
  private client: pg.Client | undefined;
  private connecting: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private pauseMs = FIRST_PAUSE_MS;
  private ended = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Answers once the channel is listened to, or the first attempt to connect has failed (it is then tried again). */
  async listen(channel: SignalChannel, listener: SignalListener): Promise<() => void> {
    const known = this.listeners.get(channel);
    const ofChannel = known ?? new Set<SignalListener>();
    ofChannel.add(listener);
    if (!known) {
      this.listeners.set(channel, ofChannel);
      await (this.connecting ??= this.connect());
      await this.client?.query(`listen ${channel}`).catch(() => undefined);
    }
    return () => ofChannel.delete(listener);
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.retry);
    await this.connecting;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'samkop-signals', keepAlive: true });
    client.on('notification', ({ channel, payload }) => this.tell(channel as SignalChannel, payload));
    let lost = false;
    const lose = (error?: Error): void => {
      if (lost) return;
      lost = true;
      this.reconnectLater(client, error);
    };
    client.on('error', lose);
    client.on('end', () => lose());
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`listen ${channel}`);
      this.client = client;
      this.pauseMs = FIRST_PAUSE_MS;
    } catch (error) {
      lose(error instanceof Error ? error : undefined);
    }
  }

  private reconnectLater(client: pg.Client, error?: Error): void {
    this.client = undefined;
    void client.end().catch(() => undefined);
    if (this.ended) return;
    this.logger.warn({ error: error?.message }, 'The connection that listens was lost; connecting again');
    this.retry = setTimeout(() => {
      this.connecting = this.connect().then(() => {
        if (this.client) for (const channel of this.listeners.keys()) this.tell(channel, undefined);
      });
    }, this.pauseMs);
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }

  private tell(channel: SignalChannel, payload: string | undefined): void {
    for (const listener of this.listeners.get(channel) ?? []) {
      try {
        listener(payload);
      } catch (error) {
        this.logger.error(error, 'A listener failed');
      }
    }
  }
}
