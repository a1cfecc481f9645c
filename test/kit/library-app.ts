import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type Type } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { DataSource } from 'typeorm';
import { AccessModule, PUBLIC, type Actor } from '#platform/access';
import { Clock, SettableClock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { EventLogModule } from '#platform/event-log';
import { FilesModule } from '#platform/files';
import { GraphQlModule } from '#platform/graphql';
import { requestContext } from '#platform/request';
import { ErrorFilter } from '../../apps/api/src/http/error.filter.js';
import { createTestDatabase } from './test-database.js';

export interface LibraryApp {
  readonly url: string;
  readonly clock: SettableClock;
  readonly dataSource: DataSource;
  /** A provider of one of the modules, or of one that they import. */
  get<Provider>(provider: Type<Provider>): Provider;
  /** Sends a request as the actor, whoever has signed in. */
  as(actor: Actor, path: string, request?: RequestInit): Promise<globalThis.Response>;
  /** Sends a GraphQL operation as the actor. */
  ask(actor: Actor, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly details: Record<string, unknown> } }[];
}

export interface LibraryAppOptions {
  readonly modules: readonly (Type | { module: Type })[];
  readonly entities: readonly Type[];
  readonly now?: Date;
  readonly publicUrl?: string;
}

/** Modules of the product behind a server of their own, on a database of their own. Requests run as the actor that the test says. */
export async function createLibraryApp({ modules, entities, now = new Date(), publicUrl = 'http://localhost:4000' }: LibraryAppOptions): Promise<LibraryApp> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'samkop-test-'));
  const clock = new SettableClock(now);
  const config: Config = {
    databaseUrl: database.url, host: '127.0.0.1', port: 0, dataDir, publicUrl, mailFrom: 'x@x.example', demo: false, production: false,
    trustedProxies: 0, databasePoolSize: 8, maxDocumentBytes: 64 * 1024 * 1024,
  };
  @Global()
  @Module({ providers: [{ provide: CONFIG, useValue: config }, { provide: Clock, useValue: clock }], exports: [CONFIG, Clock] })
  class Surroundings {}
  @Module({
    imports: [Surroundings, DatabaseModule.of([...entities]), AccessModule, EventLogModule, FilesModule, GraphQlModule, ...modules],
    providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
  })
  class TestModule {}
  const app = await NestFactory.create(TestModule, { logger: ['error'], bodyParser: false, abortOnError: false });
  const actors = new Map<string, Actor>();
  app.use(express.json());
  app.use((request: Request & { actor?: Actor }, _response: Response, next: NextFunction) => {
    request.actor = actors.get(request.get('x-test-actor') ?? '') ?? PUBLIC;
    requestContext.run({ requestId: 'test', language: request.get('accept-language') === 'en' ? 'en' : 'sv' }, next);
  });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const as: LibraryApp['as'] = (actor, path, request = {}) => {
    const key = String(actors.size);
    actors.set(key, actor);
    return fetch(url + path, { ...request, headers: { ...(request.headers as Record<string, string>), 'x-test-actor': key } });
  };
  return {
    url,
    clock,
    dataSource: database.dataSource,
    get: (provider) => app.get(provider, { strict: false }),
    as,
    ask: async (actor, query, variables = {}) => {
      const answer = await as(actor, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
      return (await answer.json()) as Answer;
    },
    close: async () => {
      await app.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
