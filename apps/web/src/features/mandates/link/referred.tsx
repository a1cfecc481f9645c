import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PrintButton, Questions, ReceiptHead, Sequence } from '../../../ui/letter.js';
import type { OwnMandate } from './mandate-documents.js';

const m = defineMessages('mandate-referred', {
  title: { sv: 'Tack, vi vänder oss till {name}', en: 'Thank you, we will turn to {name}' },
  next: { sv: 'Vad händer nu?', en: 'What happens now?' },
  link: { sv: '{name} får ett eget mejl med en länk. Är adressen en annan än er vanliga kontrollerar {host} den först.', en: '{name} gets a mail with a link. If the address is not one of your usual ones, {host} checks it first.' },
  nothing: { sv: 'Du behöver inte göra något mer. Din egen länk fungerar fortfarande.', en: 'You need do nothing more. Your own link still works.' },
  back: { sv: 'Visa fullmakten', en: 'Show the mandate' },
});

/** The receipt of “I am not the right person”. */
export function Referred({ mandate, name }: { mandate: OwnMandate; name: string }) {
  const { t } = useI18n();
  const { procurement, principal } = mandate;
  return (
    <>
      <ReceiptHead title={t(m.title, { name })}>{`${procurement.title}, ${procurement.caseNumber}`}</ReceiptHead>
      <section className="sk-stack-tight">
        <h2>{t(m.next)}</h2>
        <Sequence steps={[t(m.link, { name, host: procurement.host.name }), t(m.nothing)]} />
      </section>
      <div className="sk-row">
        <PrintButton />
        <a href="#las" className="sk-no-print">
          {t(m.back)}
        </a>
      </div>
      <Questions host={procurement.host.name} phone={procurement.contactPhone} email={procurement.contactEmail} subject={`${procurement.caseNumber}, ${principal.name}`} />
    </>
  );
}
