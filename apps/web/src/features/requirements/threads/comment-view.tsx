import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { IconStar } from '../../../ui/icons.js';
import { RichText } from '../../../ui/rich-text.js';
import { toast } from '../../../ui/toasts.js';
import { WITHDRAW_COMMENT } from './thread-documents.js';
import styles from './threads.module.css';
import type { CommentOf } from './use-threads.js';

const m = defineMessages('comment', {
  someone: { sv: 'Någon i gruppen', en: 'Somebody in the group' },
  for: { sv: 'för {organisation}', en: 'for {organisation}' },
  personally: { sv: 'personligt', en: 'personally' },
  position: { sv: 'Officiell ståndpunkt', en: 'Official position' },
  replies: { sv: 'svarar {name}', en: 'replies to {name}' },
  withdrawn: { sv: 'Kommentaren är återtagen', en: 'The comment is withdrawn' },
  reply: { sv: 'Svara', en: 'Reply' },
  replyTo: { sv: 'Svara {name}', en: 'Reply to {name}' },
  withdraw: { sv: 'Ta tillbaka', en: 'Withdraw' },
  withdrawTitle: { sv: 'Ta tillbaka din kommentar', en: 'Withdraw your comment' },
  withdrawWhat: {
    sv: 'Orden försvinner för alla. I tråden står kvar att här fanns en kommentar som du har tagit tillbaka. Det går inte att ångra.',
    en: 'The words are gone for everybody. The thread still says that there was a comment that you withdrew. It cannot be undone.',
  },
  done: { sv: 'Kommentaren är återtagen.', en: 'The comment is withdrawn.' },
});

interface CommentViewProps {
  comment: CommentOf;
  requirementId: string;
  /** Absent where nothing more is said in the thread. */
  onReply?: (() => void) | undefined;
}

/** What somebody said, for whom and when; of a withdrawn one that it was there. */
export function CommentView({ comment, requirementId, onReply }: CommentViewProps) {
  const { t } = useI18n();
  const [withdrawing, setWithdrawing] = useState(false);
  const name = comment.author?.name ?? t(m.someone);
  return (
    <li className={styles['comment']} data-reply={comment.replyTo !== null && comment.replyTo !== undefined}>
      <CommentHead comment={comment} name={name} />
      {comment.withdrawn || comment.body === null || comment.body === undefined ? <p className="sk-soft">{t(m.withdrawn)}</p> : <RichText text={comment.body} />}
      {!comment.withdrawn && (
        <div className={`${styles['acts']} sk-no-print`}>
          {onReply && (
            <button type="button" className="sk-link-button" aria-label={t(m.replyTo, { name })} onClick={onReply}>
              {t(m.reply)}
            </button>
          )}
          {comment.byViewer && (
            <button type="button" className="sk-link-button" onClick={() => setWithdrawing(true)}>
              {t(m.withdraw)}
            </button>
          )}
        </div>
      )}
      {withdrawing && <WithdrawDialog commentId={comment.id} requirementId={requirementId} onClose={() => setWithdrawing(false)} />}
    </li>
  );
}

function CommentHead({ comment, name }: { comment: CommentOf; name: string }) {
  const { t } = useI18n();
  const { onBehalfOf, position, at, replyTo } = comment;
  return (
    <p className={styles['head']}>
      <strong>{name}</strong>
      <span>{onBehalfOf ? t(m.for, { organisation: onBehalfOf.name }) : t(m.personally)}</span>
      {position && (
        <Chip tone="violet" icon={IconStar}>
          {t(m.position)}
        </Chip>
      )}
      <time className="sk-soft" dateTime={at}>
        {formatInstant(at)}
      </time>
      {replyTo && <span className="sk-soft">{t(m.replies, { name: replyTo.author?.name ?? t(m.someone) })}</span>}
    </p>
  );
}

function WithdrawDialog({ commentId, requirementId, onClose }: { commentId: string; requirementId: string; onClose: () => void }) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<string>();
  const [touched] = useState(() => [['RequirementThreads', { id: requirementId }]]);
  const { run, busy } = useCommand(WITHDRAW_COMMENT, touched);
  const withdraw = () =>
    run({ commentId }).then(
      () => {
        toast(t(m.done));
        onClose();
      },
      (refused: unknown) => setFailure(sayFailure(refused)),
    );
  return (
    <ConfirmDialog title={t(m.withdrawTitle)} act={t(m.withdraw)} destructive busy={busy} failure={failure} onConfirm={() => void withdraw()} onClose={onClose}>
      <p>{t(m.withdrawWhat)}</p>
    </ConfirmDialog>
  );
}
