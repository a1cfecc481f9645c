import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { ApiClient } from '../kit/api-client.js';

interface Activity { readonly kind: string; readonly activityCursor: string; readonly comment: { readonly id: string } | null }

const ACTIVITY = 'subscription ($p: ID!, $after: String) { requirementActivity(procurementId: $p, after: $after) { kind activityCursor requirement { id commentCount } comment { id body author { name } } } }';

/** Somebody who looks at the requirements: keeps the comments that come, in their order, and when; and goes on from there when the connection was lost. */
export class RequirementListener {
  readonly comments: { readonly id: string; readonly at: number }[] = [];
  reconnections = 0;
  refusal = '';
  private client: Client | undefined;
  private socket: WebSocket | undefined;
  private cursor: string | null;

  constructor(private readonly viewer: ApiClient, private readonly procurementId: string, after: string) {
    this.cursor = after;
  }

  /** Answers once the connection is open. */
  async listen(): Promise<void> {
    const { viewer } = this;
    const opened = (socket: WebSocket): void => { this.socket = socket; };
    class Signed extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie: viewer.cookieHeader } });
        opened(this);
      }
    }
    await new Promise<void>((connected) => {
      this.client = createClient({
        url: `${viewer.url.replace('http', 'ws')}/graphql`, webSocketImpl: Signed, retryAttempts: 0, lazy: false, onNonLazyError: () => undefined, on: { connected: () => connected() },
      });
    });
    this.client?.subscribe<{ requirementActivity: Activity }>({ query: ACTIVITY, variables: { p: this.procurementId, after: this.cursor } }, {
      next: ({ data, errors }) => {
        if (data) this.keep(data.requirementActivity);
        if (errors) this.refusal = JSON.stringify(errors);
      },
      error: () => undefined,
      complete: () => undefined,
    });
  }

  /** The connection is lost, as when a train enters a tunnel, and made again with what was seen last. */
  async loseAndReturn(): Promise<void> {
    this.socket?.terminate();
    await this.client?.dispose();
    this.reconnections += 1;
    await this.listen();
  }

  async end(): Promise<void> {
    await this.client?.dispose();
  }

  private keep({ activityCursor, comment }: Activity): void {
    this.cursor = activityCursor;
    if (comment) this.comments.push({ id: comment.id, at: performance.timeOrigin + performance.now() });
  }
}
