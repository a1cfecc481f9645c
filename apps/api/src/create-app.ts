import { join } from 'node:path';
import { Logger, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { PublicPageQueries } from '#documents';
import { Sessions } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { awaitHead, mountUploads } from '#platform/files';
import { LIMITS, SubscriptionServer } from '#platform/graphql';
import { NestLog, openLog } from '#platform/log';
import { AppModule } from './app.module.js';
import { answerError } from './http/error.filter.js';
import { openContext, refuseUnreadable, requestMiddleware } from './http/request.middleware.js';
import { securityHeaders } from './http/security-headers.js';
import { serveWeb } from './http/web-pages.js';

/** The API as it is served, in tests as in production. */
export async function createApp(webFolder = join(import.meta.dirname, '../../../web')): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { bodyParser: false, logger: new NestLog(openLog()), abortOnError: false });
  const config = app.get<Config>(CONFIG);
  const secure = config.publicUrl.startsWith('https://');
  app.set('trust proxy', config.trustedProxies);
  app.disable('x-powered-by');
  // Answers are made for one reader and not kept: a hash of each would be work for nothing. Files have their own.
  app.disable('etag');
  app.use(securityHeaders(secure));
  // A hundred fetch what was published at the same moment.
  app.use('/publications', awaitHead);
  app.use(openContext);
  app.use(['/graphql', '/auth'], express.json({ limit: LIMITS.bodyBytes, type: ['application/json', 'application/graphql-response+json'] }));
  app.use(refuseUnreadable);
  app.use(requestMiddleware(app.get(Sessions), secure));
  mountUploads(app);
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true }));
  app.enableShutdownHooks();
  // Before the routes, whose last one answers that nothing is there.
  const publicPages = app.get(PublicPageQueries);
  serveWeb(app.getHttpAdapter().getInstance(), webFolder, config.publicUrl, (slug, language) => publicPages.head(slug, language));
  await app.init();
  const logger = new Logger('http');
  // Errors before any route: a body too large, JSON that is none, a database that does not answer.
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => answerError(response, error, logger));
  app.get(SubscriptionServer).listen(app.getHttpServer());
  return app;
}
