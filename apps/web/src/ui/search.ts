/** A value from the address: text that is not empty, else nothing. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A list from the address (`A,B`), holding only what is known; nothing when that leaves it empty. */
export function listOf<Known extends string>(value: unknown, known: readonly Known[]): readonly Known[] {
  const asked = text(value)?.split(',') ?? [];
  return known.filter((one) => asked.includes(one));
}
