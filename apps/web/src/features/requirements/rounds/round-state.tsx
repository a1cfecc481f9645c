import type { ComponentType } from 'react';
import { daysUntil, formatInstant, dayOf } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { Chip } from '../../../ui/chip.js';
import type { Tone } from '../../../ui/colours.js';
import { Dated } from '../../../ui/dated.js';
import { IconCircleCheck, IconClock, IconLock } from '../../../ui/icons.js';
import type { Round } from './round-documents.js';

const m = defineMessages('round-state', {
  COMING: { sv: 'Inte öppen än', en: 'Not open yet' },
  OPEN: { sv: 'Öppen', en: 'Open' },
  CLOSED: { sv: 'Stängd', en: 'Closed' },
  coming: { sv: 'Öppnar {opens}. Sista dag att kommentera är {last}.', en: 'Opens on {opens}. The last day to comment is {last}.' },
  open: { sv: 'Öppnade {opens}. Sista dag att kommentera är {last}, {days, plural, =0 {i dag} one {# dag kvar} other {# dagar kvar}}.', en: 'Opened on {opens}. The last day to comment is {last}, {days, plural, =0 {today} one {# day left} other {# days left}}.' },
  closed: { sv: 'Öppnade {opens} och stängde {closes}. Nu tas inga kommentarer emot.', en: 'Opened on {opens} and closed on {closes}. No comments are taken now.' },
  reminded: { sv: 'De som inte har hörts fick en påminnelse {at}.', en: 'Those who have not been heard were reminded on {at}.' },
});
const LOOKS: Readonly<Record<Round['state'], { tone: Tone; icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }> }>> = {
  COMING: { tone: 'blue', icon: IconClock }, OPEN: { tone: 'green', icon: IconCircleCheck }, CLOSED: { tone: 'grey', icon: IconLock },
};

/** Where a round stands, as a sentence with its days. */
export function RoundState({ round }: { round: Round }) {
  const { t } = useI18n();
  const { tone, icon } = LOOKS[round.state];
  return (
    <div className="sk-stack-tight">
      <div className="sk-row">
        <Chip tone={tone} icon={icon}>
          {t(m[round.state])}
        </Chip>
        <RoundDays round={round} />
      </div>
      {round.remindedAt && <p className="sk-soft"><Dated>{t(m.reminded, { at: formatInstant(round.remindedAt) })}</Dated></p>}
    </div>
  );
}

/** The days of a round in words. */
export function RoundDays({ round: { state, opensAt, closesAt, lastOn } }: { round: Round }) {
  const { t } = useI18n();
  if (state === 'COMING') return <span>{t(m.coming, { opens: dayOf(opensAt), last: lastOn })}</span>;
  if (state === 'OPEN') return <span>{t(m.open, { opens: dayOf(opensAt), last: lastOn, days: daysUntil(lastOn) })}</span>;
  // A closing at midnight ends the day before.
  return <span>{t(m.closed, { opens: dayOf(opensAt), closes: dayOf(new Date(Date.parse(closesAt) - 1)) })}</span>;
}
