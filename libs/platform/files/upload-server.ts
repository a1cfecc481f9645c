import { Server, type Upload } from '@tus/server';
import { Inject, Injectable } from '@nestjs/common';
import { actorKey, isPermitted, PUBLIC, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { isId, newId } from '#platform/database';
import { Refusal } from '#platform/request';
import { ArrivingFiles } from './arriving-files.js';
import { MAX_UPLOAD_BYTES, tooLargeFor } from './file-kind.js';
import { cleanFileName } from './file-name.js';
import { IncomingFiles } from './incoming-files.js';
import { Reception } from './reception.js';
import { errorInAnswer, inAnswer, refusalOf, statusInAnswer } from './upload-answer.js';
import { UploadLocker } from './upload-locker.js';

/** As tus sees a request; the one that came in by HTTP, with its actor, is behind it. */
interface TusRequest {
  readonly runtime?: { readonly node?: { readonly req: object } };
}

const MEDIA_TYPE = /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,120}$/;
const SHA256 = /^[0-9a-f]{64}$/i;
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * tus 1.0. Metadata: `filename`, `filetype`, `sha256` (hex) where the sender wants the whole file checked against it, and `purpose`:
 * `DOCUMENT` is a tender document of up to the configured size, from who may bring one; without it a paper or a table of at most 20 MB.
 * Who may speak to it at all is decided before a request gets here.
 */
@Injectable()
export class UploadServer extends Server {
  constructor(
    incoming: IncomingFiles,
    private readonly arriving: ArrivingFiles,
    private readonly reception: Reception,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'maxDocumentBytes'>,
  ) {
    super({
      path: '/files',
      relativeLocation: true,
      datastore: incoming,
      locker: new UploadLocker(),
      lockDrainTimeout: 1_000,
      maxSize: (_request, id) => this.limitOf(id),
      allowedOrigins: () => false,
      namingFunction: () => newId(),
      getFileIdFromRequest: ({ url }) => uploadIdIn(new URL(url, 'http://localhost').pathname.replace(/^\/files(?=\/)/, '')),
      onUploadCreate: (request, upload) => this.opened(actorBehind(request), upload),
      onUploadFinish: (_request, upload) => this.finished(upload.id),
      onResponseError: async (request, error) => errorInAnswer(error, await this.limitOf(request.url.split('/').at(-1) ?? null)),
    });
  }

  /** Every answer that tus writes itself is an error: said as JSON, in the reader's language. */
  override write(...[context, headers, status, body = '']: Parameters<Server['write']>): ReturnType<Server['write']> {
    if (status < 400) return super.write(context, headers, status, body);
    headers.set('Content-Type', JSON_TYPE);
    return super.write(context, headers, status, body.startsWith('{') ? body : statusInAnswer(status).body);
  }

  private async opened(actor: Actor, upload: Upload): Promise<{ metadata: Record<string, string | null> }> {
    if (upload.size === 0) throw new Refusal('FILE_REJECTED', { text: 'file.rejected.empty' });
    const { filename, filetype, sha256 } = upload.metadata ?? {};
    const purpose = upload.metadata?.['purpose'] === 'DOCUMENT' ? 'DOCUMENT' : null;
    if (purpose && !isPermitted(actor, 'document.upload')) throw new Refusal('FORBIDDEN');
    const limit = this.limitFor(purpose);
    if (upload.size !== undefined && upload.size > limit) throw new Refusal('FILE_TOO_LARGE', tooLargeFor(limit));
    const fileName = cleanFileName(filename ?? '');
    const declared = filetype?.trim().toLowerCase().split(';')[0] ?? '';
    const declaredType = MEDIA_TYPE.test(declared) ? declared : null;
    await this.arriving.open({
      id: upload.id, fileName, declaredType, size: upload.size ?? 0, purpose, uploadedBy: actorKey(actor), uploadedAt: this.clock.now(),
    });
    return { metadata: { filename: fileName, filetype: declaredType, ...(sha256 && SHA256.test(sha256) ? { sha256 } : {}) } };
  }

  /** What an upload that was begun may at most be, by what it was begun for; 0 (none, to tus) of a new one, which `opened` judges. */
  private async limitOf(id: string | null): Promise<number> {
    const purpose = id !== null && isId(id) ? await this.arriving.purposeOf(id) : undefined;
    return purpose === undefined ? 0 : this.limitFor(purpose);
  }

  private limitFor(purpose: 'DOCUMENT' | null): number {
    return purpose === 'DOCUMENT' ? this.config.maxDocumentBytes : MAX_UPLOAD_BYTES;
  }

  private async finished(id: string): Promise<{ status_code?: number; body?: string; headers?: Record<string, string> }> {
    const { rejection } = await this.reception.finish(id);
    return rejection ? { ...inAnswer(refusalOf(rejection)), headers: { 'Content-Type': JSON_TYPE } } : {};
  }
}

/** The upload that a path below /files names. The library takes what stands last in the address: behind a question mark that is another than was asked about. */
export function uploadIdIn(path: string): string | undefined {
  const id = path.slice(1);
  return isId(id) ? id.toLowerCase() : undefined;
}

function actorBehind(request: TusRequest): Actor {
  const { actor } = (request.runtime?.node?.req ?? {}) as { actor?: Actor };
  return actor ?? PUBLIC;
}
