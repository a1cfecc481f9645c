import type { Client, EventListener } from 'graphql-ws';
import type { RefusalCode, TypedDocumentString } from '../generated/graphql.js';
import { textOf } from './graphql.js';

export interface LiveFeed<Result> {
  /** One event, in the order in which they happened. */
  received(event: Result): void;
  /** Where to continue after a broken connection, taken from the latest event. */
  cursorOf(event: Result): string | undefined;
  /** What is followed does not exist for the follower, or no longer: nothing more will come. */
  ended?(): void;
}

const LONGEST_PAUSE = 60_000;
/** A connection that does not answer within the second of these, asked at intervals of the first, is lost: nobody may have told us. */
const ASK_EVERY = 15_000;
const ANSWER_WITHIN = 5_000;
const ENDS: readonly unknown[] = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'CONFIDENTIALITY_NOT_SIGNED'] satisfies RefusalCode[];

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
    clearTimeout(this.timer);
    this.leave();
    window.addEventListener('online', this.connectNow);
    const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
    // The client's own retries would start over from the first cursor; this one starts from the latest.
    const client = createClient({ url, retryAttempts: 0, keepAlive: ASK_EVERY, on: unanswered(() => client.terminate()) });
    this.client = client;
    // A client that was left for another one says nothing any more.
    const ifCurrent = (then: () => void) => (this.client === client ? then() : undefined);
    client.subscribe<Result>(
      { query: this.query, variables: { ...this.variables, after: this.after } },
      {
        next: ({ data }) => ifCurrent(() => this.take(data)),
        error: (failure) => ifCurrent(() => (isRefused(failure) ? this.end() : this.connectLater())),
        // The other side ended it: where it was the right to listen that ended, the answer to asking anew says so.
        complete: () => ifCurrent(() => this.connectLater(this.lost === 0)),
      },
    );
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    window.removeEventListener('online', this.connectNow);
    this.leave();
  }

  /** The network is back: what was lost with it is connected anew at once. */
  private readonly connectNow = (): void => void this.connect();

  private end(): void {
    this.stop();
    this.feed.ended?.();
  }

  private leave(): void {
    const left = this.client;
    this.client = undefined;
    void left?.dispose();
  }

  private take(event: Result | null | undefined): void {
    if (event === undefined || event === null) return;
    this.lost = 0;
    this.after = this.feed.cursorOf(event) ?? this.after;
    this.feed.received(event);
  }

  private connectLater(atOnce = false): void {
    this.leave();
    if (this.stopped) return;
    this.lost += 1;
    this.timer = setTimeout(() => void this.connect(), atOnce ? 0 : Math.min(LONGEST_PAUSE, 1000 * 2 ** this.lost));
  }
}

function isRefused(failure: unknown): boolean {
  return Array.isArray(failure) && failure.some((error: { extensions?: { code?: unknown } }) => ENDS.includes(error.extensions?.code));
}

/** Says so when a connection that was asked whether it is there does not answer. */
function unanswered(lost: () => void): { [Event in 'ping' | 'pong' | 'closed']: EventListener<Event> } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    ping: (received) => {
      if (!received) waiting = setTimeout(lost, ANSWER_WITHIN);
    },
    pong: (received) => {
      if (received) clearTimeout(waiting);
    },
    closed: () => clearTimeout(waiting),
  };
}
