import type { ApiClient } from '../kit/api-client.js';
import { createReferenceDatabase, type TestDatabase } from '../kit/test-database.js';
import { fillWithComments, fillWithSpecification } from './many-comments.js';
import { fillWithProcurements } from './many-procurements.js';
import { signedIn, startApi, type Program } from './programs.js';
import { fillPublished } from './receipts.js';
import type { Report } from './report.js';

/** An API on a database of its own, and its host's administrator. */
export interface Served {
  readonly database: TestDatabase & { readonly dataDir: string };
  readonly api: Program;
  readonly client: ApiClient;
  readonly cookie: string;
  /** The procurement that is measured. */
  readonly procurementId: string;
}

/** With many requirements and comments besides those of the procurement that is measured. */
export interface Commented extends Served {
  /** The procurement with 40,000 requirements. */
  readonly longId: string;
  /** One of the hundred with 400 requirements each, whose words are the same. */
  readonly oneOfManyId: string;
}

/** The comments of the procurement that is measured. */
const HERE = 6_000;

/** What the measurements share: each is started when it is first asked for. */
export class Surroundings {
  private readonly endings: (() => Promise<unknown>)[] = [];
  private manyServed: Promise<Served> | undefined;
  private millionServed: Promise<Commented> | undefined;

  constructor(readonly report: Report) {}

  /** The reference procurement: 167 organisations. A new one each time. */
  async reference(): Promise<Served> {
    return this.serve(await this.database());
  }

  /** A hundred procurements with ten thousand organisations each: a million participations, a million mandates. */
  many(): Promise<Served> {
    return (this.manyServed ??= this.serveMany());
  }

  /** The reference procurement with 6,000 comments. A new one each time. */
  async commented(): Promise<Served> {
    const database = await this.database();
    await fillWithComments(database.url, { here: HERE, procurements: 0, commentsEach: 0 }, () => undefined);
    return this.serve(database);
  }

  /** The same among a hundred procurements with 10,000 comments each: a million; and one whose specification has 40,000 requirements. */
  millionComments(): Promise<Commented> {
    return (this.millionServed ??= this.serveMillion());
  }

  /** The reference procurement, or one with so many organisations, with publications and receipts. A new one each time. */
  async published(size: { readonly organisations?: number; readonly publications: number; readonly documents: number }): Promise<Served & { readonly publicationId: string }> {
    return fillPublished(await this.serve(await this.database()), size);
  }

  /** Ends this when all is done. */
  onEnd(ending: () => Promise<unknown>): void {
    this.endings.unshift(ending);
  }

  async end(): Promise<void> {
    for (const ending of this.endings) await ending();
  }

  private async database(): Promise<Served['database']> {
    const database = await createReferenceDatabase();
    this.onEnd(() => database.close());
    return database;
  }

  private async serve(database: Served['database'], procurementId?: string): Promise<Served> {
    const api = await startApi({ url: database.url, dataDir: database.dataDir });
    this.onEnd(() => api.end());
    const { client, cookie } = await signedIn(api.url);
    // A server that only ever reads would be another one: the first mutation changes how it carries out what comes after.
    await client.ask('mutation { setLanguage(language: SV) { person { id } } }');
    return { database, api, client, cookie, procurementId: procurementId ?? (await firstProcurement(database)) };
  }

  private async serveMillion(): Promise<Commented> {
    const database = await this.database();
    const size = { here: HERE, procurements: 100, commentsEach: 10_000 };
    const others = await fillWithComments(database.url, size, this.progress(size.procurements));
    const longId = await fillWithSpecification(database.url, 100);
    return { ...(await this.serve(database)), longId, oneOfManyId: others[50] ?? '' };
  }

  private progress(procurements: number): (done: number) => void {
    const begun = performance.now();
    return (done) => {
      if (done % 10 === 0) console.log(`  filling: ${done} of ${procurements} procurements, ${Math.round((performance.now() - begun) / 1000)} s`);
    };
  }

  private async serveMany(): Promise<Served> {
    const database = await this.database();
    const size = { procurements: 100, organisations: 10_000 };
    const ids = await fillWithProcurements(database.url, size, this.progress(size.procurements));
    return this.serve(database, ids[Math.floor(ids.length / 2)]);
  }
}

export async function onlyProcurement(client: ApiClient): Promise<string> {
  const { procurements } = await client.ask<{ procurements: { nodes: { id: string }[] } }>('{ procurements(first: 1) { nodes { id } } }');
  return procurements.nodes[0]?.id ?? '';
}

async function firstProcurement({ dataSource }: Served['database']): Promise<string> {
  const [row]: { id: string }[] = await dataSource.query('select id from procurement order by created_at limit 1');
  return row?.id ?? '';
}
