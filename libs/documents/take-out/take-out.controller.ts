import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { dateInStockholm } from '#kernel';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { cleanFileName, Files, sendBytes, type FileDescription } from '#platform/files';
import { notFound } from '#platform/request';
import { openZip, ZipLayout } from '#platform/zip';
import { CHECKSUMS } from './take-out.maker.js';
import { TakeOutQueries, type TakeOutContents } from './take-out.queries.js';

interface Placed extends FileDescription {
  readonly path: string;
}

@Controller('take-outs')
export class TakeOutController {
  constructor(
    private readonly queries: TakeOutQueries,
    private readonly files: Files,
  ) {}

  /** The take-out as one ZIP, streamed from the store; a download that broke off goes on where it stopped. */
  @Can('organisation.takeOut')
  @Get(':id/archive.zip')
  async archive(@CurrentActor() actor: Actor, @Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const contents = await this.queries.contents(actor, id);
    const placed = await this.place(contents);
    const layout = new ZipLayout(placed.map(({ path, size, crc32 }) => ({ path, size, crc32, modifiedAt: contents.madeAt })));
    await sendBytes(request, response, {
      id, tag: placed.find(({ path }) => path === CHECKSUMS)?.sha256 ?? id, size: layout.totalBytes, mediaType: 'application/zip',
      fileName: cleanFileName(`${contents.organisationName} ${dateInStockholm(contents.madeAt)}.zip`),
      open: (range) => Promise.resolve(openZip(layout, (index, part) => this.files.openStored(placed[index]?.id ?? '', part), range)),
    });
  }

  private async place({ items }: TakeOutContents): Promise<Placed[]> {
    const files = await this.files.describe(items.map(({ fileId }) => fileId));
    return items.map(({ path, fileId }) => {
      const file = files.get(fileId);
      if (!file) throw notFound();
      return { ...file, path };
    });
  }
}
