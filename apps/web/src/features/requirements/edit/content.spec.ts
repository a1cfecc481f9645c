import { describe, expect, it } from '@jest/globals';
import { changesOf, EMPTY, mergeContents, type Content } from './content.js';

const base: Content = { ...EMPTY, heading: 'Täckning', text: 'Ska täcka 95 procent.', kind: 'AWARD', weight: '4.5' };

describe('mergeContents', () => {
  it('keeps mine, takes theirs where I changed nothing, and leaves what both changed to be chosen', () => {
    const theirs = { ...base, heading: 'Täckning inomhus', text: 'Ska täcka 97 procent.' };
    const mine = { ...base, text: 'Ska täcka 99 procent.', rationale: 'Glesbygd.' };
    expect(mergeContents(base, theirs, mine)).toEqual({ content: { ...mine, heading: 'Täckning inomhus' }, clashes: ['text'], taken: ['heading'] });
  });

  it('has nothing to choose where both made the same of it', () => {
    const same = { ...base, text: 'Ska täcka 99 procent.' };
    expect(mergeContents(base, same, same)).toEqual({ content: same, clashes: [], taken: [] });
  });
});

describe('changesOf', () => {
  it('sends only what is changed', () => {
    expect(changesOf(base, { ...base, weight: '5,25', lotNumber: '2' })).toEqual({ weight: '5.25', lotNumber: 2 });
  });

  it('takes a weight away where nothing is written', () => {
    expect(changesOf(base, { ...base, weight: ' ' })).toEqual({ weight: null });
  });

  it('leaves the weight to the server where the requirement no longer gives points', () => {
    expect(changesOf(base, { ...base, kind: 'MANDATORY', weight: '' })).toEqual({ kind: 'MANDATORY' });
  });
});
