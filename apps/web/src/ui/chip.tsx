import type { ComponentType, ReactNode } from 'react';
import type { ParticipationStage } from '../generated/graphql.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './chip.module.css';
import { TONES, type Tone } from './colours.js';
import { lookOf } from './stages.js';

/** A state as icon, word and colour, so that none of the three is needed alone. */
export function Chip({ tone, icon: Icon, children }: { tone: Tone; icon?: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>; children: ReactNode }) {
  const { text, ground, border } = TONES[tone];
  return (
    <span className={styles['chip']} style={{ color: text, backgroundColor: ground, borderColor: border }}>
      {Icon && <Icon size={14} aria-hidden />}
      <span>{children}</span>
    </span>
  );
}

/** Where an organisation stands in a procurement. */
export function StageChip({ stage }: { stage: ParticipationStage }) {
  const { t } = useI18n();
  const { tone, icon, name } = lookOf(stage);
  return (
    <Chip tone={tone} icon={icon}>
      {t(name)}
    </Chip>
  );
}
