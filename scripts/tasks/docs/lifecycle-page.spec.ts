import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MANDATE_LIFECYCLE } from '#mandates';
import { withDiagram } from './lifecycle-page.js';

const page = readFileSync('docs/mandate-lifecycle.md', 'utf8');

describe('the page about the life cycle of the mandate', () => {
  it('has the diagram that the table makes now', () => {
    expect(withDiagram(page, MANDATE_LIFECYCLE)).toBe(page);
  });

  it('is found out of date when the table has changed', () => {
    const changed = { ...MANDATE_LIFECYCLE, withdraw: { from: ['APPROVED', 'SUBMITTED'], to: 'WITHDRAWN' } } as const;
    expect(withDiagram(page, changed)).not.toBe(page);
  });

  it('is refused without its marks', () => {
    expect(() => withDiagram('# Another page', MANDATE_LIFECYCLE)).toThrow('marks');
  });
});
