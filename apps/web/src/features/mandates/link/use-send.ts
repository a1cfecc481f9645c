import { hasCode } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import type { Form } from '../../../ui/use-form.js';
import { DECLINE_OWN_MANDATE, REFER_MANDATE, SUBMIT_MANDATE, type OwnMandate } from './mandate-documents.js';
import type { Answer } from './use-answer.js';

const m = defineMessages('mandate-sending', {
  nameMissing: { sv: 'Skriv vem som har skrivit under.', en: 'Write who has signed.' },
  titleMissing: { sv: 'Skriv personens titel.', en: 'Write the title of the person.' },
  basisMissing: { sv: 'Välj varför personen får skriva under.', en: 'Choose why the person may sign.' },
  referenceMissing: { sv: 'Skriv var det framgår.', en: 'Write where it is said.' },
  dateMissing: { sv: 'Välj dagen då fullmakten skrevs under.', en: 'Choose the day on which the mandate was signed.' },
});

/** Sends the answer. What is refused is said at its field; what was typed stays until it has come through. */
export function useSend(mandate: OwnMandate, form: Form<Answer>, beforeSend: (() => Promise<void>) | undefined, onReferred: () => void) {
  const submit = useCommand(SUBMIT_MANDATE);
  const decline = useCommand(DECLINE_OWN_MANDATE);
  const refer = useCommand(REFER_MANDATE);
  const complete = useSigningCheck(form);
  const { values } = form;

  const act = async () => {
    if (values.kind === 'SUBMIT' && values.basis !== '') {
      const { method, signatoryName, signatoryTitle, basis, basisReference, signedOn } = values;
      const evidenceFileIds = values.evidence.map(({ id }) => id);
      await submit.run({ input: { mandateId: mandate.id, version: mandate.version, method, signatoryName, signatoryTitle, basis, basisReference, signedOn, evidenceFileIds } });
    } else if (values.kind === 'DECLINE') {
      await decline.run({ mandateId: mandate.id, version: mandate.version, reason: values.reason });
    } else if (values.kind === 'REFER') {
      await refer.run({ mandateId: mandate.id, name: values.name, email: values.email, note: values.note.trim() === '' ? null : values.note });
    }
  };
  const send = async () => {
    if (values.kind === 'SUBMIT' && !complete()) return;
    try {
      await beforeSend?.();
      await act();
      form.done();
      if (values.kind === 'REFER') onReferred();
    } catch (failure) {
      form.refuse(failure);
      // A field of the screen before was refused: that is where it can be mended.
      if (hasCode(failure, 'INVALID_INPUT') && Object.keys(failure.fields).every((field) => BEFORE.has(field.split('.')[0] ?? ''))) location.hash = 'svara';
    }
  };
  return { busy: submit.busy || decline.busy || refer.busy, send };
}

const BEFORE = new Set(['name', 'email', 'note', 'reason', 'method']);

function useSigningCheck(form: Form<Answer>): () => boolean {
  const { t } = useI18n();
  const { values } = form;
  const missing = (value: string, words: { id: string }) => (value.trim() === '' ? t(words) : undefined);
  return () =>
    form.check({
      signatoryName: missing(values.signatoryName, m.nameMissing),
      signatoryTitle: missing(values.signatoryTitle, m.titleMissing),
      basis: missing(values.basis, m.basisMissing),
      ...(values.basis === '' ? {} : { basisReference: missing(values.basisReference, m.referenceMissing) }),
      signedOn: missing(values.signedOn, m.dateMissing),
    });
}
