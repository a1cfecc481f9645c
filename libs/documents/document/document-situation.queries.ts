import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { Refusal } from '#platform/request';
import { isClosed, mayWithProcurement, type ProcurementPhase } from '#procurements';
import { standingOf, type PersonStanding } from '#working-groups';
import { seesDocuments, type DocumentSituation } from './document.policy.js';

/** How a viewer stands to the documents of procurements: what `availableActions` is said from. */
@Injectable()
export class DocumentSituationQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By procurement; those whose documents do not exist for the actor are left out. */
  async of(actor: Actor, procurementIds: readonly string[]): Promise<ReadonlyMap<string, DocumentSituation>> {
    const today = this.clock.today();
    const rows: { id: string; phase: ProcurementPhase }[] = await this.dataSource.query('select id, phase from procurement where id = any($1::uuid[])', [procurementIds]);
    const situations = await Promise.all(rows.map(async ({ id, phase }) => {
      const standing = await standingOf(this.dataSource.manager, actor, id, today).catch(goneIfNotFound);
      return standing && { actor, standing, today, closed: isClosed(phase), mayPropose: mayWithProcurement(actor, 'PROPOSE_ACT', standing.scope) };
    }));
    return new Map(situations.flatMap((one) => (one && seesDocuments(one) ? [[one.standing.scope.id, one] as const] : [])));
  }
}

/** A procurement that does not exist for the actor has no documents either. */
function goneIfNotFound(error: unknown): PersonStanding | undefined {
  if (error instanceof Refusal && error.code === 'NOT_FOUND') return undefined;
  throw error;
}
