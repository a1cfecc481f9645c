import { organisationsWhere, type Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';
import { scopeOf, type GrantableRole } from './role-assignment.js';

/** The hosts for which the actor keeps people and their roles. */
export const administeredHosts = (actor: Actor): string[] => organisationsWhere(actor, 'HOST_ADMIN');

export const keepsPeople = (actor: Actor): boolean => actor.kind === 'SYSTEM' || administeredHosts(actor).length > 0;

/**
 * Whether the actor gives and takes the role. `hostId` is the host that the role belongs to; a role in an organisation that takes part
 * belongs to none, since the register is shared.
 */
export function mayGive(actor: Actor, role: GrantableRole, hostId: string | null): boolean {
  if (actor.kind === 'SYSTEM') return true;
  const hosts = administeredHosts(actor);
  return scopeOf(role) === 'ORGANISATION' ? hosts.length > 0 : hostId !== null && hosts.includes(hostId);
}

/**
 * SQL: the people (`alias`) that exist for the actor: those whom its hosts know, who hold a role in them or in their procurements,
 * or in an organisation that was asked to take part in one.
 */
export function visiblePeople(actor: Actor, params: SqlParams, alias: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  const administered = administeredHosts(actor);
  if (administered.length === 0) return 'false';
  const hosts = `${params.add(administered)}::uuid[]`;
  return `(exists (select 1 from host_person known where known.person_id = ${alias}.id and known.host_id = any(${hosts}))
    or exists (select 1 from role_assignment held where held.person_id = ${alias}.id and held.revoked_at is null and (
      held.organisation_id = any(${hosts})
      or held.procurement_id in (select own.id from procurement own where own.host_id = any(${hosts}))
      or held.role in ('PARTICIPANT', 'SIGNATORY') and exists (select 1 from participation asked join procurement own on own.id = asked.procurement_id
        where asked.organisation_id = held.organisation_id and own.host_id = any(${hosts})))))`;
}

/** SQL: the roles (`alias`) of a visible person that the actor sees: other hosts' are their own matter. */
export function visibleRoles(actor: Actor, params: SqlParams, alias: string): string {
  if (actor.kind === 'SYSTEM') return 'true';
  const administered = administeredHosts(actor);
  if (administered.length === 0) return 'false';
  const hosts = `${params.add(administered)}::uuid[]`;
  return `(${alias}.role in ('PARTICIPANT', 'SIGNATORY') or ${alias}.organisation_id = any(${hosts})
    or ${alias}.procurement_id in (select own.id from procurement own where own.host_id = any(${hosts})))`;
}
