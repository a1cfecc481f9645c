import { organisationsWhere, ownOrganisations, procurementsWhere, type Actor } from '#platform/access';
import { isAmong, type SqlParams } from '#platform/database';

/** What a decision about rights needs to know of a procurement. */
export interface ProcurementScope {
  readonly id: string;
  readonly hostId: string;
}

export type ProcurementAct = 'READ' | 'READ_PARTICIPATION' | 'READ_LOG' | 'CHANGE' | 'PROPOSE_ACT' | 'DECIDE_ACT';

/** Who may do what with a procurement. PROCUREMENT_SUPPORT reads it and its lists, never the mandates. */
export function mayWithProcurement(actor: Actor, act: ProcurementAct, scope: ProcurementScope): boolean {
  const admin = organisationsWhere(actor, 'HOST_ADMIN').includes(scope.hostId);
  const auditor = organisationsWhere(actor, 'AUDITOR').includes(scope.hostId);
  const officer = procurementsWhere(actor, 'PROCUREMENT_OFFICER').includes(scope.id);
  const support = procurementsWhere(actor, 'PROCUREMENT_SUPPORT').includes(scope.id);
  switch (act) {
    case 'READ':
      return admin || auditor || officer || support;
    case 'READ_PARTICIPATION':
      return admin || auditor || officer;
    case 'READ_LOG':
      return admin || auditor || officer;
    case 'CHANGE':
    case 'PROPOSE_ACT':
      return admin || officer;
    case 'DECIDE_ACT':
      return admin;
  }
}

/** SQL: the procurements (`alias` has id and host_id) whose participations and mandates the actor sees as staff. */
export function staffCondition(actor: Actor, params: SqlParams, alias: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  const hosted = isAmong(`${alias}.host_id`, organisationsWhere(actor, 'HOST_ADMIN', 'AUDITOR'), params);
  return `(${hosted} or ${isAmong(`${alias}.id`, procurementsWhere(actor, 'PROCUREMENT_OFFICER'), params)})`;
}

/** SQL: the procurements in which the actor may confirm what binds: DECIDE_ACT, for a list that ends somewhere. */
export const deciderCondition = (actor: Actor, params: SqlParams, alias: string): string => isAmong(`${alias}.host_id`, organisationsWhere(actor, 'HOST_ADMIN'), params);

/** SQL: the procurements that the actor works with or audits: staff, and procurement support. */
export function readerCondition(actor: Actor, params: SqlParams, alias: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  return `(${staffCondition(actor, params, alias)} or ${isAmong(`${alias}.id`, procurementsWhere(actor, 'PROCUREMENT_SUPPORT'), params)})`;
}

/** SQL: the procurements that exist for the actor. A participant sees those its organisation was asked in; a member the group's; a link its own. */
export function visibleProcurements(actor: Actor, params: SqlParams, alias: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  if (actor.kind === 'PUBLIC') return 'false';
  if (actor.kind === 'LINK') return `${alias}.id = ${params.add(actor.procurementId)}::uuid`;
  return `(${readerCondition(actor, params, alias)} or ${isAmong(`${alias}.id`, procurementsWhere(actor, 'WORKING_GROUP_MEMBER'), params)}
    or exists (select 1 from participation own_participation
      where own_participation.procurement_id = ${alias}.id and ${isAmong('own_participation.organisation_id', ownOrganisations(actor), params)}))`;
}
