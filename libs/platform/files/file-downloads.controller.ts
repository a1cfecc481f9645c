import { Controller, Get, Logger, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { actorKey, Can, CurrentActor, type Actor } from '#platform/access';
import { isId } from '#platform/database';
import { currentLanguage, notFound, Refusal } from '#platform/request';
import { refusalInWords } from '#platform/texts';
import { parseByteRange } from './byte-range.js';
import { FileAccess } from './file-access.js';
import { SHOWN_INLINE } from './file-kind.js';
import { Files, type FileDescription } from './files.js';
import type { ByteRange } from './file-store.js';
import { StoredFiles } from './stored-files.js';

/** Whatever the bytes turn out to be, the browser runs nothing in them and shows them to no other site. */
const HARMLESS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'private, no-cache',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Accept-Ranges': 'bytes',
};

@Controller('files')
export class FileDownloadsController {
  private readonly logger = new Logger('files');

  constructor(
    private readonly files: Files,
    private readonly rows: StoredFiles,
    private readonly access: FileAccess,
  ) {}

  /** A file's bytes, whole or in part (RFC 9110). `?inline=1` shows PDF, PNG and JPEG in the browser; the rest is saved. */
  @Can('file.read')
  @Get(':id')
  async download(
    @Param('id') id: string,
    @Query('inline') inline: unknown,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.readable(actor, id);
    const etag = `"${file.sha256}"`;
    response.set({ ...HARMLESS, ETag: etag });
    if (request.fresh) return void response.status(304).end();
    const ifRange = request.get('if-range');
    const range = parseByteRange(ifRange === undefined || ifRange === etag ? request.get('range') : undefined, file.size);
    if (range === 'UNSATISFIABLE') return refuseRange(response, file.size);
    describe(response, file, inline === '1');
    describePart(response, file.size, range);
    if (request.method === 'HEAD') return void response.end();
    await this.send(response, file, range === 'WHOLE' ? undefined : range);
  }

  private async readable(actor: Actor, id: string): Promise<FileDescription> {
    const row = isId(id) ? await this.rows.find(id) : undefined;
    if (!row) throw notFound();
    const allowed = row.usedAt === null ? row.uploadedBy === actorKey(actor) : await this.access.mayRead(actor, row.id);
    const file = allowed ? (await this.files.describe([row.id])).get(row.id) : undefined;
    if (!file) throw notFound();
    return file;
  }

  private async send(response: Response, file: FileDescription, range: ByteRange | undefined): Promise<void> {
    const bytes = await this.files.openStored(file.id, range);
    await pipeline(bytes, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') this.logger.error({ fileId: file.id, error: error.stack }, 'A download broke off');
    });
  }
}

function describe(response: Response, file: FileDescription, inline: boolean): void {
  response.attachment(file.fileName);
  if (inline && SHOWN_INLINE.includes(file.mediaType)) {
    response.setHeader('Content-Disposition', String(response.getHeader('Content-Disposition')).replace(/^attachment/, 'inline'));
  }
  response.setHeader('Content-Type', file.mediaType);
}

function describePart(response: Response, size: number, range: ByteRange | 'WHOLE'): void {
  if (range === 'WHOLE') return void response.setHeader('Content-Length', size);
  response.status(206);
  response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  response.setHeader('Content-Length', range.end - range.start + 1);
}

function refuseRange(response: Response, size: number): void {
  response.removeHeader('ETag');
  response.setHeader('Content-Range', `bytes */${size}`);
  response.status(416).json(refusalInWords(currentLanguage(), new Refusal('INVALID_INPUT', { text: 'file.range' })));
}
