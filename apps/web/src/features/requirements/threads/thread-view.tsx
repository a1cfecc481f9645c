import { useEffect, useRef, useState } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { IconPencilExclamation } from '../../../ui/icons.js';
import { WordDiff } from '../../../ui/word-diff.js';
import { useQuotes } from '../quotes.js';
import { CommentView } from './comment-view.js';
import { Composer } from './composer.js';
import { DispositionView } from './disposition-view.js';
import { draftKeyOf, hasDraft } from './drafts.js';
import { ThreadActs } from './thread-acts.js';
import { OUTCOME_LOOKS, OUTCOME_NAMES, SUGGESTION_LOOKS, SUGGESTION_NAMES } from './thread-words.js';
import styles from './threads.module.css';
import type { ComposerPlace } from './use-composer.js';
import type { ThreadOf } from './use-threads.js';

const m = defineMessages('thread', {
  whole: { sv: 'Om hela kravet', en: 'About the whole requirement' },
  ofQuote: { sv: 'Tråd om ”{quote}”', en: 'Thread about “{quote}”' },
  ofWhole: { sv: 'Tråd om hela kravet', en: 'Thread about the whole requirement' },
  show: { sv: 'Visa i texten', en: 'Show in the text' },
  gone: { sv: 'Texten är borta', en: 'The text is gone' },
  goneWhy: { sv: 'Orden stod i version {version} av kravet.', en: 'The words stood in version {version} of the requirement.' },
  suggestion: { sv: 'Ändringsförslag', en: 'Suggested change' },
  count: { sv: '{count, plural, one {# kommentar} other {# kommentarer}}', en: '{count, plural, one {# comment} other {# comments}}' },
});

interface ThreadViewProps {
  thread: ThreadOf;
  place: ComposerPlace;
}

/** An open thread: what it is about, what is said, and what may be done with it. */
export function OpenThread({ thread, place }: ThreadViewProps) {
  const { t } = useI18n();
  const { element, isActive } = useArrival(thread.id);
  return (
    <article ref={element} tabIndex={-1} className={styles['thread']} data-active={isActive} aria-label={nameOf(thread, t)} data-thread={thread.id}>
      <ThreadBody thread={thread} place={place} />
    </article>
  );
}

/** A thread that is closed: folded, and kept with its answer. */
export function ResolvedThread({ thread, place }: ThreadViewProps) {
  const { t } = useI18n();
  const { element } = useArrival(thread.id);
  const { disposition } = thread;
  return (
    <details className={styles['resolved']}>
      <summary>
        {disposition && <Chip {...OUTCOME_LOOKS[disposition.outcome]}>{t(OUTCOME_NAMES[disposition.outcome])}</Chip>}
        <span className={styles['gist']}>{thread.quote ? `”${thread.quote}”` : t(m.whole)}</span>
        <span className="sk-soft sk-small">{t(m.count, { count: thread.comments.length })}</span>
      </summary>
      <article ref={element} tabIndex={-1} className={styles['thread']} aria-label={nameOf(thread, t)} data-thread={thread.id}>
        <ThreadBody thread={thread} place={place} />
      </article>
    </details>
  );
}

const nameOf = (thread: ThreadOf, t: ReturnType<typeof useI18n>['t']): string => (thread.quote ? t(m.ofQuote, { quote: thread.quote }) : t(m.ofWhole));

function ThreadBody({ thread, place }: ThreadViewProps) {
  const maySpeak = thread.availableActions.includes('COMMENT');
  const reply = useReply(thread, place);
  return (
    <>
      <About thread={thread} />
      <SuggestionView thread={thread} />
      {thread.earlierDispositions.map((disposition) => (
        <DispositionView key={disposition.at} disposition={disposition} earlier />
      ))}
      <ol className="sk-plain-list">
        {thread.comments.map((comment) => (
          <CommentView key={comment.id} comment={comment} requirementId={place.requirementId} onReply={maySpeak ? () => reply.open(comment.id) : undefined} />
        ))}
      </ol>
      {thread.disposition && <DispositionView disposition={thread.disposition} />}
      {reply.isOpen ? (
        <Composer place={reply.place} replyToId={reply.toId} called={reply.called} onDone={reply.close} onLeave={reply.close} />
      ) : (
        <ThreadActs thread={thread} place={place} onReply={maySpeak ? () => reply.open(undefined) : undefined} hasDraft={reply.hasDraft()} />
      )}
    </>
  );
}

/** Writing a reply within a thread; one that was begun before stands open. */
function useReply(thread: ThreadOf, place: ComposerPlace) {
  const key = draftKeyOf(place.personId, place.requirementId, thread.id);
  const [isOpen, setOpen] = useState(() => hasDraft(key));
  const [to, setTo] = useState<{ id: string | undefined; called: number }>({ id: undefined, called: 0 });
  return {
    isOpen,
    place: { ...place, threadId: thread.id },
    toId: to.id,
    called: to.called,
    hasDraft: () => hasDraft(key),
    open(id: string | undefined) {
      setTo(({ called }) => ({ id, called: called + 1 }));
      setOpen(true);
    },
    close() {
      setOpen(false);
      document.querySelector<HTMLElement>(`[data-thread="${thread.id}"]`)?.focus();
    },
  };
}

/** Whoever presses the mark in the text comes to the thread. */
function useArrival(threadId: string) {
  const element = useRef<HTMLElement>(null);
  const { active } = useQuotes();
  useEffect(() => {
    if (active !== threadId || element.current === null) return;
    element.current.closest('details')?.setAttribute('open', '');
    if (element.current.contains(document.activeElement)) return;
    element.current.focus({ preventScroll: true });
    element.current.scrollIntoView({ block: 'nearest' });
  }, [active, threadId]);
  return { element, isActive: active === threadId };
}

function About({ thread }: { thread: ThreadOf }) {
  const { t } = useI18n();
  const { setActive } = useQuotes();
  const { quote, textIsGone, onVersion, id } = thread;
  if (quote === null || quote === undefined) return <p className="sk-soft sk-small">{t(m.whole)}</p>;
  return (
    <div className={styles['about']}>
      <blockquote data-gone={textIsGone}>{quote}</blockquote>
      {textIsGone ? (
        <p className={styles['head']}>
          <Chip tone="amber" icon={IconPencilExclamation}>
            {t(m.gone)}
          </Chip>
          <span className="sk-soft sk-small">{t(m.goneWhy, { version: onVersion })}</span>
        </p>
      ) : (
        <button
          type="button"
          className="sk-link-button sk-small sk-no-print"
          onClick={() => {
            setActive(id);
            document.querySelector(`[data-start="${thread.quoteStart}"]`)?.scrollIntoView({ block: 'center' });
          }}
        >
          {t(m.show)}
        </button>
      )}
    </div>
  );
}

function SuggestionView({ thread: { suggestion } }: { thread: ThreadOf }) {
  const { t } = useI18n();
  if (!suggestion) return null;
  return (
    <section className={styles['change']} aria-label={t(m.suggestion)}>
      <p className={styles['head']}>
        <strong>{t(m.suggestion)}</strong>
        <Chip {...SUGGESTION_LOOKS[suggestion.state]}>{t(SUGGESTION_NAMES[suggestion.state])}</Chip>
      </p>
      <WordDiff segments={suggestion.diff} />
    </section>
  );
}
