/** The item that is open in meeting mode, by its place on the agenda; without it, the first that is undecided. */
export function readModeSearch(search: Record<string, unknown>): { punkt?: string } {
  const { punkt } = search;
  return { punkt: typeof punkt === 'string' && /^[1-9]\d{0,3}$/.test(punkt) ? punkt : undefined };
}
