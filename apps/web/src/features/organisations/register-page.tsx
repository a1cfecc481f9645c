import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { request } from '../../api/client.js';
import { sayFailure } from '../../api/refusal.js';
import { useViewer } from '../../api/viewer.js';
import { formatOrganisationNumber } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { countyName, municipalityName } from '../../i18n/places.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import { IconBan, IconFileSpreadsheet, IconPlus, IconUpload } from '../../ui/icons.js';
import { rowsOf, ShowMore, useList } from '../../ui/infinite.js';
import { KIND_NAMES } from '../../ui/kinds.js';
import { LinkButton } from '../../ui/link-button.js';
import { OrganisationFilters } from '../../ui/organisation-filters.js';
import { isOrganisationFiltered, organisationFilter, type OrganisationSearch } from '../../ui/organisation-search.js';
import { PageHeader } from '../../ui/page-header.js';
import { Empty, Failure, Loading } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { REGISTER, type RegisterRow } from './organisation-documents.js';
import { registerExportHref } from './register-export.js';

const m = defineMessages('register', {
  title: { sv: 'Organisationer', en: 'Organisations' },
  add: { sv: 'Lägg till en organisation', en: 'Add an organisation' },
  import: { sv: 'Importera från fil', en: 'Import from a file' },
  export: { sv: 'Exportera till Excel', en: 'Export to Excel' },
  name: { sv: 'Organisation', en: 'Organisation' },
  number: { sv: 'Org.nummer', en: 'Org. number' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  contact: { sv: 'Kontaktperson', en: 'Contact' },
  contactMissing: { sv: 'Saknas', en: 'Missing' },
  inactive: { sv: 'Inaktiv', en: 'Inactive' },
  empty: { sv: 'Registret är tomt', en: 'The register is empty' },
  emptyWhat: { sv: 'Importera organisationerna från en fil, eller lägg till dem en i taget.', en: 'Import the organisations from a file, or add them one at a time.' },
  filteredEmpty: { sv: 'Ingen organisation passar in på filtren', en: 'No organisation matches the filters' },
  filteredWhat: { sv: 'Ta bort något filter, eller sök på en del av namnet.', en: 'Remove a filter, or search for a part of the name.' },
});
const PAGE = 100;
const route = getRouteApi('/organisationer');

/** The register that every procurement invites from. */
export function RegisterPage() {
  const { t } = useI18n();
  const search: OrganisationSearch = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback((next: Partial<OrganisationSearch>) => void navigate({ search: (before: OrganisationSearch) => ({ ...before, ...next }), replace: true, resetScroll: false }), [navigate]);
  return (
    <>
      <PageHeader title={t(m.title)} actions={<RegisterActions search={search} />} />
      <section className="sk-panel sk-stack">
        <OrganisationFilters search={search} change={change} />
        <RegisterRows search={search} />
      </section>
    </>
  );
}

function RegisterActions({ search }: { search: OrganisationSearch }) {
  const { t } = useI18n();
  const viewer = useViewer();
  return (
    <>
      <Button component="a" href={registerExportHref(search)} download variant="default" leftSection={<IconFileSpreadsheet size={18} aria-hidden />}>
        {t(m.export)}
      </Button>
      {viewer.data?.viewer.mayManageRegister && (
        <>
          <LinkButton to="/organisationer/import" variant="default" leftSection={<IconUpload size={18} aria-hidden />}>
            {t(m.import)}
          </LinkButton>
          <LinkButton to="/organisationer/ny" leftSection={<IconPlus size={18} aria-hidden />}>
            {t(m.add)}
          </LinkButton>
        </>
      )}
    </>
  );
}

function RegisterRows({ search }: { search: OrganisationSearch }) {
  const i18n = useI18n();
  const { t } = i18n;
  const filter = organisationFilter(search);
  const list = useList<RegisterRow>(['Register', filter], async (after, signal) => (await request(REGISTER, { ...filter, first: PAGE, after }, { signal })).organisations);
  if (list.data === undefined) return list.isError ? <Failure>{sayFailure(list.error, 'read')}</Failure> : <Loading height={600} />;
  const rows = rowsOf(list);
  if (rows.length === 0) {
    return isOrganisationFiltered(search) ? <Empty title={t(m.filteredEmpty)}>{t(m.filteredWhat)}</Empty> : <Empty title={t(m.empty)}>{t(m.emptyWhat)}</Empty>;
  }
  return (
    <div className="sk-stack" style={{ opacity: list.isPlaceholderData ? 0.55 : 1 }}>
      <Table caption={t(m.title)} columns={columnsOf(i18n)} rows={rows} keyOf={({ id }) => id} />
      <ShowMore list={list} />
    </div>
  );
}

function columnsOf({ t }: Translation): Column<RegisterRow>[] {
  return [
    {
      key: 'name',
      title: t(m.name),
      cell: ({ id, name, active }) => (
        <>
          <Link to="/organisationer/$id" params={{ id }}>
            {name}
          </Link>{' '}
          {!active && (
            <Chip tone="grey" icon={IconBan}>
              {t(m.inactive)}
            </Chip>
          )}
        </>
      ),
    },
    { key: 'number', title: t(m.number), cell: ({ organisationNumber }) => formatOrganisationNumber(organisationNumber) },
    { key: 'kind', title: t(m.kind), cell: ({ kind }) => t(KIND_NAMES[kind]) },
    { key: 'municipality', title: t(m.municipality), cell: ({ municipalityCode }) => (municipalityCode ? municipalityName(municipalityCode) : '') },
    { key: 'county', title: t(m.county), cell: ({ countyCode }) => countyName(countyCode) },
    { key: 'contact', title: t(m.contact), cell: ({ primaryContact }) => primaryContact?.name ?? <span className="sk-soft">{t(m.contactMissing)}</span> },
  ];
}
