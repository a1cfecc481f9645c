import { describe, expect, it } from '@jest/globals';
import { cleanSigning, signingProblems, type SigningInput } from './signing-input.js';

const NOW = new Date('2024-09-27T10:00:00Z');
const input = (more: Partial<SigningInput> = {}): SigningInput => ({
  method: 'UPLOADED_SCAN', signatoryName: 'Signe Sundström', signatoryTitle: 'Kommunchef', basis: 'BOARD_DECISION', basisReference: 'KS § 112, 2024-06-03',
  signedOn: '2024-09-26', evidenceFileIds: ['0192f0c1-0000-7000-8000-000000000001'], ...more,
});

describe('what is stated about a signed mandate', () => {
  it('stands when everything is said', () => {
    expect(signingProblems(input(), NOW)).toEqual([]);
  });

  it('is cleaned of spaces that nobody meant', () => {
    expect(cleanSigning(input({ signatoryName: '  Signe \u00a0 Sundström ', signatoryTitle: '\tKommunchef' }))).toMatchObject({ signatoryName: 'Signe Sundström', signatoryTitle: 'Kommunchef' });
  });

  it('may have been signed today in Sweden, though it is yesterday in UTC', () => {
    const halfPastMidnight = new Date('2024-09-26T22:30:00Z');
    expect(signingProblems(input({ signedOn: '2024-09-27' }), halfPastMidnight)).toEqual([]);
    expect(signingProblems(input({ signedOn: '2024-09-28' }), halfPastMidnight)).toEqual([{ path: 'input.signedOn', text: 'field.date.future' }]);
  });

  it.each<[string, Partial<SigningInput>, object]>([
    ['no name', { signatoryName: '' }, { path: 'input.signatoryName', text: 'field.required' }],
    ['no title', { signatoryTitle: '' }, { path: 'input.signatoryTitle', text: 'field.required' }],
    ['no reference', { basisReference: '' }, { path: 'input.basisReference', text: 'field.required' }],
    ['a name without end', { signatoryName: 'x'.repeat(201) }, { path: 'input.signatoryName', text: 'field.too_long', params: { limit: 200, actual: 201 } }],
    ['a reference without end', { basisReference: 'x'.repeat(501) }, { path: 'input.basisReference', text: 'field.too_long', params: { limit: 500, actual: 501 } }],
    ['a control character', { signatoryName: 'Signe\u0007' }, { path: 'input.signatoryName', text: 'field.control_character' }],
    ['an unknown method', { method: 'FAX' as SigningInput['method'] }, { path: 'input.method', text: 'field.choice' }],
    ['an unknown basis', { basis: 'HEARSAY' as SigningInput['basis'] }, { path: 'input.basis', text: 'field.choice' }],
    ['eleven files', { evidenceFileIds: Array.from({ length: 11 }, (_, index) => String(index)) }, { path: 'input.evidenceFileIds', text: 'field.too_many', params: { limit: 10 } }],
  ])('is refused at its field with %s', (_, more, problem) => {
    expect(signingProblems(input(more), NOW)).toEqual([problem]);
  });

  it('tells all that is wrong at once', () => {
    expect(signingProblems(input({ signatoryName: '', signatoryTitle: '', signedOn: '2025-01-01' }), NOW).map(({ path }) => path))
      .toEqual(['input.signatoryName', 'input.signatoryTitle', 'input.signedOn']);
  });
});
