import type { ItemDecision } from '../../../../generated/graphql.js';
import { defineMessages } from '../../../../i18n/messages.js';
import { useI18n } from '../../../../i18n/use-i18n.js';
import { DECISION_LOOKS } from '../meeting-words.js';
import { useModeKeys } from './mode-keys.js';
import styles from './mode.module.css';

const m = defineMessages<ItemDecision | 'legend'>('decision-buttons', {
  legend: { sv: 'Vad beslutar mötet?', en: 'What does the meeting decide?' },
  KEEP: { sv: 'Behåll', en: 'Keep' },
  CHANGE: { sv: 'Ändra', en: 'Change' },
  STRIKE: { sv: 'Stryk', en: 'Strike' },
  POSTPONE: { sv: 'Skjut upp', en: 'Postpone' },
  NOTED: { sv: 'Anteckna', en: 'Note' },
});
const DECISIONS: readonly ItemDecision[] = ['KEEP', 'CHANGE', 'STRIKE', 'POSTPONE', 'NOTED'];

interface DecisionButtonsProps {
  chosen: ItemDecision | '';
  /** Only a requirement is kept, changed or struck. */
  aboutRequirement: boolean;
  error: string | undefined;
  onChoose: (decision: ItemDecision) => void;
}

/** The decisions that can be made, each with the key that chooses it. */
export function DecisionButtons({ chosen, aboutRequirement, error, onChoose }: DecisionButtonsProps) {
  const { t } = useI18n();
  const { on } = useModeKeys();
  return (
    <div role="group" aria-label={t(m.legend)} tabIndex={-1} {...(error ? { 'aria-invalid': true, 'aria-describedby': 'decision-error' } : {})}>
      {error && (
        <p id="decision-error" className={styles['error']}>
          {error}
        </p>
      )}
      <div className={styles['buttons']}>
        {DECISIONS.map((decision, at) => {
          const { icon: Icon } = DECISION_LOOKS[decision];
          if (!aboutRequirement && at < 3) return null;
          return (
            <button key={decision} type="button" aria-pressed={chosen === decision} {...(on ? { 'aria-keyshortcuts': String(at + 1) } : {})} onClick={() => onChoose(decision)}>
              <Icon size={20} aria-hidden />
              {t(m[decision])}
              {on && <kbd aria-hidden="true">{at + 1}</kbd>}
            </button>
          );
        })}
      </div>
    </div>
  );
}
