import type { Client } from 'graphql-ws';
import type { TypedDocumentString } from '../generated/graphql.js';
import { textOf } from './graphql.js';

export interface LiveFeed<Result> {
  /** One event, in the order in which they happened. */
  received(event: Result): void;
  /** Where to continue after a broken connection, taken from the latest event. */
  cursorOf(event: Result): string | undefined;
}

const LONGEST_PAUSE = 60_000;

/**
 * Follows a subscription until the returned function is called. After a lost connection it continues from the latest
 * event it saw, so that nothing is missed in between.
 */
export function followLive<Result, Variables extends { after?: string | null }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  feed: LiveFeed<Result>,
): () => void {
  const follower = new Follower(textOf(document), variables, feed);
  void follower.connect();
  return () => follower.stop();
}

class Follower<Result> {
  private stopped = false;
  private lost = 0;
  private after: string | null | undefined;
  private client: Client | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly query: string,
    private readonly variables: { after?: string | null },
    private readonly feed: LiveFeed<Result>,
  ) {
    this.after = variables.after;
  }

  async connect(): Promise<void> {
    const { createClient } = await import('graphql-ws');
    if (this.stopped) return;
    const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
    // The client's own retries would start over from the first cursor; this one starts from the latest.
    this.client = createClient({ url, retryAttempts: 0 });
    this.client.subscribe<Result>(
      { query: this.query, variables: { ...this.variables, after: this.after } },
      { next: ({ data }) => this.take(data), error: () => this.connectLater(), complete: () => this.connectLater() },
    );
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    void this.client?.dispose();
  }

  private take(event: Result | null | undefined): void {
    if (event === undefined || event === null) return;
    this.lost = 0;
    this.after = this.feed.cursorOf(event) ?? this.after;
    this.feed.received(event);
  }

  private connectLater(): void {
    void this.client?.dispose();
    if (this.stopped) return;
    this.lost += 1;
    this.timer = setTimeout(() => void this.connect(), Math.min(LONGEST_PAUSE, 1000 * 2 ** this.lost));
  }
}
