import { Button, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm } from '../../../ui/use-form.js';
import { WordDiff } from '../../../ui/word-diff.js';
import { draftKeyOf } from './drafts.js';
import { ACCEPT_SUGGESTION, REJECT_SUGGESTION } from './thread-documents.js';
import type { ComposerPlace } from './use-composer.js';
import type { ThreadOf } from './use-threads.js';

const m = defineMessages('suggestion-dialog', {
  accepts: { sv: 'Förslaget blir kravets nästa version, med namnet på den som föreslog. Tråden avslutas, och de som har skrivit i den får veta det.', en: 'The suggestion becomes the requirement’s next version, in the name of the one who suggested it. The thread is closed, and those who have written in it are told.' },
  rejects: { sv: 'Texten ändras inte. Tråden avslutas, och de som har skrivit i den får veta varför.', en: 'The text does not change. The thread is closed, and those who have written in it are told why.' },
  motivation: { sv: 'Motivering', en: 'Reasons' },
  motivationHelp: { sv: 'De som har skrivit i tråden ser den. Högst 5 000 tecken.', en: 'Those who have written in the thread see them. At most 5,000 characters.' },
  missing: { sv: 'Skriv en motivering.', en: 'Write your reasons.' },
  accepted: { sv: 'Förslaget är infört i texten.', en: 'The suggestion is in the text.' },
  rejected: { sv: 'Förslaget är avslaget.', en: 'The suggestion is rejected.' },
});

interface SuggestionDialogProps {
  thread: ThreadOf;
  place: ComposerPlace;
  title: string;
  accepts: boolean;
  onClose: () => void;
}

/** Takes a suggestion into the text or turns it down, with the reasons that its author will see. */
export function SuggestionDialog({ thread, place, title, accepts, onClose }: SuggestionDialogProps) {
  const { t } = useI18n();
  const id = useId();
  const form = useForm({ motivation: '' }, `${draftKeyOf(place.personId, place.requirementId, thread.id)}:motivation`, localStorage);
  const accept = useCommand(ACCEPT_SUGGESTION);
  const reject = useCommand(REJECT_SUGGESTION);
  const submit = async () => {
    const { motivation } = form.values;
    if (!form.check({ motivation: motivation.trim() === '' ? t(m.missing) : undefined })) return;
    try {
      await (accepts ? accept : reject).run({ threadId: thread.id, motivation });
    } catch (failure) {
      form.refuse(failure);
      return;
    }
    form.done();
    toast(t(accepts ? m.accepted : m.rejected));
    onClose();
  };
  const foot = (
    <Button type="submit" form={id} loading={accept.busy || reject.busy}>
      {title}
    </Button>
  );
  return (
    <Dialog title={title} onClose={onClose} foot={foot} wide>
      <p>{t(accepts ? m.accepts : m.rejects)}</p>
      {thread.suggestion && <WordDiff segments={thread.suggestion.diff} />}
      <FormFrame form={form} onSubmit={() => void submit()} id={id}>
        <Textarea
          label={t(m.motivation)}
          description={t(m.motivationHelp)}
          value={form.values.motivation}
          error={form.errorOf('motivation')}
          onChange={(event) => form.set({ motivation: event.currentTarget.value })}
        />
      </FormFrame>
    </Dialog>
  );
}
