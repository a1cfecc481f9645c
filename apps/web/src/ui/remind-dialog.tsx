import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hasCode } from '../api/refusal.js';
import type { ReminderPreviewPartsFragment as ReminderPreview, RemindReportPartsFragment as RemindReport } from '../generated/graphql.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { inChunks } from './chunks.js';
import { Dialog } from './dialog.js';
import { FormFrame } from './form.js';
import { Loaded } from './states.js';
import { useForm } from './use-form.js';
import { Lines, Names, Refused, RunProgress } from './bulk-report.js';
import styles from './bulk.module.css';
import { Recipients } from './recipients.js';
import { useChunkedRun, type ChunkedRun } from './use-chunked-run.js';

const m = defineMessages('remind', {
  title: { sv: 'Påminn', en: 'Remind' },
  skipped: { sv: '{count, plural, one {# organisation får ingen påminnelse} other {# organisationer får ingen påminnelse}}', en: '{count, plural, one {# organisation gets no reminder} other {# organisations get no reminder}}' },
  nobody: { sv: 'Ingen av dem kan påminnas nu.', en: 'None of them can be reminded now.' },
  subject: { sv: 'Ämne', en: 'Subject' },
  text: { sv: 'Mejlets text', en: 'Text of the mail' },
  textHint: { sv: 'Var och en får ett eget mejl. Den personliga länken läggs till sist.', en: 'Each gets a mail of their own. The personal link is added at the end.' },
  missing: { sv: 'Skriv något här.', en: 'Write something here.' },
  send: { sv: 'Skicka {count, plural, one {# påminnelse} other {# påminnelser}}', en: 'Send {count, plural, one {# reminder} other {# reminders}}' },
  close: { sv: 'Stäng', en: 'Close' },
  done: { sv: '{count, plural, one {# organisation är påmind} other {# organisationer är påminda}}', en: '{count, plural, one {# organisation is reminded} other {# organisations are reminded}}' },
  names: { sv: 'Visa vilka', en: 'Show who' },
});
const CHUNK = 200;

/** What is reminded of: how some are previewed, and how some are reminded in the words that were agreed to. */
export interface Reminder {
  /** Tells it from others. */
  readonly of: string;
  preview(organisationIds: string[]): Promise<ReminderPreview>;
  remind(organisationIds: string[], words: { readonly subject: string; readonly text: string }, idempotencyKey: string): Promise<RemindReport>;
}

interface RemindDialogProps {
  reminder: Reminder;
  organisationIds: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

/** Shows exactly who is reminded with what words, and who is not and why, before anything is sent. */
export function RemindDialog({ reminder, organisationIds: asked, onClose, onDone }: RemindDialogProps) {
  // Whom it concerns is settled when the dialog opens, even if the page changes behind it.
  const [organisationIds] = useState(asked);
  const preview = useQuery({ queryKey: ['ReminderPreview', reminder.of, organisationIds], queryFn: () => fetchPreview(reminder, organisationIds), staleTime: Infinity });
  const { t } = useI18n();
  if (preview.data === undefined) {
    return (
      <Dialog title={t(m.title)} onClose={onClose} wide>
        <Loaded query={preview} height={360}>
          {() => null}
        </Loaded>
      </Dialog>
    );
  }
  return <Reminding preview={preview.data} reminder={reminder} onClose={onClose} onDone={onDone} />;
}

async function fetchPreview(reminder: Reminder, organisationIds: readonly string[]): Promise<ReminderPreview> {
  const answers: ReminderPreview[] = [];
  for (const piece of inChunks(organisationIds, CHUNK)) answers.push(await reminder.preview(piece));
  return {
    subject: answers[0]?.subject ?? '',
    text: answers[0]?.text ?? '',
    recipients: answers.flatMap(({ recipients }) => recipients),
    skipped: answers.flatMap(({ skipped }) => skipped),
  };
}

interface RemindingProps {
  preview: ReminderPreview;
  reminder: Reminder;
  onClose: () => void;
  onDone: () => void;
}

function Reminding({ preview, reminder, onClose, onDone }: RemindingProps) {
  const { t } = useI18n();
  const { form, run, submit } = useReminding(preview, reminder, onDone);
  const count = preview.recipients.length;
  const close = (
    <Button variant="default" onClick={onClose} disabled={run.running}>
      {t(m.close)}
    </Button>
  );
  const send = (
    <Button type="submit" form="remind">
      {t(m.send, { count })}
    </Button>
  );
  return (
    <Dialog wide title={t(m.title)} onClose={onClose} foot={run.total > 0 || count === 0 ? close : send}>
      {run.total > 0 ? (
        <Report run={run} />
      ) : (
        <>
          {count === 0 ? <p>{t(m.nobody)}</p> : <Draft form={form} preview={preview} onSubmit={() => void submit()} />}
          <Skipped lines={preview.skipped} />
        </>
      )}
    </Dialog>
  );
}

function useReminding(preview: ReminderPreview, reminder: Reminder, onDone: () => void) {
  const { t } = useI18n();
  const form = useForm({ subject: preview.subject, text: preview.text });
  const run = useChunkedRun<RemindReport>((organisationIds, idempotencyKey) => reminder.remind([...organisationIds], form.values, idempotencyKey));
  const submit = async () => {
    const missing = (value: string) => (value.trim() === '' ? t(m.missing) : undefined);
    if (!form.check({ subject: missing(form.values.subject), text: missing(form.values.text) })) return;
    const failure = await run.start(preview.recipients.map(({ organisation }) => organisation.id));
    if (hasCode(failure, 'INVALID_INPUT')) {
      run.reset();
      form.refuse(failure);
      return;
    }
    onDone();
  };
  return { form, run, submit };
}

interface DraftProps {
  form: ReturnType<typeof useForm<{ subject: string; text: string }>>;
  preview: ReminderPreview;
  onSubmit: () => void;
}

function Draft({ form, preview, onSubmit }: DraftProps) {
  const { t } = useI18n();
  return (
    <div className={styles['columns']}>
      <Recipients recipients={preview.recipients} />
      <FormFrame form={form} onSubmit={onSubmit} id="remind">
        <TextInput label={t(m.subject)} value={form.values.subject} error={form.errorOf('subject')} onChange={(event) => form.set({ subject: event.currentTarget.value })} />
        <Textarea
          label={t(m.text)}
          description={t(m.textHint)}
          rows={12}
          value={form.values.text}
          error={form.errorOf('text')}
          onChange={(event) => form.set({ text: event.currentTarget.value })}
        />
      </FormFrame>
    </div>
  );
}

function Skipped({ lines }: { lines: ReminderPreview['skipped'] }) {
  const { t } = useI18n();
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t(m.skipped, { count: lines.length })}</h3>
      <Lines lines={lines} />
    </section>
  );
}

function Report({ run }: { run: ChunkedRun<RemindReport> }) {
  const { t } = useI18n();
  const reminded = run.outcomes.flatMap((outcome) => outcome.reminded);
  const over = !run.running && run.failure === undefined;
  return (
    <>
      {!over && <RunProgress run={run} />}
      {(over || reminded.length > 0) && (
        <section role="status">
          <h3>{t(m.done, { count: reminded.length })}</h3>
          {reminded.length > 0 && <Names label={t(m.names)} names={reminded.map(({ name }) => name)} />}
        </section>
      )}
      <Refused lines={run.outcomes.flatMap(({ skipped }) => skipped)} />
    </>
  );
}
