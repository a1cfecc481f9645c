import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { Files, isShownInline, sendBytes } from '#platform/files';
import { notFound } from '#platform/request';
import { DocumentQueries } from './document.queries.js';

@Controller('documents/versions')
export class DocumentVersionController {
  constructor(
    private readonly documents: DocumentQueries,
    private readonly files: Files,
  ) {}

  /** A version's bytes, whole or in part (RFC 9110), for those who read the drafts. `?inline=1` shows PDF and images in the browser; the rest is saved. */
  @Can('document.read')
  @Get(':id')
  async download(@CurrentActor() actor: Actor, @Param('id') id: string, @Query('inline') inline: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const fileId = await this.documents.fileOfVersion(actor, id);
    const file = (await this.files.describe([fileId])).get(fileId);
    if (!file) throw notFound();
    const { sha256, ...rest } = file;
    await sendBytes(request, response, { ...rest, tag: sha256, inline: inline === '1' && isShownInline(file.mediaType), open: (range) => this.files.openStored(fileId, range) });
  }
}
