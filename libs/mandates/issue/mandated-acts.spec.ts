import { describe, expect, it } from '@jest/globals';
import { MANDATED_ACTS } from '#procurements';
import { actsToIssue, refuseNumberOf, refuseRespondBy } from './issue-terms.js';
import { actsOf, missingActs } from './mandated-acts.js';

describe('the acts that a mandate covers', () => {
  it('are all of them where the host concludes for all, and run to the award where each concludes', () => {
    expect(actsOf('HOST_CONCLUDES')).toEqual(MANDATED_ACTS);
    expect(actsOf('EACH_CONCLUDES')).toEqual(['PREPARE', 'PUBLISH', 'EVALUATE', 'AWARD']);
  });

  it('must have the conclusion where the host concludes for all', () => {
    expect(missingActs(['PREPARE', 'AWARD'], 'HOST_CONCLUDES')).toEqual(['CONCLUDE']);
    expect(missingActs(['PREPARE', 'AWARD'], 'EACH_CONCLUDES')).toEqual([]);
    expect(() => actsToIssue(['PREPARE'], 'HOST_CONCLUDES')).toThrow(expect.objectContaining({ code: 'SCOPE_MISSING' }));
  });

  it('are kept in their own order, each once', () => {
    expect(actsToIssue(['AWARD', 'PREPARE', 'AWARD'], 'EACH_CONCLUDES')).toEqual(['PREPARE', 'AWARD']);
    expect(() => actsToIssue([], 'EACH_CONCLUDES')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});

describe('the terms of an issue', () => {
  const now = new Date('2024-09-30T21:30:00Z');

  it('want the mandate back today in Sweden at the soonest, and within two years', () => {
    for (const day of ['2024-09-30', '2026-09-30']) expect(() => refuseRespondBy(day, now)).not.toThrow();
    for (const day of ['2024-09-29', '2026-10-01']) expect(() => refuseRespondBy(day, now)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(() => refuseRespondBy('2024-09-30', new Date('2024-09-30T22:00:00Z'))).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ path: 'respondBy', params: { earliest: '2024-10-01' } })] }));
  });

  it('name somebody, and 500 at most', () => {
    expect(() => refuseNumberOf([])).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(() => refuseNumberOf(Array.from({ length: 501 }, String))).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ params: { limit: 500 } })] }));
    expect(() => refuseNumberOf(Array.from({ length: 500 }, String))).not.toThrow();
  });
});
