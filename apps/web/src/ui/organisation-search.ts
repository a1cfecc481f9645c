import type { OrganisationKind } from '../generated/graphql.js';
import { COUNTY_CODES } from '../i18n/places.js';
import { KINDS } from './kinds.js';
import { listOf, text } from './search.js';

/** What an address can say of which organisations are shown. Lists are written with commas; what is not set is not there. */
export interface OrganisationSearch {
  sok?: string;
  typ?: string;
  lan?: string;
  /** `nej`: only the inactive; `alla`: both. Without it, the active. */
  aktiv?: string;
}

/** Keeps what is known of an address and leaves out the rest. */
export function readOrganisationSearch(search: Record<string, unknown>): OrganisationSearch {
  return {
    sok: text(search['sok']),
    typ: listOf(search['typ'], KINDS).join(',') || undefined,
    lan: listOf(search['lan'], COUNTY_CODES).join(',') || undefined,
    aktiv: search['aktiv'] === 'nej' || search['aktiv'] === 'alla' ? search['aktiv'] : undefined,
  };
}

/** As the server takes it. */
export interface OrganisationFilter {
  readonly search?: string;
  readonly kind?: OrganisationKind[];
  readonly countyCode?: string[];
  readonly active?: boolean;
}

/** The address as the filter that the server takes. */
export function organisationFilter({ sok, typ, lan, aktiv }: OrganisationSearch): OrganisationFilter {
  const kinds = listOf(typ, KINDS);
  return {
    ...(sok === undefined ? {} : { search: sok }),
    ...(kinds.length > 0 ? { kind: [...kinds] } : {}),
    ...(lan === undefined ? {} : { countyCode: lan.split(',') }),
    ...(aktiv === 'alla' ? {} : { active: aktiv !== 'nej' }),
  };
}

export const isOrganisationFiltered = (search: OrganisationSearch): boolean => Object.values(search).some((value) => value !== undefined);
