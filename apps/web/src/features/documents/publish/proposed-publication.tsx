import { formatFileSize } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { BindingActPanel } from '../../../ui/binding-act.js';
import { AUDIENCE_MEANINGS } from '../audiences.js';
import type { PendingPublication } from './publication-documents.js';
import styles from './publish.module.css';

const m = defineMessages('proposed-publication', {
  title: { sv: 'Förslag: publicera', en: 'Proposal: publish' },
  named: { sv: 'Förslag: publicera {title}', en: 'Proposal: publish {title}' },
  confirm: { sv: 'Bekräfta och publicera', en: 'Confirm and publish' },
  irreversible: { sv: 'En publicering kan aldrig ändras eller tas tillbaka.', en: 'A publication can never be changed or taken back.' },
  rejection: { sv: 'Inget publiceras. {name} ser att förslaget är avvisat, och varför.', en: 'Nothing is published. {name} sees that the proposal is rejected, and why.' },
  done: { sv: 'Publicerat.', en: 'Published.' },
  audience: { sv: 'För', en: 'For' },
  note: { sv: 'Vad som ändras', en: 'What is changed' },
  firstNote: { sv: 'Vad som publiceras', en: 'What is published' },
  files: { sv: '{count, plural, one {# fil publiceras} other {# filer publiceras}}', en: '{count, plural, one {# file is published} other {# files are published}}' },
  changed: { sv: 'ändrad', en: 'changed' },
  removed: { sv: 'Inte med längre:', en: 'No longer part of it:' },
});

/** A publication that waits for the second person: exactly what would be published, and what it leads to. */
export function ProposedPublication({ act }: { act: PendingPublication }) {
  const { t } = useI18n();
  const { publicationPlan: plan } = act;
  return (
    <BindingActPanel
      act={act}
      title={plan ? t(m.named, { title: plan.title }) : t(m.title)}
      confirm={t(m.confirm)}
      irreversible={t(m.irreversible)}
      rejection={t(m.rejection, { name: act.proposedBy.name })}
      done={() => t(m.done)}
    >
      {plan && <Plan plan={plan} />}
    </BindingActPanel>
  );
}

function Plan({ plan: { audience, changeNote, items, removed, since } }: { plan: NonNullable<PendingPublication['publicationPlan']> }) {
  const { t, locale } = useI18n();
  return (
    <>
      <dl className="sk-facts">
        <dt>{t(m.audience)}</dt>
        <dd>{t(AUDIENCE_MEANINGS[audience])}</dd>
        {changeNote && (
          <>
            <dt>{t(since == null ? m.firstNote : m.note)}</dt>
            <dd className={styles['note']}>{changeNote}</dd>
          </>
        )}
      </dl>
      <details>
        <summary className={styles['summary']}>{t(m.files, { count: items.length })}</summary>
        <ul className={styles['paths']}>
          {items.map(({ path, size, changedSincePrevious }) => (
            <li key={path}>
              {path} <span className="sk-soft">{[size && formatFileSize(size, locale), since != null && changedSincePrevious && t(m.changed)].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      </details>
      {removed.length > 0 && (
        <p>
          {t(m.removed)} {removed.map(({ path }) => path).join(', ')}
        </p>
      )}
    </>
  );
}
