import type { OrganisationKind } from '../../generated/graphql.js';
import { compareNames } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { countyName } from '../../i18n/places.js';
import { useI18n, type Translation } from '../../i18n/use-i18n.js';
import { KIND_NAMES } from '../../ui/kinds.js';
import { Empty } from '../../ui/states.js';
import type { Group } from './group-documents.js';
import styles from './group.module.css';

const m = defineMessages('group-balance', {
  sum: { sv: 'Gruppen företräder {approved} av de {invited} organisationer som är med.', en: 'The group speaks for {approved} of the {invited} organisations that take part.' },
  what: { sv: 'Är med: de som har en godkänd fullmakt, eller alla tillfrågade som inte har sagt nej innan någon fullmakt är godkänd. Företräds: av en utsedd ledamot i dag.', en: 'Take part: those with an approved mandate, or all who were asked and have not said no before any mandate is approved. Spoken for: by a member chosen as of today.' },
  county: { sv: 'Län', en: 'County' },
  kind: { sv: 'Typ', en: 'Kind' },
  size: { sv: 'Folkmängd', en: 'Population' },
  caption: { sv: 'Fördelning efter {by}', en: 'Balance by {by}' },
  invited: { sv: 'Är med', en: 'Take part' },
  approved: { sv: 'Företräds', en: 'Spoken for' },
  gap: { sv: 'Inte', en: 'Not' },
  S: { sv: 'Under 10 000', en: 'Under 10,000' },
  M: { sv: '10 000 – 49 999', en: '10,000 – 49,999' },
  L: { sv: '50 000 eller fler', en: '50,000 or more' },
  NONE: { sv: 'Inga egna invånare', en: 'No inhabitants of its own' },
  empty: { sv: 'Ingen organisation är med ännu', en: 'No organisation takes part yet' },
});
const SPLITS = ['county', 'kind', 'size'] as const;
type Split = (typeof SPLITS)[number];
const SIZES = ['S', 'M', 'L', 'NONE'] as const;
type Count = Group['balance'][number];

/** Whom the group speaks for, and whom it does not, against all who take part. */
export function Balance({ balance }: { balance: Group['balance'] }) {
  const { t } = useI18n();
  const kinds = balance.filter(({ key }) => key.startsWith('kind:'));
  const sum = (of: 'invited' | 'approved') => kinds.reduce((all, count) => all + count[of], 0);
  if (kinds.length === 0) return <Empty title={t(m.empty)} />;
  return (
    <section className="sk-stack">
      <div>
        <p>
          <strong>{t(m.sum, { approved: sum('approved'), invited: sum('invited') })}</strong>
        </p>
        <p className="sk-soft sk-small sk-prose">{t(m.what)}</p>
      </div>
      <div className={styles['balances']}>
        {SPLITS.map((split) => (
          <SplitTable key={split} split={split} balance={balance} />
        ))}
      </div>
    </section>
  );
}

function SplitTable({ split, balance }: { split: Split; balance: readonly Count[] }) {
  const { t } = useI18n();
  return (
    <table className={styles['balance']}>
      <caption className="sk-hidden">{t(m.caption, { by: t(m[split]) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(m[split])}</th>
          <td aria-hidden="true" />
          <th scope="col">{t(m.invited)}</th>
          <th scope="col">{t(m.approved)}</th>
          <th scope="col">{t(m.gap)}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(split, balance, t).map(({ name, count: { key, invited, approved, gap } }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td aria-hidden="true">
              <span className={styles['bar']}>
                <span style={{ flexGrow: approved }} />
                <span style={{ flexGrow: gap }} />
              </span>
            </td>
            <td>{invited}</td>
            <td>{approved}</td>
            <td>{gap}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(split: Split, balance: readonly Count[], t: Translation['t']): { name: string; count: Count }[] {
  const rows = balance.filter(({ key }) => key.startsWith(`${split}:`)).map((count) => ({ code: count.key.slice(split.length + 1), count }));
  if (split === 'size') return SIZES.flatMap((size) => rows.filter(({ code }) => code === size).map(({ count }) => ({ name: t(m[size]), count })));
  const nameOf = (code: string) => (split === 'county' ? countyName(code) : t(KIND_NAMES[code as OrganisationKind]));
  return rows.map(({ code, count }) => ({ name: nameOf(code), count })).sort((a, b) => compareNames(a.name, b.name));
}
