import { Button, Checkbox } from '@mantine/core';
import { defineMessages } from '../../../../i18n/messages.js';
import { useI18n } from '../../../../i18n/use-i18n.js';
import { IconArrowLeft, IconArrowRight } from '../../../../ui/icons.js';
import type { AgendaItem } from '../meeting-documents.js';
import { useModeKeys } from './mode-keys.js';
import styles from './mode.module.css';

const m = defineMessages('mode-bar', {
  progress: { sv: '{decided} av {all} avgjorda', en: '{decided} of {all} decided' },
  item: { sv: 'Punkt {position}', en: 'Item {position}' },
  previous: { sv: 'Föregående oavgjorda', en: 'Previous undecided' },
  next: { sv: 'Nästa oavgjorda', en: 'Next undecided' },
  keys: { sv: 'Kortkommandon: 1–5 väljer beslut, P protokollsraden, J och K nästa och föregående', en: 'Shortcut keys: 1–5 choose a decision, P the minute line, J and K next and previous' },
});

interface ModeBarProps {
  items: readonly AgendaItem[];
  item: AgendaItem | undefined;
  /** Whether there is another undecided item to go to. */
  mayStep: boolean;
  onStep: (steps: 1 | -1) => void;
}

/** How far the meeting has come, and the way to the next. */
export function ModeBar({ items, item, mayStep, onStep }: ModeBarProps) {
  const { t } = useI18n();
  const { on, setOn } = useModeKeys();
  const decided = items.filter(({ decision }) => decision).length;
  return (
    <div className={styles['bar']}>
      <p role="status">
        {item && `${t(m.item, { position: item.position })} · `}
        <strong>{t(m.progress, { decided, all: items.length })}</strong>
      </p>
      <progress max={items.length} value={decided} aria-hidden="true" />
      {mayStep && (
        <div className="sk-row">
          <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={() => onStep(-1)}>
            {t(m.previous)}
          </Button>
          <Button variant="default" rightSection={<IconArrowRight size={18} aria-hidden />} onClick={() => onStep(1)}>
            {t(m.next)}
          </Button>
        </div>
      )}
      <Checkbox className={styles['keys']} label={t(m.keys)} checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
    </div>
  );
}
