import { describe, expect, it } from '@jest/globals';
import { PUBLIC, SYSTEM, type Actor } from '#platform/access';
import { linkActor, personActor } from '../../../test/kit/actors.js';
import { BEFORE_DEADLINE, REVIEWER, signed, standing } from './mandate.builders.js';
import {
  approveMandate, cancelMandate, declineMandate, MANDATE_STATES, referMandate, reissueMandate, returnMandate, submitMandate, withdrawMandate,
  type MandateFacts, type Situation,
} from './mandate.js';
import { availableActions, mayWithMandate, type MandateAct, type MandateAction } from './mandate.policy.js';

const scope = { id: 'procurement', hostId: 'host', participationId: 'participation', organisationId: 'kalix' };
const HOST: MandateAct[] = ['READ', 'ISSUE', 'APPROVE', 'RETURN', 'CANCEL', 'REISSUE', 'REGISTER_PAPER', 'WITHDRAW', 'DECLINE'];
const OWN: MandateAct[] = ['READ', 'SUBMIT', 'DECLINE', 'REFER'];
const ACTS: MandateAct[] = [...new Set([...HOST, ...OWN])];

/** The table “Who may do what” for mandates. */
const ROWS: readonly (readonly [string, Actor, readonly MandateAct[]])[] = [
  ['HOST_ADMIN of the host', personActor(['HOST_ADMIN', { organisationId: 'host' }]), HOST],
  ['HOST_ADMIN of another host', personActor(['HOST_ADMIN', { organisationId: 'other' }]), []],
  ['PROCUREMENT_OFFICER of the procurement', personActor(['PROCUREMENT_OFFICER', { procurementId: 'procurement' }]), HOST],
  ['PROCUREMENT_OFFICER of another', personActor(['PROCUREMENT_OFFICER', { procurementId: 'other' }]), []],
  ['PROCUREMENT_SUPPORT', personActor(['PROCUREMENT_SUPPORT', { procurementId: 'procurement' }]), []],
  ['AUDITOR of the host', personActor(['AUDITOR', { organisationId: 'host' }]), ['READ']],
  ['PARTICIPANT of the organisation', personActor(['PARTICIPANT', { organisationId: 'kalix' }]), OWN],
  ['PARTICIPANT of another', personActor(['PARTICIPANT', { organisationId: 'lulea' }]), []],
  ['SIGNATORY of the organisation', personActor(['SIGNATORY', { organisationId: 'kalix' }]), [...OWN, 'WITHDRAW']],
  ['SIGNATORY of another', personActor(['SIGNATORY', { organisationId: 'lulea' }]), []],
  ['WORKING_GROUP_MEMBER', personActor(['WORKING_GROUP_MEMBER', { procurementId: 'procurement' }]), []],
  ['LINK for the mandate', linkActor({ organisationId: 'kalix', participationId: 'participation', purpose: 'MANDATE' }), OWN],
  ['LINK for another mandate of the same organisation', linkActor({ organisationId: 'kalix', participationId: 'other', purpose: 'MANDATE' }), []],
  ['LINK for the inquiry', linkActor({ organisationId: 'kalix', participationId: 'participation', purpose: 'INQUIRY' }), []],
  ['PUBLIC', PUBLIC, []],
  ['SYSTEM', SYSTEM, []],
];

describe('who may do what with a mandate', () => {
  it.each(ROWS)('%s', (_, actor, allowed) => {
    expect(ACTS.filter((act) => mayWithMandate(actor, act, scope))).toEqual(ACTS.filter((act) => allowed.includes(act)));
  });
});

/** One person with every right there is, to see what the rules alone leave open. */
const everybody = personActor(['HOST_ADMIN', { organisationId: 'host' }], ['SIGNATORY', { organisationId: 'kalix' }]);
const registrar = { personId: 'cecilia', name: 'Cecilia Vallmark' };

const DECIDED: Readonly<Record<Exclude<MandateAction, 'ISSUE'>, (mandate: MandateFacts, situation: Situation) => boolean>> = {
  SUBMIT: (mandate, situation) => submitMandate(mandate, signed(), situation).accepted,
  REGISTER_PAPER: (mandate, situation) => submitMandate(mandate, { signatory: { name: 'Signe Sundström' }, registrar, evidenceCount: 1 }, situation).accepted,
  APPROVE: (mandate, situation) => approveMandate(mandate, REVIEWER, situation).accepted,
  RETURN: (mandate, situation) => returnMandate(mandate, situation).accepted,
  DECLINE: (mandate) => declineMandate(mandate).accepted,
  WITHDRAW: (mandate) => withdrawMandate(mandate).accepted,
  CANCEL: (mandate) => cancelMandate(mandate).accepted,
  REISSUE: (mandate, situation) => reissueMandate(mandate, situation).accepted,
  REFER: (mandate) => referMandate(mandate).accepted,
};

const SITUATIONS: readonly (readonly [string, Situation])[] = [
  ['before the day', { now: BEFORE_DEADLINE }],
  ['after the day', { now: new Date('2024-10-02T08:00:00Z') }],
  ['before the day, locked', { now: BEFORE_DEADLINE, lockedList: 1 }],
  ['after the day, locked', { now: new Date('2024-10-02T08:00:00Z'), lockedList: 1 }],
];
const CASES = MANDATE_STATES.flatMap((state) => SITUATIONS.map(([when, situation]) => ({ state, when, situation })));

describe('the actions that are offered', () => {
  it.each(CASES)('are those the rules would carry out: $state, $when', ({ state, situation }) => {
    const mandate = standing(state);
    const decided = (Object.keys(DECIDED) as (keyof typeof DECIDED)[]).filter((action) => DECIDED[action](mandate, situation));
    expect(availableActions(everybody, mandate, scope, situation).filter((action) => action !== 'ISSUE').sort()).toEqual(decided.sort());
  });

  it('leave out the approval for who signed, handed in or registered it', () => {
    const { name, personId } = everybody;
    const submitted = standing('SUBMITTED');
    const offered = (signing: MandateFacts['signing']) => availableActions(everybody, { ...submitted, ...(signing ? { signing } : {}) }, scope, { now: BEFORE_DEADLINE });
    expect(offered(signed())).toContain('APPROVE');
    expect(offered({ ...signed(), signatory: { name } })).not.toContain('APPROVE');
    expect(offered({ ...signed(), submitter: { personId, name: 'Another name' } })).not.toContain('APPROVE');
    expect(offered({ signatory: { name: 'Signe Sundström' }, registrar: { personId, name }, evidenceCount: 1 })).not.toContain('APPROVE');
  });

  it('are only those that the viewer has the right to', () => {
    const seen = (actor: Actor) => availableActions(actor, standing('ISSUED'), scope, { now: BEFORE_DEADLINE });
    expect(seen(personActor(['AUDITOR', { organisationId: 'host' }]))).toEqual([]);
    expect(seen(linkActor({ organisationId: 'kalix', participationId: 'participation' }))).toEqual(['SUBMIT', 'DECLINE', 'REFER']);
    expect(seen(personActor(['HOST_ADMIN', { organisationId: 'host' }]))).toEqual(['DECLINE', 'CANCEL', 'REGISTER_PAPER']);
  });

  it('never offer the approval to a link, whose contact has no account', () => {
    expect(availableActions(linkActor({ organisationId: 'kalix', participationId: 'participation' }), standing('SUBMITTED'), scope, { now: BEFORE_DEADLINE })).toEqual([]);
  });
});
