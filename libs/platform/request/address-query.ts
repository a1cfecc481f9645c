/** The values that an address gives for a name: `kind=A,B`, or the same name twice. Undefined where it gives none. */
export function listInAddress(value: unknown): string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
  const list = texts.flatMap((text) => text.split(',')).filter((text) => text !== '');
  return list.length === 0 ? undefined : list;
}
