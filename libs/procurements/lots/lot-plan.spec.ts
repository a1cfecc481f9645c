import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lotsInUse, planLots, type StandingLot } from './lot-plan.js';

const lot = (number: number, title: string, namedByMandate = false): StandingLot => ({ id: `lot-${title}`, number, title, namedByMandate });
const STANDING = [lot(1, 'Fast'), lot(2, 'Mobil'), lot(3, 'Växel')];

describe('new titles held against the lots that stand', () => {
  it('leave everything where nothing differs', () => {
    const plan = planLots(STANDING, ['Fast', 'Mobil', 'Växel']);
    expect(plan.kept.every(({ from, number }) => from === number)).toBe(true);
    expect([...plan.added, ...plan.removed]).toEqual([]);
  });

  it('move a lot with its title', () => {
    const plan = planLots(STANDING, ['Växel', 'Fast', 'Mobil']);
    expect(plan.kept.map(({ id, from, number }) => [id, from, number])).toEqual([['lot-Växel', 3, 1], ['lot-Fast', 1, 2], ['lot-Mobil', 2, 3]]);
  });

  it('rename the lot at the same place', () => {
    const plan = planLots(STANDING, ['Fast', 'Mobil telefoni', 'Växel']);
    expect(plan.kept[1]).toEqual({ id: 'lot-Mobil', from: 2, number: 2, title: 'Mobil telefoni' });
    expect(plan.removed).toEqual([]);
  });

  it('take away one in the middle and not the last', () => {
    const plan = planLots(STANDING, ['Fast', 'Växel']);
    expect(plan.removed.map(({ title }) => title)).toEqual(['Mobil']);
    expect(plan.kept.map(({ id, number }) => [id, number])).toEqual([['lot-Fast', 1], ['lot-Växel', 2]]);
  });

  it('neither rename nor remove a lot that a mandate names', () => {
    const plan = planLots([lot(1, 'Fast', true), lot(2, 'Mobil')], ['Fast telefoni', 'Mobil']);
    expect(lotsInUse(plan).map(({ title }) => title)).toEqual(['Fast']);
    expect(plan.added).toEqual([{ number: 1, title: 'Fast telefoni' }]);
    expect(lotsInUse(planLots([lot(1, 'Fast', true), lot(2, 'Mobil')], ['Ny', 'Fast']))).toEqual([]);
  });

  it('are all given a place, once each, and no lot is lost without being named', () => {
    const titles = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
    fc.assert(
      fc.property(titles, titles, fc.func(fc.boolean()), (before, after, isNamed) => {
        const standing = before.map((title, index) => lot(index + 1, title, isNamed(title)));
        const plan = planLots(standing, after);
        const placed = [...plan.kept, ...plan.added].toSorted((one, other) => one.number - other.number);
        expect(placed.map(({ title }) => title)).toEqual(after);
        expect(plan.kept.length + plan.removed.length).toBe(standing.length);
        expect(new Set(plan.kept.map(({ id }) => id)).size).toBe(plan.kept.length);
      }),
    );
  });
});
