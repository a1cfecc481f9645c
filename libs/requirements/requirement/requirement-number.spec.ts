import { describe, expect, it } from '@jest/globals';
import { isRequirementNumber, isSectionNumber, moveRequirement, moveSection, parentOf, sortKeyOf, type NumberedRequirement } from './requirement-number.js';

const numbered = (...numbers: string[]): NumberedRequirement[] =>
  numbers.map((text) => ({ id: text.replace('!', ''), number: text.replace('!', ''), fixed: text.endsWith('!') }));
const changes = (decision: ReturnType<typeof moveRequirement>): unknown =>
  decision.accepted ? Object.fromEntries(decision.next.map(({ from, to }) => [from, to])) : decision.refusal;

describe('the number of a requirement', () => {
  it.each(['3.2', '3.2.14', '1.1.1', '9999.1', '1.2.3.4.5.6'])('may be %s', (text) => expect(isRequirementNumber(text)).toBe(true));
  it.each(['', '3', '3.2.', '.3.2', '3..2', '03.2', '3.0', '3.2.1a', '3,2', ' 3.2', '10000.1', '1.2.3.4.5.6.7', '３.２'])('may not be %j', (text) => expect(isRequirementNumber(text)).toBe(false));
  it.each(['3', '3.2', '1.2.3.4'])('of a section may be %s', (text) => expect(isSectionNumber(text)).toBe(true));
  it.each(['', '3.', '0', '1.2.3.4.5'])('of a section may not be %j', (text) => expect(isSectionNumber(text)).toBe(false));

  it('orders as numbers and not as texts', () => {
    expect(['3.10', '3.2.14', '3.2', '12.1', '3.2.2'].toSorted((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))).toEqual(['3.2', '3.2.2', '3.2.14', '3.10', '12.1']);
  });

  it('has a parent', () => expect([parentOf('3.2.14'), parentOf('3.2'), parentOf('3')]).toEqual(['3.2', '3', '']));
});

describe('moving a requirement', () => {
  it('to a free number changes that number alone, and leaves the gap', () => {
    expect(changes(moveRequirement(numbered('3.2.1', '3.2.2', '3.2.3'), '3.2.2', '3.4.1'))).toEqual({ '3.2.2': '3.4.1' });
  });

  it('to a number that is taken makes room', () => {
    expect(changes(moveRequirement(numbered('3.2.1', '3.2.2', '3.2.3', '3.2.5', '4.1.1'), '4.1.1', '3.2.2'))).toEqual({ '3.2.2': '3.2.3', '3.2.3': '3.2.4', '4.1.1': '3.2.2' });
  });

  it('forwards and backwards within a section', () => {
    expect(changes(moveRequirement(numbered('3.2.1', '3.2.2', '3.2.3', '3.2.4'), '3.2.4', '3.2.2'))).toEqual({ '3.2.2': '3.2.3', '3.2.3': '3.2.4', '3.2.4': '3.2.2' });
    expect(changes(moveRequirement(numbered('3.2.1', '3.2.2', '3.2.3'), '3.2.1', '3.2.3'))).toEqual({ '3.2.3': '3.2.4', '3.2.1': '3.2.3' });
  });

  it('takes those under it along', () => {
    expect(changes(moveRequirement(numbered('3.2.1', '3.2.1.1', '3.2.1.2', '3.2.2'), '3.2.1', '5.1.1'))).toEqual({ '3.2.1': '5.1.1', '3.2.1.1': '5.1.1.1', '3.2.1.2': '5.1.1.2' });
  });

  it.each([
    ['a number that is none', numbered('3.2.1'), '3.2.', 'malformed'],
    ['under itself', numbered('3.2.1', '3.2.2'), '3.2.1.1', 'circular'],
    ['its own number, once a baseline has named it', numbered('3.2.1!', '3.2.2'), '3.2.5', 'fixed'],
    ['the place of one that a baseline has named', numbered('3.2.1', '3.2.2!'), '3.2.2', 'fixed'],
    ['a place where one further on would have to move and may not', numbered('3.2.1', '3.2.2', '3.2.3!'), '3.2.2', 'fixed'],
    ['after the last number there is', numbered('3.2.1', '3.2.9999'), '3.2.9999', 'too_deep'],
  ])('is refused to %s', (_, all, to, refusal) => expect(changes(moveRequirement(all, '3.2.1', to))).toBe(refusal));

  it('leaves a number that a baseline has named where it need not move', () => {
    expect(changes(moveRequirement(numbered('3.2.1!', '3.2.2', '3.2.4!'), '3.2.2', '3.2.3'))).toEqual({ '3.2.2': '3.2.3' });
  });
});

describe('moving a section', () => {
  it('takes all that is in it along', () => {
    expect(changes(moveSection(numbered('3.2.1', '3.2.2', '3.20.1'), '3.2', '4.1'))).toEqual({ '3.2.1': '4.1.1', '3.2.2': '4.1.2' });
  });
  it('is refused under itself, onto another, and where a number is fixed', () => {
    expect(changes(moveSection(numbered('3.2.1'), '3', '3.2'))).toBe('circular');
    expect(changes(moveSection(numbered('3.2.1', '4.1.1'), '3.2', '4.1'))).toBe('clash');
    expect(changes(moveSection(numbered('3.2.1!'), '3.2', '4.1'))).toBe('fixed');
  });
});
