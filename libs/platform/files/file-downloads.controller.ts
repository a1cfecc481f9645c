import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { actorKey, Can, CurrentActor, type Actor } from '#platform/access';
import { isId } from '#platform/database';
import { notFound } from '#platform/request';
import { FileAccess } from './file-access.js';
import { isShownInline } from './file-kind.js';
import type { FileDescription } from './file-description.js';
import { Files } from './files.js';
import { sendBytes } from './send-bytes.js';
import { StoredFiles } from './stored-files.js';

@Controller('files')
export class FileDownloadsController {
  constructor(
    private readonly files: Files,
    private readonly rows: StoredFiles,
    private readonly access: FileAccess,
  ) {}

  /** A file's bytes, whole or in part (RFC 9110). `?inline=1` shows PDF and plain pictures in the browser; the rest is saved. */
  @Can('file.read')
  @Get(':id')
  async download(
    @Param('id') id: string,
    @Query('inline') inline: unknown,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { sha256, ...file } = await this.readable(actor, id);
    await sendBytes(request, response, {
      ...file, tag: sha256, inline: inline === '1' && isShownInline(file.mediaType), open: (range) => this.files.openStored(file.id, range),
    });
  }

  private async readable(actor: Actor, id: string): Promise<FileDescription> {
    const row = isId(id) ? await this.rows.find(id) : undefined;
    if (!row) throw notFound();
    const allowed = row.usedAt === null ? row.uploadedBy === actorKey(actor) : await this.access.mayRead(actor, row.id);
    const file = allowed ? (await this.files.describe([row.id])).get(row.id) : undefined;
    if (!file) throw notFound();
    return file;
  }
}
