import { holds, organisationsWhere, ownOrganisations, type Actor, type Role } from '#platform/access';
import type { SqlParams } from '#platform/database';

export const ORGANISATION_ACTIONS = ['EDIT', 'DEACTIVATE', 'ACTIVATE', 'EDIT_CONTACTS'] as const;
export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];

/** They work for a host: the register is shared, and they see the whole of it. */
const HOST_STAFF: readonly Role[] = ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'AUDITOR'];

export const isHostStaff = (actor: Actor): boolean => actor.kind === 'SYSTEM' || holds(actor, ...HOST_STAFF);

/** SQL: the organisations (`alias`) that exist for the actor: all for host staff, for others their own. */
export function visibleOrganisations(actor: Actor, params: SqlParams, alias: string): string {
  if (isHostStaff(actor)) return 'true';
  const own = ownOrganisations(actor);
  return own.length === 0 ? 'false' : `${alias}.id = any(${params.add(own)}::uuid[])`;
}

/** SQL: the contact persons (`alias`) that the actor sees. They are personal data: a link shows its own holder and nobody else. */
export function visibleContacts(actor: Actor, params: SqlParams, alias: string): string {
  if (isHostStaff(actor)) return 'true';
  if (actor.kind === 'LINK') return `${alias}.id = ${params.add(actor.contactId)}::uuid`;
  const own = organisationsWhere(actor, 'PARTICIPANT', 'SIGNATORY');
  return own.length === 0 ? 'false' : `${alias}.organisation_id = any(${params.add(own)}::uuid[])`;
}

/** Who may do what: host administrators keep the register, a participant its own contacts. */
export function mayWithOrganisation(actor: Actor, action: OrganisationAction, organisation: { readonly id: string; readonly active: boolean }): boolean {
  if (action === 'DEACTIVATE' && !organisation.active) return false;
  if (action === 'ACTIVATE' && organisation.active) return false;
  if (keepsRegister(actor)) return true;
  return action === 'EDIT_CONTACTS' && organisation.active && organisationsWhere(actor, 'PARTICIPANT', 'SIGNATORY').includes(organisation.id);
}

/** Adds organisations, and keeps the whole register. */
export const keepsRegister = (actor: Actor): boolean => actor.kind === 'SYSTEM' || holds(actor, 'HOST_ADMIN');

/** SQL: the actions that the actor has with an organisation, as JSON; the same answer as `mayWithOrganisation`, row by row. */
export function availableActionsJson(actor: Actor, params: SqlParams, alias: string): string {
  if (keepsRegister(actor)) {
    return `case when ${alias}.active then '["EDIT","DEACTIVATE","EDIT_CONTACTS"]'::json else '["EDIT","ACTIVATE","EDIT_CONTACTS"]'::json end`;
  }
  const own = organisationsWhere(actor, 'PARTICIPANT', 'SIGNATORY');
  if (own.length === 0) return `'[]'::json`;
  return `case when ${alias}.active and ${alias}.id = any(${params.add(own)}::uuid[]) then '["EDIT_CONTACTS"]'::json else '[]'::json end`;
}
