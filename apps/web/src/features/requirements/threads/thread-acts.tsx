import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { ThreadAction } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toasts.js';
import { ResolveDialog } from './resolve-dialog.js';
import { SuggestionDialog } from './suggestion-dialog.js';
import { REOPEN_THREAD } from './thread-documents.js';
import type { ComposerPlace } from './use-composer.js';
import type { ThreadOf } from './use-threads.js';

const m = defineMessages('thread-acts', {
  COMMENT: { sv: 'Svara i tråden', en: 'Reply in the thread' },
  draft: { sv: 'Fortsätt på ditt utkast', en: 'Go on with your draft' },
  ACCEPT_SUGGESTION: { sv: 'Godta förslaget', en: 'Accept the suggestion' },
  REJECT_SUGGESTION: { sv: 'Avslå förslaget', en: 'Reject the suggestion' },
  RESOLVE: { sv: 'Avsluta tråden', en: 'Close the thread' },
  REOPEN: { sv: 'Öppna tråden igen', en: 'Open the thread again' },
  reopenWhat: {
    sv: 'Det som svarades sparas i tråden. En lydelse som kom av svaret gäller tills någon ändrar den.',
    en: 'The answer is kept in the thread. A wording that came of it stands until somebody changes it.',
  },
  reopened: { sv: 'Tråden är öppen igen.', en: 'The thread is open again.' },
});

type Decision = Exclude<ThreadAction, 'COMMENT'>;
const DECISIONS: readonly Decision[] = ['ACCEPT_SUGGESTION', 'REJECT_SUGGESTION', 'RESOLVE', 'REOPEN'];

interface ThreadActsProps {
  thread: ThreadOf;
  place: ComposerPlace;
  onReply?: (() => void) | undefined;
  hasDraft: boolean;
}

/** What the viewer may do with a thread, and nothing else. */
export function ThreadActs({ thread, place, onReply, hasDraft }: ThreadActsProps) {
  const { t } = useI18n();
  const [deciding, setDeciding] = useState<Decision>();
  const decisions = DECISIONS.filter((action) => thread.availableActions.includes(action));
  if (onReply === undefined && decisions.length === 0) return null;
  return (
    <div className="sk-row sk-no-print">
      {onReply && (
        <Button variant="default" size="compact-sm" onClick={onReply}>
          {t(hasDraft ? m.draft : m.COMMENT)}
        </Button>
      )}
      {decisions.map((action) => (
        <Button key={action} variant="default" size="compact-sm" onClick={() => setDeciding(action)}>
          {t(m[action])}
        </Button>
      ))}
      {deciding && <DecisionDialog decision={deciding} thread={thread} place={place} onClose={() => setDeciding(undefined)} />}
    </div>
  );
}

function DecisionDialog({ decision, ...about }: { decision: Decision; thread: ThreadOf; place: ComposerPlace; onClose: () => void }) {
  const { t } = useI18n();
  if (decision === 'RESOLVE') return <ResolveDialog {...about} title={t(m.RESOLVE)} />;
  if (decision === 'REOPEN') return <ReopenDialog thread={about.thread} onClose={about.onClose} />;
  return <SuggestionDialog {...about} title={t(m[decision])} accepts={decision === 'ACCEPT_SUGGESTION'} />;
}

function ReopenDialog({ thread, onClose }: { thread: ThreadOf; onClose: () => void }) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<string>();
  const { run, busy } = useCommand(REOPEN_THREAD);
  const reopen = () =>
    run({ threadId: thread.id }).then(
      () => {
        toast(t(m.reopened));
        onClose();
      },
      (refused: unknown) => setFailure(sayFailure(refused)),
    );
  return (
    <ConfirmDialog title={t(m.REOPEN)} act={t(m.REOPEN)} busy={busy} failure={failure} onConfirm={() => void reopen()} onClose={onClose}>
      <p>{t(m.reopenWhat)}</p>
    </ConfirmDialog>
  );
}
