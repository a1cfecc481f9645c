import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../apps/api/src/create-app.js';
import { ApiClient } from './api-client.js';
import { createReferenceDatabase, createTestDatabase, type TestDatabase } from './test-database.js';

export interface TestApp {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  /** Where its files lie: a worker that makes files for it has the same folder. */
  readonly dataDir: string;
  /** A visitor who is not signed in. */
  visitor(): ApiClient;
  /** Somebody with a demo account (password `samkop-demo`), or another. */
  signedIn(email: string, password?: string): Promise<ApiClient>;
  close(): Promise<void>;
}

/** The API as it is served, on a port and a database of its own: empty, or with the reference procurement. */
export async function startTestApp(content: 'empty' | 'reference' = 'reference', env: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const database = content === 'empty' ? await createTestDatabase() : await createReferenceDatabase();
  const dataDir = 'dataDir' in database ? String(database.dataDir) : mkdtempSync(join(tmpdir(), 'samkop-data-'));
  const before = { ...process.env };
  Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: '0', DEMO: '1', PUBLIC_URL: 'http://localhost', LOG_LEVEL: 'fatal', ...env });
  const app = await createApp();
  process.env = before;
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url, app, database, dataDir,
    visitor: () => new ApiClient(url),
    signedIn: async (email, password = 'samkop-demo') => {
      const client = new ApiClient(url);
      const response = await client.post('/auth/password', { email, password });
      if (response.status !== 204) throw new Error(`${email} is not let in: ${response.status} ${await response.text()}`);
      return client;
    },
    close: async () => {
      await app.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
