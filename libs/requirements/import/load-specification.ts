import type { EntityManager } from 'typeorm';
import { Requirement, RequirementSection } from '../requirement/requirement.entity.js';
import { contentOf, isClosedTo } from '../requirement/load-requirement.js';
import type { PersonStanding } from '#working-groups';
import type { Specification } from './plan-import.js';

/** The specification that an import is held against, as it stands. */
export async function loadSpecification(manager: EntityManager, { scope, closedLotIds }: PersonStanding): Promise<Specification> {
  const procurementId = scope.id;
  const requirements = await manager.createQueryBuilder(Requirement, 'r').where('r.procurement_id = :procurementId and r.withdrawn_at is null', { procurementId }).getMany();
  const spent: { number: string }[] = await manager.query(
    `select distinct b.number from baseline_requirement b join requirement r on r.id = b.requirement_id where b.procurement_id = $1 and r.withdrawn_at is not null`, [procurementId]);
  const lots: { id: string; number: number }[] = await manager.query('select id, number from lot where procurement_id = $1', [procurementId]);
  return {
    requirements: new Map(requirements.map((row) => [row.number, { id: row.id, number: row.number, content: contentOf(row), closed: isClosedTo({ closedLotIds }, row.lotId) }])),
    sections: await manager.findBy(RequirementSection, { procurementId }),
    spent: new Set(spent.map(({ number }) => number)),
    lotNumbers: new Map(lots.map(({ id, number }) => [id, number])),
  };
}
