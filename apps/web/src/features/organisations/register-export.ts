import { organisationFilter, type OrganisationSearch } from '../../ui/organisation-search.js';

/** The same selection as a spreadsheet that can be imported again. */
export function registerExportHref(search: OrganisationSearch): string {
  const { kind, countyCode, active, search: words } = organisationFilter(search);
  const asked = new URLSearchParams();
  if (words) asked.set('search', words);
  if (kind) asked.set('kind', kind.join(','));
  if (countyCode) asked.set('countyCode', countyCode.join(','));
  if (active !== undefined) asked.set('active', String(active));
  return `/organisations.xlsx?${asked}`;
}
