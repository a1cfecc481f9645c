import type { ApiClient } from '../kit/api-client.js';
import { createReferenceDatabase, type TestDatabase } from '../kit/test-database.js';
import { fillWithProcurements } from './many-procurements.js';
import { signedIn, startApi, type Program } from './programs.js';
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

/** What the measurements share: each is started when it is first asked for. */
export class Surroundings {
  private readonly endings: (() => Promise<unknown>)[] = [];
  private manyServed: Promise<Served> | undefined;

  constructor(readonly report: Report) {}

  /** The reference procurement: 167 organisations. A new one each time. */
  async reference(): Promise<Served> {
    return this.serve(await this.database());
  }

  /** A hundred procurements with ten thousand organisations each: a million participations, a million mandates. */
  many(): Promise<Served> {
    return (this.manyServed ??= this.serveMany());
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
    return { database, api, client, cookie, procurementId: procurementId ?? (await onlyProcurement(client)) };
  }

  private async serveMany(): Promise<Served> {
    const database = await this.database();
    const begun = performance.now();
    const size = { procurements: 100, organisations: 10_000 };
    const ids = await fillWithProcurements(database.url, size, (done) => {
      if (done % 10 === 0) console.log(`  filling: ${done} of ${size.procurements} procurements, ${Math.round((performance.now() - begun) / 1000)} s`);
    });
    return this.serve(database, ids[Math.floor(ids.length / 2)]);
  }
}

export async function onlyProcurement(client: ApiClient): Promise<string> {
  const { procurements } = await client.ask<{ procurements: { nodes: { id: string }[] } }>('{ procurements(first: 1) { nodes { id } } }');
  return procurements.nodes[0]?.id ?? '';
}
