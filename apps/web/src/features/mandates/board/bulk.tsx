import { Button } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconBell, IconSend } from '../../../ui/icons.js';
import styles from './board.module.css';
import { IssueDialog } from './issue-dialog.js';
import { RemindDialog } from './remind-dialog.js';
import type { Target } from './target.js';
import type { BoardProcurement, BoardRow } from './use-board.js';

const m = defineMessages('bulk', {
  chosen: { sv: '{count, plural, one {# markerad} other {# markerade}}', en: '{count} selected' },
  clear: { sv: 'Avmarkera', en: 'Clear the selection' },
  issue: { sv: 'Skicka fullmakt till {count}', en: 'Send a mandate to {count}' },
  remind: { sv: 'Påminn {count}', en: 'Remind {count}' },
  neither: { sv: 'Ingen av dem kan påminnas eller få en fullmakt nu.', en: 'None of them can be reminded or sent a mandate now.' },
});

/** What is about to be done, and to whom. */
export interface Bulk {
  readonly kind: 'issue' | 'remind';
  readonly rows: readonly Target[];
}

interface BulkActionsProps {
  procurement: BoardProcurement;
  rows: readonly BoardRow[];
  chosen: ReadonlySet<string>;
  onClear: () => void;
  onBulk: (bulk: Bulk) => void;
}

/** What can be done to the marked rows that are shown. Rows that a filter hides are left alone. */
export function BulkActions({ procurement, rows, chosen, onClear, onBulk }: BulkActionsProps) {
  const { t } = useI18n();
  const marked = rows.filter(({ id }) => chosen.has(id));
  if (marked.length === 0) return null;
  const mayIssue = procurement.availableActions.includes('ISSUE_MANDATES') && marked.some(({ availableActions }) => availableActions.includes('ISSUE_MANDATE'));
  const mayRemind = procurement.availableActions.includes('REMIND') && marked.some(({ availableActions }) => availableActions.includes('REMIND'));
  return (
    <div className={`${styles['bulk']} sk-no-print`} data-bulk-bar>
      <strong role="status">{t(m.chosen, { count: marked.length })}</strong>
      {!mayIssue && !mayRemind && <span className="sk-soft">{t(m.neither)}</span>}
      <Button variant="default" onClick={onClear}>
        {t(m.clear)}
      </Button>
      {mayIssue && (
        <Button variant={mayRemind ? 'default' : 'filled'} leftSection={<IconSend size={18} aria-hidden />} onClick={() => onBulk({ kind: 'issue', rows: marked })}>
          {t(m.issue, { count: marked.length })}
        </Button>
      )}
      {mayRemind && (
        <Button leftSection={<IconBell size={18} aria-hidden />} onClick={() => onBulk({ kind: 'remind', rows: marked })}>
          {t(m.remind, { count: marked.length })}
        </Button>
      )}
    </div>
  );
}

interface BulkDialogProps {
  bulk: Bulk;
  procurement: BoardProcurement;
  onClose: () => void;
  onDone: () => void;
}

export function BulkDialog({ bulk, procurement, onClose, onDone }: BulkDialogProps) {
  const Dialog = bulk.kind === 'issue' ? IssueDialog : RemindDialog;
  return <Dialog rows={bulk.rows} procurement={procurement} onClose={onClose} onDone={onDone} />;
}
