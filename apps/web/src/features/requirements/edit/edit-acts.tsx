import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconArrowsMove, IconPencil, IconRefresh, IconTrash } from '../../../ui/icons.js';
import { Failure } from '../../../ui/states.js';
import { toast } from '../../../ui/toasts.js';
import type { RequirementRow, RequirementsFrame } from '../requirement-queries.js';
import { RESTORE_REQUIREMENT } from './edit-documents.js';
import { MoveDialog } from './move-dialog.js';
import { ReviseDialog } from './revise-dialog.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const m = defineMessages('requirement-acts', {
  REVISE: { sv: 'Ändra', en: 'Change' },
  MOVE: { sv: 'Flytta', en: 'Move' },
  WITHDRAW: { sv: 'Stryk', en: 'Strike' },
  RESTORE: { sv: 'Ta tillbaka kravet', en: 'Take it back in' },
  restored: { sv: 'Kravet {number} är med igen', en: 'Requirement {number} is in again' },
});

const DIALOG_ACTS = ['REVISE', 'MOVE', 'WITHDRAW'] as const;
const ICONS = { REVISE: IconPencil, MOVE: IconArrowsMove, WITHDRAW: IconTrash };

interface EditActsProps {
  procurement: RequirementsFrame;
  row: RequirementRow;
  onNumber: (number: string) => void;
}

/** What the viewer may change of a requirement; nothing for those who may not. */
export function EditActs({ procurement, row, onNumber }: EditActsProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState<(typeof DIALOG_ACTS)[number]>();
  const close = () => setOpen(undefined);
  return (
    <>
      {DIALOG_ACTS.filter((act) => row.availableActions.includes(act)).map((act) => {
        const Icon = ICONS[act];
        return (
          <Button key={act} variant="default" size="compact-sm" className="sk-no-print" leftSection={<Icon size={16} aria-hidden />} onClick={() => setOpen(act)}>
            {t(m[act])}
          </Button>
        );
      })}
      {row.availableActions.includes('RESTORE') && <Restore row={row} />}
      {open === 'REVISE' && <ReviseDialog procurement={procurement} row={row} onClose={close} />}
      {open === 'MOVE' && (
        <MoveDialog
          procurement={procurement}
          row={row}
          onMoved={(number) => {
            close();
            onNumber(number);
          }}
          onClose={close}
        />
      )}
      {open === 'WITHDRAW' && <WithdrawDialog row={row} onClose={close} />}
    </>
  );
}

function Restore({ row: { id, version, number } }: { row: RequirementRow }) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<string>();
  const command = useCommand(RESTORE_REQUIREMENT);
  const restore = () => {
    setFailure(undefined);
    command.run({ requirementId: id, version }).then(
      () => toast(t(m.restored, { number })),
      (error: unknown) => setFailure(sayFailure(error)),
    );
  };
  return (
    <>
      <Button variant="default" size="compact-sm" className="sk-no-print" leftSection={<IconRefresh size={16} aria-hidden />} loading={command.busy} onClick={restore}>
        {t(m.RESTORE)}
      </Button>
      {failure && <Failure>{failure}</Failure>}
    </>
  );
}
