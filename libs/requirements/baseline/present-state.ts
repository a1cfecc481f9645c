import type { EntityManager } from 'typeorm';
import { weightText } from '../requirement/requirement-json.js';
import type { FrozenRequirement } from './baseline.js';

/** The requirements that stand in a procurement now, in their order, as a baseline would have them. With `hold` they stay so until the transaction ends. */
export async function presentState(manager: Pick<EntityManager, 'query'>, procurementId: string, hold?: 'hold'): Promise<FrozenRequirement[]> {
  return manager.query(
    `select r.id as "requirementId", r.number, s.number || ' ' || s.title as section, r.version, r.kind, l.number as "lotNumber", r.heading, r.text, r.rationale,
       ${weightText('r.weight')} as weight, r.verification
     from requirement r join requirement_section s on s.id = r.section_id left join lot l on l.id = r.lot_id
     where r.procurement_id = $1 and r.withdrawn_at is null order by r.sort_key, r.id ${hold ? 'for share of r' : ''}`,
    [procurementId],
  );
}
