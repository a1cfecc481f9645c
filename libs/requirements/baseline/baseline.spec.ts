import { describe, expect, it } from '@jest/globals';
import { canonicalBaseline, compareRequirements, hashOfBaseline, isSameState, type BaselineDocument, type FrozenRequirement } from './baseline.js';

const one = (requirementId: string, more: Partial<FrozenRequirement> = {}): FrozenRequirement => ({
  requirementId, number: '3.2.1', section: '3.2 Abonnemang', version: 1, kind: 'MANDATORY', lotNumber: null, heading: 'Pris', text: 'Text.', rationale: null, weight: null, verification: null, ...more,
});
const DOCUMENT: BaselineDocument = {
  format: 'samkop.requirements/1', caseNumber: 'RUN 109-2025', title: 'Telekommunikation', host: { name: 'Region Västerbotten', organisationNumber: '232190-0066' }, number: 1,
  setAt: '2024-11-29T10:00:00.000Z', requirements: [one('a')],
};

describe('a baseline', () => {
  it('has one text and one hash, however it was put together', () => {
    const other = Object.fromEntries(Object.entries(DOCUMENT).reverse()) as unknown as BaselineDocument;
    expect(canonicalBaseline(other)).toBe(canonicalBaseline(DOCUMENT));
    expect(hashOfBaseline(DOCUMENT)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOfBaseline({ ...DOCUMENT, requirements: [one('a', { text: 'Text!' })] })).not.toBe(hashOfBaseline(DOCUMENT));
    expect(JSON.parse(canonicalBaseline(DOCUMENT))).toEqual(DOCUMENT);
  });
});

describe('comparing', () => {
  it('says what was added, changed and struck', () => {
    const before = [one('a'), one('b', { number: '3.2.2' }), one('c', { number: '3.2.3' })];
    const after = [one('a'), one('c', { number: '3.2.4', text: 'Ny text.', version: 2 }), one('d', { number: '3.2.5' })];
    const { added, struck, changed, unchanged, unchangedCount } = compareRequirements(before, after);
    expect([added.map((r) => r.requirementId), struck.map((r) => r.requirementId), changed.map((r) => [r.after.requirementId, r.changed]), unchangedCount]).toEqual([['d'], ['b'], [['c', ['number', 'text']]], 1]);
    expect(unchanged.map((r) => r.requirementId)).toEqual(['a']);
    expect(isSameState(before, before)).toBe(true);
    expect(isSameState(before, after)).toBe(false);
  });

  it('does not take a version that says the same for a change', () => {
    expect(isSameState([one('a')], [one('a', { version: 3 })])).toBe(true);
  });
});
