import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { minuteInStockholm } from '#kernel';
import { ProcurementQueries, type ProcurementView } from '#procurements';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { currentLanguage, listInAddress } from '#platform/request';
import { sendCsv, sendWorkbook, type AboutWorkbook, type WorkbookColumn, type WorkbookRow } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import { REQUIREMENT_KINDS } from '../requirement/requirement.js';
import type { RequirementFilter } from '../requirement/requirement-filter.js';
import { RequirementQueries } from '../requirement/requirement.queries.js';
import { draftsOrNotFound } from './drafts-or-not-found.js';
import { matrixColumns, matrixRow } from './matrix-workbook.js';
import { MatrixQueries } from './matrix.queries.js';
import { specificationColumns, specificationRow } from './specification-table.js';
import { SituationQueries } from '../requirement/situation.queries.js';

type AddressQuery = Readonly<Record<string, unknown>>;
const EXPORTED = new Set(['section', 'lot', 'text', 'rationale', 'verification']);

/** The specification and the comment matrix as they stand, for spreadsheets: drafts, and for those for whom drafts exist. */
@Controller('procurements')
export class RequirementExportController {
  constructor(
    private readonly requirements: RequirementQueries,
    private readonly matrix: MatrixQueries,
    private readonly situations: SituationQueries,
    private readonly procurements: ProcurementQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Exactly what is shown with the filter of the address. The file can be imported again unchanged. */
  @Can('procurement.read')
  @Get(':id/requirements.xlsx')
  async specification(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: AddressQuery, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { rows, columns, now } = await this.listed(actor, id, query);
    const procurement = await this.procurements.one(actor, id, new Set());
    await sendWorkbook(response, `krav-${minuteInStockholm(now).slice(0, 10)}.xlsx`, {
      sheetName: say(currentLanguage(), 'specification.sheet'), columns, createdAt: now, rows,
      about: this.about('specification', procurement, now, rows.length, new URL(request.url, 'http://x').search),
    });
  }

  /** The same rows and columns as CSV, for other programs than a spreadsheet's. */
  @Can('procurement.read')
  @Get(':id/requirements.csv')
  async specificationCsv(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: AddressQuery, @Res() response: Response): Promise<void> {
    const { rows, columns, now } = await this.listed(actor, id, query);
    await sendCsv(response, `krav-${minuteInStockholm(now).slice(0, 10)}.csv`, { columns, rows });
  }

  /** One row a comment, with its disposition. What is written in it of threads that are open can be imported. */
  @Can('procurement.read')
  @Get(':id/comments.xlsx')
  async comments(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    const { now } = await draftsOrNotFound(this.situations, actor, id);
    const procurement = await this.procurements.one(actor, id, new Set());
    const rows = await this.matrix.rows(actor, id);
    const language = currentLanguage();
    const placeOf = new Map<string, number>();
    await sendWorkbook(response, `kommentarer-${minuteInStockholm(now).slice(0, 10)}.xlsx`, {
      sheetName: say(language, 'matrix.sheet'), columns: matrixColumns(language), createdAt: now,
      rows: rows.map((row) => {
        const place = (placeOf.get(row.threadId) ?? 0) + 1;
        placeOf.set(row.threadId, place);
        return matrixRow(row, place, language);
      }),
      about: this.about('matrix', procurement, now, rows.length, ''),
    });
  }

  private async listed(actor: Actor, id: string, query: AddressQuery): Promise<{ rows: WorkbookRow[]; columns: WorkbookColumn[]; now: Date }> {
    const { now } = await draftsOrNotFound(this.situations, actor, id);
    const language = currentLanguage();
    const rows = await this.requirements.all(actor, id, filterOf(query), EXPORTED);
    return { rows: rows.map((one) => specificationRow({ ...one, lotNumber: one.lot?.number ?? null }, language)), columns: specificationColumns(language), now };
  }

  private about(of: 'specification' | 'matrix', { title, caseNumber, slug }: ProcurementView, now: Date, count: number, query: string): AboutWorkbook {
    const language = currentLanguage();
    return {
      sheetName: say(language, 'specification.about'),
      title: `${say(language, `${of}.title`)}, ${title} (${caseNumber})`,
      lines: [[say(language, 'specification.count'), String(count)], [say(language, 'specification.written'), minuteInStockholm(now)], [say(language, 'specification.secrecy'), say(language, 'specification.draft')]],
      link: { label: say(language, 'specification.link'), href: `${this.config.publicUrl}/u/${slug}/krav${query}` },
    };
  }
}

function filterOf(query: AddressQuery): RequirementFilter {
  const text = (name: string): string | null => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const kinds = listInAddress(query['kind']);
  const lots = listInAddress(query['lotNumber'])?.map(Number).filter(Number.isInteger);
  return {
    kind: kinds ? REQUIREMENT_KINDS.filter((kind) => kinds.includes(kind)) : null, lotNumber: lots ?? null, section: text('section'), search: text('search'),
    openThreadsOnly: query['openThreadsOnly'] === 'true', unreadOnly: query['unreadOnly'] === 'true', withdrawn: query['withdrawn'] === 'true',
  };
}
