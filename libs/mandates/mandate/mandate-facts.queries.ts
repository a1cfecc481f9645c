import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MandateFactsSource, type MandateOfParticipation } from '#inquiries';

/** Supplies, to the library below, what the stage of a participation is made of. */
@Injectable()
export class MandateFactsQueries extends MandateFactsSource {
  async of(manager: EntityManager, participationIds: readonly string[]): Promise<ReadonlyMap<string, MandateOfParticipation>> {
    const rows: (MandateOfParticipation & { participationId: string })[] = await manager.query(
      `select distinct on (m.participation_id) m.participation_id as "participationId", m.id, m.state,
         m.return_reason is not null as returned,
         exists (select 1 from entitled_party ep join entitled_list el on el.id = ep.list_id
           where ep.mandate_id = m.id
             and el.number = (select max(newest.number) from entitled_list newest where newest.procurement_id = m.procurement_id)) as "onCurrentList"
       from mandate m where m.participation_id = any($1::uuid[]) and m.state <> 'CANCELLED'
       order by m.participation_id, m.state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED') desc, m.created_at desc`,
      [participationIds],
    );
    return new Map(rows.map((row) => [row.participationId, row]));
  }
}
