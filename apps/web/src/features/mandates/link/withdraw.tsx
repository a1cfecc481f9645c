import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { WITHDRAW_OWN_MANDATE, type OwnMandate } from './mandate-documents.js';

const m = defineMessages('own-withdraw', {
  open: { sv: 'Återkalla fullmakten', en: 'Withdraw the mandate' },
  title: { sv: 'Återkalla fullmakten?', en: 'Withdraw the mandate?' },
  what: {
    sv: '{host} får inte längre handla åt {principal} i ”{title}”. Det som redan är gjort med stöd av fullmakten gäller fortfarande.',
    en: '{host} may no longer act for {principal} in “{title}”. What has already been done under the mandate still stands.',
  },
  before: { sv: '{principal} kommer inte med i förteckningen och får inte avropa på det nya avtalet.', en: '{principal} will not be on the list and may not call off under the new agreement.' },
  locked: {
    sv: 'Förteckningen över dem som får avropa är låst och ändras inte. Återkallelsen antecknas, och {principal} kan förlora rätten att avropa.',
    en: 'The list of those who may call off is locked and does not change. The withdrawal is recorded, and {principal} may lose the right to call off.',
  },
  again: { sv: 'En återkallad fullmakt kan inte tas i bruk igen: då behövs en ny.', en: 'A withdrawn mandate cannot be brought back: a new one is needed.' },
  reason: { sv: 'Varför återkallar ni den?', en: 'Why do you withdraw it?' },
});

/** For an authorised signatory: takes the organisation's own mandate back, after having read what that leads to. */
export function WithdrawOwnMandate({ mandate }: { mandate: OwnMandate }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const withdraw = useCommand(WITHDRAW_OWN_MANDATE);
  if (!mandate.availableActions.includes('WITHDRAW')) return null;
  const { procurement } = mandate;
  const values = { host: procurement.host.name, principal: mandate.principal.name, title: procurement.title };
  return (
    <>
      <Button className="sk-no-print" variant="default" size="md" onClick={() => setOpen(true)}>
        {t(m.open)}
      </Button>
      {open && (
        <ReasonDialog
          title={t(m.title)}
          reason={t(m.reason)}
          act={t(m.open)}
          destructive
          draftKey={`samkop.withdraw.${mandate.id}`}
          busy={withdraw.busy}
          onAct={(reason) => withdraw.run({ mandateId: mandate.id, version: mandate.version, reason })}
          onClose={() => setOpen(false)}
        >
          <ul className="sk-stack-tight" style={{ paddingLeft: '1.2rem' }}>
            <li>{t(m.what, values)}</li>
            <li>{t(mandate.comesLate ? m.locked : m.before, values)}</li>
            <li>{t(m.again)}</li>
          </ul>
        </ReasonDialog>
      )}
    </>
  );
}
