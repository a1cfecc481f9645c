import { describe, expect, it } from '@jest/globals';
import { changedParts, normaliseWeight, uneven, weightsByLot, type RequirementContent } from './requirement.js';

const CONTENT: RequirementContent = { heading: 'Täckning', text: 'Talsamtal ska kunna föras.', rationale: null, verification: 'Karta', kind: 'AWARD', weight: '12.5', lotId: null };

describe('the weight of an award criterion', () => {
  it.each([['15', '15.0'], ['15.0', '15.0'], ['12,5', '12.5'], [' 0.125 ', '0.125'], ['2.50', '2.5'], ['100', '100.0'], ['10', '10.0']])('%j is kept as %s', (text, kept) => expect(normaliseWeight(text)).toBe(kept));
  it.each(['0', '-1', '100.001', '1.2345', 'hög', '', '1e1'])('%j is none', (text) => expect(normaliseWeight(text)).toBeUndefined());

  it('is summed for each lot with what applies to all, and said where the sum is not a hundred', () => {
    const awards = [{ lotNumber: null, weight: '40.0' }, { lotNumber: 1, weight: '60.0' }, { lotNumber: 2, weight: '59.5' }, { lotNumber: 2, weight: null }];
    expect(uneven(weightsByLot(awards, [1, 2]))).toEqual([{ lotNumber: 2, total: '99.5' }]);
    expect(uneven(weightsByLot(awards, [1, 2, 3]))).toEqual([{ lotNumber: 2, total: '99.5' }, { lotNumber: 3, total: '40' }]);
    expect(uneven(weightsByLot([{ lotNumber: null, weight: '80.0' }], []))).toEqual([{ lotNumber: 0, total: '80' }]);
    expect(uneven(weightsByLot([], [1, 2]))).toEqual([]);
  });
});

describe('an edit', () => {
  it('changes the parts that differ', () => {
    expect(changedParts(CONTENT, { ...CONTENT, text: 'Annan text.', weight: '10.0' })).toEqual(['weight', 'text']);
    expect(changedParts(CONTENT, { ...CONTENT })).toEqual([]);
  });
});
