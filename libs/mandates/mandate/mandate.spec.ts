import { describe, expect, it } from '@jest/globals';
import { actionsFrom, permitsFrom } from '#kernel';
import {
  approveMandate, cancelMandate, declineMandate, dueOn, isIndependent, isOverdue, lapseMandate, MANDATE_LIFECYCLE, MANDATE_STATES, referMandate, reissueMandate,
  returnMandate, submitMandate, withdrawMandate, type MandateAction, type MandateDecision, type MandateFacts, type MandateState, type Situation,
} from './mandate.js';
import { BEFORE_DEADLINE, RESPOND_BY, REVIEWER, signed, standing } from './mandate.builders.js';

const ACTIONS = Object.keys(MANDATE_LIFECYCLE) as MandateAction[];
const open: Situation = { now: BEFORE_DEADLINE };
const locked: Situation = { now: BEFORE_DEADLINE, lockedList: 1 };
const AFTER_DEADLINE = new Date('2024-09-30T22:00:00Z');

/** Each action by the function that decides it, on a mandate that lacks nothing but perhaps the right state. */
const DECIDE: Readonly<Record<Exclude<MandateAction, 'issue'>, (mandate: MandateFacts) => MandateDecision>> = {
  submit: (mandate) => submitMandate(mandate, signed(), open),
  approve: (mandate) => approveMandate(mandate, REVIEWER, open),
  return: (mandate) => returnMandate(mandate, open),
  decline: declineMandate,
  withdraw: withdrawMandate,
  lapse: (mandate) => lapseMandate(mandate, AFTER_DEADLINE),
  reissue: (mandate) => reissueMandate(mandate, open),
  cancel: cancelMandate,
};

const PAIRS = MANDATE_STATES.flatMap((state) => ACTIONS.flatMap((action) => (action === 'issue' ? [] : [{ state, action }])));
const PERMITTED = PAIRS.filter(({ state, action }) => permitsFrom(MANDATE_LIFECYCLE, action, state));
const REFUSED = PAIRS.filter(({ state, action }) => !permitsFrom(MANDATE_LIFECYCLE, action, state));

describe('the life cycle of a mandate, every state with every action', () => {
  it.each(PERMITTED)('$state: $action is carried out', ({ state, action }) => {
    const decision = DECIDE[action](standing(state));
    expect(decision).toMatchObject({ accepted: true, next: MANDATE_LIFECYCLE[action].to });
    expect(decision.accepted && decision.events).toHaveLength(1);
  });

  it.each(REFUSED)('$state: $action is refused', ({ state, action }) => {
    expect(DECIDE[action](standing(state))).toEqual({ accepted: false, refusal: { code: 'ACTION_NOT_AVAILABLE', action, state } });
  });

  it('ends where nothing can be done any more', () => {
    expect(MANDATE_STATES.filter((state) => actionsFrom(MANDATE_LIFECYCLE, state).length === 0)).toEqual(['WITHDRAWN', 'CANCELLED']);
  });

  it.each(MANDATE_STATES)('names somebody else only while an answer is waited for: %s', (state) => {
    expect(referMandate(standing(state)).accepted).toBe(state === 'ISSUED');
  });
});

describe('handing in a mandate', () => {
  const issued = standing('ISSUED');

  it.each([
    ['without evidence', { evidenceCount: 0 }, 'EVIDENCE_MISSING'],
    ['without a signatory', { signatory: { name: ' ' } }, 'SIGNATORY_MISSING'],
  ] as const)('is refused %s', (_, lacking, code) => {
    expect(submitMandate(issued, { ...signed(), ...lacking }, open)).toEqual({ accepted: false, refusal: { code } });
    // Not even as a late one: what is kept must be worth keeping.
    expect(submitMandate(issued, { ...signed(), ...lacking }, locked)).toEqual({ accepted: false, refusal: { code } });
  });

  it.each(['ISSUED', 'LAPSED'] as const)('is received as late once the parties are locked, the state unchanged: %s', (state) => {
    expect(submitMandate(standing(state), signed(), { now: AFTER_DEADLINE, lockedList: 1 })).toEqual({ accepted: true, next: state, events: ['MandateReceivedLate'] });
  });

  it.each(MANDATE_STATES.filter((state) => state !== 'ISSUED' && state !== 'LAPSED'))('is not received as late from %s', (state) => {
    expect(submitMandate(standing(state), signed(), locked)).toMatchObject({ accepted: false, refusal: { code: 'ACTION_NOT_AVAILABLE' } });
  });

  it('is refused when the day has ended, with the day', () => {
    expect(submitMandate(issued, signed(), { now: AFTER_DEADLINE })).toEqual({ accepted: false, refusal: { code: 'DEADLINE_PASSED', deadline: RESPOND_BY } });
  });

  it('takes the host paper after the day: it was in its hands already', () => {
    const { submitter: _, ...paper } = signed();
    expect(submitMandate(issued, { ...paper, registrar: { personId: 'cecilia', name: 'Cecilia Vallmark' } }, { now: AFTER_DEADLINE })).toMatchObject({ accepted: true, next: 'SUBMITTED' });
  });
});

describe('the day by which a mandate is wanted', () => {
  it('is the completion date of a return where there is one', () => {
    expect(dueOn({ id: 'm', state: 'ISSUED', respondBy: '2024-09-30' })).toBe('2024-09-30');
    expect(dueOn({ id: 'm', state: 'ISSUED', respondBy: '2024-09-30', completeBy: '2024-10-14' })).toBe('2024-10-14');
    expect(isOverdue({ id: 'm', state: 'ISSUED' }, new Date('2999-01-01'))).toBe(false);
  });

  it.each([
    ['in summer time', '2024-09-30', '2024-09-30T21:59:59.999Z', '2024-09-30T22:00:00.000Z'],
    ['in winter time', '2024-12-31', '2024-12-31T22:59:59.999Z', '2024-12-31T23:00:00.000Z'],
    ['on the day the clocks go forward', '2024-03-31', '2024-03-31T21:59:59.999Z', '2024-03-31T22:00:00.000Z'],
    ['on the day before the clocks go forward', '2024-03-30', '2024-03-30T22:59:59.999Z', '2024-03-30T23:00:00.000Z'],
    ['on the day the clocks go back', '2024-10-27', '2024-10-27T22:59:59.999Z', '2024-10-27T23:00:00.000Z'],
  ])('lasts to the end of that day in Stockholm %s', (_, respondBy, last, over) => {
    const mandate: MandateFacts = { id: 'm', state: 'ISSUED', respondBy };
    expect([isOverdue(mandate, new Date(last)), isOverdue(mandate, new Date(over))]).toEqual([false, true]);
    expect(submitMandate(mandate, signed(), { now: new Date(last) }).accepted).toBe(true);
    expect(submitMandate(mandate, signed(), { now: new Date(over) })).toMatchObject({ refusal: { code: 'DEADLINE_PASSED' } });
    expect([lapseMandate(mandate, new Date(last)).accepted, lapseMandate(mandate, new Date(over)).accepted]).toEqual([false, true]);
  });
});

describe('approving a mandate', () => {
  const submitted = standing('SUBMITTED');
  const approving = (signing: MandateFacts['signing'], reviewer = REVIEWER) => approveMandate({ ...submitted, ...(signing ? { signing } : {}) }, reviewer, open);

  it('is refused once the parties are locked, with the number of the list', () => {
    expect(approveMandate(submitted, REVIEWER, { now: BEFORE_DEADLINE, lockedList: 3 })).toEqual({ accepted: false, refusal: { code: 'PARTIES_LOCKED', listNumber: 3 } });
  });

  it('says that there is nothing to approve before it says that the parties are locked', () => {
    expect(approveMandate(standing('ISSUED'), REVIEWER, locked)).toMatchObject({ refusal: { code: 'ACTION_NOT_AVAILABLE' } });
  });

  it('is refused without evidence, without a signing and without a signatory', () => {
    const { signing: _, ...unsigned } = submitted;
    expect(approveMandate(unsigned, REVIEWER, open)).toMatchObject({ refusal: { code: 'EVIDENCE_MISSING' } });
    expect(approving({ ...signed(), evidenceCount: 0 })).toMatchObject({ refusal: { code: 'EVIDENCE_MISSING' } });
    expect(approving({ ...signed(), signatory: { name: '' } })).toMatchObject({ refusal: { code: 'SIGNATORY_MISSING' } });
  });

  const astrid = { personId: 'astrid', name: 'Astrid Hedenskog' };
  const { submitter: _, ...onPaper } = signed();
  it.each([
    ['the signatory, by account', { ...signed(), signatory: { personId: 'astrid', name: 'A. H.' } }],
    ['the signatory, by name', { ...signed(), signatory: { name: 'Astrid Hedenskog' } }],
    ['the signatory, by name as a register writes it', { ...signed(), signatory: { name: 'HEDENSKOG,  Astrid' } }],
    ['who handed it in, by account', { ...signed(), submitter: { personId: 'astrid', name: 'Somebody' } }],
    ['who handed it in, by name', { ...signed(), submitter: { name: 'astrid hedenskog' } }],
    ['who registered it, by account', { ...onPaper, registrar: { personId: 'astrid', name: 'Somebody' } }],
    ['who registered it, by name', { ...onPaper, registrar: { personId: 'other', name: 'Astrid Hedenskog' } }],
  ])('is refused to %s', (__, signing) => {
    expect(isIndependent(astrid, signing)).toBe(false);
    expect(approving(signing, astrid)).toEqual({ accepted: false, refusal: { code: 'REVIEWER_IS_SIGNATORY' } });
  });

  it('takes å and a for different letters: Håkan is not Hakan', () => {
    expect(approving({ ...signed(), signatory: { name: 'Håkan Ek' } }, { personId: 'h', name: 'Hakan Ek' }).accepted).toBe(true);
  });
});

describe('when the entitled parties are locked', () => {
  const refusedByLock = { accepted: false, refusal: { code: 'PARTIES_LOCKED', listNumber: 1 } };

  it.each(['DECLINED', 'LAPSED'] as const)('nothing is issued again from %s: it could not be approved', (state) => {
    expect(reissueMandate(standing(state), locked)).toEqual(refusedByLock);
  });

  it('nothing is sent back to be completed: it could not be approved either', () => {
    expect(returnMandate(standing('SUBMITTED'), locked)).toEqual(refusedByLock);
  });

  it('a no, a withdrawal and a lapse are still recorded', () => {
    expect(declineMandate(standing('ISSUED'))).toMatchObject({ accepted: true, next: 'DECLINED' });
    expect(withdrawMandate(standing('APPROVED'))).toMatchObject({ accepted: true, next: 'WITHDRAWN' });
    expect(lapseMandate(standing('ISSUED'), AFTER_DEADLINE)).toMatchObject({ accepted: true, next: 'LAPSED' });
  });
});

describe('a mandate that nobody answered', () => {
  const states: readonly MandateState[] = ['ISSUED'];
  it.each(states)('lapses from %s when its day has ended, not before', (state) => {
    expect(lapseMandate(standing(state), BEFORE_DEADLINE)).toEqual({ accepted: false, refusal: { code: 'ACTION_NOT_AVAILABLE', action: 'lapse', state } });
    expect(lapseMandate(standing(state), AFTER_DEADLINE)).toEqual({ accepted: true, next: 'LAPSED', events: ['MandateLapsed'] });
  });
});
