import { countyName, formatOrganisationNumber, minuteInStockholm } from '#kernel';
import type { Language } from '#platform/request';
import type { WorkbookColumn, WorkbookInput, WorkbookRow } from '#platform/spreadsheet';
import { say } from '#platform/texts';
import type { OrganisationView } from './organisation-json.js';
import type { OrganisationFilter } from './organisation.queries.js';

/** The columns of the import, so that a list that is taken out can be changed and taken in again. Codes are texts. */
const COLUMNS: readonly WorkbookColumn[] = [
  { header: 'organisation_number', key: 'organisation_number', type: 'text', width: 22 },
  { header: 'name', key: 'name', type: 'text', width: 42 },
  { header: 'kind', key: 'kind', type: 'text', width: 24 },
  { header: 'county_code', key: 'county_code', type: 'text', width: 13 },
  { header: 'municipality_code', key: 'municipality_code', type: 'text', width: 19 },
  { header: 'population', key: 'population', type: 'number', width: 12 },
  { header: 'owner_organisation_numbers', key: 'owner_organisation_numbers', type: 'text', width: 30 },
  { header: 'owner_shares', key: 'owner_shares', type: 'text', width: 16 },
  { header: 'contact_name', key: 'contact_name', type: 'text', width: 26 },
  { header: 'contact_email', key: 'contact_email', type: 'text', width: 38 },
  { header: 'contact_title', key: 'contact_title', type: 'text', width: 26 },
];

/** The register as a workbook: exactly the organisations that the filter finds, and a sheet that says which filter it was. */
export function organisationWorkbook(
  organisations: readonly OrganisationView[],
  about: { readonly language: Language; readonly filter: OrganisationFilter; readonly at: Date; readonly publicUrl: string },
): WorkbookInput {
  const { language, at } = about;
  return {
    sheetName: say(language, 'organisation.export.sheet'),
    columns: COLUMNS,
    rows: organisations.map(rowOf),
    createdAt: at,
    about: {
      sheetName: say(language, 'organisation.export.about'),
      title: say(language, 'organisation.export.title'),
      lines: [
        [say(language, 'organisation.export.filter'), filterInWords(language, about.filter)],
        [say(language, 'organisation.export.count'), String(organisations.length)],
        [say(language, 'organisation.export.written'), minuteInStockholm(at)],
        [say(language, 'organisation.export.note'), say(language, 'organisation.export.import_again')],
      ],
      link: { label: say(language, 'organisation.export.link'), href: `${about.publicUrl}/organisationer${queryOf(about.filter)}` },
    },
  };
}

function rowOf(organisation: OrganisationView): WorkbookRow {
  const owners = organisation.owners ?? [];
  const shares = owners.map(({ sharePercent }) => sharePercent);
  return {
    organisation_number: formatOrganisationNumber(organisation.organisationNumber),
    name: organisation.name,
    kind: organisation.kind,
    county_code: organisation.countyCode,
    municipality_code: organisation.municipalityCode,
    population: organisation.population,
    owner_organisation_numbers: owners.map(({ owner }) => formatOrganisationNumber(owner.organisationNumber)).join('|'),
    owner_shares: shares.includes(null) ? '' : shares.join('|'),
    contact_name: organisation.primaryContact?.name ?? '',
    contact_email: organisation.primaryContact?.email ?? '',
    contact_title: organisation.primaryContact?.title ?? '',
  };
}

function filterInWords(language: Language, { search, kind, countyCode, active }: OrganisationFilter): string {
  const parts = [
    ...(search ? [say(language, 'organisation.export.search', { search })] : []),
    ...(kind ?? []).map((one) => say(language, `organisation.kind.${one}`)),
    ...(countyCode ?? []).map((code) => countyName(code) ?? code),
    ...(active === undefined || active === null ? [] : [say(language, 'organisation.export.active', { active: String(active) })]),
  ];
  return parts.length === 0 ? say(language, 'organisation.export.everything') : parts.join(', ');
}

function queryOf({ search, kind, countyCode, active }: OrganisationFilter): string {
  const query = new URLSearchParams({
    ...(search && { search }), ...(kind?.length && { kind: kind.join(',') }), ...(countyCode?.length && { countyCode: countyCode.join(',') }),
    ...(active !== undefined && active !== null && { active: String(active) }),
  }).toString();
  return query === '' ? '' : `?${query}`;
}
