import { describe, expect, it } from '@jest/globals';
import { answerInquiry, type Answer } from './inquiry.js';

const questions = [
  { number: 1, question: 'Antal mobilabonnemang', unit: 'abonnemang' },
  { number: 2, question: 'Antal fasta anslutningar', unit: 'anslutningar' },
];
const answer = (more: Partial<Answer>): Answer => ({ answer: 'YES', volumes: [], ...more });

describe('an answer to the inquiry', () => {
  it('keeps what is not answered as empty, not as zero', () => {
    const decision = answerInquiry(answer({ volumes: [{ question: '2', quantity: '0' }] }), questions);
    expect(decision).toMatchObject({ accepted: true, next: [{ number: 1 }, { number: 2, quantity: '0' }] });
    expect(decision.accepted && decision.next[0]).not.toHaveProperty('quantity');
  });

  it('takes a question by its text as well', () => {
    const decision = answerInquiry(answer({ volumes: [{ question: 'Antal mobilabonnemang', quantity: '12.5' }] }), questions);
    expect(decision).toMatchObject({ accepted: true, next: [{ quantity: '12.5' }, {}] });
  });

  it.each([
    ['a no without a reason', answer({ answer: 'NO', reason: '  ' }), 'input.reason'],
    ['a reason without end', answer({ reason: 'x'.repeat(2_001) }), 'input.reason'],
    ['a question that is not asked', answer({ volumes: [{ question: 'Annat', quantity: '1' }] }), 'input.volumes.0.question'],
    ['the same question by number and text', answer({ volumes: [{ question: '1', quantity: '1' }, { question: 'Antal mobilabonnemang', quantity: '2' }] }), 'input.volumes.1.question'],
    ['less than nothing', answer({ volumes: [{ question: '1', quantity: '-5' }] }), 'input.volumes.0.quantity'],
    ['words', answer({ volumes: [{ question: '1', quantity: 'cirka 10' }] }), 'input.volumes.0.quantity'],
    ['three decimals', answer({ volumes: [{ question: '1', quantity: '1.234' }] }), 'input.volumes.0.quantity'],
  ])('refuses %s at its field', (_, given, path) => {
    expect(answerInquiry(given, questions)).toMatchObject({ accepted: false, refusal: [{ path }] });
  });
});
