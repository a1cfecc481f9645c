import { Button, Textarea, TextInput } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Choices } from '../../../ui/choices.js';
import { FormFrame } from '../../../ui/form.js';
import { AUDIENCE_MEANINGS, AUDIENCE_NAMES, AUDIENCES } from '../audiences.js';
import type { PreparationState } from './use-preparation.js';

const m = defineMessages('audience-step', {
  audience: { sv: 'Vem ska kunna läsa?', en: 'Who shall be able to read it?' },
  title: { sv: 'Rubrik', en: 'Title' },
  note: { sv: 'Vad ändras, och varför?', en: 'What is changed, and why?' },
  firstNote: { sv: 'Vad är det som publiceras, och varför?', en: 'What is published, and why?' },
  noteHint: { sv: 'Står i aviseringen och på sidan. Skriv inget som är sekretessbelagt.', en: 'Stands in the notice and on the page. Write nothing that is secret.' },
  next: { sv: 'Fortsätt till granskning', en: 'Go on to the review' },
});

/** Who reads it, under what title, and what is said of the changes. */
export function AudienceStep({ preparation: { form, gate, check }, onDone }: { preparation: PreparationState; onDone: () => void }) {
  const { t } = useI18n();
  const { audience, title, changeNote } = form.values;
  return (
    <FormFrame form={form} onSubmit={() => check() && onDone()}>
      <Choices
        legend={t(m.audience)}
        value={audience}
        error={form.errorOf('audience')}
        options={AUDIENCES.map((value) => ({ value, label: t(AUDIENCE_NAMES[value]), description: t(AUDIENCE_MEANINGS[value]) }))}
        // What is acknowledged for one audience can be in the way of another.
        onChange={(chosen) => form.set({ audience: chosen, acknowledged: [] })}
      />
      <TextInput label={t(m.title)} value={title} error={form.errorOf('title')} onChange={(event) => form.set({ title: event.currentTarget.value })} />
      {gate.data?.changeNoteRequired && (
        <Textarea label={t(gate.data.since == null ? m.firstNote : m.note)} description={t(m.noteHint)} rows={5} value={changeNote} error={form.errorOf('changeNote')} onChange={(event) => form.set({ changeNote: event.currentTarget.value })} />
      )}
      <div>
        <Button type="submit">{t(m.next)}</Button>
      </div>
    </FormFrame>
  );
}
