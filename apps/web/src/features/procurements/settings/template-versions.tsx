import { useState } from 'react';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import type { Settings } from './settings-documents.js';
import styles from './settings.module.css';

const m = defineMessages('template-versions', {
  title: { sv: 'Versioner', en: 'Versions' },
  version: { sv: 'Version {version}', en: 'Version {version}' },
  now: { sv: 'skickas ut nu', en: 'is sent now' },
  madeAt: { sv: '{at} av {name}', en: '{at} by {name}' },
  used: { sv: '{count, plural, =0 {inte använd} one {använd i # fullmakt} other {använd i # fullmakter}}', en: '{count, plural, =0 {not used} one {used in # mandate} other {used in # mandates}}' },
  read: { sv: 'Läs', en: 'Read' },
  readVersion: { sv: 'Läs version {version}', en: 'Read version {version}' },
});
type Version = Settings['mandateTemplates'][number];

/** Every text there has been, as it was: none is ever changed. */
export function TemplateVersions({ versions }: { versions: readonly Version[] }) {
  const { t } = useI18n();
  const [open, setOpen] = useState<Version>();
  if (versions.length === 0) return null;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <ul className={styles['versions']}>
        {versions.map((one, at) => (
          <li key={one.version}>
            <span>
              <strong>{t(m.version, { version: one.version })}</strong>
              {at === 0 && `, ${t(m.now)}`}
              <span className="sk-soft">
                {' '}
                {one.createdBy ? t(m.madeAt, { at: formatInstant(one.createdAt), name: one.createdBy.name }) : formatInstant(one.createdAt)}, {t(m.used, { count: one.usedBy })}
              </span>
            </span>
            <button type="button" className="sk-link-button" aria-label={t(m.readVersion, { version: one.version })} onClick={() => setOpen(one)}>
              {t(m.read)}
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <Dialog title={t(m.version, { version: open.version })} onClose={() => setOpen(undefined)} wide>
          <div lang="sv" style={{ whiteSpace: 'pre-wrap' }} tabIndex={0}>
            {open.text}
          </div>
        </Dialog>
      )}
    </section>
  );
}
