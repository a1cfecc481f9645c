/** The item that is open in meeting mode, by its place on the agenda; without it, the first that is undecided. */
export function readModeSearch(search: Record<string, unknown>): { punkt?: number } {
  const position = Number(search['punkt']);
  return { punkt: Number.isInteger(position) && position > 0 ? position : undefined };
}
