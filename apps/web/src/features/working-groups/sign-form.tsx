import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { hasCode } from '../../api/refusal.js';
import { useCommand } from '../../api/use-request.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Choices } from '../../ui/choices.js';
import { FormFrame } from '../../ui/form.js';
import { IconPencil } from '../../ui/icons.js';
import { Notice } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useForm, type Form } from '../../ui/use-form.js';
import { SIGN_UNDERTAKING, type Own, type Undertaking } from './group-documents.js';
import styles from './group.module.css';
import { UndertakingWords } from './undertaking-words.js';

const m = defineMessages('sign-undertaking', {
  version: { sv: 'Textversion {version}', en: 'Text version {version}' },
  EXPIRED: { sv: 'Din förra förbindelse har gått ut. Skriv under på nytt för att fortsätta.', en: 'Your earlier undertaking has expired. Sign anew to go on.' },
  RENEWAL_DEMANDED: { sv: 'Du har blivit ombedd att skriva under på nytt. Läs texten igen: den kan ha ändrats.', en: 'You have been asked to sign anew. Read the text again: it may have changed.' },
  WITHDRAWN: { sv: 'Du har tagit tillbaka din förbindelse. Du kan skriva under igen om du vill fortsätta arbetet.', en: 'You have taken your undertaking back. You can sign again if you want to go on with the work.' },
  changed: { sv: 'Texten ändrades medan du läste. Här är den nya; läs den innan du skriver under.', en: 'The text was changed while you read. Here is the new one; read it before you sign.' },
  conflict: { sv: 'Har du något jäv?', en: 'Do you have a conflict of interest?' },
  conflictHint: { sv: 'Till exempel om du eller någon närstående arbetar hos, äger eller har uppdrag för ett företag som kan lämna anbud.', en: 'For instance if you or somebody close to you works for, owns or is commissioned by a company that may tender.' },
  none: { sv: 'Nej, jag har inget jäv att anmäla', en: 'No, I have no conflict to declare' },
  some: { sv: 'Ja, jag anmäler jäv', en: 'Yes, I declare a conflict' },
  choose: { sv: 'Svara nej eller ja.', en: 'Answer no or yes.' },
  what: { sv: 'Beskriv jävet', en: 'Describe the conflict' },
  whatMissing: { sv: 'Beskriv jävet.', en: 'Describe the conflict.' },
  lots: { sv: 'Vilka delområden gäller det?', en: 'Which lots is it about?' },
  lotsHint: { sv: 'Krav och ärenden om de delområden du markerar stängs för dig.', en: 'Requirements and matters about the lots that you mark are closed to you.' },
  read: { sv: 'Jag har läst texten och förbinder mig att följa den', en: 'I have read the text and undertake to follow it' },
  readMissing: { sv: 'Markera att du har läst texten.', en: 'Mark that you have read the text.' },
  sign: { sv: 'Underteckna', en: 'Sign' },
  signed: { sv: 'Du har skrivit under sekretessförbindelsen', en: 'You have signed the confidentiality undertaking' },
});

interface Values {
  declares: 'NO' | 'YES' | '';
  conflictOfInterest: string;
  conflictLotIds: readonly string[];
  read: boolean;
}

/** The text, the declaration of conflicts and the signature. When it is signed, what was closed is read anew. */
export function SignForm({ own, undertaking }: { own: Own; undertaking: Undertaking }) {
  const { t } = useI18n();
  const { form, busy, changed, submit } = useSigning(own, undertaking);
  const { text, textVersion, standing } = undertaking;
  const earlier = standing === 'EXPIRED' || standing === 'RENEWAL_DEMANDED' || standing === 'WITHDRAWN' ? m[standing] : undefined;
  return (
    <div className={`${styles['narrow']} sk-stack`}>
      {earlier && <Notice>{t(earlier)}</Notice>}
      {changed && <Notice>{t(m.changed)}</Notice>}
      <UndertakingWords text={text} />
      <p className="sk-soft sk-small">{t(m.version, { version: textVersion })}</p>
      <FormFrame form={form} onSubmit={() => void submit()}>
        <Choices
          legend={t(m.conflict)}
          hint={t(m.conflictHint)}
          value={form.values.declares}
          error={form.errorOf('declares')}
          onChange={(declares) => form.set({ declares })}
          options={[
            { value: 'NO', label: t(m.none) },
            { value: 'YES', label: t(m.some), reveal: <Declaration form={form} lots={own.lots} /> },
          ]}
        />
        <Checkbox label={t(m.read)} checked={form.values.read} error={form.errorOf('read')} onChange={(event) => form.set({ read: event.currentTarget.checked })} />
        <div>
          <Button type="submit" size="md" loading={busy} leftSection={<IconPencil size={18} aria-hidden />}>
            {t(m.sign)}
          </Button>
        </div>
      </FormFrame>
    </div>
  );
}

function useSigning({ id, undertaking: held }: Own, { textVersion }: Undertaking) {
  const { t } = useI18n();
  // One who renews begins from what was declared last: a conflict does not go away by being forgotten.
  const form = useForm<Values>({
    declares: held?.conflictOfInterest ? 'YES' : '', conflictOfInterest: held?.conflictOfInterest ?? '', conflictLotIds: held?.conflictLots.map((lot) => lot.id) ?? [], read: false,
  });
  const [changed, setChanged] = useState(false);
  const sign = useCommand(SIGN_UNDERTAKING);
  const submit = async () => {
    const { declares, conflictOfInterest, conflictLotIds, read } = form.values;
    const declared = declares === 'YES';
    const sound = form.check({
      declares: declares === '' ? t(m.choose) : undefined,
      conflictOfInterest: declared && conflictOfInterest.trim() === '' ? t(m.whatMissing) : undefined,
      read: read ? undefined : t(m.readMissing),
    });
    if (!sound) return;
    try {
      await sign.run({ input: { procurementId: id, textVersion, conflictOfInterest: declared ? conflictOfInterest : null, conflictLotIds: declared ? [...conflictLotIds] : [] } });
      toast(t(m.signed));
    } catch (refused) {
      if (hasCode(refused, 'CONFLICT')) {
        setChanged(true);
        form.set({ read: false });
      } else form.refuse(refused);
    }
  };
  return { form, busy: sign.busy, changed, submit };
}

function Declaration({ form, lots }: { form: Form<Values>; lots: Own['lots'] }) {
  const { t } = useI18n();
  const { conflictOfInterest, conflictLotIds } = form.values;
  const toggle = (id: string, on: boolean) => form.set({ conflictLotIds: on ? [...conflictLotIds, id] : conflictLotIds.filter((one) => one !== id) });
  return (
    <div className="sk-stack">
      <Textarea label={t(m.what)} autosize minRows={2} value={conflictOfInterest} error={form.errorOf('conflictOfInterest')} onChange={(event) => form.set({ conflictOfInterest: event.currentTarget.value })} />
      {lots.length > 0 && (
        <fieldset className={styles['lots']}>
          <legend>{t(m.lots)}</legend>
          <p className="sk-soft sk-small">{t(m.lotsHint)}</p>
          {lots.map(({ id, number, title }) => (
            <Checkbox key={id} label={`${number}. ${title}`} checked={conflictLotIds.includes(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />
          ))}
        </fieldset>
      )}
    </div>
  );
}
