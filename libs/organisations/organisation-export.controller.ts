import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { currentLanguage, invalidInput, listInAddress } from '#platform/request';
import { sendWorkbook } from '#platform/spreadsheet';
import { organisationWorkbook } from './organisation-workbook.js';
import { OrganisationQueries, type OrganisationFilter } from './organisation.queries.js';
import { ORGANISATION_KINDS } from './organisation.js';

@Controller()
export class OrganisationExportController {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The register with the filters of its address as XLSX: what the reader sees, in the columns that the import takes. */
  @Can('organisation.read')
  @Get('organisations.xlsx')
  async download(@CurrentActor() actor: Actor, @Query() query: Readonly<Record<string, unknown>>, @Res() response: Response): Promise<void> {
    const filter = filterOf(query);
    const organisations = await this.queries.all(actor, filter);
    const about = { language: currentLanguage(), filter, at: this.clock.now(), publicUrl: this.config.publicUrl };
    await sendWorkbook(response, `organisationer-${this.clock.today()}.xlsx`, organisationWorkbook(organisations, about));
  }
}

function filterOf(query: Readonly<Record<string, unknown>>): OrganisationFilter {
  const kind = listInAddress(query['kind']);
  const countyCode = listInAddress(query['countyCode']);
  const active = query['active'];
  const search = query['search'];
  if (kind?.some((one) => !ORGANISATION_KINDS.some((known) => known === one))) throw invalidInput({ path: 'kind', text: 'field.unknown' });
  return {
    ...(typeof search === 'string' && search !== '' && { search }),
    ...(kind && { kind }),
    ...(countyCode && { countyCode }),
    ...((active === 'true' || active === 'false') && { active: active === 'true' }),
  };
}
