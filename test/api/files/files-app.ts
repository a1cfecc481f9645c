import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Logger, Module, type INestApplication } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';
import { AccessModule, PUBLIC, type Actor, type Role } from '#platform/access';
import { Clock, SettableClock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { FileAccess, FileRoutesModule, FilesModule, mountUploads } from '#platform/files';
import { requestContext } from '#platform/request';
import { answerError, ErrorFilter } from '../../../apps/api/src/http/error.filter.js';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

const person = (n: number, role: Role): Actor => ({
  kind: 'PERSON', personId: `00000000-0000-7000-8000-00000000000${n}`, name: `Person ${n}`, nameNormalised: `person ${n}`, email: `p${n}@x.example`,
  language: 'sv', roles: [{ id: `r${n}`, role, organisationId: 'o', procurementId: null, validUntil: null }],
});

/** Who can ask in these tests, by the name in the header `x-actor`. */
export const ACTORS = {
  anna: person(1, 'PARTICIPANT'),
  bo: person(2, 'PARTICIPANT'),
  admin: person(3, 'HOST_ADMIN'),
  support: person(4, 'PROCUREMENT_SUPPORT'),
  auditor: person(5, 'AUDITOR'),
} as const;
export type ActorName = keyof typeof ACTORS;

/** Lets whoever is named in `readers` read a used file. */
export class TestFileAccess extends FileAccess {
  readonly readers = new Map<string, ActorName[]>();

  mayRead(actor: Actor, fileId: string): Promise<boolean> {
    return Promise.resolve((this.readers.get(fileId) ?? []).some((name) => ACTORS[name] === actor));
  }
}

@Module({ providers: [TestFileAccess], exports: [TestFileAccess] })
class TestAccessModule {}

export interface FilesApp {
  readonly app: INestApplication;
  readonly url: string;
  readonly database: TestDatabase;
  readonly dataDir: string;
  readonly clock: SettableClock;
  close(): Promise<void>;
}

/** The files of the product behind a server of their own; who asks is said in a header. */
export async function startFilesApp(database: TestDatabase, dataDir: string, more: Partial<Config> = {}): Promise<FilesApp> {
  const clock = new SettableClock(new Date());
  const config: Config = {
    databaseUrl: database.url, port: 0, dataDir, publicUrl: 'https://samkop.example', mailFrom: 'x@x.example', demo: false,
    host: '127.0.0.1', production: false, trustedProxies: 0, databasePoolSize: 8, maxDocumentBytes: 64 * 1024 * 1024, ...more,
  };
  @Global()
  @Module({ providers: [{ provide: CONFIG, useValue: config }, { provide: Clock, useValue: clock }], exports: [CONFIG, Clock] })
  class Surroundings {}
  @Module({
    imports: [
      Surroundings, DatabaseModule.of([]), AccessModule, FilesModule,
      FileRoutesModule.of({ imports: [TestAccessModule], access: TestFileAccess }),
    ],
    providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
  })
  class TestApp {}
  const app = await NestFactory.create(TestApp, { logger: false, bodyParser: false, abortOnError: false });
  app.use((request: Request & { actor?: Actor }, _response: Response, next: NextFunction) => {
    request.actor = ACTORS[request.get('x-actor') as ActorName] ?? PUBLIC;
    requestContext.run({ requestId: 'test', language: request.get('accept-language') === 'en' ? 'en' : 'sv' }, next);
  });
  mountUploads(app);
  await app.init();
  const logger = new Logger('test');
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => answerError(response, error, logger));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { app, url: `http://127.0.0.1:${port}`, database, dataDir, clock, close: () => app.close() };
}

export async function freshFilesApp(more: Partial<Config> = {}): Promise<FilesApp> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'samkop-files-'));
  const started = await startFilesApp(database, dataDir, more);
  return {
    ...started,
    close: async () => {
      await started.close();
      await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
