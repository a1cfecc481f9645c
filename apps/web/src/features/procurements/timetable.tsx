import type { ProcurementPhase, ProcurementQuery } from '../../generated/graphql.js';
import { daysUntil } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Dated } from '../../ui/dated.js';
import { IconCheck } from '../../ui/icons.js';
import { Notice } from '../../ui/states.js';
import { PHASE_NAMES, PHASE_ROW } from './phases.js';
import styles from './procurement.module.css';

const m = defineMessages('timetable', {
  steps: { sv: 'Upphandlingens skeden', en: 'Phases of the procurement' },
  past: { sv: 'klart', en: 'done' },
  cancelled: { sv: 'Upphandlingen är avbruten.', en: 'The procurement is cancelled.' },
  reached: { sv: 'klart {date}', en: 'done {date}' },
  next: { sv: '{days, plural, =0 {i dag} one {om # dag} other {om # dagar}}', en: '{days, plural, =0 {today} one {in # day} other {in # days}}' },
  late: { sv: '{days, plural, one {# dag sen} other {# dagar sen}}', en: '{days, plural, one {# day late} other {# days late}}' },
  empty: { sv: 'Tidplanen är inte satt ännu.', en: 'The timetable is not set yet.' },
});

/** The phases in a row, with the one it is in now. */
export function Steps({ phase }: { phase: ProcurementPhase }) {
  const { t } = useI18n();
  if (phase === 'CANCELLED') return <Notice>{t(m.cancelled)}</Notice>;
  const now = PHASE_ROW.indexOf(phase);
  return (
    <ol className={styles['steps']} aria-label={t(m.steps)}>
      {PHASE_ROW.map((step, at) => (
        <li key={step} data-step={at < now ? 'past' : at === now ? 'now' : 'later'} aria-current={at === now ? 'step' : undefined}>
          {at < now && <IconCheck size={15} aria-hidden />}
          <span>
            {t(PHASE_NAMES[step])}
            {at < now && <span className="sk-hidden"> ({t(m.past)})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

type Milestone = ProcurementQuery['procurementBySlug']['milestones'][number];

/** Every milestone by date; the first that is not reached is what comes next. */
export function Milestones({ milestones }: { milestones: readonly Milestone[] }) {
  const { t } = useI18n();
  if (milestones.length === 0) return <p className="sk-soft">{t(m.empty)}</p>;
  const sorted = [...milestones].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const next = sorted.find(({ reachedOn }) => !reachedOn)?.id;
  return (
    <ol className={styles['milestones']}>
      {sorted.map((milestone) => (
        <li key={milestone.id} data-next={milestone.id === next}>
          <span>{milestone.dueOn}</span>
          <span>{milestone.title}</span>
          <span>
            <When milestone={milestone} next={milestone.id === next} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function When({ milestone: { dueOn, reachedOn }, next }: { milestone: Milestone; next: boolean }) {
  const { t } = useI18n();
  if (reachedOn) return <Dated>{t(m.reached, { date: reachedOn })}</Dated>;
  const days = daysUntil(dueOn);
  if (days < 0) return <>{t(m.late, { days: -days })}</>;
  return next ? <>{t(m.next, { days })}</> : null;
}
