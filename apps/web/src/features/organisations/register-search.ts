import type { RegisterQueryVariables } from '../../generated/graphql.js';
import { COUNTY_CODES } from '../../i18n/places.js';
import { KINDS } from '../../ui/kinds.js';
import { listOf, text } from '../../ui/search.js';

/** What the address of the register can say. Lists are written with commas; what is not set is not there. */
export interface RegisterSearch {
  sok?: string;
  typ?: string;
  lan?: string;
  /** `nej`: only the inactive; `alla`: both. Without it, the active. */
  aktiv?: string;
}

/** Keeps what the register knows of an address and leaves out the rest. */
export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  return {
    sok: text(search['sok']),
    typ: listOf(search['typ'], KINDS).join(',') || undefined,
    lan: listOf(search['lan'], COUNTY_CODES).join(',') || undefined,
    aktiv: search['aktiv'] === 'nej' || search['aktiv'] === 'alla' ? search['aktiv'] : undefined,
  };
}

/** The address as the filter that the server takes. */
export function registerFilter({ sok, typ, lan, aktiv }: RegisterSearch): Pick<RegisterQueryVariables, 'search' | 'kind' | 'countyCode' | 'active'> {
  const kinds = listOf(typ, KINDS);
  return {
    ...(sok === undefined ? {} : { search: sok }),
    ...(kinds.length > 0 ? { kind: [...kinds] } : {}),
    ...(lan === undefined ? {} : { countyCode: lan.split(',') }),
    ...(aktiv === 'alla' ? {} : { active: aktiv !== 'nej' }),
  };
}

export const isRegisterFiltered = (search: RegisterSearch): boolean => Object.values(search).some((value) => value !== undefined);

/** The same selection as a spreadsheet that can be imported again. */
export function registerExportHref(search: RegisterSearch): string {
  const { kind, countyCode, active, search: words } = registerFilter(search);
  const asked = new URLSearchParams();
  if (words) asked.set('search', words);
  if (Array.isArray(kind)) asked.set('kind', kind.join(','));
  if (Array.isArray(countyCode)) asked.set('countyCode', countyCode.join(','));
  if (active !== undefined) asked.set('active', String(active));
  return `/organisations.xlsx?${asked}`;
}
