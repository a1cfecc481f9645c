import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { renderPartyListPdf } from '#platform/pdf';
import { writeWorkbook } from '#platform/spreadsheet';
import { annexWorkbook, listedParty } from './entitled-list-annex.js';
import { EntitledListQueries } from './entitled-list.queries.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The annex “Avropsberättigade organisationer” in three forms with the same content. It never changes. */
@Controller('entitled-lists')
export class EntitledListController {
  constructor(private readonly queries: EntitledListQueries) {}

  @Can('list.read')
  @Get(':id.json')
  async json(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256 } = await this.queries.document(actor, id);
    name(response, document.number, 'json').type('application/json').send(`${JSON.stringify({ ...document, sha256 }, null, 2)}\n`);
  }

  @Can('list.read')
  @Get(':id.xlsx')
  async xlsx(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256 } = await this.queries.document(actor, id);
    name(response, document.number, 'xlsx').type(XLSX);
    await writeWorkbook(response, annexWorkbook(document, sha256));
  }

  @Can('list.read')
  @Get(':id.pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { document, sha256 } = await this.queries.document(actor, id);
    name(response, document.number, 'pdf').type('application/pdf');
    await pipeline(
      renderPartyListPdf({
        language: 'sv', caseNumber: document.caseNumber, procurementTitle: document.title, hostName: document.host.name, listNumber: document.number,
        lockedAt: new Date(document.lockedAt), sha256, parties: document.parties.map(listedParty),
      }),
      response,
    );
  }
}

function name(response: Response, number: number, ending: string): Response {
  response.setHeader('Cache-Control', 'private, no-cache');
  return response.attachment(`avropsberattigade-organisationer-${number}.${ending}`);
}
