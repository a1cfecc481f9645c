import { describe, expect, it } from '@jest/globals';
import type { PersonActor, Role } from '#platform/access';
import {
  actionsOnAct, BINDING_ACT_STATES, confirmAct, rejectAct, sameConsequences, type BindingActState, type Consequence,
} from './binding-act.js';
import { isConfirmationOffered, isRejectionOffered } from './binding-act.policy.js';

const CONSEQUENCES: Consequence[] = [{ code: 'lock.entitled', params: { listNumber: 1, count: 146 } }, { code: 'lock.final', params: {} }];
const ANNA = { personId: 'anna', name: 'Anna Lindberg' };
const BO = { personId: 'bo', name: 'Bo Ek' };

const confirm = (more: Partial<Parameters<typeof confirmAct>[0]> = {}) =>
  confirmAct({ state: 'PROPOSED', proposer: ANNA, confirmer: BO, proposed: CONSEQUENCES, now: CONSEQUENCES, ...more });

describe('a binding act', () => {
  it('is confirmed by another person', () => {
    expect(confirm()).toMatchObject({ accepted: true, next: 'CONFIRMED', events: ['BindingActConfirmed'] });
  });

  it.each([
    ['the proposer', ANNA],
    ['the proposer by another account', { personId: 'other', name: 'LINDBERG, Anna' }],
  ])('is not confirmed by %s', (_, confirmer) => {
    expect(confirm({ confirmer })).toMatchObject({ accepted: false, refusal: { code: 'SECOND_PERSON_REQUIRED' } });
  });

  it('is not confirmed when something else would follow than was proposed', () => {
    const now = [{ code: 'lock.entitled', params: { listNumber: 1, count: 147 } }, CONSEQUENCES[1] ?? { code: '', params: {} }];
    expect(confirm({ now })).toMatchObject({ accepted: false, refusal: { code: 'CONFLICT' } });
  });

  it.each(BINDING_ACT_STATES.filter((state) => state !== 'PROPOSED'))('is settled once it is %s', (state) => {
    expect(confirm({ state })).toMatchObject({ accepted: false, refusal: { code: 'ACTION_NOT_AVAILABLE', state } });
    expect(rejectAct(state)).toMatchObject({ accepted: false, refusal: { code: 'ACTION_NOT_AVAILABLE', state } });
    expect(actionsOnAct(state)).toEqual([]);
  });

  it('compares consequences by what they say, not by how their parameters are ordered', () => {
    expect(sameConsequences(CONSEQUENCES, [{ params: { count: 146, listNumber: 1 }, code: 'lock.entitled' }, { code: 'lock.final', params: {} }])).toBe(true);
    expect(sameConsequences(CONSEQUENCES, CONSEQUENCES.toReversed())).toBe(false);
  });
});

describe('who decides', () => {
  const person = (personId: string, name: string, role: Role, scope: string): PersonActor => ({
    kind: 'PERSON', personId, name, nameNormalised: name, email: `${personId}@region.example`, language: 'sv',
    roles: [{ id: 'r', role, organisationId: role === 'PROCUREMENT_OFFICER' ? null : scope, procurementId: role === 'PROCUREMENT_OFFICER' ? scope : null, validUntil: null }],
  });
  const act = (state: BindingActState = 'PROPOSED') => ({ procurementId: 'p', hostId: 'h', state, proposedBy: { id: 'anna', name: 'Anna Lindberg' } });

  it.each<[string, PersonActor, boolean, boolean]>([
    ['an administrator of the host', person('bo', 'Bo Ek', 'HOST_ADMIN', 'h'), true, true],
    ['the proposer, an administrator', person('anna', 'Anna Lindberg', 'HOST_ADMIN', 'h'), false, true],
    ['the proposer by another account', person('anna2', 'Lindberg, Anna', 'HOST_ADMIN', 'h'), false, true],
    ['the proposer, an officer', person('anna', 'Anna Lindberg', 'PROCUREMENT_OFFICER', 'p'), false, true],
    ['another officer', person('bo', 'Bo Ek', 'PROCUREMENT_OFFICER', 'p'), false, false],
    ["another host's administrator", person('bo', 'Bo Ek', 'HOST_ADMIN', 'other'), false, false],
    ['an auditor', person('bo', 'Bo Ek', 'AUDITOR', 'h'), false, false],
  ])('%s', (_, actor, mayConfirm, mayReject) => {
    expect(isConfirmationOffered(actor, act())).toBe(mayConfirm);
    expect(isRejectionOffered(actor, act())).toBe(mayReject);
    expect(isConfirmationOffered(actor, act('LAPSED')) || isRejectionOffered(actor, act('LAPSED'))).toBe(false);
  });
});
