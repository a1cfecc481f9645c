import { Textarea } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { WordDiff } from '../../../ui/word-diff.js';
import { diffWords } from '../diff-words.js';
import styles from './threads.module.css';
import type { Composer } from './use-composer.js';

const m = defineMessages('quote-fields', {
  quote: { sv: 'Citat', en: 'Quote' },
  quoteHelp: { sv: 'Orden ur kravets text som kommentaren gäller. Lämna tomt om den gäller hela kravet.', en: 'The words of the requirement that the comment is about. Leave empty if it is about all of it.' },
  suggestion: { sv: 'Förslag till ny lydelse', en: 'Suggested wording' },
  instead: { sv: 'Det här ska stå i stället för citatet. Lämna tomt för att stryka orden.', en: 'This is to stand instead of the quote. Leave empty to strike the words.' },
  insteadOfAll: { sv: 'Det här ska stå i stället för hela kravets text. Högst 20 000 tecken.', en: 'This is to stand instead of the requirement’s whole text. At most 20,000 characters.' },
  change: { sv: 'Så ändras texten', en: 'How the text changes' },
});

/** What the comment is about: some words of the text. The same can be done by selecting them. */
export function QuoteFields({ composer }: { composer: Composer }) {
  const { t } = useI18n();
  const { form } = composer;
  return (
    <Textarea
      label={t(m.quote)}
      description={t(m.quoteHelp)}
      value={form.values.quote}
      error={form.errorOf('quote') ?? form.errorOf('quoteStart')}
      autosize
      minRows={1}
      maxRows={6}
      onChange={(event) => composer.write({ quote: event.currentTarget.value, quoteStart: null })}
    />
  );
}

/** What would stand instead, and how that differs, as it is written. */
export function SuggestionFields({ composer }: { composer: Composer }) {
  const { t } = useI18n();
  const { form, base } = composer;
  const { suggestion, quote } = form.values;
  return (
    <>
      <Textarea
        label={t(m.suggestion)}
        description={t(quote === '' ? m.insteadOfAll : m.instead)}
        value={suggestion}
        error={form.errorOf('suggestion')}
        autosize
        minRows={2}
        maxRows={14}
        onChange={(event) => composer.write({ suggestion: event.currentTarget.value })}
      />
      <LiveDiff title={t(m.change)} before={base} after={suggestion} />
    </>
  );
}

/** How one text becomes another, while it is written; typing does not wait for it. */
export function LiveDiff({ title, before, after }: { title: string; before: string; after: string }) {
  const written = useDeferredValue(after);
  const segments = useMemo(() => diffWords(before, written), [before, written]);
  return (
    <section className={styles['change']} aria-label={title}>
      <h4>{title}</h4>
      <WordDiff segments={segments} />
    </section>
  );
}
