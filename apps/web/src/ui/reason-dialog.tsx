import { Button, Textarea, TextInput } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { dateAfter } from '../i18n/format.js';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Conflict } from './conflict.js';
import { Dialog } from './dialog.js';
import { FormFrame } from './form.js';
import { useForm } from './use-form.js';

const m = defineMessages('reason', {
  missing: { sv: 'Skriv varför. Skälet sparas och visas för den som det gäller.', en: 'Write why. The reason is kept and shown to those concerned.' },
  dateMissing: { sv: 'Välj ett datum.', en: 'Choose a date.' },
});

interface ReasonDialogProps {
  title: string;
  /** What will happen and to whom. */
  children: ReactNode;
  /** Label of the reason; without it none is asked for. */
  reason?: string;
  /** Label of a date, its first proposal in days from now, and whether it may be left out. */
  date?: { label: string; hint?: string; days: number; optional?: boolean };
  /** The verb on the button. */
  act: string;
  destructive?: boolean;
  draftKey: string;
  busy: boolean;
  onAct: (reason: string, date: string) => Promise<unknown>;
  onClose: () => void;
}

/** An act that wants a reason or a date. What was written stays until the act is done, even through a reload. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, reason, date, act, destructive = false, busy, onClose } = props;
  const id = useId();
  const { form, refused, submit } = useReason(props);
  const foot = (
    <Button type="submit" form={id} {...(destructive ? { color: 'red' } : {})} loading={busy}>
      {act}
    </Button>
  );
  return (
    <Dialog title={title} onClose={onClose} foot={foot}>
      {children}
      <FormFrame form={form} onSubmit={() => void submit()} id={id}>
        <Conflict refused={refused} />
        {reason !== undefined && (
          <Textarea label={reason} value={form.values.reason} error={form.errorOf('reason')} onChange={(event) => form.set({ reason: event.currentTarget.value })} />
        )}
        {date && (
          <TextInput
            type="date"
            label={date.label}
            description={date.hint}
            value={form.values.date}
            error={form.errorOf('date') ?? form.errorOf('respondBy') ?? form.errorOf('completeBy')}
            onChange={(event) => form.set({ date: event.currentTarget.value })}
          />
        )}
      </FormFrame>
    </Dialog>
  );
}

function useReason({ reason, date, draftKey, onAct, onClose }: ReasonDialogProps) {
  const { t } = useI18n();
  // The date is called respondBy or completeBy by the server: what it says of either belongs at the one field.
  const form = useForm({ reason: '', date: date ? dateAfter(date.days) : '', respondBy: '', completeBy: '' }, draftKey);
  const [refused, setRefused] = useState<unknown>();
  const submit = async () => {
    const { values } = form;
    const complete = form.check({
      reason: reason !== undefined && values.reason.trim() === '' ? t(m.missing) : undefined,
      date: date && !date.optional && values.date === '' ? t(m.dateMissing) : undefined,
    });
    if (!complete) return;
    try {
      await onAct(values.reason, values.date);
      form.done();
      onClose();
    } catch (failure) {
      setRefused(failure);
      form.refuse(failure);
    }
  };
  return { form, refused, submit };
}
