/** Addresses are written to be read: plain words, lists with commas, nothing quoted. Values are always text. */
export function parseAddress(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The other way; what is not set does not stand in the address. */
export function writeAddress(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '') as [string, string][];
  // Commas and colons are allowed in a query and far easier to read than %2C.
  const written = new URLSearchParams(kept).toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return written === '' ? '' : `?${written}`;
}
