import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PARTICIPATION_STAGES, type ParticipationStage } from '#inquiries';
import { ProcurementQueries } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { currentLanguage, invalidInput, listInAddress } from '#platform/request';
import { sendWorkbook } from '#platform/spreadsheet';
import { boardWorkbook, EXPORTED } from './board-export.js';
import { BOARD_ORDERS, type BoardOrder } from './board-order.js';
import { BoardQueries, type BoardFilter } from './board.queries.js';

type AddressQuery = Readonly<Record<string, unknown>>;

@Controller('procurements')
export class BoardExportController {
  constructor(
    private readonly board: BoardQueries,
    private readonly procurements: ProcurementQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The board with the filter and order of the address as XLSX: exactly what is shown. */
  @Can('participation.read')
  @Get(':id/board.xlsx')
  async download(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: AddressQuery, @Req() request: Request, @Res() response: Response): Promise<void> {
    const procurement = await this.procurements.one(actor, id, new Set());
    const shown = { filter: filterOf(query), order: orderOf(query), descending: query['descending'] === 'true' };
    const rows = await this.board.all(actor, id, shown, EXPORTED);
    const about = { language: currentLanguage(), procurement, at: this.clock.now(), publicUrl: this.config.publicUrl, query: new URL(request.url, 'http://x').search };
    await sendWorkbook(response, `fullmakter-${this.clock.today()}.xlsx`, boardWorkbook(rows, { ...shown, ...about }));
  }
}

function filterOf(query: AddressQuery): BoardFilter {
  const stage = listInAddress(query['stage']);
  const unknown = stage?.find((one) => !PARTICIPATION_STAGES.some((known) => known === one));
  if (unknown !== undefined) throw invalidInput({ path: 'stage', text: 'field.unknown' });
  const { search } = query;
  return {
    stage: (stage as ParticipationStage[] | undefined) ?? null,
    kind: listInAddress(query['kind']) ?? null,
    countyCode: listInAddress(query['countyCode']) ?? null,
    municipalityCode: listInAddress(query['municipalityCode']) ?? null,
    entitledBefore: query['entitledBefore'] === 'true' ? true : query['entitledBefore'] === 'false' ? false : null,
    gapOnly: query['gapOnly'] === 'true',
    search: typeof search === 'string' && search !== '' ? search : null,
  };
}

function orderOf({ order }: AddressQuery): BoardOrder {
  if (order === undefined) return 'NAME';
  const known = BOARD_ORDERS.find((one) => one === order);
  if (!known) throw invalidInput({ path: 'order', text: 'field.unknown' });
  return known;
}
