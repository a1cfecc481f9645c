import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { encodeCursor } from '#kernel';
import type { Actor } from '#platform/access';
import { isId, SqlParams } from '#platform/database';
import { pageOf, type PageRequest, type PageView } from '#platform/graphql';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { procurementJson, type ProcurementView } from './procurement-json.js';
import { keepParts, type AskedPart } from './procurement-parts.js';
import { visibleProcurements } from './procurement.policy.js';

export type ProcurementPageView = PageView<ProcurementView>;

/** Every read is one statement, and answers what the actor may see and nothing else. `asked` are the paths of `requestedFields`. */
@Injectable()
export class ProcurementQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One procurement; NOT_FOUND where it does not exist for the actor. */
  async one(actor: Actor, id: string, asked: ReadonlySet<string> = new Set(), parts: readonly AskedPart[] = []): Promise<ProcurementView> {
    if (!isId(id)) throw notFound();
    return this.single({ actor, asked, parts, which: (params) => `p.id = ${params.add(id)}::uuid` });
  }

  /** The procurement at an address; NOT_FOUND where it does not exist for the actor. */
  async bySlug(actor: Actor, slug: string, asked: ReadonlySet<string> = new Set(), parts: readonly AskedPart[] = []): Promise<ProcurementView> {
    // A slug is letters, digits and hyphens: anything else is nobody's, and never reaches the database.
    if (!/^[a-z0-9-]{1,100}$/.test(slug)) throw notFound();
    return this.single({ actor, asked, parts, which: (params) => `p.slug = ${params.add(slug)}` });
  }

  /** The procurements that exist for the actor, newest first. Counts them all only where `totalCount` is asked for. */
  async page(actor: Actor, page: PageRequest, asked: ReadonlySet<string>): Promise<ProcurementPageView> {
    const { limit, after } = pageOf(page, 1);
    const params = new SqlParams();
    const visible = visibleProcurements(actor, params, 'p');
    const row = procurementJson('p', { actor, params, asked, prefix: 'nodes.' });
    // Ids grow with time, so the newest has the highest.
    const rows: { nodes: ProcurementView[]; total: number | null }[] = await this.dataSource.query(
      `select coalesce((select json_agg(${row} order by p.id desc)
          from (select p.* from procurement p where ${visible} ${earlierThan(after, params)}
            order by p.id desc limit ${params.add(limit + 1)}) p), '[]'::json) as nodes,
        ${asked.has('totalCount') ? `(select count(*)::int from procurement p where ${visible})` : 'null'} as total`,
      params.values,
    );
    return pageFrom(rows[0]?.nodes ?? [], rows[0]?.total ?? 0, limit);
  }

  private async single(question: SingleQuestion): Promise<ProcurementView> {
    const { text, values, parts } = statementOf(question);
    const rows: { procurement: ProcurementView }[] = await this.dataSource.query(text, [...values]);
    const [row] = rows;
    if (!row?.procurement) throw notFound();
    if (parts.length > 0) keepParts(row.procurement, partsIn(row, parts));
    return row.procurement;
  }
}

interface SingleQuestion {
  readonly actor: Actor;
  readonly asked: ReadonlySet<string>;
  readonly which: (params: SqlParams) => string;
  readonly parts: readonly AskedPart[];
}

interface SingleStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Those that it reads. */
  readonly parts: readonly AskedPart[];
}

/** With its parts; without them where one refuses what it is asked: that is for its own field to say. */
function statementOf(question: SingleQuestion): SingleStatement {
  try {
    return wholeStatement(question);
  } catch (error) {
    if (!(error instanceof Refusal) || question.parts.length === 0) throw error;
    return wholeStatement({ ...question, parts: [] });
  }
}

function wholeStatement({ actor, asked, which, parts }: SingleQuestion): SingleStatement {
  const params = new SqlParams();
  const condition = `${which(params)} and ${visibleProcurements(actor, params, 'p')}`;
  const columns = parts.flatMap(({ part }, place) => part.columns.map((column) => `, part_${place}."${column}" as "${part.field}.${column}"`));
  const queries = parts.map(({ part, ...of }, place) => `cross join lateral (${part.query({ ...of, actor, params, procurementId: 'whole.id' })}) part_${place}`);
  // By another name than `p`: a part has a `p` of its own, and would compare it with itself.
  const text = `select ${procurementJson('p', { actor, params, asked })} as procurement ${columns.join('')}
    from procurement p cross join lateral (select p.id) whole ${queries.join(' ')} where ${condition}`;
  return { text, values: params.values, parts };
}

function partsIn(row: object, parts: readonly AskedPart[]): Map<string, object> {
  const values = row as Readonly<Record<string, unknown>>;
  return new Map(parts.map(({ part: { field, columns } }) => [field, Object.fromEntries(columns.map((column) => [column, values[`${field}.${column}`]]))]));
}

function earlierThan(after: readonly string[] | undefined, params: SqlParams): string {
  if (!after) return '';
  const [id = ''] = after;
  if (!isId(id)) throw invalidInput({ path: 'after', text: 'field.unknown' });
  return `and p.id < ${params.add(id)}::uuid`;
}

function pageFrom(found: readonly ProcurementView[], totalCount: number, limit: number): ProcurementPageView {
  const nodes = found.slice(0, limit);
  const last = nodes.at(-1);
  return { nodes, totalCount, pageInfo: { hasNextPage: found.length > limit, endCursor: last ? encodeCursor([last.id]) : null } };
}
