import { getRouteApi, Link } from '@tanstack/react-router';
import { useRequest } from '../../../api/use-request.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Loaded } from '../../../ui/states.js';
import { LookChip } from '../look-chip.js';
import { Agenda } from './agenda.js';
import { AttendanceList } from './attendance.js';
import { MeetingActs } from './meeting-acts.js';
import { MEETING, type Meeting } from './meeting-documents.js';
import { MEETING_LOOKS } from './meeting-words.js';
import styles from './meeting.module.css';
import { Minutes } from './minutes.js';
import { formatSpan } from './stockholm-time.js';

const m = defineMessages('meeting', {
  title: { sv: 'Möte nr {number}: {title}', en: 'Meeting no. {number}: {title}' },
  group: { sv: 'Arbetsgruppens möten', en: 'Meetings of the working group' },
  when: { sv: 'Tid', en: 'Time' },
  where: { sv: 'Plats', en: 'Place' },
  note: { sv: 'Anteckning', en: 'Note' },
  state: { sv: 'Läge', en: 'State' },
  calendar: { sv: 'Kalender', en: 'Calendar' },
  calendarFile: { sv: 'Lägg in mötet i din kalender (.ics)', en: 'Put the meeting in your calendar (.ics)' },
});
const route = getRouteApi('/u/$slug/arbetsgrupp/moten/$meetingId');

/** One meeting: when and where, what it takes up, who is there, and what came of it. */
export function MeetingPage() {
  const { t } = useI18n();
  const { slug, meetingId } = route.useParams();
  const query = useRequest(MEETING, { id: meetingId });
  return (
    <Loaded query={query} height={600} page>
      {({ meeting }) => (
        <>
          <PageHeader
            title={t(m.title, { number: meeting.number, title: meeting.title })}
            above={
              <Link to="/u/$slug/arbetsgrupp" params={{ slug }} search={{ visa: 'moten' }}>
                {t(m.group)}
              </Link>
            }
            actions={<MeetingActs slug={slug} meeting={meeting} />}
          />
          <div className={styles['columns']}>
            <div className="sk-stack">
              <Agenda meeting={meeting} slug={slug} />
            </div>
            <div className="sk-stack">
              <Facts meeting={meeting} />
              <Minutes meeting={meeting} />
              <AttendanceList meeting={meeting} />
            </div>
          </div>
        </>
      )}
    </Loaded>
  );
}

function Facts({ meeting: { startsAt, endsAt, place, note, state, calendarHref } }: { meeting: Meeting }) {
  const { t } = useI18n();
  return (
    <dl className="sk-facts">
      <dt>{t(m.state)}</dt>
      <dd>
        <LookChip look={MEETING_LOOKS[state]} />
      </dd>
      <dt>{t(m.when)}</dt>
      <dd>{formatSpan(startsAt, endsAt)}</dd>
      {place && (
        <>
          <dt>{t(m.where)}</dt>
          <dd>{place}</dd>
        </>
      )}
      {note && (
        <>
          <dt>{t(m.note)}</dt>
          <dd style={{ whiteSpace: 'pre-wrap' }}>{note}</dd>
        </>
      )}
      {state !== 'CANCELLED' && (
        <>
          <dt className="sk-no-print">{t(m.calendar)}</dt>
          <dd className="sk-no-print">
            <a href={calendarHref} download>
              {t(m.calendarFile)}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}
