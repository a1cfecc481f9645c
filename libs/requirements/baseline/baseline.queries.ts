import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, isoInstant, SqlParams } from '#platform/database';
import { personJson, type Person } from '#platform/graphql';
import { invalidInput, notFound } from '#platform/request';
import { outgoing } from '../requirement/reading.js';
import { readableDrafts } from '../requirement/requirement.policy.js';
import { compareRequirements, type BaselineDocument, type Comparison, type FrozenRequirement } from './baseline.js';
import { presentState } from './present-state.js';

export interface BaselineView {
  readonly id: string;
  readonly procurementId: string;
  readonly number: number;
  readonly setAt: string;
  readonly setBy: Person;
  readonly requirementCount: number;
  readonly sha256: string;
  readonly pdfHref: string;
  readonly xlsxHref: string;
  readonly jsonHref: string;
}

/** A baseline's document as far as it is open to the reader; `whole` where nothing is left out, and so the hash can be recomputed. */
export interface OpenDocument {
  readonly document: BaselineDocument;
  readonly sha256: string;
  readonly whole: boolean;
}

export interface BaselineComparison extends Comparison {
  readonly from: BaselineView;
  /** Null: the present draft. */
  readonly to: BaselineView | null;
}

/** Baselines, for those who read the drafts. Of the lots that a declared conflict closes, nothing is shown or counted. */
@Injectable()
export class BaselineQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Newest first; none where no drafts exist for the actor. */
  async ofProcurement(actor: Actor, procurementId: string): Promise<BaselineView[]> {
    if (!isId(procurementId)) throw notFound();
    return this.read(actor, (params) => `b.procurement_id = ${params.add(procurementId)}::uuid`);
  }

  async one(actor: Actor, id: string): Promise<BaselineView> {
    const [baseline] = isId(id) ? await this.read(actor, (params) => `b.id = ${params.add(id)}::uuid`) : [];
    if (!baseline) throw notFound();
    return baseline;
  }

  async document(actor: Actor, id: string): Promise<OpenDocument> {
    const { sha256, procurementId } = await this.one(actor, id);
    const [row]: { canonical: string }[] = await this.dataSource.query('select canonical from baseline where id = $1', [id]);
    if (!row) throw notFound();
    const document = JSON.parse(row.canonical) as BaselineDocument;
    const requirements = await this.open(actor, procurementId, document.requirements);
    return { document: { ...document, requirements: outgoing(requirements) }, sha256, whole: requirements.length === document.requirements.length };
  }

  /** What became of the requirements from one baseline to another of the same procurement, or to the present draft. */
  async compare(actor: Actor, fromId: string, toId: string | null | undefined): Promise<BaselineComparison> {
    const from = await this.one(actor, fromId);
    const to = toId ? await this.one(actor, toId) : null;
    if (to && to.procurementId !== from.procurementId) throw invalidInput({ path: 'toId', text: 'baseline.other_procurement' });
    const before = (await this.document(actor, fromId)).document.requirements;
    const after = toId ? (await this.document(actor, toId)).document.requirements : await this.open(actor, from.procurementId, outgoing(await presentState(this.dataSource.manager, from.procurementId)));
    return { from, to, ...compareRequirements(before, after) };
  }

  private async read(actor: Actor, which: (params: SqlParams) => string): Promise<BaselineView[]> {
    const params = new SqlParams();
    const condition = which(params);
    const drafts = readableDrafts({ actor, params, today: this.clock.today() }, `p.id in (select b.procurement_id from baseline b where ${condition})`);
    const rows: { baseline: BaselineView }[] = await this.dataSource.query(
      `with p as materialized ${drafts}
       select json_build_object('id', b.id, 'procurementId', b.procurement_id, 'number', b.number, 'setAt', ${isoInstant('b.set_at')}, 'sha256', encode(b.sha256, 'hex'),
         'setBy', (select ${personJson('setter')} from person setter where setter.id = b.set_by),
         'requirementCount', (select count(*)::int from baseline_requirement br join requirement_revision rev on rev.requirement_id = br.requirement_id and rev.version = br.version
           where br.baseline_id = b.id and (rev.lot_id is null or rev.lot_id <> all(p.closed_lots))),
         'pdfHref', '/baselines/' || b.id || '.pdf', 'xlsxHref', '/baselines/' || b.id || '.xlsx', 'jsonHref', '/baselines/' || b.id || '.json') as baseline
       from p join baseline b on b.procurement_id = p.id where ${condition} order by b.number desc`,
      params.values,
    );
    return rows.map((row) => row.baseline);
  }

  private async open(actor: Actor, procurementId: string, requirements: readonly FrozenRequirement[]): Promise<FrozenRequirement[]> {
    const params = new SqlParams();
    const drafts = readableDrafts({ actor, params, today: this.clock.today() }, `p.id = ${params.add(procurementId)}::uuid`);
    const closed: { number: number }[] = await this.dataSource.query(`with p as materialized ${drafts} select l.number from p join lot l on l.id = any(p.closed_lots)`, params.values);
    return requirements.filter(({ lotNumber }) => lotNumber === null || !closed.some(({ number }) => number === lotNumber));
  }
}
