import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Logger, Module, type Abstract, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock, SettableClock } from '#platform/clock';
import { MailDelivery } from '#platform/mail';
import { OutboxRelay } from '#platform/outbox';
import { LibrariesModule } from '../../apps/worker/src/worker.module.js';

export interface TestWorker {
  /** What the worker takes the present from. It stands where it is put; `deliver` sets it to the system's. */
  readonly clock: SettableClock;
  get<Provider>(provider: Type<Provider> | Abstract<Provider>): Provider;
  /** Hands on what has happened, and sends the letters that come of it: what a worker does all the time. */
  deliver(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The libraries as a worker has them, on the database of a test, without its loops: nothing happens until it is asked for. Files lie in a folder
 * of its own where none is named.
 */
export async function startTestWorker(databaseUrl: string, { filesIn, env = {} }: { readonly filesIn?: string; readonly env?: Readonly<Record<string, string>> } = {}): Promise<TestWorker> {
  const clock = new SettableClock(new Date());
  Logger.overrideLogger(false);
  const dataDir = filesIn ?? mkdtempSync(join(tmpdir(), 'samkop-worker-'));
  @Global()
  @Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
  class SetClockModule {}
  @Module({ imports: [SetClockModule, LibrariesModule] })
  class StillWorkerModule {}
  const before = { ...process.env };
  Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DEMO: '1', PUBLIC_URL: 'http://localhost', DATABASE_POOL_SIZE: '4', ...env });
  const app = await NestFactory.createApplicationContext(StillWorkerModule, { logger: false, abortOnError: false });
  process.env = before;
  const get: TestWorker['get'] = (provider) => app.get(provider, { strict: false });
  return {
    clock, get,
    deliver: async () => {
      clock.set(new Date());
      await get(OutboxRelay).drain();
      await get(MailDelivery).drain();
    },
    close: async () => {
      await app.close();
      if (filesIn === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
