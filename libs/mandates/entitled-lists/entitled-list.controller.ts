import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { sendWorkbook } from '#platform/spreadsheet';
import { annexJson, annexPdf, annexWorkbook } from './entitled-list-annex.js';
import { EntitledListQueries } from './entitled-list.queries.js';

/** The annex “Avropsberättigade organisationer” in three forms with the same content. It never changes. */
@Controller('entitled-lists')
export class EntitledListController {
  constructor(private readonly queries: EntitledListQueries) {}

  @Can('list.read')
  @Get(':id.json')
  async json(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256 } = await this.queries.document(actor, id);
    named(response, document.number, 'json').type('application/json').send(annexJson(document, sha256));
  }

  @Can('list.read')
  @Get(':id.xlsx')
  async xlsx(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256 } = await this.queries.document(actor, id);
    await sendWorkbook(response, fileName(document.number, 'xlsx'), annexWorkbook(document, sha256));
  }

  @Can('list.read')
  @Get(':id.pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256 } = await this.queries.document(actor, id);
    named(response, document.number, 'pdf').type('application/pdf');
    await pipeline(annexPdf(document, sha256), response);
  }
}

const fileName = (number: number, ending: string): string => `avropsberattigade-organisationer-${number}.${ending}`;

function named(response: Response, number: number, ending: string): Response {
  response.setHeader('Cache-Control', 'private, no-cache');
  return response.attachment(fileName(number, ending));
}
