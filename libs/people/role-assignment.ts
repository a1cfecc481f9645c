/** What a role is given in: a host, a procurement of a host, or an organisation that takes part. */
const SCOPE_OF_ROLE = {
  HOST_ADMIN: 'HOST',
  AUDITOR: 'HOST',
  PROCUREMENT_OFFICER: 'PROCUREMENT',
  PROCUREMENT_SUPPORT: 'PROCUREMENT',
  PARTICIPANT: 'ORGANISATION',
  SIGNATORY: 'ORGANISATION',
} as const;

export type GrantableRole = keyof typeof SCOPE_OF_ROLE;
export type RoleScope = (typeof SCOPE_OF_ROLE)[GrantableRole];

export const isGrantable = (role: string): role is GrantableRole => Object.hasOwn(SCOPE_OF_ROLE, role);
export const scopeOf = (role: GrantableRole): RoleScope => SCOPE_OF_ROLE[role];

/** A role as a form sends it: the scope by its id, and the last day it is held. */
export interface GrantDraft {
  readonly role: string;
  readonly organisationId?: string | null;
  readonly procurementId?: string | null;
  readonly validUntil?: string | null;
}

export interface GrantFault {
  readonly field: 'role' | 'organisationId' | 'procurementId' | 'validUntil';
  readonly text: string;
}

/**
 * Everything that is wrong with a grant by itself: a role that is not given by hand, a scope of another kind than the role's,
 * procurement support without its last day, a last day that has passed.
 */
export function grantFaults(draft: GrantDraft, today: string): GrantFault[] {
  const { role, organisationId, procurementId, validUntil } = draft;
  if (!isGrantable(role)) return [{ field: 'role', text: 'people.role_not_grantable' }];
  const inProcurement = scopeOf(role) === 'PROCUREMENT';
  const [wanted, unwanted] = inProcurement ? (['procurementId', 'organisationId'] as const) : (['organisationId', 'procurementId'] as const);
  const given = { organisationId, procurementId };
  return [
    ...(given[wanted] ? [] : [{ field: wanted, text: 'field.required' }]),
    ...(given[unwanted] ? [{ field: unwanted, text: 'people.scope_of_another_kind' }] : []),
    ...(role === 'PROCUREMENT_SUPPORT' && !validUntil ? [{ field: 'validUntil' as const, text: 'people.support_needs_last_day' }] : []),
    ...(validUntil && validUntil < today ? [{ field: 'validUntil' as const, text: 'people.last_day_has_passed' }] : []),
  ];
}
