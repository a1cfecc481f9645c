import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useRequest } from '../../../api/use-request.js';
import type { InvitingProcurementQuery } from '../../../generated/graphql.js';
import { formatOrganisationNumber } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { countyName } from '../../../i18n/places.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { rowsOf, type List } from '../../../ui/infinite.js';
import { KIND_NAMES } from '../../../ui/kinds.js';
import { OrganisationFilters } from '../../../ui/organisation-filters.js';
import type { OrganisationSearch } from '../../../ui/organisation-search.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Empty, Failure, Loaded, Loading } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import { INVITING_PROCUREMENT, type Invitable } from './invite-documents.js';
import { InviteBar } from './invite-bar.js';
import { SelectAllMatching } from './select-all-matching.js';
import { useInvitable, useInvited } from './use-invitable.js';

const m = defineMessages('invite', {
  title: { sv: 'Bjud in organisationer', en: 'Invite organisations' },
  below: {
    sv: 'Välj i registret. Var och en får ett mejl med en personlig länk till intresseförfrågan. De som redan är inbjudna visas inte.',
    en: 'Choose in the register. Each gets a mail with a personal link to the inquiry. Those already invited are not shown.',
  },
  name: { sv: 'Organisation', en: 'Organisation' },
  number: { sv: 'Org.nummer', en: 'Org. number' },
  kind: { sv: 'Typ', en: 'Kind' },
  county: { sv: 'Län', en: 'County' },
  contact: { sv: 'Får mejlet', en: 'Gets the mail' },
  contactMissing: { sv: 'Kontaktperson saknas', en: 'No contact' },
  more: { sv: 'Visa fler', en: 'Show more' },
  hidden: { sv: '{count, plural, one {# organisation är redan inbjuden} other {# organisationer är redan inbjudna}}', en: '{count, plural, one {# organisation is already invited} other {# organisations are already invited}}' },
  empty: { sv: 'Ingen organisation att bjuda in', en: 'No organisation to invite' },
  emptyWhat: { sv: 'Alla som passar in på filtren är redan inbjudna, eller finns inte i registret.', en: 'All that match the filters are already invited, or not in the register.' },
  notAllowed: { sv: 'Du kan inte bjuda in organisationer', en: 'You cannot invite organisations' },
  notAllowedWhat: { sv: 'Det gör värdorganisationens administratörer och upphandlare så länge upphandlingen pågår.', en: 'The administrators and procurement officers of the host do, while the procurement is going on.' },
});
export type InvitingProcurement = InvitingProcurementQuery['procurementBySlug'];
export type Chosen = ReadonlyMap<string, Invitable>;
const route = getRouteApi('/u/$slug/bjud-in');

/** Choosing whom to ask, out of the register. */
export function InvitePage() {
  const { t } = useI18n();
  const { slug } = route.useParams();
  const query = useRequest(INVITING_PROCUREMENT, { slug });
  return (
    <Loaded query={query} page>
      {({ procurementBySlug: procurement }) => (
        <>
          <PageHeader
            title={t(m.title)}
            below={t(m.below)}
            above={
              <Link to="/u/$slug" params={{ slug }}>
                {procurement.title} · {procurement.caseNumber}
              </Link>
            }
          />
          {procurement.availableActions.includes('INVITE') ? <Inviting procurement={procurement} /> : <Empty title={t(m.notAllowed)}>{t(m.notAllowedWhat)}</Empty>}
        </>
      )}
    </Loaded>
  );
}

function Inviting({ procurement }: { procurement: InvitingProcurement }) {
  const search: OrganisationSearch = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const invited = useInvited(procurement.slug);
  const change = useCallback((next: Partial<OrganisationSearch>) => void navigate({ search: (before: OrganisationSearch) => ({ ...before, ...next }), replace: true, resetScroll: false }), [navigate]);
  return (
    <section className="sk-panel sk-stack">
      <OrganisationFilters search={search} change={change} onlyActive />
      <Loaded query={invited} height={600}>
        {(already) => (
          <>
            <SelectAllMatching search={search} already={already} onChoose={setChosen} />
            <Rows search={search} already={already} chosen={chosen} onChoose={setChosen} />
          </>
        )}
      </Loaded>
      <InviteBar procurement={procurement} chosen={chosen} onClear={() => setChosen(new Map())} />
    </section>
  );
}

interface RowsProps {
  search: OrganisationSearch;
  already: ReadonlySet<string>;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

function Rows({ search, already, chosen, onChoose }: RowsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const list = useInvitable(search);
  if (list.data === undefined) return list.isError ? <Failure>{sayFailure(list.error, 'read')}</Failure> : <Loading height={600} />;
  const rows = rowsOf(list).filter(({ id }) => !already.has(id));
  if (rows.length === 0 && list.hasNextPage) return <NextPage list={list} />;
  const known = new Map([...chosen, ...rows.map((row) => [row.id, row] as const)]);
  const change = (ids: ReadonlySet<string>) => {
    // What is chosen but not on screen stays chosen: the filters are for finding, not for choosing.
    const shown = new Set(rows.map(({ id }) => id));
    const kept = [...chosen].filter(([id]) => !shown.has(id));
    onChoose(new Map([...kept, ...[...ids].flatMap((id) => (known.has(id) ? [[id, known.get(id)] as [string, Invitable]] : []))]));
  };
  return (
    <>
      {rows.length === 0 ? (
        <Empty title={t(m.empty)}>{t(m.emptyWhat)}</Empty>
      ) : (
        <Table caption={t(m.title)} columns={columnsOf(i18n)} rows={rows} keyOf={({ id }) => id} selection={{ chosen: new Set(chosen.keys()), change, nameOf: ({ name }) => name }} />
      )}
      {list.hasNextPage && (
        <div>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t(m.more)}
          </Button>
        </div>
      )}
      {already.size > 0 && <p className="sk-soft sk-small">{t(m.hidden, { count: already.size })}</p>}
    </>
  );
}

/** Where everybody on a page is invited already, the next one follows by itself. */
function NextPage({ list }: { list: List<Invitable> }) {
  const { isFetching, fetchNextPage } = list;
  useEffect(() => {
    if (!isFetching) void fetchNextPage();
  }, [isFetching, fetchNextPage]);
  return <Loading height={200} />;
}

function columnsOf({ t }: Translation): Column<Invitable>[] {
  return [
    { key: 'name', title: t(m.name), cell: ({ name }) => name },
    { key: 'number', title: t(m.number), cell: ({ organisationNumber }) => formatOrganisationNumber(organisationNumber) },
    { key: 'kind', title: t(m.kind), cell: ({ kind }) => t(KIND_NAMES[kind]) },
    { key: 'county', title: t(m.county), cell: ({ countyCode }) => countyName(countyCode) },
    { key: 'contact', title: t(m.contact), cell: ({ primaryContact }) => primaryContact?.name ?? <span style={{ color: 'var(--sk-red)' }}>{t(m.contactMissing)}</span> },
  ];
}
