import { Link } from '@tanstack/react-router';
import { graphql } from '../../api/graphql.js';
import { useRequest } from '../../api/use-request.js';
import { isStaff, readsMandates, useViewer } from '../../api/viewer.js';
import type { OverviewQuery } from '../../generated/graphql.js';
import { daysUntil } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dated } from '../../ui/dated.js';
import { PageHeader } from '../../ui/page-header.js';
import { Empty, Loaded } from '../../ui/states.js';
import styles from './account.module.css';
import { OwnParticipations } from './own-participations.js';

const m = defineMessages('overview', {
  title: { sv: 'Att göra i dag', en: 'To do today' },
  greeting: { sv: 'Inloggad som {name}', en: 'Signed in as {name}' },
  none: { sv: 'Inget väntar på dig just nu', en: 'Nothing is waiting for you right now' },
  noneWhat: { sv: 'När något behöver göras står det här.', en: 'When something needs to be done, it says so here.' },
  by: { sv: 'senast {date}', en: 'by {date}' },
  late: { sv: 'skulle vara klart {date}', en: 'was due {date}' },
  today: { sv: 'senast i dag', en: 'by today' },
  procurements: { sv: 'Dina upphandlingar', en: 'Your procurements' },
  progress: { sv: '{approved} av {invited} fullmakter är godkända', en: '{approved} of {invited} mandates are approved' },
});

const OVERVIEW = graphql(/* GraphQL */ `
  query Overview {
    viewer {
      person { id name }
      tasks { kind title count dueOn href }
    }
    procurements(first: 20) {
      nodes { id slug title caseNumber summary { invited approved } }
    }
  }
`);
type Tasks = OverviewQuery['viewer']['tasks'];

/** What waits for the person who is signed in, as sentences that lead to the place where it is done. */
export function OverviewPage() {
  const { t } = useI18n();
  const overview = useRequest(OVERVIEW);
  const who = useViewer().data?.viewer;
  const represented = who?.roles.flatMap(({ role, organisation }) => (organisation && (role === 'PARTICIPANT' || role === 'SIGNATORY') ? [organisation.id] : [])) ?? [];
  return (
    <>
      <PageHeader title={t(m.title)} above={overview.data?.viewer.person && t(m.greeting, { name: overview.data.viewer.person.name })} />
      <Loaded query={overview}>
        {({ viewer, procurements }) => (
          <>
            <TaskList tasks={viewer.tasks} />
            {represented.length > 0 && <OwnParticipations organisationIds={represented} />}
            {isStaff(who) && procurements.nodes.length > 0 && <ProcurementList procurements={procurements.nodes} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function ProcurementList({ procurements }: { procurements: OverviewQuery['procurements']['nodes'] }) {
  const { t } = useI18n();
  const readsAll = readsMandates(useViewer().data?.viewer);
  return (
    <section className={styles['procurements']}>
      <h2>{t(m.procurements)}</h2>
      <ul className={styles['tasks']}>
        {procurements.map(({ id, slug, title, caseNumber, summary: { approved, invited } }) => (
          <li key={id}>
            <span>
              <Link to="/u/$slug" params={{ slug }}>
                {title}
              </Link>{' '}
              <span className="sk-soft">{caseNumber}</span>
            </span>
            {readsAll && (
              <Link to="/u/$slug/fullmakter" params={{ slug }}>
                {t(m.progress, { approved, invited })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskList({ tasks }: { tasks: Tasks }) {
  const { t } = useI18n();
  if (tasks.length === 0) return <Empty title={t(m.none)}>{t(m.noneWhat)}</Empty>;
  return (
    <ul className={styles['tasks']}>
      {tasks.map((task) => (
        <li key={`${task.kind} ${task.href}`}>
          <Link to={task.href as '/'}>{task.title}</Link>
          {task.dueOn && <DueOn date={task.dueOn} />}
        </li>
      ))}
    </ul>
  );
}

function DueOn({ date }: { date: string }) {
  const { t } = useI18n();
  const days = daysUntil(date);
  if (days === 0) return <strong>{t(m.today)}</strong>;
  return <span className="sk-soft"><Dated>{t(days < 0 ? m.late : m.by, { date })}</Dated></span>;
}
