import { formatDecimal, formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { IconCopy } from '../../../ui/icons.js';
import { Table, type Column } from '../../../ui/table.js';
import { toast } from '../../../ui/toasts.js';
import type { BaselineRow } from './baseline-documents.js';
import styles from './baselines.module.css';

const m = defineMessages('baseline-list', {
  caption: { sv: 'Fastställda versioner', en: 'Baselines' },
  version: { sv: 'Version', en: 'Baseline' },
  number: { sv: 'Version {number}', en: 'Baseline {number}' },
  set: { sv: 'Fastställd', en: 'Set' },
  by: { sv: 'Av', en: 'By' },
  requirements: { sv: 'Krav', en: 'Requirements' },
  hash: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  copy: { sv: 'Kopiera kontrollsumman för version {number}', en: 'Copy the checksum of baseline {number}' },
  copied: { sv: 'Kontrollsumman för version {number} är kopierad.', en: 'The checksum of baseline {number} is copied.' },
  notCopied: { sv: 'Webbläsaren tillät inte kopieringen. Kontrollsumman står i JSON-filen.', en: 'The browser did not allow copying. The checksum stands in the JSON file.' },
  files: { sv: 'Filer', en: 'Files' },
  download: { sv: 'Hämta version {number} som {format}', en: 'Download baseline {number} as {format}' },
});
const SHOWN = 12;

/** Every baseline, newest first, with its files. */
export function BaselineList({ baselines }: { baselines: readonly BaselineRow[] }) {
  const i18n = useI18n();
  return (
    <section className={styles['list']}>
      <Table caption={i18n.t(m.caption)} columns={columnsOf(i18n)} rows={baselines} keyOf={({ id }) => id} />
    </section>
  );
}

function columnsOf({ t, locale }: Translation): Column<BaselineRow>[] {
  return [
    { key: 'number', title: t(m.version), cell: ({ number }) => <strong>{t(m.number, { number })}</strong> },
    { key: 'set', title: t(m.set), cell: ({ setAt }) => formatInstant(setAt) },
    { key: 'by', title: t(m.by), cell: ({ setBy }) => setBy.name },
    { key: 'requirements', title: t(m.requirements), numeric: true, cell: ({ requirementCount }) => formatDecimal(requirementCount, locale) },
    { key: 'hash', title: t(m.hash), cell: (baseline) => <Hash baseline={baseline} /> },
    { key: 'files', title: t(m.files), cell: (baseline) => <Files baseline={baseline} /> },
  ];
}

function Hash({ baseline: { number, sha256 } }: { baseline: BaselineRow }) {
  const { t } = useI18n();
  const copy = () =>
    navigator.clipboard.writeText(sha256).then(
      () => toast(t(m.copied, { number })),
      () => toast(t(m.notCopied)),
    );
  return (
    <>
      <span className={`${styles['hash']} sk-no-print`}>
        <span className="sk-mono">{sha256.slice(0, SHOWN)}…</span>
        <button type="button" aria-label={t(m.copy, { number })} onClick={() => void copy()}>
          <IconCopy size={16} aria-hidden />
        </button>
      </span>
      <span className="sk-print-only sk-mono">{sha256}</span>
    </>
  );
}

function Files({ baseline: { number, pdfHref, xlsxHref, jsonHref } }: { baseline: BaselineRow }) {
  const { t } = useI18n();
  const files: readonly [string, string][] = [['PDF', pdfHref], ['Excel', xlsxHref], ['JSON', jsonHref]];
  return (
    <span className={`${styles['files']} sk-no-print`}>
      {files.map(([format, href]) => (
        <a key={format} href={href} download aria-label={t(m.download, { number, format })}>
          {format}
        </a>
      ))}
    </span>
  );
}
