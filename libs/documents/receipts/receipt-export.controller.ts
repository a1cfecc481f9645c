import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ORGANISATION_KINDS } from '#organisations';
import { ProcurementQueries } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { currentLanguage, invalidInput, listInAddress, notFound } from '#platform/request';
import { sendWorkbook } from '#platform/spreadsheet';
import { PublicationQueries } from '../publication/publication.queries.js';
import { ReceiptBoardQueries, seesReceipts, type ReceiptFilter } from './receipt-board.queries.js';
import { EXPORTED, receiptWorkbook } from './receipt-export.js';
import { RECEIPT_ORDERS, type ReceiptOrder } from './receipt-order.js';

type AddressQuery = Readonly<Record<string, unknown>>;

@Controller('publications')
export class ReceiptExportController {
  constructor(
    private readonly board: ReceiptBoardQueries,
    private readonly publications: PublicationQueries,
    private readonly procurements: ProcurementQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The board of receipts with the filter and order of the address as XLSX: exactly what is shown. */
  @Can('receipt.read')
  @Get(':id/receipts.xlsx')
  async download(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: AddressQuery, @Req() request: Request, @Res() response: Response): Promise<void> {
    const publication = await this.publications.one(actor, id, new Set());
    if (!seesReceipts(actor, publication)) throw notFound();
    const procurement = await this.procurements.one(actor, publication.procurementId, new Set());
    const shown = { filter: filterOf(query), order: orderOf(query), descending: query['descending'] === 'true' };
    const rows = await this.board.all(actor, publication, shown, EXPORTED);
    const about = { language: currentLanguage(), procurement, publication, at: this.clock.now(), publicUrl: this.config.publicUrl, query: new URL(request.url, 'http://x').search };
    await sendWorkbook(response, `hamtningar-${publication.number}-${this.clock.today()}.xlsx`, receiptWorkbook(rows, { ...shown, ...about }));
  }
}

function filterOf(query: AddressQuery): ReceiptFilter {
  const kind = listInAddress(query['kind']);
  if (kind?.some((one) => !ORGANISATION_KINDS.some((known) => known === one))) throw invalidInput({ path: 'kind', text: 'field.unknown' });
  const { search } = query;
  return {
    fetched: query['fetched'] === 'true' ? true : query['fetched'] === 'false' ? false : null,
    takesPartOnly: query['takesPartOnly'] === 'true',
    kind: kind ?? null,
    countyCode: listInAddress(query['countyCode']) ?? null,
    search: typeof search === 'string' && search !== '' ? search : null,
  };
}

function orderOf({ order }: AddressQuery): ReceiptOrder {
  if (order === undefined) return 'NAME';
  const known = RECEIPT_ORDERS.find((one) => one === order);
  if (!known) throw invalidInput({ path: 'order', text: 'field.unknown' });
  return known;
}
