import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '../../../ui/icons.js';
import styles from './settings.module.css';

const m = defineMessages('list-editor', {
  up: { sv: 'Flytta upp {name}', en: 'Move {name} up' },
  down: { sv: 'Flytta ner {name}', en: 'Move {name} down' },
  remove: { sv: 'Ta bort {name}', en: 'Remove {name}' },
});

interface ListEditorProps<Item> {
  legend: string;
  hint?: string;
  error?: string | undefined;
  items: readonly Item[];
  /** What a row is called when it is moved or removed. */
  nameOf: (item: Item, at: number) => string;
  empty: Item;
  add: string;
  onChange: (items: readonly Item[]) => void;
  children: (item: Item, at: number, change: (part: Partial<Item>) => void) => ReactNode;
}

/** Rows in an order: each can be changed, moved and removed, and new ones are added at the end. */
export function ListEditor<Item extends object>({ legend, hint, error, items, nameOf, empty, add, onChange, children }: ListEditorProps<Item>) {
  return (
    <fieldset className={styles['list']}>
      <legend>{legend}</legend>
      {hint && <p className="sk-soft sk-small">{hint}</p>}
      {error && <p className={styles['error']}>{error}</p>}
      <ol>
        {items.map((item, at) => (
          <li key={at}>
            <div className={styles['row']}>{children(item, at, (part) => onChange(items.map((one, index) => (index === at ? { ...one, ...part } : one))))}</div>
            <RowActs name={nameOf(item, at)} at={at} items={items} onChange={onChange} />
          </li>
        ))}
      </ol>
      <div>
        <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...items, empty])}>
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

interface RowActsProps<Item> {
  name: string;
  at: number;
  items: readonly Item[];
  onChange: (items: readonly Item[]) => void;
}

function RowActs<Item>({ name, at, items, onChange }: RowActsProps<Item>) {
  const { t } = useI18n();
  const swap = (other: number) => {
    const moved = [...items];
    const [one, two] = [items[at], items[other]];
    if (one === undefined || two === undefined) return;
    moved[at] = two;
    moved[other] = one;
    onChange(moved);
  };
  return (
    <div className={styles['acts']}>
      {at > 0 && (
        <button type="button" data-act="up" aria-label={t(m.up, { name })} onClick={() => swap(at - 1)}>
          <IconArrowUp size={18} aria-hidden />
        </button>
      )}
      {at < items.length - 1 && (
        <button type="button" data-act="down" aria-label={t(m.down, { name })} onClick={() => swap(at + 1)}>
          <IconArrowDown size={18} aria-hidden />
        </button>
      )}
      <button type="button" data-act="remove" aria-label={t(m.remove, { name })} onClick={() => onChange(items.filter((_, index) => index !== at))}>
        <IconTrash size={18} aria-hidden />
      </button>
    </div>
  );
}
