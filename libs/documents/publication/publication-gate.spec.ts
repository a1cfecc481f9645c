import { describe, expect, it } from '@jest/globals';
import { AUDIENCES } from '../document/document.js';
import { findingsOf, FINDING_CODES, unmet, type ChosenDocument, type FindingCode, type GateFacts } from './publication-gate.js';

const document: ChosenDocument = { documentId: 'd', annexNumber: '1', audience: 'PUBLIC', secret: false, outdated: false };
const nothingMissing: GateFacts = {
  lockedListNumber: 2, chosenListNumber: 2, ceilingStated: true, periodStated: true, longPeriod: false, longPeriodReasonStated: false, unsignedMembers: 0, openThreads: 0,
  baselineChosen: true, baselineOutdated: false, phaseAllows: true, annexNumbers: ['1', '2'], documents: [document],
};
const codes = (facts: Partial<GateFacts>, audience: (typeof AUDIENCES)[number] = 'PUBLIC'): FindingCode[] => findingsOf(audience, { ...nothingMissing, ...facts }).map(({ code }) => code);

const MISSING: readonly (readonly [FindingCode, Partial<GateFacts>])[] = [
  ['PARTIES_NOT_LOCKED', { lockedListNumber: null, chosenListNumber: null }], ['ENTITLED_LIST_MISSING', { chosenListNumber: null }], ['ENTITLED_LIST_SUPERSEDED', { chosenListNumber: 1 }],
  ['CEILING_MISSING', { ceilingStated: false }], ['PERIOD_MISSING', { periodStated: false }], ['LONG_PERIOD_WITHOUT_REASON', { longPeriod: true }], ['ANNEX_GAP', { annexNumbers: ['1', '3', '4'] }],
  ['UNDERTAKINGS_MISSING', { unsignedMembers: 1 }], ['OPEN_THREADS', { openThreads: 3 }], ['BASELINE_MISSING', { baselineChosen: false }], ['BASELINE_OUTDATED', { baselineOutdated: true }],
  ['SECRET_DOCUMENT', { documents: [{ ...document, audience: 'WORKING_GROUP', secret: true }] }], ['NARROWER_DOCUMENT', { documents: [{ ...document, audience: 'WORKING_GROUP' }] }],
  ['VERSION_OUTDATED', { documents: [{ ...document, outdated: true }] }], ['PHASE_TOO_EARLY', { phaseAllows: false }],
];

describe('the gate before publishing', () => {
  it('is open where nothing is missing, for every audience', () => {
    for (const audience of AUDIENCES) expect(findingsOf(audience, nothingMissing)).toEqual([]);
    expect(codes({ longPeriod: true, longPeriodReasonStated: true })).toEqual([]);
  });

  it.each(MISSING)('finds %s alone: in the way of everybody, to be acknowledged for fewer', (code, facts) => {
    expect(codes(facts)).toEqual([code]);
    expect(findingsOf('PUBLIC', { ...nothingMissing, ...facts })[0]?.level).toBe(code === 'VERSION_OUTDATED' ? 'WARNING' : 'ERROR');
    const [narrower] = findingsOf('PARTICIPANTS', { ...nothingMissing, ...facts });
    expect(narrower?.level).toBe(code === 'PHASE_TOO_EARLY' ? undefined : 'WARNING');
  });

  it('has a case for each finding', () => expect(MISSING.map(([code]) => code).toSorted()).toEqual([...FINDING_CODES].toSorted()));

  it('says which annexes are missing, and the first of many in words', () => {
    const [gap] = findingsOf('PUBLIC', { ...nothingMissing, annexNumbers: ['14'] });
    expect(gap).toMatchObject({ about: Array.from({ length: 13 }, (_, index) => String(index + 1)), params: { count: 13, annexes: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10', more: 3 } });
  });

  it('asks a document’s audience only of what reaches further', () => {
    const inGroup = { documents: [{ ...document, audience: 'PARTICIPANTS' as const, secret: true }] };
    expect([codes(inGroup, 'WORKING_GROUP'), codes(inGroup, 'PARTICIPANTS'), codes(inGroup, 'PUBLIC')]).toEqual([[], [], ['SECRET_DOCUMENT']]);
  });

  it('puts errors before warnings', () => {
    expect(codes({ documents: [{ ...document, outdated: true }], openThreads: 1, phaseAllows: false })).toEqual(['OPEN_THREADS', 'PHASE_TOO_EARLY', 'VERSION_OUTDATED']);
  });

  it('is passed by acknowledging every warning, and by no acknowledgement of an error', () => {
    const facts = { ...nothingMissing, openThreads: 1, baselineChosen: false };
    expect(unmet(findingsOf('PARTICIPANTS', facts), ['OPEN_THREADS']).map(({ code }) => code)).toEqual(['BASELINE_MISSING']);
    expect(unmet(findingsOf('PARTICIPANTS', facts), ['OPEN_THREADS', 'BASELINE_MISSING'])).toEqual([]);
    expect(unmet(findingsOf('PUBLIC', facts), [...FINDING_CODES])).toHaveLength(2);
  });
});
