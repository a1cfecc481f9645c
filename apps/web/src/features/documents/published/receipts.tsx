import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { IconCircleCheck } from '../../../ui/icons.js';
import type { Published } from './published-documents.js';
import styles from './published.module.css';

const m = defineMessages('own-receipts', {
  whole: { sv: 'Allt hämtat {at} av {by}', en: 'Everything fetched {at} by {by}' },
  file: { sv: '{item} hämtad {at} av {by}', en: '{item} fetched {at} by {by}' },
  title: { sv: 'Kvitton', en: 'Receipts' },
  more: { sv: '{count, plural, one {Ett kvitto till} other {# kvitton till}}', en: '{count, plural, one {One more receipt} other {# more receipts}}' },
});
const SHOWN = 3;

/** Who has fetched what of a publication for the reader's organisation, newest first. Nothing where nobody has. */
export function Receipts({ receipts }: { receipts: Published['myReceipts'] }) {
  const { t } = useI18n();
  if (receipts.length === 0) return null;
  const rest = receipts.slice(SHOWN);
  return (
    <div className={styles['receipts']}>
      <Lines label={t(m.title)} receipts={receipts.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t(m.more, { count: rest.length })}</summary>
          <Lines label={t(m.more, { count: rest.length })} receipts={rest} />
        </details>
      )}
    </div>
  );
}

function Lines({ label, receipts }: { label: string; receipts: Published['myReceipts'] }) {
  const { t } = useI18n();
  return (
    <ul aria-label={label}>
      {receipts.map(({ id, at, by, item }) => (
        <li key={id}>
          <IconCircleCheck size={17} aria-hidden />
          <span><Dated>{item == null ? t(m.whole, { at: formatInstant(at), by }) : t(m.file, { item, at: formatInstant(at), by })}</Dated></span>
        </li>
      ))}
    </ul>
  );
}
