import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { MANDATE_DOCUMENT, mandateDocument } from './mandate-document.js';
import { MandateQueries } from './mandate.queries.js';

@Controller('mandates')
export class MandateDocumentController {
  constructor(private readonly queries: MandateQueries) {}

  /** The mandate as PDF: the frozen text, and how it was signed where it is. */
  @Can('mandate.read')
  @Get(':id.pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const mandate = await this.queries.one(actor, id, MANDATE_DOCUMENT);
    response.attachment(`Fullmakt ${mandate.procurement?.caseNumber ?? ''} ${mandate.principal?.name ?? ''}.pdf`).type('application/pdf').setHeader('Cache-Control', 'private, no-cache');
    await pipeline(mandateDocument(mandate), response);
  }
}
