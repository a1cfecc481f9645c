import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './check-filter.module.css';
import { IconChevronDown } from './icons.js';

const m = defineMessages('check-filter', {
  all: { sv: 'Alla', en: 'All' },
  several: { sv: '{count} valda', en: '{count} chosen' },
  clear: { sv: 'Visa alla', en: 'Show all' },
});

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count?: number | undefined;
}

interface CheckFilterProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** A filter with several choices: a button that says what is chosen, and opens a list of check boxes. Escape closes it. */
export function CheckFilter({ label, choices, chosen, onChange }: CheckFilterProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const said = chosen.length === 1 ? choices.find(({ value }) => value === chosen[0])?.name : t(chosen.length === 0 ? m.all : m.several, { count: chosen.length });

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className={styles['filter']}
      onKeyDown={closeOnEscape}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <span id={`${id}label`} className={styles['label']}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        id={`${id}button`}
        className={styles['button']}
        aria-expanded={open}
        aria-controls={`${id}panel`}
        aria-labelledby={`${id}label ${id}button`}
        data-set={chosen.length > 0}
        onClick={() => setOpen(!open)}
      >
        <span>{said}</span>
        <IconChevronDown size={16} aria-hidden />
      </button>
      <Panel id={id} open={open} choices={choices} chosen={chosen} onChange={onChange} />
    </div>
  );
}

function Panel({ id, open, choices, chosen, onChange }: Omit<CheckFilterProps, 'label'> & { id: string; open: boolean }) {
  const { t } = useI18n();
  const change = (value: string, on: boolean) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  // Focusable, so that a press on the panel's own ground does not count as leaving it.
  return (
    <div id={`${id}panel`} className={styles['panel']} role="group" aria-labelledby={`${id}label`} hidden={!open} tabIndex={-1}>
      {choices.map(({ value, name, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => change(value, event.currentTarget.checked)} />
          <span>{name}</span>
          {count !== undefined && <span className="sk-soft sk-number">{count}</span>}
        </label>
      ))}
      <button type="button" className="sk-link-button" onClick={() => onChange([])}>
        {t(m.clear)}
      </button>
    </div>
  );
}
