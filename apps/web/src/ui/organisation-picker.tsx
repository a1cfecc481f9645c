import { useId, useState } from 'react';
import { graphql } from '../api/graphql.js';
import { useRequest } from '../api/use-request.js';
import { formatOrganisationNumber } from '../i18n/format.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './organisation-picker.module.css';
import { SearchBox } from './search-box.js';

const m = defineMessages('organisation-picker', {
  hint: { sv: 'Sök på namn eller organisationsnummer', en: 'Search by name or organisation number' },
  change: { sv: 'Byt', en: 'Change' },
  none: { sv: 'Ingen organisation i registret passar.', en: 'No organisation in the register matches.' },
  more: { sv: 'Fler passar: skriv mer för att se dem.', en: 'More match: write more to see them.' },
});

const FIND_ORGANISATIONS = graphql(/* GraphQL */ `
  query FindOrganisations($search: String, $first: Int) {
    organisations(search: $search, active: true, first: $first) {
      nodes { id name organisationNumber }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const SHOWN = 8;

export interface PickedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly organisationNumber: string;
}

interface OrganisationPickerProps {
  label: string;
  description?: string | undefined;
  value: PickedOrganisation | null;
  onChange: (organisation: PickedOrganisation | null) => void;
  error?: string | undefined;
  /** These are not offered. */
  except?: readonly string[];
  /** One of these alone, instead of the whole register. */
  among?: readonly PickedOrganisation[];
}

/** One organisation of the register: what is chosen, or a search with the first that match. */
export function OrganisationPicker({ label, description, value, onChange, error, except = [], among }: OrganisationPickerProps) {
  const { t } = useI18n();
  const id = useId();
  if (value !== null) {
    return (
      <div>
        <p className={styles['label']}>{label}</p>
        {error && <p className={styles['error']}>{error}</p>}
        <p className={styles['chosen']}>
          <span>
            {value.name} <span className="sk-soft">{formatOrganisationNumber(value.organisationNumber)}</span>
          </span>
          <button type="button" className="sk-link-button" aria-label={`${t(m.change)} ${label.toLowerCase()}`} onClick={() => onChange(null)}>
            {t(m.change)}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div id={id} className={styles['picker']}>
      <Search label={label} description={description} except={except} among={among} onChoose={onChange} />
      {error && <p className={styles['error']}>{error}</p>}
    </div>
  );
}

interface SearchProps {
  label: string;
  description?: string | undefined;
  except: readonly string[];
  among: readonly PickedOrganisation[] | undefined;
  onChoose: (organisation: PickedOrganisation) => void;
}

interface Found {
  readonly nodes: readonly PickedOrganisation[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

function foundAmong(among: readonly PickedOrganisation[], search: string): Found {
  const words = search.trim().toLocaleLowerCase('sv');
  const matching = among.filter(({ name, organisationNumber }) => name.toLocaleLowerCase('sv').includes(words) || formatOrganisationNumber(organisationNumber).includes(words));
  return { nodes: matching.slice(0, SHOWN), pageInfo: { hasNextPage: matching.length > SHOWN } };
}

function Search({ label, description, except, among, onChoose }: SearchProps) {
  const { t } = useI18n();
  const [search, setSearch] = useState('');
  const asked = search.trim().length >= 2;
  const found = useRequest(FIND_ORGANISATIONS, { search, first: SHOWN }, { enabled: asked && among === undefined, keep: true });
  const left = among?.filter((organisation) => !except.includes(organisation.id));
  const page: Found | undefined = !asked ? undefined : left ? foundAmong(left, search) : found.data?.organisations;
  const offered = page?.nodes.filter((organisation) => !except.includes(organisation.id)) ?? [];
  return (
    <>
      <SearchBox label={label} description={description ?? t(m.hint)} value={search} onChange={setSearch} />
      <div role="status">
        {page && offered.length === 0 && <p className="sk-soft sk-small">{t(m.none)}</p>}
        {page?.pageInfo.hasNextPage && <p className="sk-soft sk-small">{t(m.more)}</p>}
      </div>
      {offered.length > 0 && (
        <ul className={styles['found']}>
          {offered.map((organisation) => (
            <li key={organisation.id}>
              <button type="button" onClick={() => onChoose(organisation)}>
                <span>{organisation.name}</span>
                <span className="sk-soft">{formatOrganisationNumber(organisation.organisationNumber)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
