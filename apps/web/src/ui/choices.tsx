import { useId, type ReactNode } from 'react';
import styles from './choices.module.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: string | undefined;
  /** What opens below the choice while it is made. */
  readonly reveal?: ReactNode;
}

interface ChoicesProps<Value extends string> {
  legend: string;
  /** The question is said by the page's heading already: the legend is for those who listen. */
  legendHidden?: boolean;
  hint?: string | undefined;
  options: readonly ChoiceOption<Value>[];
  value: Value | '';
  error?: string | undefined;
  onChange: (value: Value) => void;
}

/** One question with a few answers, each with room for a finger and for what follows from it. */
export function Choices<Value extends string>({ legend, legendHidden = false, hint, options, value, error, onChange }: ChoicesProps<Value>) {
  const id = useId();
  const describedBy = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={styles['choices']}
      role="radiogroup"
      tabIndex={-1}
      {...(error ? { 'aria-invalid': true } : {})}
      {...(describedBy === '' ? {} : { 'aria-describedby': describedBy })}
    >
      <legend className={legendHidden ? 'sk-hidden' : styles['legend']}>{legend}</legend>
      {hint && (
        <p id={`${id}hint`} className="sk-soft sk-small">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}error`} className={styles['error']}>
          {error}
        </p>
      )}
      {options.map((option) => (
        <Option key={option.value} name={id} option={option} chosen={option.value === value} onChoose={() => onChange(option.value)} />
      ))}
    </fieldset>
  );
}

function Option<Value extends string>({ name, option, chosen, onChoose }: { name: string; option: ChoiceOption<Value>; chosen: boolean; onChoose: () => void }) {
  const id = useId();
  return (
    <div className={styles['option']}>
      <label className={styles['label']}>
        <input type="radio" name={name} value={option.value} checked={chosen} onChange={onChoose} {...(option.description ? { 'aria-describedby': id } : {})} />
        <span>{option.label}</span>
      </label>
      {option.description && (
        <p id={id} className={styles['description']}>
          {option.description}
        </p>
      )}
      {chosen && option.reveal && <div className={styles['reveal']}>{option.reveal}</div>}
    </div>
  );
}

interface TickProps {
  label: string;
  description: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that holds or does not, drawn as the choices are. */
export function Tick({ label, description, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className={styles['option']}>
      <label className={styles['label']}>
        <input type="checkbox" checked={checked} aria-describedby={id} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      <p id={id} className={styles['description']}>
        {description}
      </p>
    </div>
  );
}
