import { Link } from '@tanstack/react-router';
import { daysUntil } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { FILLS } from '../../../ui/colours.js';
import { Dated } from '../../../ui/dated.js';
import { STAGE_GROUPS } from '../../../ui/stages.js';
import styles from './progress.module.css';
import type { BoardProcurement } from './use-board.js';

const m = defineMessages('progress', {
  title: { sv: '{approved} av {invited} fullmakter är godkända', en: '{approved} of {invited} mandates are approved' },
  titlePart: { sv: '{approved} av {invited} fullmakter är godkända i urvalet', en: '{approved} of {invited} mandates in the selection are approved' },
  lastDay: { sv: 'Sista dag {date}', en: 'Last day {date}' },
  left: { sv: '{days, plural, =0 {i dag} one {# dag kvar} other {# dagar kvar}}', en: '{days, plural, =0 {today} one {# day left} other {# days left}}' },
  passed: { sv: '{days, plural, one {# dag sedan} other {# dagar sedan}}', en: '{days, plural, one {# day ago} other {# days ago}}' },
  gap: {
    sv: '{count, plural, one {# organisation som får avropa i dag saknar} other {# organisationer som får avropa i dag saknar}} godkänd fullmakt.',
    en: '{count, plural, one {# organisation that may call off today has} other {# organisations that may call off today have}} no approved mandate.',
  },
  showGap: { sv: 'Visa glappet', en: 'Show the gap' },
});

/** How far the collecting has come: a bar of five parts that add up to all who were asked, each a link to its rows. */
export function Progress({ procurement }: { procurement: BoardProcurement }) {
  const { t } = useI18n();
  const { summary, whole, mandateRespondBy, slug } = procurement;
  const counts = new Map(summary.byStage.map(({ stage, count }) => [stage, count]));
  const groups = STAGE_GROUPS.map((group) => ({ ...group, count: group.stages.reduce((sum, stage) => sum + (counts.get(stage) ?? 0), 0) }));
  const { approved, invited, gap } = summary;
  return (
    <section className="sk-panel">
      <div className="sk-between">
        <h2 className={styles['title']}>{t(whole.invited === invited ? m.title : m.titlePart, { approved, invited })}</h2>
        {mandateRespondBy && <LastDay date={mandateRespondBy} />}
      </div>
      <div className={styles['bar']} aria-hidden="true">
        {groups.map(({ key, fill, count }) => count > 0 && <Part key={key} fill={FILLS[fill]} count={count} />)}
      </div>
      <ul className={styles['legend']}>
        {groups.map(({ key, name, fill, count, stages }) => (
          <li key={key}>
            <span className={styles['swatch']} style={{ backgroundColor: FILLS[fill] }} aria-hidden="true" />
            <Link to="/u/$slug/fullmakter" params={{ slug }} search={(before: object) => ({ ...before, stage: stages.join(','), glapp: undefined })}>
              {t(name)} {count}
            </Link>
          </li>
        ))}
      </ul>
      {gap > 0 && (
        <p className={styles['gap']}>
          {t(m.gap, { count: gap })}{' '}
          <Link className="sk-no-print" to="/u/$slug/fullmakter" params={{ slug }} search={(before: object) => ({ ...before, stage: undefined, glapp: '1' })}>
            {t(m.showGap)}
          </Link>
        </p>
      )}
    </section>
  );
}

function Part({ fill, count }: { fill: string; count: number }) {
  return (
    <span style={{ flexGrow: count, backgroundColor: fill }}>
      <span>{count}</span>
    </span>
  );
}

function LastDay({ date }: { date: string }) {
  const { t } = useI18n();
  const days = daysUntil(date);
  return (
    <span className="sk-soft">
      <Dated>{t(m.lastDay, { date })}</Dated> · {days >= 0 ? t(m.left, { days }) : t(m.passed, { days: -days })}
    </span>
  );
}
