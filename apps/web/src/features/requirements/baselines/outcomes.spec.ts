import { describe, expect, it } from '@jest/globals';
import type { FrozenFragment } from '../../../generated/graphql.js';
import { anchorOf, outcomesBySection } from './outcomes.js';

const one = (number: string, section: string): FrozenFragment => ({ requirementId: `${section} ${number}`, number, section, kind: 'MANDATORY', heading: 'Pris', text: 'Text.' });

describe('what became of the requirements', () => {
  it('stands in the order of the specification, under its sections, what was struck first', () => {
    const sections = outcomesBySection({ added: [one('3.2.10', '3.2 B'), one('3.1.1', '3.1 A')], struck: [one('3.2.10', '3.2 B')], changed: [], unchanged: [one('3.2.9', '3.2 B')] });
    expect(sections.map(({ section, outcomes }) => [section, outcomes.map((outcome) => [outcome.kind, anchorOf(outcome)])])).toEqual([
      ['3.1 A', [['ADDED', 'krav-3.1.1']]],
      ['3.2 B', [['UNCHANGED', 'krav-3.2.9'], ['STRUCK', 'struket-3.2.10'], ['ADDED', 'krav-3.2.10']]],
    ]);
  });
});
