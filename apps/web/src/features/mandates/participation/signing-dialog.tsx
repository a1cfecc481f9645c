import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../api/use-request.js';
import type { AuthorityBasis, ParticipationQuery, SigningMethod } from '../../../generated/graphql.js';
import { dateAfter } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Conflict } from '../../../ui/conflict.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { UploadField, type UploadedFile } from '../../../ui/upload-field.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import { BASIS_NAMES, METHOD_NAMES } from '../words.js';
import { REGISTER_PAPER, SUBMIT } from './participation-documents.js';
import styles from './participation.module.css';

const m = defineMessages('signing', {
  registerTitle: { sv: 'Registrera fullmakt på papper', en: 'Register a mandate on paper' },
  registerWhat: { sv: 'Fullmakten från {name} kom på papper eller som mejl. Den registreras med dagens datum och väntar sedan på granskning av någon annan än du.', en: 'The mandate of {name} came on paper or by mail. It is registered with today’s date and then waits for review by somebody other than you.' },
  register: { sv: 'Registrera', en: 'Register' },
  registered: { sv: 'Fullmakten är registrerad och väntar på granskning.', en: 'The mandate is registered and awaits review.' },
  submitTitle: { sv: 'Lämna fullmakten', en: 'Submit the mandate' },
  submitWhat: { sv: 'Ladda upp den påskrivna fullmakten och skriv vem som skrivit under.', en: 'Upload the signed mandate and write who has signed.' },
  submit: { sv: 'Skicka in fullmakten', en: 'Submit the mandate' },
  submitted: { sv: 'Fullmakten är inskickad.', en: 'The mandate is submitted.' },
  method: { sv: 'Hur är den påskriven?', en: 'How is it signed?' },
  files: { sv: 'Påskriven fullmakt', en: 'Signed mandate' },
  filesHint: { sv: 'PDF eller foto, högst 20 MB', en: 'PDF or photo, at most 20 MB' },
  filesMissing: { sv: 'Bifoga den påskrivna fullmakten.', en: 'Attach the signed mandate.' },
  name: { sv: 'Vem har skrivit under?', en: 'Who has signed?' },
  title: { sv: 'Titel', en: 'Title' },
  basis: { sv: 'Vad ger behörighet att skriva under?', en: 'What gives authority to sign?' },
  reference: { sv: 'Hänvisning', en: 'Reference' },
  referenceHint: { sv: 'Till exempel delegationsordning punkt 5.12, eller beslut § 73 och datum', en: 'For example delegation order item 5.12, or decision § 73 and its date' },
  signedOn: { sv: 'Datum på dokumentet', en: 'Date on the document' },
  missing: { sv: 'Fyll i det här.', en: 'Fill this in.' },
});

type SigningAct = 'REGISTER_PAPER' | 'SUBMIT';
interface SigningValues {
  method: SigningMethod;
  signatoryName: string;
  signatoryTitle: string;
  basis: AuthorityBasis;
  basisReference: string;
  signedOn: string;
  evidenceFileIds: readonly UploadedFile[];
}
const METHODS: Record<SigningAct, readonly SigningMethod[]> = {
  REGISTER_PAPER: ['PAPER_REGISTERED', 'UPLOADED_SCAN', 'UPLOADED_SIGNED_PDF', 'ELECTRONIC'],
  SUBMIT: ['UPLOADED_SCAN', 'UPLOADED_SIGNED_PDF', 'ELECTRONIC'],
};

interface SigningDialogProps {
  act: SigningAct;
  participation: ParticipationQuery['participation'];
  onClose: () => void;
}

/** Who signed, with what authority, and the signed document: registered by the host, or submitted by the organisation itself. */
export function SigningDialog({ act, participation, onClose }: SigningDialogProps) {
  const { t } = useI18n();
  const { form, busy, refused, submit } = useSigning(act, participation, onClose);
  const paper = act === 'REGISTER_PAPER';
  const foot = (
    <Button type="submit" form="signing" loading={busy}>
      {t(paper ? m.register : m.submit)}
    </Button>
  );
  return (
    <Dialog title={t(paper ? m.registerTitle : m.submitTitle)} onClose={onClose} foot={foot}>
      <p>{paper ? t(m.registerWhat, { name: participation.organisation.name }) : t(m.submitWhat)}</p>
      <FormFrame form={form} onSubmit={() => void submit()} id="signing">
        <Conflict refused={refused} />
        <NativeSelect
          label={t(m.method)}
          value={form.values.method}
          data={METHODS[act].map((value) => ({ value, label: t(METHOD_NAMES[value]) }))}
          error={form.errorOf('method')}
          onChange={(event) => form.set({ method: event.currentTarget.value as SigningMethod })}
        />
        <UploadField
          label={t(m.files)}
          hint={t(m.filesHint)}
          files={form.values.evidenceFileIds}
          error={form.errorOf('evidenceFileIds')}
          onChange={(evidenceFileIds) => form.set({ evidenceFileIds })}
        />
        <SignatoryFields form={form} />
      </FormFrame>
    </Dialog>
  );
}

function SignatoryFields({ form }: { form: Form<SigningValues> }) {
  const { t } = useI18n();
  const { signatoryName, signatoryTitle, basis, basisReference, signedOn } = form.values;
  return (
    <>
      <div className={styles['two']}>
        <TextInput label={t(m.name)} value={signatoryName} error={form.errorOf('signatoryName')} onChange={(event) => form.set({ signatoryName: event.currentTarget.value })} />
        <TextInput label={t(m.title)} value={signatoryTitle} error={form.errorOf('signatoryTitle')} onChange={(event) => form.set({ signatoryTitle: event.currentTarget.value })} />
      </div>
      <NativeSelect
        label={t(m.basis)}
        value={basis}
        data={(Object.keys(BASIS_NAMES) as AuthorityBasis[]).map((value) => ({ value, label: t(BASIS_NAMES[value]) }))}
        error={form.errorOf('basis')}
        onChange={(event) => form.set({ basis: event.currentTarget.value as AuthorityBasis })}
      />
      <TextInput
        label={t(m.reference)}
        description={t(m.referenceHint)}
        value={basisReference}
        error={form.errorOf('basisReference')}
        onChange={(event) => form.set({ basisReference: event.currentTarget.value })}
      />
      <TextInput type="date" label={t(m.signedOn)} value={signedOn} max={dateAfter(0)} error={form.errorOf('signedOn')} onChange={(event) => form.set({ signedOn: event.currentTarget.value })} />
    </>
  );
}

function useSigning(act: SigningAct, { mandate }: ParticipationQuery['participation'], onClose: () => void) {
  const { t } = useI18n();
  const initial: SigningValues = {
    method: METHODS[act][0] ?? 'UPLOADED_SCAN',
    signatoryName: '',
    signatoryTitle: '',
    basis: 'DELEGATION_ORDER',
    basisReference: '',
    signedOn: '',
    evidenceFileIds: [],
  };
  const form = useForm(initial, `signing:${mandate?.id ?? ''}`);
  const register = useCommand(REGISTER_PAPER);
  const hand = useCommand(SUBMIT);
  const [refused, setRefused] = useState<unknown>();
  const submit = async () => {
    const { evidenceFileIds, ...typed } = form.values;
    const missing = (value: string) => (value.trim() === '' ? t(m.missing) : undefined);
    const complete = form.check({
      evidenceFileIds: evidenceFileIds.length === 0 ? t(m.filesMissing) : undefined,
      signatoryName: missing(typed.signatoryName),
      signatoryTitle: missing(typed.signatoryTitle),
      basisReference: missing(typed.basisReference),
      signedOn: missing(typed.signedOn),
    });
    if (!complete || !mandate) return;
    const input = { ...typed, mandateId: mandate.id, version: mandate.version, evidenceFileIds: evidenceFileIds.map(({ id }) => id) };
    try {
      await (act === 'REGISTER_PAPER' ? register.run({ input }) : hand.run({ input }));
      form.done();
      toast(t(act === 'REGISTER_PAPER' ? m.registered : m.submitted));
      onClose();
    } catch (failure) {
      setRefused(failure);
      form.refuse(failure);
    }
  };
  return { form, busy: register.busy || hand.busy, refused, submit };
}
