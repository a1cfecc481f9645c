import { useEffect, type ReactNode } from 'react';
import { useViewer } from '../../../api/viewer.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Loaded } from '../../../ui/states.js';
import { useQuotes } from '../quotes.js';
import { NewThread } from './new-thread.js';
import { OpenThread, ResolvedThread } from './thread-view.js';
import styles from './threads.module.css';
import type { ComposerPlace } from './use-composer.js';
import { useThreads, useVoices, type ThreadOf } from './use-threads.js';

const m = defineMessages('requirement-threads', {
  title: { sv: 'Kommentarer', en: 'Comments' },
  none: { sv: 'Ingen har kommenterat kravet än.', en: 'Nobody has commented on the requirement yet.' },
  resolved: { sv: 'Avslutade trådar ({count})', en: 'Closed threads ({count})' },
});

interface RequirementThreadsProps {
  requirementId: string;
  /** The version and text that are read. */
  version: number;
  text: string;
  canComment: boolean;
  slug: string;
  procurementId: string;
}

/** What has been said of a requirement, and where one says something of it. */
export function RequirementThreads({ slug, canComment, ...read }: RequirementThreadsProps) {
  const { t } = useI18n();
  const viewer = useViewer();
  const voices = useVoices(slug);
  const threads = useThreads(read.requirementId);
  const personId = viewer.data?.viewer.person?.id;
  return (
    <section className={styles['threads']} aria-labelledby="threads">
      <h3 id="threads">{t(m.title)}</h3>
      <Loaded query={voices} height={48}>
        {({ procurementBySlug: { speaksFor, commentRound } }) => (
          <Loaded query={threads} height={48}>
            {({ requirement }) =>
              personId === undefined ? null : (
                <Threads key={requirement.id} threads={requirement.threads} place={{ ...read, personId, voices: speaksFor }}>
                  <NewThread place={{ ...read, personId, voices: speaksFor }} canComment={canComment} round={commentRound} />
                </Threads>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </section>
  );
}

function Threads({ threads, place, children }: { threads: readonly ThreadOf[]; place: ComposerPlace; children: ReactNode }) {
  const { t } = useI18n();
  useMarks(threads);
  const open = threads.filter(({ state }) => state === 'OPEN');
  const resolved = threads.filter(({ state }) => state === 'RESOLVED');
  return (
    <>
      {children}
      {threads.length === 0 && <p className="sk-soft">{t(m.none)}</p>}
      {open.map((thread) => (
        <OpenThread key={thread.id} thread={thread} place={place} />
      ))}
      {resolved.length > 0 && (
        <section className="sk-stack-tight">
          <h4>{t(m.resolved, { count: resolved.length })}</h4>
          <div>
            {resolved.map((thread) => (
              <ResolvedThread key={thread.id} thread={thread} place={place} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

/** What the open threads quote is marked in the text. */
function useMarks(threads: readonly ThreadOf[]): void {
  const { setMarks, setActive, select } = useQuotes();
  // Of another requirement, nothing is selected yet.
  useEffect(
    () => () => {
      setActive(undefined);
      select(undefined);
    },
    [setActive, select],
  );
  useEffect(() => {
    setMarks(
      threads.flatMap(({ id, state, quoteStart: start, quoteEnd: end }) =>
        state === 'OPEN' && start !== null && start !== undefined && end !== null && end !== undefined ? [{ id, start, end }] : [],
      ),
    );
    return () => setMarks([]);
  }, [threads, setMarks]);
}
