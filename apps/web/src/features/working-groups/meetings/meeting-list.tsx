import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n, type Translation } from '../../../i18n/use-i18n.js';
import { IconPlus } from '../../../ui/icons.js';
import { Empty } from '../../../ui/states.js';
import { Table, type Column } from '../../../ui/table.js';
import type { Group, MeetingLine } from '../group-documents.js';
import { LookChip } from '../look-chip.js';
import { PlanDialog } from './meeting-dialog.js';
import { MEETING_LOOKS } from './meeting-words.js';
import { formatSpan } from './stockholm-time.js';

const m = defineMessages('meetings', {
  title: { sv: 'Möten', en: 'Meetings' },
  plan: { sv: 'Planera ett möte', en: 'Plan a meeting' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  numbered: { sv: 'Nr {number}: {title}', en: 'No. {number}: {title}' },
  when: { sv: 'Tid', en: 'Time' },
  where: { sv: 'Plats', en: 'Place' },
  state: { sv: 'Läge', en: 'State' },
  empty: { sv: 'Inget möte är planerat ännu', en: 'No meeting has been planned yet' },
  emptyWhat: { sv: 'Ordförande, sekreterare och värdorganisationen planerar möten. Dagordningen kan fyllas från de öppna ärendena.', en: 'Chair, secretary and the host organisation plan meetings. The agenda can be filled from the open threads.' },
  closed: { sv: 'Mötena öppnas när du har skrivit under', en: 'The meetings are opened when you have signed' },
  closedWhat: { sv: 'De handlar om kraven, som är hemliga tills upphandlingen annonseras.', en: 'They are about the requirements, which are secret until the procurement is published.' },
});

/** The group's meetings, the latest first. */
export function MeetingList({ slug, group, signed }: { slug: string; group: Group; signed: boolean }) {
  const i18n = useI18n();
  const { t } = i18n;
  const navigate = useNavigate();
  const [planning, setPlanning] = useState(false);
  if (!signed) return <Empty title={t(m.closed)}>{t(m.closedWhat)}</Empty>;
  return (
    <section className="sk-stack">
      {group.availableActions.includes('PLAN_MEETING') && (
        <div>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setPlanning(true)}>
            {t(m.plan)}
          </Button>
        </div>
      )}
      {group.meetings.length === 0 ? <Empty title={t(m.empty)}>{t(m.emptyWhat)}</Empty> : <Table caption={t(m.title)} columns={columnsOf(slug, i18n)} rows={group.meetings} keyOf={({ id }) => id} />}
      {planning && (
        <PlanDialog
          workingGroupId={group.id}
          onClose={() => setPlanning(false)}
          onPlanned={(meetingId) => void navigate({ to: '/u/$slug/arbetsgrupp/moten/$meetingId', params: { slug, meetingId } })}
        />
      )}
    </section>
  );
}

function columnsOf(slug: string, { t }: Translation): Column<MeetingLine>[] {
  return [
    {
      key: 'meeting',
      title: t(m.meeting),
      cell: ({ id, number, title }) => (
        <Link to="/u/$slug/arbetsgrupp/moten/$meetingId" params={{ slug, meetingId: id }}>
          {t(m.numbered, { number, title })}
        </Link>
      ),
    },
    { key: 'when', title: t(m.when), cell: ({ startsAt, endsAt }) => formatSpan(startsAt, endsAt) },
    { key: 'where', title: t(m.where), cell: ({ place }) => place ?? '–' },
    { key: 'state', title: t(m.state), cell: ({ state }) => <LookChip look={MEETING_LOOKS[state]} /> },
  ];
}
