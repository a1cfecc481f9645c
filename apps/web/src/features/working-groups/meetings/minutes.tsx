import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../api/use-request.js';
import { formatInstant } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Dated } from '../../../ui/dated.js';
import { IconFileTypePdf } from '../../../ui/icons.js';
import { ActDialog } from '../../../ui/act-dialog.js';
import { ADJUST_MINUTES, APPROVE_MINUTES, CLOSE_MEETING, RETURN_MINUTES, type Meeting } from './meeting-documents.js';
import styles from './meeting.module.css';

const m = defineMessages('minutes', {
  title: { sv: 'Protokoll', en: 'Minutes' },
  before: { sv: 'Protokollet skrivs när mötet avslutas: besluten och protokollsraderna punkt för punkt.', en: 'The minutes are written when the meeting is closed: the decisions and the minute lines item by item.' },
  undecided: { sv: '{count, plural, one {# punkt behöver} other {# punkter behöver}} ett beslut innan mötet kan avslutas. Skjut upp det som inte hinns med.', en: '{count, plural, one {# item needs} other {# items need}} a decision before the meeting can be closed. Postpone what there is no time for.' },
  nobody: { sv: 'Anteckna vilka som är med innan mötet avslutas.', en: 'Record who is there before the meeting is closed.' },
  written: { sv: 'Fört av {name}', en: 'Written by {name}' },
  adjusted: { sv: 'Justerat av {name} {at}', en: 'Adjusted by {name} {at}' },
  approved: { sv: 'Godkänt av {name} {at}', en: 'Approved by {name} {at}' },
  nextAdjust: { sv: 'Väntar på att någon annan än {name} justerar det.', en: 'Waits for somebody else than {name} to adjust it.' },
  nextApprove: { sv: 'Väntar på att någon annan än {name} godkänner det.', en: 'Waits for somebody else than {name} to approve it.' },
  pdf: { sv: 'Hämta protokollet (PDF)', en: 'Fetch the minutes (PDF)' },
  draft: { sv: 'Hämta utkastet (PDF)', en: 'Fetch the draft (PDF)' },
  hash: { sv: 'SHA-256 för det godkända protokollet', en: 'SHA-256 of the approved minutes' },
});

const acts = defineMessages('minutes-acts', {
  CLOSE: { sv: 'Avsluta mötet', en: 'Close the meeting' },
  CLOSEtitle: { sv: 'Avsluta mötet?', en: 'Close the meeting?' },
  CLOSEwhat: { sv: 'Du blir den som har fört protokollet. Tid, plats och dagordning ändras inte mer. Beslut och närvaro går att rätta tills protokollet är justerat. Någon annan justerar det.', en: 'You become the one who wrote the minutes. Time, place and agenda do not change any more. Decisions and attendance can be corrected until the minutes are adjusted. Somebody else adjusts them.' },
  CLOSEdone: { sv: 'Mötet är avslutat', en: 'The meeting is closed' },
  ADJUST: { sv: 'Justera protokollet', en: 'Adjust the minutes' },
  ADJUSTtitle: { sv: 'Justera protokollet?', en: 'Adjust the minutes?' },
  ADJUSTwhat: { sv: 'Du intygar att protokollet stämmer. Beslut och närvaro kan inte ändras efter det, om inte protokollet lämnas tillbaka. Någon annan än du godkänner det.', en: 'You confirm that the minutes are right. Decisions and attendance cannot be changed after that, unless the minutes are given back. Somebody else than you approves them.' },
  ADJUSTdone: { sv: 'Protokollet är justerat', en: 'The minutes are adjusted' },
  RETURN: { sv: 'Lämna tillbaka', en: 'Give back' },
  RETURNtitle: { sv: 'Lämna tillbaka protokollet?', en: 'Give the minutes back?' },
  RETURNwhat: { sv: 'Justeringen tas bort och besluten kan rättas. Protokollet behöver justeras igen.', en: 'The adjustment is taken away and the decisions can be corrected. The minutes need to be adjusted again.' },
  RETURNdone: { sv: 'Protokollet är tillbakalämnat', en: 'The minutes are given back' },
  APPROVE: { sv: 'Godkänn protokollet', en: 'Approve the minutes' },
  APPROVEtitle: { sv: 'Godkänna protokollet för gott?', en: 'Approve the minutes for good?' },
  APPROVEwhat: { sv: 'Protokollet låses ord för ord under en kontrollsumma. Ingen kan ändra det efter det, inte heller du.', en: 'The minutes are locked word by word under a checksum. Nobody can change them after that, not even you.' },
  APPROVEdone: { sv: 'Protokollet är godkänt', en: 'The minutes are approved' },
});
const STEPS = ['RETURN', 'CLOSE', 'ADJUST', 'APPROVE'] as const;
type Step = (typeof STEPS)[number];

/** From the end of the meeting to approved minutes: who has done what, what comes next, and the file. */
export function Minutes({ meeting }: { meeting: Meeting }) {
  const { t } = useI18n();
  const { state, availableActions, minutesHref, minutesSha256 } = meeting;
  const [open, setOpen] = useState<Step>();
  if (state === 'CANCELLED') return null;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <History meeting={meeting} />
      {minutesHref && (
        <p>
          <a href={minutesHref} download className={styles['file']}>
            <IconFileTypePdf size={18} aria-hidden />
            {t(state === 'APPROVED' ? m.pdf : m.draft)}
          </a>
        </p>
      )}
      {minutesSha256 && (
        <div>
          <p className="sk-soft sk-small">{t(m.hash)}</p>
          <p className="sk-mono">{minutesSha256}</p>
        </div>
      )}
      <div className={`${styles['acts']} sk-no-print`}>
        {STEPS.filter((step) => availableActions.includes(step)).map((step) => (
          <Button key={step} variant={step === 'RETURN' ? 'default' : 'filled'} onClick={() => setOpen(step)}>
            {t(acts[step])}
          </Button>
        ))}
      </div>
      {open && <StepDialog step={open} meeting={meeting} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

/** Who wrote, adjusted and approved, and what is waited for; before the meeting is closed, what is missing. */
function History({ meeting }: { meeting: Meeting }) {
  const { t } = useI18n();
  const { state, writtenBy, adjustedBy, adjustedAt, approvedBy, approvedAt, items, attendance, availableActions } = meeting;
  if (!writtenBy) {
    const undecided = items.filter(({ decision, closedToViewer }) => !decision && !closedToViewer).length;
    const nobody = attendance.every((each) => each.attendance !== 'PRESENT' && each.attendance !== 'REMOTE');
    return (
      <>
        <p className="sk-soft">{t(m.before)}</p>
        {availableActions.includes('RECORD') && undecided > 0 && <p>{t(m.undecided, { count: undecided })}</p>}
        {availableActions.includes('RECORD') && nobody && <p>{t(m.nobody)}</p>}
      </>
    );
  }
  return (
    <ul className="sk-plain-list">
      <li>{t(m.written, { name: writtenBy.name })}</li>
      {adjustedBy && <li><Dated>{t(m.adjusted, { name: adjustedBy.name, at: adjustedAt ? formatInstant(adjustedAt) : '' })}</Dated></li>}
      {approvedBy && <li><Dated>{t(m.approved, { name: approvedBy.name, at: approvedAt ? formatInstant(approvedAt) : '' })}</Dated></li>}
      {state === 'HELD' && <li className="sk-soft">{t(m.nextAdjust, { name: writtenBy.name })}</li>}
      {state === 'ADJUSTED' && adjustedBy && <li className="sk-soft">{t(m.nextApprove, { name: adjustedBy.name })}</li>}
    </ul>
  );
}

function StepDialog({ step, meeting: { id: meetingId, version }, onClose }: { step: Step; meeting: Meeting; onClose: () => void }) {
  const { t } = useI18n();
  const commands = { CLOSE: useCommand(CLOSE_MEETING), ADJUST: useCommand(ADJUST_MINUTES), RETURN: useCommand(RETURN_MINUTES), APPROVE: useCommand(APPROVE_MINUTES) };
  return (
    <ActDialog title={t(acts[`${step}title`])} act={t(acts[step])} done={t(acts[`${step}done`])} run={() => commands[step].run({ meetingId, version })} onClose={onClose}>
      <p>{t(acts[`${step}what`])}</p>
    </ActDialog>
  );
}
