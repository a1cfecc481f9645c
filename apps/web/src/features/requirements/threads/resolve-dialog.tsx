import { Button, Textarea } from '@mantine/core';
import { useId } from 'react';
import { hasCode, sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { DispositionOutcome } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Choices } from '../../../ui/choices.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { Notice } from '../../../ui/states.js';
import { toast } from '../../../ui/toasts.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import { draftKeyOf } from './drafts.js';
import { LiveDiff } from './quote-fields.js';
import { RESOLVE_THREAD } from './thread-documents.js';
import { OUTCOME_NAMES, OUTCOMES } from './thread-words.js';
import type { ComposerPlace } from './use-composer.js';
import type { ThreadOf } from './use-threads.js';
import { asksForText, resultingTextOf, withSuggestion } from './resulting-text.js';

const m = defineMessages('resolve', {
  outcome: { sv: 'Hur besvaras tråden?', en: 'How is the thread answered?' },
  outcomeMissing: { sv: 'Välj ett svar.', en: 'Choose an answer.' },
  ACCEPTED: { sv: 'Det som sägs i tråden följs. Ett ändringsförslag förs in i texten.', en: 'What the thread says is followed. A suggested change is taken into the text.' },
  PARTLY_ACCEPTED: { sv: 'En del följs. Skriv den lydelse som det blev.', en: 'Part of it is followed. Write the wording that came of it.' },
  REJECTED: { sv: 'Det följs inte.', en: 'It is not followed.' },
  DUPLICATE: { sv: 'Det behandlas i en annan tråd. Skriv vilken i motiveringen.', en: 'It is dealt with in another thread. Say which in the reasons.' },
  OUT_OF_SCOPE: { sv: 'Det hör inte till den här upphandlingen.', en: 'It does not belong to this procurement.' },
  text: { sv: 'Kravets text, som den blev', en: 'The requirement’s text as it came out' },
  textHelp: { sv: 'Ändra texten om svaret leder till det: då blir den kravets nästa version. Högst 20 000 tecken.', en: 'Change the text if the answer leads to that: it then becomes the requirement’s next version. At most 20,000 characters.' },
  change: { sv: 'Så ändras texten', en: 'How the text changes' },
  moved: { sv: 'Någon har ändrat kravet medan du skrev. Jämför med den nya texten nedan och välj innan du avslutar tråden.', en: 'Somebody has changed the requirement while you were writing. Compare with the new text below, and choose before you close the thread.' },
  keepMine: { sv: 'Behåll min text', en: 'Keep my text' },
  takeNew: { sv: 'Utgå från den nya texten', en: 'Start from the new text' },
  motivation: { sv: 'Motivering', en: 'Reasons' },
  motivationHelp: { sv: 'De som har skrivit i tråden ser den. Högst 5 000 tecken.', en: 'Those who have written in the thread see them. At most 5,000 characters.' },
  missing: { sv: 'Skriv en motivering.', en: 'Write your reasons.' },
  done: { sv: 'Tråden är avslutad, och de som har skrivit i den får veta det.', en: 'The thread is closed, and those who have written in it are told.' },
});

interface Values {
  outcome: DispositionOutcome | '';
  motivation: string;
  /** Nothing until somebody writes in the field: it stands prefilled. */
  resultingText: string | null;
  /** The version from which the resulting text was written. */
  fromVersion: number;
}

interface ResolveDialogProps {
  thread: ThreadOf;
  place: ComposerPlace;
  title: string;
  onClose: () => void;
}

/** Closes a thread with a reasoned answer; where the text changes for it, with the text that came out. */
export function ResolveDialog({ thread, place, title, onClose }: ResolveDialogProps) {
  const id = useId();
  const { form, busy, submit } = useResolving(thread, place, onClose);
  const foot = (
    <Button type="submit" form={id} loading={busy}>
      {title}
    </Button>
  );
  return (
    <Dialog title={title} onClose={onClose} foot={foot} wide>
      <FormFrame form={form} onSubmit={() => void submit()} id={id}>
        <Outcome form={form} />
        {asksForText(form.values.outcome, thread) && <ResultingText form={form} thread={thread} place={place} />}
        <Motivation form={form} />
      </FormFrame>
    </Dialog>
  );
}

function useResolving(thread: ThreadOf, place: ComposerPlace, onClose: () => void) {
  const { t } = useI18n();
  const key = `${draftKeyOf(place.personId, place.requirementId, thread.id)}:resolve`;
  const form = useForm<Values>({ outcome: '', motivation: '', resultingText: null, fromVersion: place.version }, key, localStorage);
  const { run, busy } = useCommand(RESOLVE_THREAD);
  const submit = async () => {
    const { outcome, motivation } = form.values;
    const complete = form.check({ outcome: outcome === '' ? t(m.outcomeMissing) : undefined, motivation: motivation.trim() === '' ? t(m.missing) : undefined });
    if (!complete || outcome === '') return;
    const resultingText = asksForText(outcome, thread) ? resultingTextOf(form.values.resultingText, outcome, thread, place.text) : null;
    const onVersion = form.values.resultingText === null ? place.version : form.values.fromVersion;
    try {
      await run({ threadId: thread.id, outcome, motivation, resultingText, onVersion });
    } catch (failure) {
      if (resultingText !== null && hasCode(failure, 'CONFLICT')) form.check({ resultingText: sayFailure(failure) });
      else form.refuse(failure);
      return;
    }
    form.done();
    toast(t(m.done));
    onClose();
  };
  return { form, busy, submit };
}

function Outcome({ form }: { form: Form<Values> }) {
  const { t } = useI18n();
  return (
    <Choices
      legend={t(m.outcome)}
      options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(OUTCOME_NAMES[outcome]), description: t(m[outcome]) }))}
      value={form.values.outcome}
      error={form.errorOf('outcome')}
      onChange={(outcome) => form.set({ outcome })}
    />
  );
}

function ResultingText({ form, thread, place }: { form: Form<Values>; thread: ThreadOf; place: ComposerPlace }) {
  const { t } = useI18n();
  const { resultingText, outcome, fromVersion } = form.values;
  const shown = resultingText ?? withSuggestion(outcome, thread, place.text);
  const moved = resultingText !== null && fromVersion !== place.version;
  return (
    <>
      {moved && (
        <Notice>
          <p>{t(m.moved)}</p>
          <div className="sk-row">
            <button type="button" className="sk-link-button" onClick={() => form.set({ resultingText, fromVersion: place.version })}>
              {t(m.keepMine)}
            </button>
            <button type="button" className="sk-link-button" onClick={() => form.set({ resultingText: null, fromVersion: place.version })}>
              {t(m.takeNew)}
            </button>
          </div>
        </Notice>
      )}
      <Textarea
        label={t(m.text)}
        description={t(m.textHelp)}
        value={shown}
        error={form.errorOf('resultingText')}
        autosize
        minRows={3}
        maxRows={14}
        onChange={(event) => form.set({ resultingText: event.currentTarget.value, ...(resultingText === null ? { fromVersion: place.version } : {}) })}
      />
      <LiveDiff title={t(m.change)} before={place.text} after={shown} />
    </>
  );
}

function Motivation({ form }: { form: Form<Values> }) {
  const { t } = useI18n();
  return (
    <Textarea
      label={t(m.motivation)}
      description={t(m.motivationHelp)}
      value={form.values.motivation}
      error={form.errorOf('motivation')}
      onChange={(event) => form.set({ motivation: event.currentTarget.value })}
    />
  );
}
