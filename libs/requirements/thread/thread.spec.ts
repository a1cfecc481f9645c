import { describe, expect, it } from '@jest/globals';
import { DISPOSITION_OUTCOMES, reopenThread, resolveThread, type ThreadFacts } from './thread.js';

const OPEN: ThreadFacts = { state: 'OPEN', outcome: null, suggestion: null, stands: true };
const SUGGESTED: ThreadFacts = { ...OPEN, suggestion: 'PROPOSED' };

describe('closing a thread', () => {
  it.each(DISPOSITION_OUTCOMES)('as %s leaves the text alone where nothing was suggested', (outcome) => {
    expect(resolveThread(OPEN, outcome, false)).toEqual({ accepted: true, next: { state: 'RESOLVED', suggestion: null, text: 'NONE' }, events: ['ThreadResolved'] });
  });

  it.each([
    ['ACCEPTED', false, { suggestion: 'ACCEPTED', text: 'SUGGESTION' }],
    ['ACCEPTED', true, { suggestion: 'OUTDATED', text: 'WRITTEN' }],
    ['PARTLY_ACCEPTED', false, { suggestion: 'OUTDATED', text: 'NONE' }],
    ['PARTLY_ACCEPTED', true, { suggestion: 'OUTDATED', text: 'WRITTEN' }],
    ['REJECTED', false, { suggestion: 'REJECTED', text: 'NONE' }],
    ['DUPLICATE', false, { suggestion: 'REJECTED', text: 'NONE' }],
  ] as const)('as %s, with a text: %s, settles its suggestion', (outcome, writes, next) => {
    expect(resolveThread(SUGGESTED, outcome, writes)).toMatchObject({ accepted: true, next });
  });

  it.each([
    ['a closed thread', { ...OPEN, state: 'RESOLVED' as const }, 'REJECTED', false, 'resolved'],
    ['a text with a rejection', OPEN, 'REJECTED', true, 'text_without_acceptance'],
    ['a suggestion whose words are gone', { ...SUGGESTED, stands: false }, 'ACCEPTED', false, 'outdated'],
    ['an outdated suggestion', { ...OPEN, suggestion: 'OUTDATED' as const }, 'ACCEPTED', false, 'outdated'],
  ] as const)('refuses %s', (_, thread, outcome, writes, refusal) => {
    expect(resolveThread(thread, outcome, writes)).toEqual({ accepted: false, refusal });
  });

  it('lets an outdated suggestion be rejected, or accepted in other words', () => {
    const outdated = { ...OPEN, suggestion: 'OUTDATED' as const, stands: false };
    expect(resolveThread(outdated, 'REJECTED', false)).toMatchObject({ accepted: true, next: { suggestion: 'OUTDATED' } });
    expect(resolveThread(outdated, 'PARTLY_ACCEPTED', true)).toMatchObject({ accepted: true, next: { text: 'WRITTEN' } });
  });
});

describe('opening a thread again', () => {
  it('puts a rejected suggestion forward once more, if its words stand', () => {
    const rejected: ThreadFacts = { state: 'RESOLVED', outcome: 'REJECTED', suggestion: 'REJECTED', stands: true };
    expect(reopenThread(rejected)).toMatchObject({ accepted: true, next: { state: 'OPEN', suggestion: 'PROPOSED' } });
    expect(reopenThread({ ...rejected, stands: false })).toMatchObject({ accepted: true, next: { suggestion: 'OUTDATED' } });
    expect(reopenThread({ ...rejected, suggestion: 'ACCEPTED' })).toMatchObject({ accepted: true, next: { suggestion: 'ACCEPTED' } });
    expect(reopenThread(OPEN)).toEqual({ accepted: false, refusal: 'open' });
  });
});
