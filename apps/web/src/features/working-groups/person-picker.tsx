import { useState } from 'react';
import { useRequest } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { SearchBox } from '../../ui/search-box.js';
import { FIND_PEOPLE } from './group-documents.js';
import styles from './group.module.css';

const m = defineMessages('person-picker', {
  hint: { sv: 'Sök på namn eller e-post', en: 'Search by name or e-mail' },
  change: { sv: 'Byt person', en: 'Change the person' },
  none: { sv: 'Ingen som kan nomineras passar in.', en: 'Nobody who can be nominated matches.' },
  more: { sv: 'Fler passar: skriv mer för att se dem.', en: 'More match: write more to see them.' },
});

export interface PickedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

interface PersonPickerProps {
  label: string;
  value: PickedPerson | null;
  onChange: (person: PickedPerson | null) => void;
  error?: string | undefined;
  /** These are not offered. */
  except: readonly string[];
}

/** One of those who have an account: who is chosen, or a search with the first that match. */
export function PersonPicker({ label, value, onChange, error, except }: PersonPickerProps) {
  const { t } = useI18n();
  if (value === null) {
    return (
      <div className="sk-stack-tight">
        <Search label={label} except={except} onChoose={onChange} />
        {error && <p className={styles['error']}>{error}</p>}
      </div>
    );
  }
  return (
    <div>
      {error && <p className={styles['error']}>{error}</p>}
      <p className={styles['chosen']}>
        <span>
          {value.name} <span className="sk-soft">{value.email}</span>
        </span>
        <button type="button" className="sk-link-button" onClick={() => onChange(null)}>
          {t(m.change)}
        </button>
      </p>
    </div>
  );
}

function Search({ label, except, onChoose }: { label: string; except: readonly string[]; onChoose: (person: PickedPerson) => void }) {
  const { t } = useI18n();
  const [search, setSearch] = useState('');
  const asked = search.trim().length >= 2;
  const found = useRequest(FIND_PEOPLE, { search }, { enabled: asked, keep: true });
  const page = asked ? found.data?.people : undefined;
  const offered = page?.nodes.filter(({ id, active }) => active && !except.includes(id)) ?? [];
  return (
    <>
      <SearchBox label={label} description={t(m.hint)} value={search} onChange={setSearch} />
      <div role="status">
        {page && offered.length === 0 && <p className="sk-soft sk-small">{t(m.none)}</p>}
        {page?.pageInfo.hasNextPage && <p className="sk-soft sk-small">{t(m.more)}</p>}
      </div>
      {offered.length > 0 && (
        <ul className={styles['found']}>
          {offered.map((person) => (
            <li key={person.id}>
              <button type="button" onClick={() => onChoose(person)}>
                <span>{person.name}</span>
                <span className="sk-soft">{person.email}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
