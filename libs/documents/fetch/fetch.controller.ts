import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { cleanFileName, isShownInline, sendBytes } from '#platform/files';
import { currentLanguage, notFound } from '#platform/request';
import { say } from '#platform/texts';
import { Deliveries } from './deliveries.js';
import type { Fetched } from './fetch.js';
import { FetchQueries, type FetchablePublication } from './fetch.queries.js';
import { PublicationPackages } from './publication-packages.js';

/** Goes up with every change to how a package is laid out: what was half fetched before is then fetched anew. */
const LAYOUT = 1;

/** The bytes of publications. Open to everybody: which publications exist for whom is decided by their audience. */
@Controller('publications')
export class FetchController {
  constructor(
    private readonly publications: FetchQueries,
    private readonly packages: PublicationPackages,
    private readonly deliveries: Deliveries,
  ) {}

  /** The whole package as one ZIP, whole or in part. Leaves a receipt when all of it has been delivered. */
  @Public()
  @Get(':id/archive.zip')
  async archive(@Param('id') id: string, @CurrentActor() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    const publication = await this.readable(actor, id, response);
    const { layout, open } = await this.packages.of(publication.id);
    const { caseNumber, number, manifestSha256 } = publication;
    await this.deliveries.send(actor, fetchedOf(publication, null, layout.totalBytes), (begins) => sendBytes(request, response, {
      id: publication.id, tag: `${manifestSha256}-${LAYOUT}`, size: layout.totalBytes, mediaType: 'application/zip', open,
      fileName: cleanFileName(`${say(currentLanguage(), 'package.fileName', { caseNumber: caseNumber.replaceAll('/', '-'), number })}.zip`),
    }, begins));
  }

  /** One file. `?inline=1` shows PDF and plain pictures in the browser: a look, which leaves no receipt. */
  @Public()
  @Get(':id/files/:itemId')
  async file(
    @Param('id') id: string, @Param('itemId') itemId: string, @Query('inline') inline: unknown, @CurrentActor() actor: Actor, @Req() request: Request, @Res() response: Response,
  ): Promise<void> {
    const publication = await this.readable(actor, id, response);
    const file = (await this.packages.of(publication.id)).files.get(itemId.toLowerCase());
    if (!file) throw notFound();
    const isLook = inline === '1' && isShownInline(file.mediaType);
    const bytes = {
      id: file.id, tag: file.sha256, size: file.size, mediaType: file.mediaType, inline: isLook, fileName: cleanFileName(file.path),
      open: this.packages.openFile.bind(this.packages, file),
    };
    if (isLook) return void (await sendBytes(request, response, bytes));
    await this.deliveries.send(actor, fetchedOf(publication, file, file.size), (begins) => sendBytes(request, response, bytes, begins));
  }

  /** What was published, with the hash of each file; its own hash is in the log. */
  @Public()
  @Get(':id/manifest.json')
  async manifest(@Param('id') id: string, @CurrentActor() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { manifestSha256, id: publicationId } = await this.readable(actor, id, response);
    const { manifest } = await this.packages.of(publicationId);
    await sendBytes(request, response, {
      id: publicationId, tag: manifestSha256, size: manifest.length, mediaType: 'application/json', fileName: 'manifest.json',
      open: (range) => Promise.resolve(Readable.from([range ? manifest.subarray(range.start, range.end + 1) : manifest])),
    });
  }

  private async readable(actor: Actor, id: string, response: Response): Promise<FetchablePublication> {
    const publication = await this.publications.one(actor, id);
    if (publication.audience !== 'PUBLIC') response.setHeader('X-Robots-Tag', 'noindex');
    return publication;
  }
}

function fetchedOf({ id, number, procurementId, hostId }: FetchablePublication, item: Fetched['item'], size: number): Fetched {
  return { procurementId, hostId, publicationId: id, publicationNumber: number, item: item && { id: item.id, position: item.position }, size };
}
