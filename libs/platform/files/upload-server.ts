import { Server, type Upload } from '@tus/server';
import { Injectable } from '@nestjs/common';
import { actorKey, PUBLIC, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, newId } from '#platform/database';
import { Refusal } from '#platform/request';
import { MAX_UPLOAD_BYTES } from './file-kind.js';
import { cleanFileName } from './file-name.js';
import { IncomingFiles } from './incoming-files.js';
import { Reception } from './reception.js';
import { StoredFiles } from './stored-files.js';
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
 * tus 1.0 for uploads of at most 20 MB. Metadata: `filename`, `filetype`, and `sha256` (hex) where the sender wants the
 * whole file checked against it. Who may speak to it is decided before a request gets here.
 */
@Injectable()
export class UploadServer extends Server {
  constructor(
    incoming: IncomingFiles,
    private readonly rows: StoredFiles,
    private readonly reception: Reception,
    private readonly clock: Clock,
  ) {
    super({
      path: '/files',
      relativeLocation: true,
      datastore: incoming,
      locker: new UploadLocker(),
      lockDrainTimeout: 1_000,
      maxSize: MAX_UPLOAD_BYTES,
      allowedOrigins: () => false,
      namingFunction: () => newId(),
      getFileIdFromRequest: (_request, last) => (last !== undefined && isId(last) ? last.toLowerCase() : undefined),
      onUploadCreate: (request, upload) => this.opened(actorBehind(request), upload),
      onUploadFinish: (_request, upload) => this.finished(upload.id),
      onResponseError: (_request, error) => errorInAnswer(error),
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
    const fileName = cleanFileName(filename ?? '');
    const declared = filetype?.trim().toLowerCase().split(';')[0] ?? '';
    const declaredType = MEDIA_TYPE.test(declared) ? declared : null;
    await this.rows.open({
      id: upload.id, fileName, declaredType, size: upload.size ?? 0, uploadedBy: actorKey(actor), uploadedAt: this.clock.now(),
    });
    return { metadata: { filename: fileName, filetype: declaredType, ...(sha256 && SHA256.test(sha256) ? { sha256 } : {}) } };
  }

  private async finished(id: string): Promise<{ status_code?: number; body?: string; headers?: Record<string, string> }> {
    const { rejection } = await this.reception.finish(id);
    return rejection ? { ...inAnswer(refusalOf(rejection)), headers: { 'Content-Type': JSON_TYPE } } : {};
  }
}

function actorBehind(request: TusRequest): Actor {
  const { actor } = (request.runtime?.node?.req ?? {}) as { actor?: Actor };
  return actor ?? PUBLIC;
}
