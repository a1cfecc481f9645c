import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { request } from '../../../api/client.js';
import { hasCode } from '../../../api/refusal.js';
import { dateAfter, formatDecimal } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormFrame } from '../../../ui/form.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/states.js';
import { useForm } from '../../../ui/use-form.js';
import { RunProgress } from '../../../ui/bulk-report.js';
import boardStyles from '../board/board.module.css';
import { useChunkedRun } from '../../../ui/use-chunked-run.js';
import { INVITE_ORGANISATIONS } from './invite-documents.js';
import type { Chosen, InvitingProcurement } from './invite-page.js';

const m = defineMessages('invite-bar', {
  chosen: { sv: '{count, plural, one {En organisation vald} other {{shown} organisationer valda}}', en: '{count, plural, one {One organisation chosen} other {{shown} organisations chosen}}' },
  clear: { sv: 'Avmarkera alla', en: 'Clear' },
  open: { sv: 'Bjud in …', en: 'Invite …' },
  title: { sv: 'Bjud in {count, plural, one {en organisation} other {{shown} organisationer}}', en: 'Invite {count, plural, one {one organisation} other {{shown} organisations}}' },
  what: { sv: 'Var och en får ett mejl om ”{title}” med en personlig länk till intresseförfrågan.', en: 'Each gets a mail about “{title}” with a personal link to the inquiry.' },
  missing: {
    sv: '{count, plural, one {En av dem} other {{shown} av dem}} saknar kontaktperson och får inget mejl. Lägg till en kontaktperson i registret, så kan ni skicka länken därefter.',
    en: '{count, plural, one {One of them} other {{shown} of them}} has no contact and gets no mail. Add a contact in the register, and you can send the link afterwards.',
  },
  respondBy: { sv: 'Svara senast', en: 'Answer by' },
  respondByHint: { sv: 'Gäller hela upphandlingens intresseförfrågan.', en: 'Is for the whole inquiry of the procurement.' },
  send: { sv: 'Skicka inbjudan', en: 'Send the invitation' },
  done: { sv: '{count, plural, one {En organisation är inbjuden} other {{shown} organisationer är inbjudna}}', en: '{count, plural, one {One organisation is invited} other {{shown} organisations are invited}}' },
  board: { sv: 'Visa tavlan', en: 'Show the board' },
  close: { sv: 'Stäng', en: 'Close' },
});
const DAYS_TO_ANSWER = 30;

interface InviteBarProps {
  procurement: InvitingProcurement;
  chosen: Chosen;
  onClear: () => void;
}

/** What is chosen, always in sight, and the way on. */
export function InviteBar({ procurement, chosen, onClear }: InviteBarProps) {
  const { t, locale } = useI18n();
  const [open, setOpen] = useState(false);
  if (chosen.size === 0 && !open) return null;
  return (
    <>
      <div className={boardStyles['bulk']} data-bulk-bar>
        <strong role="status">{t(m.chosen, { count: chosen.size, shown: formatDecimal(chosen.size, locale) })}</strong>
        <Button variant="default" onClick={onClear}>
          {t(m.clear)}
        </Button>
        <Button onClick={() => setOpen(true)}>{t(m.open)}</Button>
      </div>
      {open && <InviteDialog procurement={procurement} chosen={chosen} onClose={() => setOpen(false)} onDone={onClear} />}
    </>
  );
}

function InviteDialog({ procurement, chosen, onClose, onDone }: { procurement: InvitingProcurement; chosen: Chosen; onClose: () => void; onDone: () => void }) {
  const { t, locale } = useI18n();
  // Whom it concerns is settled when the dialog opens.
  const [organisations] = useState(() => [...chosen.values()]);
  const form = useForm({ respondBy: procurement.inquiryRespondBy ?? dateAfter(DAYS_TO_ANSWER) });
  const run = useChunkedRun<number>(async (organisationIds, idempotencyKey) => {
    const { inviteOrganisations } = await request(INVITE_ORGANISATIONS, { procurementId: procurement.id, organisationIds: [...organisationIds], respondBy: form.values.respondBy || null }, { idempotencyKey });
    return inviteOrganisations.length;
  });
  const started = run.total > 0;
  const over = started && !run.running && run.failure === undefined;
  const send = async () => {
    const failure = await run.start(organisations.map(({ id }) => id));
    if (hasCode(failure, 'INVALID_INPUT')) {
      run.reset();
      form.refuse(failure);
    } else if (failure === undefined) onDone();
  };
  const counted = (message: { id: string }, count: number) => t(message, { count, shown: formatDecimal(count, locale) });
  const withoutContact = organisations.filter(({ primaryContact }) => !primaryContact).length;
  return (
    <Dialog title={counted(m.title, organisations.length)} onClose={onClose} foot={over ? <Onwards slug={procurement.slug} onClose={onClose} /> : !started && <Send />}>
      {!started && (
        <>
          <p>{t(m.what, { title: procurement.title })}</p>
          {withoutContact > 0 && <Notice>{counted(m.missing, withoutContact)}</Notice>}
          <FormFrame form={form} onSubmit={() => void send()} id="invite-organisations">
            <TextInput type="date" label={t(m.respondBy)} description={t(m.respondByHint)} value={form.values.respondBy} error={form.errorOf('respondBy')} onChange={(event) => form.set({ respondBy: event.currentTarget.value })} />
          </FormFrame>
        </>
      )}
      {started && !over && <RunProgress run={run} />}
      {over && <p role="status">{counted(m.done, organisations.length)}</p>}
    </Dialog>
  );
}

function Onwards({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <>
      <Button variant="default" onClick={onClose}>
        {t(m.close)}
      </Button>
      <LinkButton to="/u/$slug/fullmakter" params={{ slug }}>
        {t(m.board)}
      </LinkButton>
    </>
  );
}

function Send() {
  const { t } = useI18n();
  return (
    <Button type="submit" form="invite-organisations">
      {t(m.send)}
    </Button>
  );
}
