import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import type { Round } from './round-documents.js';
import { RoundDays } from './round-state.js';

const m = defineMessages('earlier-rounds', {
  title: { sv: 'Tidigare rundor', en: 'Earlier rounds' },
  round: { sv: 'Runda {number}.', en: 'Round {number}.' },
});

export function EarlierRounds({ rounds }: { rounds: readonly Round[] }) {
  const { t } = useI18n();
  if (rounds.length === 0) return null;
  return (
    <section className="sk-stack-tight">
      <h2>{t(m.title)}</h2>
      <ul className="sk-plain-list sk-stack-tight">
        {rounds.map((round) => (
          <li key={round.id}>
            <strong>{t(m.round, { number: round.number })}</strong> <RoundDays round={round} />
          </li>
        ))}
      </ul>
    </section>
  );
}
