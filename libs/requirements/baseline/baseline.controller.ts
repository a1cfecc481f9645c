import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { notFound } from '#platform/request';
import { sendWorkbook } from '#platform/spreadsheet';
import { BaselineQueries } from './baseline.queries.js';
import { specificationWorkbook } from './specification.js';
import { SpecificationFiles } from './specification-files.js';

/** The specification of a baseline in three forms. It never changes; it is a document of the procurement, and in Swedish. */
@Controller('baselines')
export class BaselineController {
  constructor(
    private readonly queries: BaselineQueries,
    private readonly files: SpecificationFiles,
  ) {}

  /** With its hash. NOT_FOUND for one to whom a lot is closed: what is left would not be what was hashed. */
  @Can('procurement.read')
  @Get(':id.json')
  async json(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256, whole } = await this.queries.document(actor, id);
    if (!whole) throw notFound();
    named(response, document.number, 'json').type('application/json').send(`${JSON.stringify({ ...document, sha256 }, null, 2)}\n`);
  }

  @Can('procurement.read')
  @Get(':id.xlsx')
  async xlsx(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256, whole } = await this.queries.document(actor, id);
    await sendWorkbook(response, fileName(document.number, 'xlsx'), specificationWorkbook(document, whole ? sha256 : null));
  }

  @Can('procurement.read')
  @Get(':id.pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256, whole } = await this.queries.document(actor, id);
    const pdf = await this.files.pdf(document, whole ? sha256 : null);
    named(response, document.number, 'pdf').type('application/pdf');
    await pipeline(pdf, response);
  }
}

const fileName = (number: number, ending: string): string => `kravspecifikation-${number}.${ending}`;

function named(response: Response, number: number, ending: string): Response {
  response.setHeader('Cache-Control', 'private, no-cache');
  return response.attachment(fileName(number, ending));
}
