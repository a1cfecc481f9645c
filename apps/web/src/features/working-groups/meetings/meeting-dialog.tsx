import { Button, Textarea, TextInput } from '@mantine/core';
import { useCommand } from '../../../api/use-request.js';
import { dateAfter, dayOf } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { toast } from '../../../ui/toasts.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import styles from '../group.module.css';
import { CHANGE_MEETING, PLAN_MEETING, type Meeting } from './meeting-documents.js';
import { instantInStockholm, timeOf } from './stockholm-time.js';

const m = defineMessages('meeting-dialog', {
  plan: { sv: 'Planera ett möte', en: 'Plan a meeting' },
  change: { sv: 'Ändra mötet', en: 'Change the meeting' },
  title: { sv: 'Vad mötet kallas', en: 'What the meeting is called' },
  titleHint: { sv: 'Till exempel ”Genomgång av kapitel 3”', en: 'For instance “Going through chapter 3”' },
  day: { sv: 'Dag', en: 'Day' },
  from: { sv: 'Börjar', en: 'Begins' },
  to: { sv: 'Slutar', en: 'Ends' },
  place: { sv: 'Plats eller länk (frivilligt)', en: 'Place or link (optional)' },
  note: { sv: 'Anteckning till ledamöterna (frivilligt)', en: 'Note to the members (optional)' },
  missing: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  planAct: { sv: 'Planera mötet', en: 'Plan the meeting' },
  save: { sv: 'Spara', en: 'Save' },
  planned: { sv: 'Möte nr {number} är planerat', en: 'Meeting no. {number} is planned' },
  changed: { sv: 'Mötet är ändrat', en: 'The meeting is changed' },
  tellAgain: { sv: 'Ledamöterna är redan kallade. Kalla dem igen när du har ändrat tid eller plats.', en: 'The members have been called already. Call them again when you have changed time or place.' },
});

/** The times of the day are named as the instants are, so that what is refused of them is said there. */
interface Values {
  title: string;
  day: string;
  startsAt: string;
  endsAt: string;
  place: string;
  note: string;
}

function useTerms(initial: Values, draftKey?: string) {
  const { t } = useI18n();
  const form = useForm<Values>(initial, draftKey);
  /** What is sent; nothing where the day or a time is missing, which is then said at its field. */
  const read = () => {
    const { title, day, place, note } = form.values;
    const missing = (value: string) => (value === '' ? t(m.missing) : undefined);
    if (!form.check({ title: missing(title.trim()), day: missing(day), startsAt: missing(form.values.startsAt), endsAt: missing(form.values.endsAt) })) return undefined;
    const startsAt = instantInStockholm(day, form.values.startsAt);
    const endsAt = instantInStockholm(day, form.values.endsAt);
    return startsAt && endsAt ? { title, startsAt, endsAt, place: place || null, note: note || null } : undefined;
  };
  return { form, read };
}

export function PlanDialog({ workingGroupId, onClose, onPlanned }: { workingGroupId: string; onClose: () => void; onPlanned: (meetingId: string) => void }) {
  const { t } = useI18n();
  const { form, read } = useTerms({ title: '', day: dateAfter(7), startsAt: '13:00', endsAt: '15:00', place: '', note: '' }, `plan-meeting:${workingGroupId}`);
  const plan = useCommand(PLAN_MEETING);
  const submit = async () => {
    const terms = read();
    if (!terms) return;
    try {
      const { planMeeting } = await plan.run({ input: { workingGroupId, ...terms } });
      form.done();
      toast(t(m.planned, { number: planMeeting.number }));
      onPlanned(planMeeting.id);
    } catch (refused) {
      form.refuse(refused);
    }
  };
  return <TermsDialog heading={t(m.plan)} act={t(m.planAct)} busy={plan.busy} form={form} onSubmit={() => void submit()} onClose={onClose} />;
}

export function ChangeDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useI18n();
  const { id, version, title, startsAt, endsAt, place, note, state } = meeting;
  const { form, read } = useTerms({ title, day: dayOf(startsAt), startsAt: timeOf(startsAt), endsAt: timeOf(endsAt), place: place ?? '', note: note ?? '' });
  const change = useCommand(CHANGE_MEETING);
  const submit = async () => {
    const terms = read();
    if (!terms) return;
    try {
      await change.run({ input: { meetingId: id, version, ...terms } });
      toast(t(m.changed));
      onClose();
    } catch (refused) {
      form.refuse(refused);
    }
  };
  return <TermsDialog heading={t(m.change)} act={t(m.save)} busy={change.busy} hint={state === 'INVITED' ? t(m.tellAgain) : undefined} form={form} onSubmit={() => void submit()} onClose={onClose} />;
}

interface TermsDialogProps {
  heading: string;
  act: string;
  busy: boolean;
  hint?: string | undefined;
  form: Form<Values>;
  onSubmit: () => void;
  onClose: () => void;
}

function TermsDialog({ heading, act, busy, hint, form, onSubmit, onClose }: TermsDialogProps) {
  const { t } = useI18n();
  const { values, set, errorOf } = form;
  const foot = (
    <Button type="submit" form="meeting-terms" loading={busy}>
      {act}
    </Button>
  );
  return (
    <Dialog title={heading} onClose={onClose} foot={foot}>
      {hint && <p>{hint}</p>}
      <FormFrame form={form} onSubmit={onSubmit} id="meeting-terms">
        <TextInput label={t(m.title)} description={t(m.titleHint)} value={values.title} error={errorOf('title')} onChange={(event) => set({ title: event.currentTarget.value })} />
        <div className={styles['times']}>
          <TextInput type="date" label={t(m.day)} value={values.day} error={errorOf('day')} onChange={(event) => set({ day: event.currentTarget.value })} />
          <TextInput type="time" label={t(m.from)} value={values.startsAt} error={errorOf('startsAt')} onChange={(event) => set({ startsAt: event.currentTarget.value })} />
          <TextInput type="time" label={t(m.to)} value={values.endsAt} error={errorOf('endsAt')} onChange={(event) => set({ endsAt: event.currentTarget.value })} />
        </div>
        <TextInput label={t(m.place)} value={values.place} error={errorOf('place')} onChange={(event) => set({ place: event.currentTarget.value })} />
        <Textarea label={t(m.note)} autosize minRows={2} value={values.note} error={errorOf('note')} onChange={(event) => set({ note: event.currentTarget.value })} />
      </FormFrame>
    </Dialog>
  );
}
