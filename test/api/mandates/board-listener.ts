import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { ApiClient } from '../../kit/api-client.js';

export interface Change { readonly id: string; readonly stage: string; readonly activityCursor: string; readonly mandate: { readonly version: number } | null }

const ACTIVITY = 'subscription ($p: ID!, $after: String) { boardActivity(procurementId: $p, after: $after) { id stage activityCursor mandate { version } } }';

/** Somebody who looks at a board: keeps the changes that come, in their order, and how the connection ended. */
export class BoardListener {
  readonly changes: Change[] = [];
  ended: 'no' | 'completed' | 'refused' = 'no';
  refusal = '';
  private readonly client: Client;

  constructor(viewer: ApiClient, procurementId: string, after?: string) {
    class Signed extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie: viewer.cookieHeader } });
      }
    }
    this.client = createClient({ url: `${viewer.url.replace('http', 'ws')}/graphql`, webSocketImpl: Signed, retryAttempts: 0, lazy: false, onNonLazyError: () => undefined });
    this.client.subscribe<{ boardActivity: Change }>({ query: ACTIVITY, variables: { p: procurementId, after: after ?? null } }, {
      next: ({ data, errors }) => {
        if (data) this.changes.push(data.boardActivity);
        if (errors) this.refusal = JSON.stringify(errors);
      },
      error: (error) => {
        this.ended = 'refused';
        this.refusal = JSON.stringify(error);
      },
      complete: () => {
        if (this.ended === 'no') this.ended = 'completed';
      },
    });
  }

  /** Waits until it holds; answers whether it came to hold. */
  async sees(holds: (listener: this) => boolean, withinMs = 8_000): Promise<boolean> {
    for (const end = Date.now() + withinMs; Date.now() < end;) {
      if (holds(this)) return true;
      await new Promise((done) => setTimeout(done, 20));
    }
    return holds(this);
  }

  /** The connection is lost, as when a train enters a tunnel. */
  async cut(): Promise<void> {
    await this.client.dispose();
  }
}
