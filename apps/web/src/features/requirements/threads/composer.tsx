import { Button, Checkbox, Textarea } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useOnline } from '../../../api/use-online.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { FormFrame } from '../../../ui/form.js';
import { Notice } from '../../../ui/states.js';
import type { Quote } from '../quote.js';
import { QuoteFields, SuggestionFields } from './quote-fields.js';
import styles from './threads.module.css';
import { useComposer, type Composer as ComposerOf, type ComposerPlace } from './use-composer.js';
import { VoiceFields } from './voice-fields.js';

const m = defineMessages('composer', {
  body: { sv: 'Din kommentar', en: 'Your comment' },
  reply: { sv: 'Ditt svar', en: 'Your reply' },
  help: {
    sv: '**fet**, *kursiv*, listor med - först på raden och länkar går bra. Högst 10 000 tecken.',
    en: '**bold**, *italic*, lists with - first on the line and links can be used. At most 10,000 characters.',
  },
  send: { sv: 'Skicka kommentaren', en: 'Send the comment' },
  sendReply: { sv: 'Skicka svaret', en: 'Send the reply' },
  leave: { sv: 'Stäng, behåll utkastet', en: 'Close, keep the draft' },
  discard: { sv: 'Kasta utkastet', en: 'Discard the draft' },
  keys: { sv: 'Ctrl + Enter skickar, Esc stänger.', en: 'Ctrl + Enter sends, Esc closes.' },
  offline: { sv: 'Du har ingen uppkoppling just nu. Det du skriver sparas på den här enheten.', en: 'You have no connection at the moment. What you write is kept on this device.' },
  outdated: { sv: 'Kravets text har ändrats sedan du började skriva. Ett förslag behöver utgå från den nya texten.', en: 'The requirement has been reworded since you began to write. A suggestion needs to start from the new text.' },
  suggests: { sv: 'Föreslå en ny lydelse', en: 'Suggest another wording' },
  takeNew: { sv: 'Utgå från den nya texten', en: 'Start from the new text' },
});

interface ComposerProps {
  place: ComposerPlace;
  /** Words that were selected, to be quoted. */
  quote?: Quote | undefined;
  replyToId?: string | undefined;
  /** Grows each time the writer is to come here. */
  called: number;
  onDone: (sent: boolean) => void;
  onLeave: () => void;
}

/** Where one writes: a comment that begins a thread, or a reply within one. */
export function Composer({ place, quote, replyToId, called, onDone, onLeave }: ComposerProps) {
  const { t } = useI18n();
  const composer = useComposer(place, onDone);
  const field = useStarting(composer, { quote, replyToId, called });
  const isReply = place.threadId !== undefined;
  const { form } = composer;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What went wrong as a whole stands above the fields, and the buttons are below them.
    if (form.failure !== undefined) frame.current?.scrollIntoView({ block: 'start' });
  }, [form.failure]);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void composer.send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={frame} className={styles['composer']} onKeyDown={keyDown}>
      <FormFrame form={form} onSubmit={() => void composer.send()}>
        <Standing composer={composer} />
        {!isReply && <QuoteFields composer={composer} />}
        <Textarea
          ref={field}
          label={t(isReply ? m.reply : m.body)}
          description={t(m.help)}
          value={form.values.body}
          error={form.errorOf('body')}
          autosize
          minRows={3}
          maxRows={14}
          onChange={(event) => composer.write({ body: event.currentTarget.value })}
        />
        {!isReply && <SuggestionSwitch composer={composer} />}
        <VoiceFields composer={composer} voices={place.voices} />
        <Acts composer={composer} isReply={isReply} onLeave={onLeave} />
      </FormFrame>
    </div>
  );
}

/** Takes what one came with, and brings the writer to the field. */
function useStarting(composer: ComposerOf, { quote, replyToId, called }: Pick<ComposerProps, 'quote' | 'replyToId' | 'called'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(composer);
  useEffect(() => {
    latest.current = composer;
  });
  useEffect(() => {
    if (quote !== undefined) latest.current.takeQuote(quote);
  }, [quote]);
  useEffect(() => {
    if (replyToId !== undefined) latest.current.write({ replyToId });
  }, [replyToId]);
  useEffect(() => {
    if (called > 0) field.current?.focus();
  }, [called]);
  return field;
}

function Standing({ composer }: { composer: ComposerOf }) {
  const { t } = useI18n();
  const online = useOnline();
  return (
    <>
      {!online && (
        <div role="status">
          <Notice>{t(m.offline)}</Notice>
        </div>
      )}
      {composer.isOutdated && (
        <Notice>
          <p>{t(m.outdated)}</p>
          <button type="button" className="sk-link-button" onClick={composer.takeNewText}>
            {t(m.takeNew)}
          </button>
        </Notice>
      )}
    </>
  );
}

function Acts({ composer, isReply, onLeave }: { composer: ComposerOf; isReply: boolean; onLeave: () => void }) {
  const { t } = useI18n();
  return (
    <div className="sk-row">
      <Button type="submit" loading={composer.busy}>
        {t(isReply ? m.sendReply : m.send)}
      </Button>
      <Button variant="default" onClick={onLeave}>
        {t(m.leave)}
      </Button>
      <Button variant="subtle" onClick={composer.discard}>
        {t(m.discard)}
      </Button>
      <span className="sk-soft sk-small">{t(m.keys)}</span>
    </div>
  );
}

function SuggestionSwitch({ composer }: { composer: ComposerOf }) {
  const { t } = useI18n();
  const { suggests, suggestion } = composer.form.values;
  return (
    <>
      <Checkbox
        label={t(m.suggests)}
        checked={suggests}
        onChange={(event) => composer.write({ suggests: event.currentTarget.checked, ...(suggestion === '' ? { suggestion: composer.base } : {}) })}
      />
      {suggests && <SuggestionFields composer={composer} />}
    </>
  );
}
