import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { sayFailure } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { Attendance } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Failure } from '../../../ui/states.js';
import { toast } from '../../../ui/toasts.js';
import { DUTY_NAMES } from '../group-words.js';
import { RECORD_ATTENDANCE, type Meeting } from './meeting-documents.js';
import { ATTENDANCE_NAMES, ATTENDANCES } from './meeting-words.js';
import styles from './meeting.module.css';

const m = defineMessages('attendance-list', {
  title: { sv: 'Närvaro', en: 'Attendance' },
  count: { sv: '{there} av {all} är med.', en: '{there} of {all} are there.' },
  of: { sv: 'Närvaro för {name}', en: 'Attendance of {name}' },
  unsaid: { sv: 'Inte antecknad', en: 'Not recorded' },
  allPresent: { sv: 'Alla övriga är på plats', en: 'Everybody else is present' },
  recorded: { sv: 'Närvaron är antecknad', en: 'The attendance is recorded' },
  nobody: { sv: 'Ingen är ledamot den dagen.', en: 'Nobody is a member on that day.' },
});

/** Who is there: everybody who is a member on the day. */
export function AttendanceList({ meeting }: { meeting: Meeting }) {
  const { t } = useI18n();
  const { attendance, availableActions } = meeting;
  const { busy, failure, record } = useAttendance(meeting);
  const keeps = availableActions.includes('RECORD');
  const unsaid = attendance.filter((each) => !each.attendance);
  const there = attendance.filter((each) => each.attendance === 'PRESENT' || each.attendance === 'REMOTE').length;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <p className="sk-soft">{attendance.length === 0 ? t(m.nobody) : t(m.count, { there, all: attendance.length })}</p>
      {failure && <Failure>{failure}</Failure>}
      <ul className={styles['attendance']}>
        {attendance.map(({ member, attendance: said }) => (
          <li key={member.id}>
            <span>
              {member.person.name}
              {member.duty !== 'MEMBER' && <span className="sk-soft"> · {t(DUTY_NAMES[member.duty])}</span>}
            </span>
            {keeps ? (
              <Choice name={member.person.name} said={said} onChoose={(one) => void record([member.id], one)} />
            ) : (
              <span className={said ? undefined : 'sk-soft'}>{t(said ? ATTENDANCE_NAMES[said] : m.unsaid)}</span>
            )}
          </li>
        ))}
      </ul>
      {keeps && unsaid.length > 0 && (
        <div>
          <Button variant="default" loading={busy} onClick={() => void record(unsaid.map(({ member }) => member.id), 'PRESENT')}>
            {t(m.allPresent)}
          </Button>
        </div>
      )}
    </section>
  );
}

function Choice({ name, said, onChoose }: { name: string; said: Attendance | null | undefined; onChoose: (attendance: Attendance | undefined) => void }) {
  const { t } = useI18n();
  return (
    <NativeSelect
      size="xs"
      aria-label={t(m.of, { name })}
      value={said ?? ''}
      onChange={(event) => onChoose(ATTENDANCES.find((one) => one === event.currentTarget.value))}
      data={[...(said ? [] : [{ value: '', label: t(m.unsaid) }]), ...ATTENDANCES.map((one) => ({ value: one, label: t(ATTENDANCE_NAMES[one]) }))]}
    />
  );
}

function useAttendance({ id: meetingId, version }: Meeting) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<string>();
  const command = useCommand(RECORD_ATTENDANCE);
  const record = async (memberIds: readonly string[], attendance: Attendance | undefined) => {
    if (!attendance) return;
    setFailure(undefined);
    try {
      await command.run({ meetingId, version, attendance: memberIds.map((memberId) => ({ memberId, attendance })) });
      if (memberIds.length > 1) toast(t(m.recorded));
    } catch (refused) {
      setFailure(sayFailure(refused));
    }
  };
  return { busy: command.busy, failure, record };
}
