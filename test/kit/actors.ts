import { normaliseName } from '#kernel';
import type { Actor, HeldRole, LinkActor, PersonActor, Role } from '#platform/access';
import { newId } from '#platform/database';

type Scope = { readonly organisationId?: string; readonly procurementId?: string; readonly validUntil?: string };

/** A person who holds the roles, each with its scope: `personActor(['HOST_ADMIN', { organisationId }])`. */
export function personActor(...roles: readonly (readonly [Role, Scope?])[]): PersonActor {
  const personId = newId();
  const name = `Person ${personId.slice(-4)}`;
  const held = roles.map(([role, scope = {}]): HeldRole => ({
    id: newId(), role, organisationId: scope.organisationId ?? null, procurementId: scope.procurementId ?? null, validUntil: scope.validUntil ?? null,
  }));
  return { kind: 'PERSON', personId, name, nameNormalised: normaliseName(name), email: `${personId.slice(-4)}@person.example`, language: 'sv', roles: held };
}

export function linkActor(link: Pick<LinkActor, 'organisationId'> & Partial<LinkActor>): Actor {
  return {
    kind: 'LINK', linkId: newId(), purpose: 'MANDATE', participationId: newId(), procurementId: newId(), contactId: newId(), contactName: 'Karin Forsberg',
    expiresAt: new Date('2100-01-01'), ...link,
  };
}
