import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type INestApplication, type OnApplicationBootstrap } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { actorKey, isPermitted, PUBLIC, type Actor } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { notFound, Refusal } from '#platform/request';
import { isNoRoom } from './no-room.js';
import { Reception } from './reception.js';
import { StoredFiles } from './stored-files.js';
import { errorInAnswer } from './upload-answer.js';
import { uploadIdIn, UploadServer } from './upload-server.js';

type SignedRequest = Request & { actor?: Actor };

/**
 * The door of the uploads: from our own pages, by someone who may upload, and each upload for the one who began it.
 * Another's upload does not exist.
 */
@Injectable()
export class Uploads implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('files');
  private finishing: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly rows: StoredFiles,
    private readonly reception: Reception,
    private readonly server: UploadServer,
  ) {}

  /** Beside what it does from now on: to flush gigabytes may take a minute. */
  onApplicationBootstrap(): void {
    this.finishing = this.reception.finishInterrupted().catch((error: unknown) => this.logger.error(error, 'Uploads that a crash interrupted could not be looked for'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.finishing;
  }

  handle(request: SignedRequest, response: Response, next: NextFunction): void {
    if (!isUpload(request)) return next();
    this.answer(request, response).catch((error: unknown) => {
      if (!isNoRoom(error)) return next(error);
      const { status_code, body } = errorInAnswer(error);
      response.status(status_code).type('json').send(body);
    });
  }

  private async answer(request: SignedRequest, response: Response): Promise<void> {
    response.setHeader('Tus-Resumable', '1.0.0');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'OPTIONS') await this.admit(request);
    await this.server.handle(request, response);
  }

  private async admit(request: SignedRequest): Promise<void> {
    if (!this.isFromOurPages(request)) throw new Refusal('FORBIDDEN');
    const actor = request.actor ?? PUBLIC;
    if (actor.kind === 'PUBLIC') throw new Refusal('UNAUTHENTICATED');
    if (!isPermitted(actor, 'file.upload') && !isPermitted(actor, 'organisation.keep')) throw new Refusal('FORBIDDEN');
    if (request.method === 'POST') return;
    const id = uploadIdIn(request.path);
    const file = id === undefined ? undefined : await this.rows.find(id);
    if (file?.uploadedBy !== actorKey(actor)) throw notFound();
    if (request.method !== 'DELETE') await this.reception.finish(file.id);
  }

  /** A page of another site cannot upload with our user's cookie; a program that names no origin holds the cookie itself. */
  private isFromOurPages({ headers }: Request): boolean {
    const { origin, host = '' } = headers;
    if (headers['sec-fetch-site'] === 'cross-site') return false;
    return origin === undefined || [new URL(this.config.publicUrl).origin, `http://${host}`, `https://${host}`].includes(origin);
  }
}

/** HEAD is tus' where it says so, else it asks about a download. */
function isUpload({ method, path, headers }: Request): boolean {
  if (method === 'POST') return path === '/';
  return ['PATCH', 'DELETE', 'OPTIONS'].includes(method) || (method === 'HEAD' && headers['tus-resumable'] !== undefined);
}

/** Takes uploads at /files. To be called after the middleware that puts the actor on the request, and before the routes. */
export function mountUploads(app: INestApplication): void {
  const uploads = app.get(Uploads);
  app.use('/files', (request: SignedRequest, response: Response, next: NextFunction) => uploads.handle(request, response, next));
}
