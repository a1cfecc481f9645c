import type { Language } from '#platform/request';

export const ROLES = [
  'LINK', 'HOST_ADMIN', 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'PARTICIPANT', 'SIGNATORY', 'WORKING_GROUP_MEMBER', 'AUDITOR',
] as const;
export type Role = (typeof ROLES)[number];

/** A role that a person holds today, with its scope: a host or organisation, or else one procurement. */
export interface HeldRole {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly procurementId: string | null;
  readonly validUntil: string | null;
}

export type LinkPurpose = 'INQUIRY' | 'MANDATE' | 'DOCUMENTS';

export interface PersonActor {
  readonly kind: 'PERSON';
  readonly personId: string;
  readonly name: string;
  readonly nameNormalised: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: readonly HeldRole[];
}

/** Somebody who came by a personal link: one organisation, one purpose, one contact. */
export interface LinkActor {
  readonly kind: 'LINK';
  readonly linkId: string;
  readonly purpose: LinkPurpose;
  readonly participationId: string;
  readonly procurementId: string;
  readonly organisationId: string;
  readonly contactId: string;
  readonly contactName: string;
  readonly expiresAt: Date;
}

/** Who asks. SYSTEM is the clock and the queue, never a request. */
export type Actor = { readonly kind: 'PUBLIC' } | { readonly kind: 'SYSTEM' } | PersonActor | LinkActor;

export const PUBLIC: Actor = { kind: 'PUBLIC' };
export const SYSTEM: Actor = { kind: 'SYSTEM' };

/** The ids in which the actor holds one of the roles: hosts and organisations. */
export function organisationsWhere(actor: Actor, ...roles: Role[]): string[] {
  return scopes(actor, roles, (held) => held.organisationId);
}

/** The procurements that the actor was assigned to in one of the roles. */
export function procurementsWhere(actor: Actor, ...roles: Role[]): string[] {
  return scopes(actor, roles, (held) => held.procurementId);
}

export function holds(actor: Actor, ...roles: Role[]): boolean {
  return actor.kind === 'PERSON' && actor.roles.some((held) => roles.includes(held.role));
}

/** The organisations whose own matters the actor sees: as participant, signatory or by link. */
export function ownOrganisations(actor: Actor): string[] {
  return actor.kind === 'LINK' ? [actor.organisationId] : organisationsWhere(actor, 'PARTICIPANT', 'SIGNATORY');
}

/** Stable text for whose key, upload or lock it is. */
export function actorKey(actor: Actor): string {
  if (actor.kind === 'PERSON') return `person:${actor.personId}`;
  return actor.kind === 'LINK' ? `link:${actor.linkId}` : actor.kind.toLowerCase();
}

function scopes(actor: Actor, roles: readonly Role[], scope: (held: HeldRole) => string | null): string[] {
  if (actor.kind !== 'PERSON') return [];
  return actor.roles.flatMap((held) => (roles.includes(held.role) ? (scope(held) ?? []) : []));
}
