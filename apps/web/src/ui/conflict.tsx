import { hasCode } from '../api/refusal.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './conflict.module.css';

const m = defineMessages('conflict', {
  title: { sv: 'Någon annan hann ändra samma sak', en: 'Somebody else changed the same thing first' },
  what: { sv: 'Inget av det du skrev är borta. Sidan visar nu det som gäller; försök igen om du fortfarande vill.', en: 'Nothing that you wrote is gone. The page now shows what holds; try again if you still want to.' },
  field: { sv: 'Uppgift', en: 'Field' },
  theirs: { sv: 'Gäller nu', en: 'Holds now' },
  yours: { sv: 'Ditt', en: 'Yours' },
});

const said = (value: unknown): string => (value === null || value === undefined ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean));

interface ConflictProps {
  refused: unknown;
  /** Names of the fields, by the name that the server gives them. */
  names?: Readonly<Record<string, string>>;
}

/** When two have changed the same thing: both texts beside each other, only where they differ. */
export function Conflict({ refused, names = {} }: ConflictProps) {
  const { t } = useI18n();
  if (!hasCode(refused, 'CONFLICT')) return null;
  const theirs = (refused.details['theirs'] ?? {}) as Record<string, unknown>;
  const yours = (refused.details['yours'] ?? {}) as Record<string, unknown>;
  const differing = Object.keys(yours).filter((field) => field in theirs && said(theirs[field]) !== said(yours[field]));
  return (
    <section className={styles['conflict']} role="alert">
      <p>
        <strong>{t(m.title)}</strong>
      </p>
      <p>{t(m.what)}</p>
      {differing.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t(m.field)}</th>
              <th scope="col">{t(m.theirs)}</th>
              <th scope="col">{t(m.yours)}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <tr key={field}>
                <th scope="row">{names[field] ?? field}</th>
                <td>{said(theirs[field])}</td>
                <td>{said(yours[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
