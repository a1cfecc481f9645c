import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { isId, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { procurementJson, type ProcurementView } from '../procurement-json.js';
import { bindingActJson, type BindingActView } from './binding-act-json.js';
import { visibleActs } from './binding-act.policy.js';

/** An act with the procurement it binds. */
export interface BindingActWithProcurement extends BindingActView {
  readonly procurement: ProcurementView;
}

@Injectable()
export class BindingActQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One act, in one statement; NOT_FOUND where it does not exist for the actor. */
  async one(actor: Actor, id: string, asked: ReadonlySet<string> = new Set()): Promise<BindingActWithProcurement> {
    if (!isId(id)) throw notFound();
    const params = new SqlParams();
    const procurement = procurementJson('p', { actor, params, asked, prefix: 'procurement.' });
    const condition = `act.id = ${params.add(id)} and ${visibleActs(actor, params, 'p')}`;
    const rows: { act: BindingActView; procurement: ProcurementView }[] = await this.dataSource.query(
      `select ${bindingActJson('act', 'p')} as act, ${procurement} as procurement
       from binding_act act join procurement p on p.id = act.procurement_id where ${condition}`,
      params.values,
    );
    const row = rows[0];
    if (!row) throw notFound();
    return { ...row.act, procurement: row.procurement };
  }
}
