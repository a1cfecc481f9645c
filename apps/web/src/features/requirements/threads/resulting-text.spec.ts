import { describe, expect, it } from '@jest/globals';
import { asksForText, resultingTextOf, withSuggestion } from './resulting-text.js';

const proposed = { state: 'PROPOSED' as const, replacement: 'femton', diff: [] };
const onQuote = { quote: 'tio', quoteStart: 4, quoteEnd: 7, suggestion: proposed };
const TEXT = 'Max tio minuter.';

describe('the text that comes of a thread', () => {
  it('is asked for where something is accepted and no suggestion says how', () => {
    expect(asksForText('PARTLY_ACCEPTED', { suggestion: proposed })).toBe(true);
    expect(asksForText('ACCEPTED', { suggestion: null })).toBe(true);
    expect(asksForText('ACCEPTED', { suggestion: { ...proposed, state: 'OUTDATED' } })).toBe(true);
    expect(asksForText('ACCEPTED', { suggestion: proposed })).toBe(false);
    expect(asksForText('REJECTED', { suggestion: null })).toBe(false);
    expect(asksForText('', { suggestion: null })).toBe(false);
  });

  it('begins with the suggestion in its place', () => {
    expect(withSuggestion('PARTLY_ACCEPTED', onQuote, TEXT)).toBe('Max femton minuter.');
    expect(withSuggestion('PARTLY_ACCEPTED', { ...onQuote, quote: null, quoteStart: null, quoteEnd: null }, TEXT)).toBe('femton');
    expect(withSuggestion('PARTLY_ACCEPTED', { ...onQuote, quoteStart: null, quoteEnd: null }, TEXT)).toBe(TEXT);
    expect(withSuggestion('ACCEPTED', onQuote, TEXT)).toBe(TEXT);
  });

  it('is no new version where nothing changed, and is empty only where somebody emptied it', () => {
    expect(resultingTextOf(null, 'ACCEPTED', { ...onQuote, suggestion: null }, TEXT)).toBeNull();
    expect(resultingTextOf(TEXT, 'PARTLY_ACCEPTED', onQuote, TEXT)).toBeNull();
    expect(resultingTextOf(null, 'PARTLY_ACCEPTED', onQuote, TEXT)).toBe('Max femton minuter.');
    expect(resultingTextOf('', 'PARTLY_ACCEPTED', onQuote, TEXT)).toBe('');
  });
});
