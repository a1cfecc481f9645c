import { expect } from '@jest/globals';

const RAW_KEY = /\[[a-z]+[\w.]*\]|(?<!\{)\{\w+/;
const ENGLISH = /\b(the|cannot|must|write|fill|choose|value|field|file|of|with)\b/i;
const SWEDISH = /[åäö]|\b(och|inte|eller|finns|fältet)\b/i;

/** The texts that a refusal is told in, in Swedish and in English: in words, in that language, and not the same. */
export function expectWords(swedish: readonly string[], english: readonly string[]): void {
  expect(english).toHaveLength(swedish.length);
  for (const [index, text] of swedish.entries()) {
    const other = english[index] ?? '';
    for (const one of [text, other]) {
      expect(one.trim()).not.toBe('');
      expect(one).not.toMatch(RAW_KEY);
    }
    expect(text).not.toBe(other);
    expect(text).not.toMatch(ENGLISH);
    expect(other).not.toMatch(SWEDISH);
  }
}
