import { describe, expect, it } from '@jest/globals';
import { PUBLIC, SYSTEM, type Actor, type HeldRole, type Role } from '#platform/access';
import { mayReadDrafts, mayWithDrafts, type DraftAct, type DraftStanding } from './draft.policy.js';
import { mayReadGroup, mayWithGroup } from './working-group.policy.js';

const TODAY = '2024-11-29';
const SCOPE = { id: 'this', hostId: 'host' };
const SIGNED = { validUntil: '2025-08-27', endReason: null };
const standing = (more: Partial<DraftStanding> = {}): DraftStanding => ({ scope: SCOPE, undertaking: SIGNED, ...more });

const person = (role: Role, scope: { organisationId?: string; procurementId?: string }): Actor => {
  const held: HeldRole = { id: 'r', role, organisationId: scope.organisationId ?? null, procurementId: scope.procurementId ?? null, validUntil: null };
  return { kind: 'PERSON', personId: 'p', name: 'P', nameNormalised: 'p', email: 'p@x.example', language: 'sv', roles: [held] };
};
const ROLES = {
  HOST_ADMIN: person('HOST_ADMIN', { organisationId: 'host' }), AUDITOR: person('AUDITOR', { organisationId: 'host' }),
  PROCUREMENT_OFFICER: person('PROCUREMENT_OFFICER', { procurementId: 'this' }), PROCUREMENT_SUPPORT: person('PROCUREMENT_SUPPORT', { procurementId: 'this' }),
  WORKING_GROUP_MEMBER: person('WORKING_GROUP_MEMBER', { procurementId: 'this' }),
} as const;
const OUTSIDE: readonly Actor[] = [
  PUBLIC, person('PARTICIPANT', { organisationId: 'host' }), person('SIGNATORY', { organisationId: 'host' }), person('HOST_ADMIN', { organisationId: 'other' }),
  person('AUDITOR', { organisationId: 'other' }), person('PROCUREMENT_OFFICER', { procurementId: 'other' }), person('WORKING_GROUP_MEMBER', { procurementId: 'other' }),
];
const OF_THE_GROUP: readonly DraftAct[] = ['READ', 'COMMENT', 'KEEP_REQUIREMENTS', 'RESOLVE_THREADS', 'KEEP_ROUNDS', 'SET_BASELINE', 'KEEP_MEETINGS'];
const ACTS: readonly DraftAct[] = [...OF_THE_GROUP, 'KEEP_DOCUMENTS'];

describe('drafts', () => {
  it.each(Object.entries(ROLES))('are read by %s who has signed, and by nobody who has not', (_, actor) => {
    expect(mayReadDrafts(actor, standing(), TODAY)).toBe(true);
    const lacking = [undefined, { validUntil: '2024-11-28', endReason: null }, { ...SIGNED, endReason: 'WITHDRAWN' as const }, { ...SIGNED, endReason: 'RENEWAL_DEMANDED' as const }];
    for (const undertaking of lacking) {
      for (const act of ACTS) expect(mayWithDrafts(actor, act, { scope: SCOPE, duty: 'CHAIR', ...(undertaking ? { undertaking } : {}) }, TODAY)).toBe(false);
    }
  });

  it('do not exist for anybody else, whatever they have signed', () => {
    for (const actor of OUTSIDE) expect(ACTS.filter((act) => mayWithDrafts(actor, act, standing({ duty: 'CHAIR' }), TODAY))).toEqual([]);
  });

  it('are changed by staff and support, commented by members, decided by chair and secretary but for the documents, and only read by auditors', () => {
    const acts = (actor: Actor, more: Partial<DraftStanding> = {}) => ACTS.filter((act) => mayWithDrafts(actor, act, standing(more), TODAY));
    for (const actor of [SYSTEM, ROLES.HOST_ADMIN, ROLES.PROCUREMENT_OFFICER, ROLES.PROCUREMENT_SUPPORT]) expect(acts(actor)).toEqual(ACTS);
    expect(acts(ROLES.AUDITOR)).toEqual(['READ']);
    for (const duty of ['MEMBER', 'EXPERT'] as const) expect(acts(ROLES.WORKING_GROUP_MEMBER, { duty })).toEqual(['READ', 'COMMENT']);
    for (const duty of ['CHAIR', 'SECRETARY'] as const) expect(acts(ROLES.WORKING_GROUP_MEMBER, { duty })).toEqual(OF_THE_GROUP);
  });
});

describe('the group’s own page', () => {
  it('is read by staff and auditors whether they have signed or not, by a member who has', () => {
    const unsigned = { scope: SCOPE };
    for (const [role, actor] of Object.entries(ROLES)) expect(mayReadGroup(actor, unsigned, TODAY)).toBe(role !== 'WORKING_GROUP_MEMBER');
    expect(mayReadGroup(ROLES.WORKING_GROUP_MEMBER, standing(), TODAY)).toBe(true);
    for (const actor of OUTSIDE) expect(mayReadGroup(actor, standing(), TODAY)).toBe(false);
  });

  it('is kept by the host; chair and secretary propose and demand once they have signed', () => {
    const { HOST_ADMIN, PROCUREMENT_SUPPORT, AUDITOR, WORKING_GROUP_MEMBER } = ROLES;
    expect(mayWithGroup(HOST_ADMIN, 'CHOOSE', standing(), TODAY)).toBe(true);
    expect(mayWithGroup(PROCUREMENT_SUPPORT, 'CHOOSE', standing(), TODAY)).toBe(false);
    expect(mayWithGroup(AUDITOR, 'READ_DECLARATIONS', standing(), TODAY)).toBe(true);
    expect(mayWithGroup(AUDITOR, 'NOMINATE', standing(), TODAY)).toBe(false);
    expect(mayWithGroup(WORKING_GROUP_MEMBER, 'NOMINATE', standing({ duty: 'CHAIR' }), TODAY)).toBe(true);
    expect(mayWithGroup(WORKING_GROUP_MEMBER, 'CHOOSE', standing({ duty: 'CHAIR' }), TODAY)).toBe(false);
    expect(mayWithGroup(WORKING_GROUP_MEMBER, 'NOMINATE', { scope: SCOPE, duty: 'CHAIR' }, TODAY)).toBe(false);
    expect(mayWithGroup(WORKING_GROUP_MEMBER, 'NOMINATE', standing({ duty: 'MEMBER' }), TODAY)).toBe(false);
  });

  it('lets those plan a meeting who decide about drafts, and have signed', () => {
    const plans = (actor: Actor, held: DraftStanding) => mayWithGroup(actor, 'PLAN_MEETING', held, TODAY);
    for (const actor of [ROLES.HOST_ADMIN, ROLES.PROCUREMENT_OFFICER, ROLES.PROCUREMENT_SUPPORT]) {
      expect(plans(actor, standing())).toBe(true);
      expect(plans(actor, { scope: SCOPE })).toBe(false);
    }
    expect(plans(ROLES.WORKING_GROUP_MEMBER, standing({ duty: 'SECRETARY' }))).toBe(true);
    expect(plans(ROLES.WORKING_GROUP_MEMBER, standing({ duty: 'MEMBER' }))).toBe(false);
    expect(plans(ROLES.AUDITOR, standing())).toBe(false);
  });
});
