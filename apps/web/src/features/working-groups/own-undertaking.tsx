import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-request.js';
import { dayOf } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { WITHDRAW_UNDERTAKING, type Own, type Undertaking } from './group-documents.js';
import { STANDING_LOOKS } from './group-words.js';
import styles from './group.module.css';
import { LookChip } from './look-chip.js';
import { SignForm } from './sign-form.js';

const m = defineMessages('own-undertaking', {
  title: { sv: 'Din sekretessförbindelse', en: 'Your confidentiality undertaking' },
  signed: { sv: 'Du skrev under textversion {version} den {on}. Den gäller till och med {until}.', en: 'You signed text version {version} on {on}. It holds until {until}.' },
  noConflict: { sv: 'Du har inte anmält något jäv.', en: 'You have not declared any conflict of interest.' },
  conflict: { sv: 'Du har anmält jäv: {words}', en: 'You have declared a conflict of interest: {words}' },
  closed: { sv: 'Stängt för dig: delområde {lots}.', en: 'Closed to you: lot {lots}.' },
  renew: { sv: 'Skriv under på nytt', en: 'Sign anew' },
  renewWhy: { sv: 'Skriv under på nytt om något har ändrats, till exempel om du har fått ett jäv att anmäla.', en: 'Sign anew if anything has changed, for instance if you have got a conflict to declare.' },
  withdraw: { sv: 'Ta tillbaka förbindelsen', en: 'Take the undertaking back' },
  withdrawTitle: { sv: 'Ta tillbaka din sekretessförbindelse?', en: 'Take your confidentiality undertaking back?' },
  withdrawWhat: { sv: 'Kraven, kommentarerna och mötena försvinner för dig direkt. Det som du har skrivit finns kvar för de andra.', en: 'The requirements, the comments and the meetings disappear for you at once. What you have written stays for the others.' },
  withdrawSecret: { sv: 'Sekretessen gäller även i fortsättningen för det du har läst.', en: 'What you have read stays confidential also from now on.' },
  withdrawBack: { sv: 'Du kan skriva under igen, så länge du har ditt uppdrag kvar.', en: 'You can sign again as long as you have your assignment.' },
  withdrawn: { sv: 'Du har tagit tillbaka förbindelsen', en: 'You have taken the undertaking back' },
});

/** What the viewer has undertaken, until when, and how it is renewed or taken back; where nothing is in force, the text to sign. */
export function OwnUndertaking({ own, undertaking }: { own: Own; undertaking: Undertaking }) {
  const { t } = useI18n();
  const { standing, toSign, signedAt } = undertaking;
  // The one that is to be replaced: once it is, the form has done its work.
  const [renewed, setRenewed] = useState<string | null>();
  const inForce = standing === 'IN_FORCE';
  return (
    <section className="sk-stack">
      <div className="sk-row">
        <h2>{t(m.title)}</h2>
        <LookChip look={STANDING_LOOKS[standing]} />
      </div>
      {inForce ? <Signed own={own} undertaking={undertaking} onRenew={() => setRenewed(signedAt)} /> : null}
      {(!inForce || toSign || (renewed !== undefined && renewed === signedAt)) && <SignForm key={signedAt} own={own} undertaking={undertaking} />}
    </section>
  );
}

function Signed({ own, undertaking, onRenew }: { own: Own; undertaking: Undertaking; onRenew: () => void }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const { signedAt, signedTextVersion, validUntil, conflictOfInterest, conflictLots, toSign } = undertaking;
  const withdraw = useCommand(WITHDRAW_UNDERTAKING);
  return (
    <div className="sk-stack-tight">
      <p>{t(m.signed, { version: signedTextVersion ?? 1, on: signedAt ? dayOf(signedAt) : '', until: validUntil ?? '' })}</p>
      <p>{conflictOfInterest ? t(m.conflict, { words: conflictOfInterest }) : t(m.noConflict)}</p>
      {conflictLots.length > 0 && <p>{t(m.closed, { lots: conflictLots.map(({ number }) => number).join(', ') })}</p>}
      {!toSign && <p className="sk-soft sk-small">{t(m.renewWhy)}</p>}
      <div className={`${styles['acts']} sk-no-print`}>
        {!toSign && (
          <Button variant="default" onClick={onRenew}>
            {t(m.renew)}
          </Button>
        )}
        <Button variant="default" onClick={() => setOpen(true)}>
          {t(m.withdraw)}
        </Button>
      </div>
      {open && (
        <ActDialog title={t(m.withdrawTitle)} act={t(m.withdraw)} destructive done={t(m.withdrawn)} run={() => withdraw.run({ procurementId: own.id })} onClose={() => setOpen(false)}>
          <p>{t(m.withdrawWhat)}</p>
          <p>{t(m.withdrawSecret)}</p>
          <p>{t(m.withdrawBack)}</p>
        </ActDialog>
      )}
    </div>
  );
}
