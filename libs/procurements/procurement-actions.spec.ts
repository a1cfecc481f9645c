import { describe, expect, it } from '@jest/globals';
import { PUBLIC, type Actor, type Role } from '#platform/access';
import { PROCUREMENT_PHASES, type ProcurementPhase } from './procurement.js';
import { PROCUREMENT_ACTIONS, procurementActions } from './procurement-actions.js';

const BY_PROCUREMENT: readonly Role[] = ['PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT'];

const actor = (role: Role, scope: string): Actor => ({
  kind: 'PERSON', personId: 'x', name: 'X', nameNormalised: 'x', email: 'x@region.example', language: 'sv',
  roles: [{ id: 'r', role, organisationId: BY_PROCUREMENT.includes(role) ? null : scope, procurementId: BY_PROCUREMENT.includes(role) ? scope : null, validUntil: null }],
});
const offered = (by: Actor, phase: ProcurementPhase = 'MANDATES') => procurementActions(by, { id: 'p', hostId: 'h', phase });

describe('what is offered on a procurement', () => {
  it.each<[string, Actor, readonly string[]]>([
    ['HOST_ADMIN', actor('HOST_ADMIN', 'h'), PROCUREMENT_ACTIONS],
    ['PROCUREMENT_OFFICER', actor('PROCUREMENT_OFFICER', 'p'), PROCUREMENT_ACTIONS],
    ['AUDITOR', actor('AUDITOR', 'h'), ['EXPORT', 'READ_EVENTS']],
    ['PROCUREMENT_SUPPORT', actor('PROCUREMENT_SUPPORT', 'p'), []],
    ['PARTICIPANT', actor('PARTICIPANT', 'kalix'), []],
    ['HOST_ADMIN of another host', actor('HOST_ADMIN', 'other'), []],
    ['PUBLIC', PUBLIC, []],
  ])('%s', (_, by, actions) => {
    expect(offered(by)).toEqual(actions);
  });

  it('ends with the procurement, except for reading', () => {
    expect(offered(actor('HOST_ADMIN', 'h'), 'ENDED')).toEqual(['EXPORT', 'READ_EVENTS']);
  });

  it('has proposals about the list until publication only', () => {
    const withLock = PROCUREMENT_PHASES.filter((phase) => offered(actor('HOST_ADMIN', 'h'), phase).includes('PROPOSE_LOCK'));
    expect(withLock).toEqual(['PREPARATION', 'INQUIRY', 'MANDATES', 'DRAFTING']);
  });
});
