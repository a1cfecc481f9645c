import { Button } from '@mantine/core';
import { formatFileSize } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { FormFrame } from '../../../ui/form.js';
import { IconMinus, IconPencil, IconSend } from '../../../ui/icons.js';
import { Loaded } from '../../../ui/states.js';
import { Summary } from '../../../ui/summary.js';
import { AUDIENCE_MEANINGS } from '../audiences.js';
import type { PublicationGate } from './publication-documents.js';
import styles from './publish.module.css';
import type { PreparationState } from './use-preparation.js';

const m = defineMessages('propose-publication', {
  title: { sv: 'Rubrik', en: 'Title' },
  audience: { sv: 'Vem som kan läsa', en: 'Who can read it' },
  note: { sv: 'Vad som ändras', en: 'What is changed' },
  firstNote: { sv: 'Vad som publiceras', en: 'What is published' },
  change: { sv: 'Ändra', en: 'Change' },
  changeNamed: { sv: 'Ändra: {what}', en: 'Change: {what}' },
  files: { sv: 'Filerna i paketet ({count})', en: 'The files of the package ({count})' },
  sinceFirst: { sv: 'Allt är nytt: det är den första publiceringen för dem som kan läsa den.', en: 'Everything is new: it is the first publication for those who can read it.' },
  since: { sv: 'Jämfört med publicering {number}: {changed} nya eller ändrade filer, {removed} borttagna.', en: 'Compared with publication {number}: {changed} new or changed files, {removed} removed.' },
  changed: { sv: 'Ny eller ändrad', en: 'New or changed' },
  made: { sv: 'tas fram vid publiceringen', en: 'made at the publication' },
  removed: { sv: 'Inte med längre', en: 'No longer part of it' },
  second: { sv: 'Inget publiceras förrän en annan administratör har bekräftat. Efter det kan publiceringen aldrig ändras.', en: 'Nothing is published until another administrator has confirmed. After that the publication can never be changed.' },
  propose: { sv: 'Föreslå publicering', en: 'Propose the publication' },
  errors: { sv: 'Åtgärda det som måste åtgärdas under ”Innan det kan publiceras”, så går det att föreslå publiceringen.', en: 'Mend what must be mended under “Before it can be published”, and the publication can be proposed.' },
  warnings: { sv: 'Ta först ställning till {count, plural, one {punkten} other {de # punkterna}} under ”Innan det kan publiceras”.', en: 'First consider the {count, plural, one {point} other {# points}} under “Before it can be published”.' },
  empty: { sv: 'Välj minst ett dokument, en kravspecifikation eller en förteckning först.', en: 'First choose at least one document, a specification or a list.' },
});

/** Everything once more, with what has changed since the last publication, before it is proposed. */
export function ProposeStep({ preparation }: { preparation: PreparationState }) {
  const { t } = useI18n();
  const { form, gate, busy, propose } = preparation;
  const { title, audience, changeNote } = form.values;
  const note = t(gate.data?.since == null ? m.firstNote : m.note);
  const change = (what: string) => ({ step: 'mottagare', words: t(m.change), label: t(m.changeNamed, { what }) });
  return (
    <FormFrame form={form} onSubmit={() => void propose()}>
      <Summary
        rows={[
          { term: t(m.title), description: title, change: change(t(m.title)) },
          { term: t(m.audience), description: t(AUDIENCE_MEANINGS[audience]), change: change(t(m.audience)) },
          ...(gate.data?.changeNoteRequired ? [{ term: note, description: changeNote === '' ? '–' : changeNote, change: change(note) }] : []),
        ]}
      />
      <Loaded query={gate} height={240}>
        {(planned) => (
          <>
            <Files gate={planned} />
            <p>{t(m.second)}</p>
            <Propose gate={planned} preparation={preparation} busy={busy} />
          </>
        )}
      </Loaded>
    </FormFrame>
  );
}

function Files({ gate: { items, removed, since } }: { gate: PublicationGate }) {
  const { t, locale } = useI18n();
  const changed = items.filter(({ changedSincePrevious }) => changedSincePrevious);
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.files, { count: items.length })}</h2>
      <p>{since == null ? t(m.sinceFirst) : t(m.since, { number: since, changed: changed.length, removed: removed.length })}</p>
      <ul className={styles['paths']}>
        {items.map(({ path, size, changedSincePrevious }) => (
          <li key={path}>
            {path} <span className="sk-soft">{size == null ? t(m.made) : formatFileSize(size, locale)}</span>{' '}
            {since != null && changedSincePrevious && <Chip tone="blue" icon={IconPencil}>{t(m.changed)}</Chip>}
          </li>
        ))}
        {removed.map(({ path }) => (
          <li key={path}>
            <s>{path}</s> <Chip tone="grey" icon={IconMinus}>{t(m.removed)}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Propose({ gate, preparation: { form }, busy }: { gate: PublicationGate; preparation: PreparationState; busy: boolean }) {
  const { t } = useI18n();
  const left = gate.findings.filter(({ code, level }) => level === 'WARNING' && !form.values.acknowledged.includes(code));
  const hasErrors = gate.findings.some(({ level }) => level === 'ERROR');
  const why = gate.items.length === 0 ? t(m.empty) : hasErrors ? t(m.errors) : left.length > 0 ? t(m.warnings, { count: left.length }) : undefined;
  return (
    <div className="sk-row">
      <Button type="submit" loading={busy} disabled={why !== undefined} leftSection={<IconSend size={18} aria-hidden />}>
        {t(m.propose)}
      </Button>
      {why && <span className="sk-soft">{why}</span>}
    </div>
  );
}
