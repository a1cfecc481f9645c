import { describe, expect, it } from '@jest/globals';
import { say } from '#platform/texts';
import { lockConsequences, type LockFacts } from './lock-consequences.js';
import '../mandates.texts.js';

const facts = (more: Partial<LockFacts> = {}): LockFacts =>
  ({ listNumber: 1, supersedes: null, approved: 146, gap: [], notReviewed: [], outstanding: 0, ...more });
const inWords = (of: LockFacts) => lockConsequences(of).map(({ code, params }) => say('sv', `consequence.${code}`, params));

describe('what locking the list does', () => {
  it('says no more than what follows', () => {
    expect(lockConsequences(facts()).map(({ code }) => code)).toEqual(['lock.entitled', 'lock.final']);
  });

  it('names who loses the right, who is not reviewed, and counts who has not answered', () => {
    const said = inWords(facts({ listNumber: 2, supersedes: 1, gap: ['Arjeplogs kommun', 'Överkalix kommun'], notReviewed: ['Överkalix kommun'], outstanding: 6 }));
    expect(said).toEqual([
      '146 organisationer blir avropsberättigade i förteckning nr 2.',
      'Förteckning nr 1 ersätts.',
      '2 organisationer som får avropa i dag förlorar sin rätt i nästa avtal: Arjeplogs kommun, Överkalix kommun.',
      'En inlämnad fullmakt är inte granskad och kommer inte med: Överkalix kommun.',
      '6 utskickade fullmakter har inte kommit in och kan inte godkännas efter låsningen.',
      'Förteckning nr 2 kan aldrig ändras. Fram till annonseringen kan två personer öppna en ny som ersätter den.',
    ]);
  });

  it('names forty and counts the rest', () => {
    const gap = Array.from({ length: 43 }, (_, index) => `Bolag ${index + 1}`);
    const [, lost] = inWords(facts({ gap }));
    expect(lost).toContain('43 organisationer');
    expect(lost).toMatch(/Bolag 40 och 3 till\.$/);
    expect(lost).not.toContain('Bolag 41');
  });
});
