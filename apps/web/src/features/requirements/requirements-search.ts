import type { RequirementKind } from '../../generated/graphql.js';
import { listOf, text } from '../../ui/search.js';

/**
 * What the address of the requirements can say, under the names that the spreadsheet's link and the sentences of "to do today" use too.
 * Lists are written with commas; what is not set is not there.
 */
export interface RequirementsSearch {
  kind?: string;
  /** Numbers; 0 is what applies to all lots. */
  lotNumber?: string;
  /** A chapter or section by its number. */
  section?: string;
  search?: string;
  openThreadsOnly?: 'true';
  unreadOnly?: 'true';
  withdrawn?: 'true';
  /** The open requirement: its number, or its id. */
  krav?: string;
  /** `kapitel`: where there is no room for all at once, the chapters are shown. */
  visa?: 'kapitel';
}

export const KINDS: readonly RequirementKind[] = ['MANDATORY', 'AWARD', 'INFORMATION'];

/** Keeps what the page knows of an address and leaves out the rest. */
export function readRequirementsSearch(asked: Record<string, unknown>): RequirementsSearch {
  const flag = (name: string) => (asked[name] === 'true' ? ('true' as const) : undefined);
  return {
    kind: listOf(asked['kind'], KINDS).join(',') || undefined,
    lotNumber: text(asked['lotNumber'])?.split(',').filter((one) => /^\d{1,4}$/.test(one)).join(',') || undefined,
    section: text(asked['section']),
    search: text(asked['search']),
    openThreadsOnly: flag('openThreadsOnly'),
    unreadOnly: flag('unreadOnly'),
    withdrawn: flag('withdrawn'),
    krav: text(asked['krav']),
    visa: asked['visa'] === 'kapitel' ? 'kapitel' : undefined,
  };
}

export const kindsIn = (search: RequirementsSearch): readonly RequirementKind[] => listOf(search.kind, KINDS);
export const lotsIn = (search: RequirementsSearch): readonly string[] => search.lotNumber?.split(',') ?? [];

const FILTERS = ['kind', 'lotNumber', 'section', 'search', 'openThreadsOnly', 'unreadOnly', 'withdrawn'] as const satisfies readonly (keyof RequirementsSearch)[];

/** Every filter taken away; the open requirement stays. */
export const CLEARED: RequirementsSearch = Object.fromEntries(FILTERS.map((name) => [name, undefined]));

/** Whether anything is left out of what the list shows. */
export const isFiltered = (search: RequirementsSearch): boolean => FILTERS.some((name) => search[name] !== undefined);

/** The same selection as a file. */
export function exportHref(procurementId: string, search: RequirementsSearch, format: 'xlsx' | 'csv'): string {
  const written = FILTERS.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]] as [string, string]]));
  const query = new URLSearchParams(written).toString();
  return `/procurements/${procurementId}/requirements.${format}${query === '' ? '' : `?${query}`}`;
}
