import { describe, expect, it } from '@jest/globals';
import { actionsOf } from '#kernel';
import {
  enterPhase, freeSlug, isBeforePublication, isClosed, nextPhases, PROCUREMENT_LIFECYCLE, PROCUREMENT_PHASES, publishedFrom, slugOf,
} from './procurement.js';

describe('the phases of a procurement', () => {
  const permitted = new Set(
    actionsOf(PROCUREMENT_LIFECYCLE).filter((action) => action !== 'cancel' && action !== 'publish')
      .flatMap((action) => PROCUREMENT_LIFECYCLE[action].from.map((from) => `${from} ${PROCUREMENT_LIFECYCLE[action].to}`)),
  );
  const pairs = PROCUREMENT_PHASES.flatMap((from) => PROCUREMENT_PHASES.map((to) => ({ from, to })));

  it.each(pairs)('$from → $to as the table says', ({ from, to }) => {
    const decision = enterPhase(from, to);
    expect(decision.accepted).toBe(permitted.has(`${from} ${to}`));
    if (!decision.accepted) expect(decision.refusal).toEqual({ code: 'ACTION_NOT_AVAILABLE', from, to });
  });

  it('lead from preparation to the end', () => {
    const road = PROCUREMENT_PHASES.slice(0, -1);
    road.slice(1).filter((to) => to !== 'PUBLISHED').forEach((to) => expect(nextPhases(road[road.indexOf(to) - 1] ?? 'ENDED')).toContain(to));
    expect(nextPhases('ENDED')).toEqual([]);
  });

  it('overlap until publication and never go back after it', () => {
    expect(nextPhases('MANDATES')).toEqual(['INQUIRY', 'DRAFTING']);
    expect(nextPhases('PUBLISHED')).toEqual(['EVALUATION']);
    expect(PROCUREMENT_PHASES.filter(isBeforePublication)).toEqual(['PREPARATION', 'INQUIRY', 'MANDATES', 'DRAFTING']);
  });

  it('become published by two, out of mandates and drafting', () => {
    expect(PROCUREMENT_PHASES.flatMap(nextPhases)).not.toContain('PUBLISHED');
    expect(PROCUREMENT_PHASES.filter((from) => publishedFrom(from).accepted)).toEqual(['MANDATES', 'DRAFTING']);
  });

  it('are cancelled only before the award, and by nobody alone', () => {
    expect(PROCUREMENT_LIFECYCLE.cancel.from).not.toContain('AWARDED');
    expect(PROCUREMENT_PHASES.flatMap(nextPhases)).not.toContain('CANCELLED');
    expect(PROCUREMENT_PHASES.filter(isClosed)).toEqual(['ENDED', 'CANCELLED']);
  });
});

describe('the address of a procurement', () => {
  it.each([
    ['Samordnad upphandling av telekommunikationstjänster', 'RUN 109-2025', 'samordnad-upphandling-av-telekommunikationstjanster-run-109-2025'],
    ['Åsele & Överkalix: förråd, à la carte!', 'KS/2025:7', 'asele-overkalix-forrad-a-la-carte-ks-2025-7'],
    ['Å'.normalize('NFD'), '1', 'a-1'],
    ['Sámi giellaguovddáš', 'ŊŧĐ 1', 'sami-giellaguovddas-ntd-1'],
    ['采购', '中', 'upphandling'],
  ])('of %j, %j is %s', (title, caseNumber, slug) => {
    expect(slugOf(title, caseNumber)).toBe(slug);
  });

  it('is at most 80 characters, the case number kept whole', () => {
    const slug = slugOf('upphandling '.repeat(17), 'RUN 109-2025');
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slug).toMatch(/-run-109-2025$/);
  });

  it('takes the first number that makes it its own', () => {
    expect(freeSlug('tele', ['tele-2'])).toBe('tele');
    expect(freeSlug('tele', ['tele', 'tele-2', 'tele-4'])).toBe('tele-3');
  });
});
