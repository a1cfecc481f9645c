import { describe, expect, it } from '@jest/globals';
import { actionsOf, permitsFrom } from '#kernel';
import { chooseMember, endMember, isMemberOn, MEMBER_LIFECYCLE, MEMBER_STATES, type MemberFacts } from './working-group.js';

const TODAY = '2024-11-29';
const member = (facts: Partial<MemberFacts> = {}): MemberFacts => ({ state: 'CHOSEN', fromOn: '2024-09-01', toOn: null, ...facts });

describe('a membership', () => {
  it.each(MEMBER_STATES.flatMap((state) => actionsOf(MEMBER_LIFECYCLE).map((move) => ({ state, move }))))('$move in $state is what the table says', ({ state, move }) => {
    const decision = { choose: chooseMember, end: endMember }[move](member({ state }), TODAY);
    expect(decision.accepted).toBe(permitsFrom(MEMBER_LIFECYCLE, move, state));
    if (decision.accepted) expect(decision.next.state).toBe(MEMBER_LIFECYCLE[move].to);
    else expect(decision.refusal).toEqual({ code: 'ACTION_NOT_AVAILABLE', move, state });
  });

  it('begins today where no other day was set', () => {
    const from = (fromOn: string | null) => {
      const decision = chooseMember(member({ state: 'NOMINATED', fromOn }), TODAY);
      return decision.accepted ? decision.next.fromOn : undefined;
    };
    expect([from(null), from('2025-01-01')]).toEqual([TODAY, '2025-01-01']);
  });

  it('ends today, on its earlier last day, or on a first day that is still to come', () => {
    const lastDay = (facts: Partial<MemberFacts>) => {
      const decision = endMember(member(facts), TODAY);
      return decision.accepted ? decision.next.toOn : undefined;
    };
    expect(lastDay({})).toBe(TODAY);
    expect(lastDay({ toOn: '2025-06-30' })).toBe(TODAY);
    expect(lastDay({ toOn: '2024-10-31' })).toBe('2024-10-31');
    expect(lastDay({ fromOn: '2025-01-01' })).toBe('2025-01-01');
  });

  it('is there on its first and last day and on no other side of them', () => {
    const dated = member({ fromOn: '2024-11-01', toOn: '2024-11-30' });
    expect(['2024-10-31', '2024-11-01', '2024-11-30', '2024-12-01'].map((day) => isMemberOn(dated, day))).toEqual([false, true, true, false]);
    expect(isMemberOn(member({ state: 'NOMINATED' }), TODAY)).toBe(false);
    expect(isMemberOn(member({ state: 'ENDED' }), TODAY)).toBe(false);
  });
});
