/** A lot as it stands, and whether a mandate names it. */
export interface StandingLot {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly namedByMandate: boolean;
}

/** What becomes of the lots: those that stay with their new place and title, those that come, those that go. */
export interface LotPlan {
  readonly kept: readonly { readonly id: string; readonly from: number; readonly number: number; readonly title: string }[];
  readonly added: readonly { readonly number: number; readonly title: string }[];
  readonly removed: readonly StandingLot[];
}

/**
 * Holds the wished titles, in order, against the lots that stand. A lot is the one with the same title, wherever it now stands;
 * else the one at the same place with a new title, where no mandate names it.
 */
export function planLots(standing: readonly StandingLot[], titles: readonly string[]): LotPlan {
  const left = new Map(standing.map((lot) => [lot.id, lot]));
  const places = titles.map((title, index) => ({ number: index + 1, title, lot: take(left, (lot) => lot.title === title) }));
  const settled = places.map((place) => ({
    ...place,
    lot: place.lot ?? take(left, (lot) => lot.number === place.number && !lot.namedByMandate),
  }));
  return {
    kept: settled.flatMap(({ lot, number, title }) => (lot ? [{ id: lot.id, from: lot.number, number, title }] : [])),
    added: settled.flatMap(({ lot, number, title }) => (lot ? [] : [{ number, title }])),
    removed: [...left.values()],
  };
}

/** The lots that would go although a mandate names them: its text was frozen with them in it. */
export const lotsInUse = (plan: LotPlan): StandingLot[] => plan.removed.filter((lot) => lot.namedByMandate);

function take(left: Map<string, StandingLot>, isIt: (lot: StandingLot) => boolean): StandingLot | undefined {
  const found = [...left.values()].find(isIt);
  if (found) left.delete(found.id);
  return found;
}
