import { useMemo } from 'react';
import { request } from '../../../api/client.js';
import { RemindDialog as Dialog, type Reminder } from '../../../ui/remind-dialog.js';
import { REMIND, REMINDER_PREVIEW } from './remind-documents.js';
import type { Target, TargetProcurement } from './target.js';

interface RemindDialogProps {
  rows: readonly Target[];
  procurement: TargetProcurement;
  onClose: () => void;
  onDone: () => void;
}

/** Reminding of what each has to answer: the inquiry, or the mandate. */
export function RemindDialog({ rows, procurement: { id }, onClose, onDone }: RemindDialogProps) {
  const reminder = useMemo(() => reminderIn(id), [id]);
  return <Dialog reminder={reminder} organisationIds={rows.map(({ organisation }) => organisation.id)} onClose={onClose} onDone={onDone} />;
}

const reminderIn = (procurementId: string): Reminder => ({
  of: procurementId,
  preview: async (organisationIds) => (await request(REMINDER_PREVIEW, { procurementId, organisationIds })).reminderPreview,
  remind: async (organisationIds, words, idempotencyKey) => (await request(REMIND, { procurementId, organisationIds, ...words }, { idempotencyKey })).remind,
});
