import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '#platform/access';
import type { WorkingGroupDuty } from '#working-groups';
import { draftingActions, requirementActions, threadActions, type DraftSituation } from './requirement.policy.js';
import { outgoing } from './reading.js';

const [HOST, PROCUREMENT] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];

function situation(role: Role, more: { duty?: WorkingGroupDuty; signed?: boolean } & Partial<DraftSituation> = {}): DraftSituation {
  const { duty, signed = true, ...rest } = more;
  const hosts = role === 'HOST_ADMIN' || role === 'AUDITOR';
  const actor: Actor = {
    kind: 'PERSON', personId: HOST, name: 'A', nameNormalised: 'a', email: 'a@a.example', language: 'sv',
    roles: [{ id: HOST, role, organisationId: hosts ? HOST : null, procurementId: hosts ? null : PROCUREMENT, validUntil: null }],
  };
  return {
    actor, today: '2024-10-15', now: new Date('2024-10-15T10:00:00Z'), ended: false, commentsOpen: true, round: 'OPEN',
    standing: {
      scope: { id: PROCUREMENT, hostId: HOST }, memberId: null, represents: [], closedLotIds: [], ...(duty ? { duty } : {}), ...(signed ? { undertaking: { validUntil: null, endReason: null } } : {}),
    },
    ...rest,
  };
}

const OPEN = { state: 'OPEN', proposed: true } as const;
const STANDING = { withdrawnAt: null, numberIsFixed: false };

describe('what may be done with drafts', () => {
  it.each([
    ['a member', situation('WORKING_GROUP_MEMBER', { duty: 'MEMBER' }), ['COMMENT'], ['COMMENT'], ['COMMENT']],
    ['an expert', situation('WORKING_GROUP_MEMBER', { duty: 'EXPERT' }), ['COMMENT'], ['COMMENT'], ['COMMENT']],
    ['an auditor', situation('AUDITOR'), [], [], []],
    ['a participant', situation('PARTICIPANT'), [], [], []],
    ['a chair who has not signed', situation('WORKING_GROUP_MEMBER', { duty: 'CHAIR', signed: false }), [], [], []],
    ['a chair when the procurement has ended', situation('WORKING_GROUP_MEMBER', { duty: 'CHAIR', ended: true }), [], [], []],
    ['a member when the round is closed', situation('WORKING_GROUP_MEMBER', { duty: 'MEMBER', commentsOpen: false, round: 'CLOSED' }), [], [], []],
  ])('by %s', (_, of, drafts, requirement, thread) => {
    expect([draftingActions(of), requirementActions(of, STANDING), threadActions(of, OPEN)]).toEqual([drafts, requirement, thread]);
  });

  it.each([
    ['chair', situation('WORKING_GROUP_MEMBER', { duty: 'CHAIR' })], ['secretary', situation('WORKING_GROUP_MEMBER', { duty: 'SECRETARY' })], ['host administrator', situation('HOST_ADMIN')],
    ['procurement officer', situation('PROCUREMENT_OFFICER')],
  ])('by a %s is all of it', (_, of) => {
    expect(draftingActions(of)).toEqual(['ADD_REQUIREMENT', 'IMPORT', 'COPY', 'COMMENT', 'RESOLVE', 'CLOSE_ROUND', 'REMIND_SILENT', 'SET_BASELINE']);
    expect(requirementActions(of, STANDING)).toEqual(['REVISE', 'MOVE', 'WITHDRAW', 'COMMENT']);
    expect(threadActions(of, OPEN)).toEqual(['COMMENT', 'RESOLVE', 'ACCEPT_SUGGESTION', 'REJECT_SUGGESTION']);
  });

  it('follows the state of the matter', () => {
    const chair = situation('WORKING_GROUP_MEMBER', { duty: 'CHAIR' });
    const withdrawn = { withdrawnAt: '2024-10-01T00:00:00.000Z', numberIsFixed: false };
    expect(requirementActions(chair, withdrawn)).toEqual(['RESTORE']);
    expect(requirementActions({ ...chair, ended: true }, withdrawn)).toEqual([]);
    expect(requirementActions(situation('WORKING_GROUP_MEMBER', { duty: 'MEMBER' }), withdrawn)).toEqual([]);
    expect(requirementActions(chair, { withdrawnAt: null, numberIsFixed: true })).not.toContain('MOVE');
    expect(threadActions(chair, { state: 'RESOLVED', proposed: false })).toEqual(['REOPEN']);
    expect(draftingActions({ ...chair, round: 'CLOSED', commentsOpen: false })).toEqual(expect.arrayContaining(['OPEN_ROUND', 'REOPEN_ROUND']));
    expect(draftingActions({ ...chair, round: 'NONE' })).toContain('OPEN_ROUND');
  });
});

describe('what is read', () => {
  it('is restricted on the way out, as deep as it lies, and only where it is rich text', () => {
    expect(outgoing([{ heading: '<b>', text: '<b>', threads: [{ quote: '<i>', comments: [{ body: null }, { body: '[x](javascript:x)' }], suggestion: { replacement: '<u>' } }] }])).toEqual([
      { heading: '<b>', text: '&lt;b>', threads: [{ quote: '&lt;i>', comments: [{ body: null }, { body: '[x]\\(javascript:x)' }], suggestion: { replacement: '&lt;u>' } }] },
    ]);
  });
});
