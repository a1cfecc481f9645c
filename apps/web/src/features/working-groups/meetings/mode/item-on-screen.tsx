import { useRequest } from '../../../../api/use-request.js';
import { defineMessages } from '../../../../i18n/messages.js';
import { useI18n } from '../../../../i18n/use-i18n.js';
import { RichText } from '../../../../ui/rich-text.js';
import { Loaded } from '../../../../ui/states.js';
import { WordDiff } from '../../../../ui/word-diff.js';
import { MATTER_THREADS, type AgendaItem, type OpenThread } from '../meeting-documents.js';
import styles from './mode.module.css';

const m = defineMessages('item-on-screen', {
  threads: { sv: '{count, plural, one {Ett öppet ärende} other {# öppna ärenden}}', en: '{count, plural, one {One open thread} other {# open threads}}' },
  none: { sv: 'Inga öppna ärenden om kravet.', en: 'No open threads on the requirement.' },
  suggests: { sv: 'Förslag:', en: 'Suggestion:' },
  about: { sv: 'Om ”{quote}”', en: 'About “{quote}”' },
  behalf: { sv: '{author} för {organisation}', en: '{author} for {organisation}' },
  version: { sv: 'version {version}', en: 'version {version}' },
});

/** What the item is about, to be read across a room: the requirement as it stands, and what is open about it. */
export function ItemOnScreen({ item: { title, matter } }: { item: AgendaItem }) {
  const { t } = useI18n();
  if (!matter) {
    return (
      <article className={styles['item']}>
        <h2>{title}</h2>
      </article>
    );
  }
  return (
    <article className={styles['item']}>
      <h2>
        <span className={styles['number']}>{matter.number}</span> {matter.heading}
      </h2>
      {title && <p className="sk-soft">{title}</p>}
      <div className={styles['text']}>
        <RichText text={matter.text} />
      </div>
      <p className={styles['version']}>{t(m.version, { version: matter.version })}</p>
      <Threads requirementId={matter.requirementId} />
    </article>
  );
}

function Threads({ requirementId }: { requirementId: string }) {
  const { t } = useI18n();
  const query = useRequest(MATTER_THREADS, { id: requirementId });
  return (
    <Loaded query={query} height={120}>
      {({ requirement }) => {
        const open = requirement.threads.filter(({ state }) => state === 'OPEN');
        if (open.length === 0) return <p className="sk-soft">{t(m.none)}</p>;
        return (
          <section className={styles['threads']}>
            <h3>{t(m.threads, { count: open.length })}</h3>
            <ul>
              {open.map((thread) => (
                <ThreadShortly key={thread.id} thread={thread} />
              ))}
            </ul>
          </section>
        );
      }}
    </Loaded>
  );
}

/** Who says what, in its order, and the words that are suggested. */
function ThreadShortly({ thread: { quote, suggestion, comments } }: { thread: OpenThread }) {
  const { t } = useI18n();
  return (
    <li>
      {quote && <p className="sk-soft">{t(m.about, { quote: quote.length > 120 ? `${quote.slice(0, 120)} …` : quote })}</p>}
      {comments.map(
        ({ id, body, withdrawn, author, onBehalfOf }) =>
          !withdrawn &&
          body && (
            <div key={id}>
              <strong>{onBehalfOf ? t(m.behalf, { author: author?.name ?? '–', organisation: onBehalfOf.name }) : (author?.name ?? '–')}</strong>
              <RichText text={body} />
            </div>
          ),
      )}
      {suggestion?.state === 'PROPOSED' && (
        <div className={styles['suggestion']}>
          <p className="sk-soft">{t(m.suggests)}</p>
          <WordDiff segments={suggestion.diff} />
        </div>
      )}
    </li>
  );
}
