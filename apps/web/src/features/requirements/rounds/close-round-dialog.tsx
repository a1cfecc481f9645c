import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { Notice } from '../../../ui/states.js';
import { toast } from '../../../ui/toasts.js';
import { isSilent } from './coverage.js';
import { CLOSE_ROUND, type Round, type RoundsProcurement } from './round-documents.js';

const m = defineMessages('close-round', {
  title: { sv: 'Stäng kommentarsrundan', en: 'Close the round of comments' },
  now: { sv: 'Rundan stänger nu i stället för efter {day}. Nya kommentarer nekas, med besked om att rundan är stängd.', en: 'The round closes now instead of after {day}. New comments are refused, and told that the round is closed.' },
  still: { sv: 'Trådar kan fortfarande besvaras, och ni kan öppna rundan igen.', en: 'Threads can still be answered, and you can open the round again.' },
  silent: { sv: '{count, plural, one {En organisation har inte hörts:} other {# organisationer har inte hörts:}}', en: '{count, plural, one {One organisation has not been heard:} other {# organisations have not been heard:}}' },
  act: { sv: 'Stäng rundan', en: 'Close the round' },
  done: { sv: 'Kommentarsrundan är stängd.', en: 'The round of comments is closed.' },
});

interface CloseRoundDialogProps {
  procurement: RoundsProcurement;
  round: Round;
  onClose: () => void;
}

export function CloseRoundDialog({ procurement: { id, commentRound }, round, onClose }: CloseRoundDialogProps) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<string>();
  const close = useCommand(CLOSE_ROUND);
  const silent = commentRound?.coverageByOrganisation.filter(isSilent) ?? [];
  const act = async () => {
    try {
      await close.run({ procurementId: id });
      toast(t(m.done));
      onClose();
    } catch (refused) {
      setFailure(sayFailure(refused));
    }
  };
  return (
    <ConfirmDialog title={t(m.title)} act={t(m.act)} busy={close.busy} failure={failure} onConfirm={() => void act()} onClose={onClose}>
      <p>{t(m.now, { day: round.lastOn })}</p>
      <p>{t(m.still)}</p>
      {silent.length > 0 && (
        <Notice>
          {t(m.silent, { count: silent.length })}
          <ul className="sk-plain-list">
            {silent.map(({ organisation }) => (
              <li key={organisation.id}>{organisation.name}</li>
            ))}
          </ul>
        </Notice>
      )}
    </ConfirmDialog>
  );
}
