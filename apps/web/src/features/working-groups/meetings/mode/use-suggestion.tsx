import { useRequest } from '../../../../api/use-request.js';
import { defineMessages } from '../../../../i18n/messages.js';
import { useI18n } from '../../../../i18n/use-i18n.js';
import { MATTER_THREADS, type AgendaItem, type OpenThread } from '../meeting-documents.js';

const m = defineMessages('use-suggestion', {
  use: { sv: 'Ta in förslaget från {name} i texten', en: 'Take the suggestion by {name} into the text' },
});
type Matter = NonNullable<AgendaItem['matter']>;

/** Buttons that put what has been suggested into the text to stand; nothing where nothing has been. */
export function UseSuggestion({ matter, onUse }: { matter: Matter; onUse: (text: string) => void }) {
  const { t } = useI18n();
  const threads = useRequest(MATTER_THREADS, { id: matter.requirementId }).data?.requirement.threads ?? [];
  const usable = threads.flatMap((thread) => {
    const text = thread.state === 'OPEN' ? withSuggestion(matter.text, thread) : undefined;
    return text === undefined ? [] : [{ id: thread.id, name: thread.comments[0]?.author?.name ?? '–', text }];
  });
  if (usable.length === 0) return null;
  return (
    <div className="sk-stack-tight">
      {usable.map(({ id, name, text }) => (
        <button key={id} type="button" className="sk-link-button" onClick={() => onUse(text)}>
          {t(m.use, { name })}
        </button>
      ))}
    </div>
  );
}

/** The text as it would read with a suggestion: instead of the quote where that still stands, else instead of the whole. */
function withSuggestion(text: string, { quote, quoteStart, quoteEnd, suggestion }: OpenThread): string | undefined {
  if (suggestion?.state !== 'PROPOSED') return undefined;
  if (!quote) return suggestion.replacement;
  if (typeof quoteStart !== 'number' || typeof quoteEnd !== 'number') return undefined;
  return text.slice(0, quoteStart) + suggestion.replacement + text.slice(quoteEnd);
}
