import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { renderMandatePdf, type MandateSigning } from '#platform/pdf';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { say } from '#platform/texts';
import type { SigningView } from './mandate-json.js';
import { MandateQueries } from './mandate.queries.js';

const ASKED = new Set(['text', 'principal', 'procurement', 'signing']);
const SIGNED: readonly string[] = ['SUBMITTED', 'APPROVED', 'WITHDRAWN'];

@Controller('mandates')
export class MandateDocumentController {
  constructor(private readonly queries: MandateQueries) {}

  /** The mandate as PDF: the frozen text, and how it was signed where it is. */
  @Can('mandate.read')
  @Get(':id.pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const mandate = await this.queries.one(actor, id, ASKED);
    const signing = SIGNED.includes(mandate.state) && mandate.signing ? inWords(mandate.signing) : undefined;
    const caseNumber = mandate.procurement?.caseNumber ?? '';
    const principalName = mandate.principal?.name ?? '';
    response.attachment(`Fullmakt ${caseNumber} ${principalName}.pdf`).type('application/pdf').setHeader('Cache-Control', 'private, no-cache');
    await pipeline(
      renderMandatePdf({
        language: 'sv', caseNumber, principalName, procurementTitle: mandate.procurement?.title ?? '', text: mandate.text ?? '',
        createdAt: new Date(mandate.issuedAt ?? 0), ...(signing ? { signing } : {}),
      }),
      response,
    );
  }
}

/** The document is in Swedish, as its text is. */
function inWords({ signatoryName, signatoryTitle, basis, basisReference, signedOn, method }: SigningView): MandateSigning {
  return { signatoryName, signatoryTitle, basisReference, signedOn, basis: say('sv', `mandate.basis.${basis}`), method: say('sv', `mandate.method.${method}`) };
}
