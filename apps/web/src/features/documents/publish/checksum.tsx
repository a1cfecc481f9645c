import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconCopy } from '../../../ui/icons.js';
import { toast } from '../../../ui/toasts.js';
import styles from './publish.module.css';

const m = defineMessages('checksum', {
  copy: { sv: 'Kopiera kontrollsumman för {of}', en: 'Copy the checksum of {of}' },
  copied: { sv: 'Kontrollsumman är kopierad.', en: 'The checksum is copied.' },
  notCopied: { sv: 'Webbläsaren tillät inte kopieringen. Markera kontrollsumman och kopiera den själv.', en: 'The browser did not allow copying. Select the checksum and copy it yourself.' },
});

/** A checksum that can be read and copied. */
export function Checksum({ sha256, of }: { sha256: string; of: string }) {
  const { t } = useI18n();
  const copy = () =>
    navigator.clipboard.writeText(sha256).then(
      () => toast(t(m.copied)),
      () => toast(t(m.notCopied)),
    );
  return (
    <span className={styles['hash']}>
      <span className="sk-mono">{sha256}</span>
      <button type="button" className="sk-no-print" aria-label={t(m.copy, { of })} onClick={() => void copy()}>
        <IconCopy size={16} aria-hidden />
      </button>
    </span>
  );
}
