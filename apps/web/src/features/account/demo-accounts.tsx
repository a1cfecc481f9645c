import { defineMessages, type Message } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import styles from './account.module.css';

const m = defineMessages('demo-accounts', {
  title: { sv: 'Demokonton', en: 'Demo accounts' },
  what: { sv: 'Installationen innehåller påhittade uppgifter. Välj ett konto, så fylls formuläret i.', en: 'The installation holds invented records. Choose an account to fill in the form.' },
  admin: { sv: 'administratör hos värden', en: 'administrator at the host' },
  admin2: { sv: 'administratör, den andra personen', en: 'administrator, the second person' },
  officer: { sv: 'upphandlare', en: 'procurement officer' },
  support: { sv: 'upphandlingsstöd, Umeå kommun', en: 'procurement support, Umeå' },
  kalix: { sv: 'deltagare och behörig företrädare, Kalix kommun', en: 'participant and signatory, Kalix' },
  lulea: { sv: 'deltagare och behörig företrädare, Luleå kommun', en: 'participant and signatory, Luleå' },
  auditor: { sv: 'revisor', en: 'auditor' },
  chair: { sv: 'ordförande i arbetsgruppen', en: 'chair of the working group' },
  secretary: { sv: 'sekreterare i arbetsgruppen', en: 'secretary of the working group' },
  member: { sv: 'ledamot i arbetsgruppen för två organisationer', en: 'member of the working group for two organisations' },
  newcomer: { sv: 'ny ledamot, har inte skrivit under sekretessförbindelsen', en: 'new member, has not signed the confidentiality undertaking' },
});
const PASSWORD = 'samkop-demo';
const ACCOUNTS: readonly [string, Message][] = [
  ['admin@region.example', m.admin],
  ['admin2@region.example', m.admin2],
  ['upphandlare@region.example', m.officer],
  ['stod@umea.example', m.support],
  ['deltagare@kalix.example', m.kalix],
  ['deltagare@lulea.example', m.lulea],
  ['revisor@region.example', m.auditor],
  ['ordforande@grupp.example', m.chair],
  ['sekreterare@grupp.example', m.secretary],
  ['ledamot@grupp.example', m.member],
  ['ny@grupp.example', m.newcomer],
];

/** In a demo installation: one press instead of typing. */
export function DemoAccounts({ onChoose }: { onChoose: (email: string, password: string) => void }) {
  const { t } = useI18n();
  return (
    <section className={styles['demo']}>
      <h2>{t(m.title)}</h2>
      <p className="sk-soft">{t(m.what)}</p>
      <ul className="sk-plain-list">
        {ACCOUNTS.map(([email, role]) => (
          <li key={email}>
            <button type="button" className="sk-link-button" onClick={() => onChoose(email, PASSWORD)}>
              {email}
            </button>{' '}
            <span className="sk-soft">{t(role)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
