import { text } from '../../../ui/search.js';

/** `to` for what stands in no version yet. */
export const DRAFT = 'utkast';

/** What is compared: versions by their numbers, `utkast` for the present draft; `allt` shows what has not changed as well. */
export interface CompareSearch {
  from?: string | undefined;
  to?: string | undefined;
  allt?: '1' | undefined;
}

const numberIn = (value: unknown): string | undefined => {
  const asked = typeof value === 'number' ? String(value) : text(value);
  return asked !== undefined && /^[1-9]\d{0,5}$/.test(asked) ? asked : undefined;
};

/** Keeps what the page knows of an address and leaves out the rest. */
export function readCompareSearch(asked: Record<string, unknown>): CompareSearch {
  return { from: numberIn(asked['from']), to: asked['to'] === DRAFT ? DRAFT : numberIn(asked['to']), allt: text(asked['allt']) === undefined ? undefined : '1' };
}

export interface Sides<Version> {
  readonly from: Version;
  /** None: the present draft. */
  readonly to: Version | undefined;
}

/**
 * The two states that an address means. Without one: what has changed since the latest version. Undefined where there is no version, or
 * where the address names one that is not there.
 */
export function sidesOf<Version extends { readonly number: number }>(search: CompareSearch, newestFirst: readonly Version[]): Sides<Version> | undefined {
  const numbered = (number: string): Version | undefined => newestFirst.find((one) => String(one.number) === number);
  const from = search.from === undefined ? newestFirst[0] : numbered(search.from);
  if (from === undefined) return undefined;
  if (search.to === undefined || search.to === DRAFT) return { from, to: undefined };
  const to = numbered(search.to);
  return to && { from, to };
}
