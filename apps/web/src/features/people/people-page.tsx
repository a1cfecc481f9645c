import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { request } from '../../api/client.js';
import { sayFailure } from '../../api/refusal.js';
import { useViewer } from '../../api/viewer.js';
import { formatInstant } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import { Dated } from '../../ui/dated.js';
import { IconBan, IconPlus } from '../../ui/icons.js';
import { rowsOf, ShowMore, useList } from '../../ui/infinite.js';
import { PageHeader } from '../../ui/page-header.js';
import { SearchBox } from '../../ui/search-box.js';
import { Empty, Failure, Loading } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { GrantDialog } from './grant-dialog.js';
import { InviteDialog } from './invite-dialog.js';
import { PEOPLE, type Account } from './people-documents.js';
import styles from './people.module.css';
import { Roles } from './roles.js';

const m = defineMessages('people', {
  title: { sv: 'Användare', en: 'Users' },
  below: { sv: 'De som loggar in. De som svarar genom en personlig länk behöver inget konto och står inte här.', en: 'Those who sign in. Those who answer by a personal link need no account and do not stand here.' },
  invite: { sv: 'Bjud in en person', en: 'Invite a person' },
  search: { sv: 'Sök på namn eller e-post', en: 'Search by name or e-mail' },
  person: { sv: 'Person', en: 'Person' },
  roles: { sv: 'Roller', en: 'Roles' },
  lastSeen: { sv: 'Loggade in senast', en: 'Last signed in' },
  never: { sv: 'Aldrig, inbjuden {at}', en: 'Never, invited {at}' },
  neverAtAll: { sv: 'Aldrig', en: 'Never' },
  inactive: { sv: 'Inaktiv', en: 'Inactive' },
  grant: { sv: 'Ge en roll', en: 'Give a role' },
  grantTo: { sv: 'Ge {name} en roll', en: 'Give {name} a role' },
  acts: { sv: 'Ändra', en: 'Change' },
  empty: { sv: 'Ingen är inbjuden ännu', en: 'Nobody is invited yet' },
  filteredEmpty: { sv: 'Ingen person passar in på sökningen', en: 'Nobody matches the search' },
  notAllowed: { sv: 'Du sköter inte användarna', en: 'You do not keep the users' },
  notAllowedWhat: { sv: 'Det gör värdorganisationens administratörer.', en: 'The administrators of the host organisation do.' },
});
const route = getRouteApi('/anvandare');

/** Who may sign in, and what they may do. */
export function PeoplePage() {
  const { t } = useI18n();
  const viewer = useViewer();
  const [inviting, setInviting] = useState(false);
  if (viewer.data && !viewer.data.viewer.mayManagePeople) {
    return (
      <>
        <PageHeader title={t(m.title)} />
        <Empty title={t(m.notAllowed)}>{t(m.notAllowedWhat)}</Empty>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t(m.title)}
        below={t(m.below)}
        actions={
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>
            {t(m.invite)}
          </Button>
        }
      />
      <People />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  );
}

function People() {
  const i18n = useI18n();
  const { t } = i18n;
  const { sok } = route.useSearch();
  const navigate = route.useNavigate();
  const [grantee, setGrantee] = useState<Account>();
  const search = useCallback((words: string) => void navigate({ search: (before: object) => ({ ...before, sok: words || undefined }), replace: true }), [navigate]);
  const list = useList<Account>(['People', sok], async (after, signal) => (await request(PEOPLE, { ...(sok === undefined ? {} : { search: sok }), first: 100, after }, { signal })).people);
  return (
    <section className="sk-panel sk-stack">
      <div role="search" className={styles['search']}>
        <SearchBox label={t(m.search)} value={sok ?? ''} onChange={search} />
      </div>
      {list.data === undefined ? (
        list.isError ? <Failure>{sayFailure(list.error, 'read')}</Failure> : <Loading />
      ) : rowsOf(list).length === 0 ? (
        <Empty title={t(sok === undefined ? m.empty : m.filteredEmpty)} />
      ) : (
        <>
          <Table caption={t(m.title)} columns={columnsOf(i18n, setGrantee)} rows={rowsOf(list)} keyOf={({ id }) => id} />
          <ShowMore list={list} />
        </>
      )}
      {grantee && <GrantDialog person={grantee} onClose={() => setGrantee(undefined)} />}
    </section>
  );
}

function columnsOf({ t }: Translation, grant: (person: Account) => void): Column<Account>[] {
  return [
    {
      key: 'person',
      title: t(m.person),
      cell: ({ name, email, active }) => (
        <>
          {name}{' '}
          {!active && (
            <Chip tone="grey" icon={IconBan}>
              {t(m.inactive)}
            </Chip>
          )}
          <br />
          <span className="sk-soft" style={{ fontWeight: 400 }}>
            {email}
          </span>
        </>
      ),
    },
    { key: 'roles', title: t(m.roles), cell: (person) => <Roles person={person} /> },
    {
      key: 'seen',
      title: t(m.lastSeen),
      cell: ({ lastSignedInAt, invitedAt }) => (lastSignedInAt ? formatInstant(lastSignedInAt) : <span className="sk-soft"><Dated>{invitedAt ? t(m.never, { at: formatInstant(invitedAt) }) : t(m.neverAtAll)}</Dated></span>),
    },
    {
      key: 'acts',
      title: t(m.acts),
      cell: (person) => (
        <button type="button" className="sk-link-button" aria-label={t(m.grantTo, { name: person.name })} onClick={() => grant(person)}>
          {t(m.grant)}
        </button>
      ),
    },
  ];
}
