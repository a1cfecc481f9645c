import { Button } from '@mantine/core';
import { useState } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconBell, IconLock, IconPencil, IconPlus, IconRefresh } from '../../../ui/icons.js';
import { CloseRoundDialog } from './close-round-dialog.js';
import { OpenRoundDialog } from './open-round-dialog.js';
import { RemindSilentDialog } from './remind-silent-dialog.js';
import { ReopenRoundDialog } from './reopen-round-dialog.js';
import type { RoundsProcurement } from './round-documents.js';

const m = defineMessages('round-actions', {
  open: { sv: 'Öppna en runda', en: 'Open a round' },
  openNew: { sv: 'Öppna en ny runda', en: 'Open a new round' },
  reopen: { sv: 'Öppna rundan igen', en: 'Open the round again' },
  move: { sv: 'Flytta sista dagen', en: 'Move the last day' },
  close: { sv: 'Stäng rundan', en: 'Close the round' },
  remind: { sv: 'Påminn de tysta', en: 'Remind the silent' },
});
type Act = 'open' | 'reopen' | 'close' | 'remind';
const ICON = { size: 18, 'aria-hidden': true } as const;

/** What may be done with the round, and the dialog that says what it leads to. */
export function RoundActions({ procurement }: { procurement: RoundsProcurement }) {
  const { t } = useI18n();
  const [act, setAct] = useState<Act>();
  const { draftingActions: may, commentRounds: [latest] } = procurement;
  const done = () => setAct(undefined);
  return (
    <>
      {may.includes('CLOSE_ROUND') && (
        <>
          <Button variant="default" leftSection={<IconLock {...ICON} />} onClick={() => setAct('close')}>
            {t(m.close)}
          </Button>
          <Button variant="default" leftSection={<IconPencil {...ICON} />} onClick={() => setAct('reopen')}>
            {t(m.move)}
          </Button>
        </>
      )}
      {may.includes('REOPEN_ROUND') && (
        <Button variant="default" leftSection={<IconRefresh {...ICON} />} onClick={() => setAct('reopen')}>
          {t(m.reopen)}
        </Button>
      )}
      {may.includes('OPEN_ROUND') && (
        <Button leftSection={<IconPlus {...ICON} />} onClick={() => setAct('open')}>
          {t(latest ? m.openNew : m.open)}
        </Button>
      )}
      {may.includes('REMIND_SILENT') && (
        <Button leftSection={<IconBell {...ICON} />} onClick={() => setAct('remind')}>
          {t(m.remind)}
        </Button>
      )}
      {act === 'open' && <OpenRoundDialog procurementId={procurement.id} onClose={done} />}
      {act === 'reopen' && latest && <ReopenRoundDialog procurementId={procurement.id} round={latest} onClose={done} />}
      {act === 'close' && latest && <CloseRoundDialog procurement={procurement} round={latest} onClose={done} />}
      {act === 'remind' && <RemindSilentDialog procurementId={procurement.id} onClose={done} />}
    </>
  );
}
