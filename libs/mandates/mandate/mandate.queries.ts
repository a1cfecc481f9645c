import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { visibleParticipations } from '#inquiries';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { withActions } from './mandate-actions.js';
import { mandateJson, type MandateView } from './mandate-json.js';

/** Reads of mandates, through the one condition of what the actor may see. A link of the inquiry sees none. */
@Injectable()
export class MandateQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, id: string, asked: ReadonlySet<string>): Promise<MandateView> {
    const [mandate] = await this.byIds(actor, [id], asked);
    if (!mandate) throw notFound();
    return mandate;
  }

  /** Mandates by id, in the order asked for; those that do not exist for the actor are left out. */
  async byIds(actor: Actor, ids: readonly string[], asked: ReadonlySet<string>, manager: Pick<EntityManager, 'query'> = this.dataSource): Promise<MandateView[]> {
    if (actor.kind === 'LINK' && actor.purpose !== 'MANDATE') return [];
    const params = new SqlParams();
    const place = params.add(ids.filter(isId));
    const rows: { mandate: MandateView }[] = await manager.query(
      `select ${mandateJson('m', { actor, params, asked })} as mandate
       from mandate m join participation t on t.id = m.participation_id join procurement p on p.id = t.procurement_id
       where m.id = any(${place}::uuid[]) and ${visibleParticipations(actor, params, 't', 'p')} order by array_position(${place}::uuid[], m.id)`,
      params.values,
    );
    return rows.map((row) => withActions(actor, row.mandate, this.clock.now()));
  }

  /** The latest date that any live mandate of the procurement is to be answered by, among those the actor sees. */
  async respondBy(actor: Actor, procurementId: string): Promise<string | null> {
    const params = new SqlParams();
    const [row]: { respondBy: string | null }[] = await this.dataSource.query(
      `select max(m.respond_by) as "respondBy" from mandate m join participation t on t.id = m.participation_id join procurement p on p.id = t.procurement_id
       where p.id = ${params.add(procurementId)}::uuid and m.state in ('ISSUED', 'SUBMITTED', 'APPROVED') and ${visibleParticipations(actor, params, 't', 'p')}`,
      params.values,
    );
    return row?.respondBy ?? null;
  }
}
