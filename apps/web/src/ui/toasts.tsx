import { useSyncExternalStore } from 'react';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { IconCircleCheck, IconX } from './icons.js';
import styles from './toasts.module.css';

const m = defineMessages('toasts', {
  region: { sv: 'Meddelanden', en: 'Messages' },
  close: { sv: 'Stäng meddelandet', en: 'Close the message' },
});

interface Toast {
  readonly id: number;
  readonly text: string;
}
interface Said {
  readonly toasts: readonly Toast[];
  readonly announcement: Toast;
}

let said: Said = { toasts: [], announcement: { id: 0, text: '' } };
let latest = 0;
const listeners = new Set<() => void>();

function say(next: Said): void {
  said = next;
  for (const listener of listeners) listener();
}

function next(text: string): Toast {
  latest += 1;
  return { id: latest, text };
}

/** Says that something was done: shown for a while, and read out by screen readers. */
export function toast(text: string): void {
  const told = next(text);
  say({ toasts: [...said.toasts.slice(-2), told], announcement: told });
  setTimeout(() => close(told.id), 8000);
}

/** Tells screen readers alone of a change that eyes see where it happens. */
export function announce(text: string): void {
  say({ ...said, announcement: next(text) });
}

function close(id: number): void {
  say({ ...said, toasts: said.toasts.filter((toast) => toast.id !== id) });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where toasts and announcements come; once on a page. */
export function Toasts() {
  const { t } = useI18n();
  const { toasts, announcement } = useSyncExternalStore(subscribe, () => said);
  return (
    <>
      <div className="sk-hidden" role="status" aria-live="polite">
        {/* Written anew each time: the same words twice are to be heard twice. */}
        <span key={announcement.id}>{announcement.text}</span>
      </div>
      <section className={`${styles['toasts']} sk-no-print`} aria-label={t(m.region)}>
        {toasts.map(({ id, text }) => (
          <div key={id} className={styles['toast']}>
            <IconCircleCheck size={20} aria-hidden />
            <span>{text}</span>
            <button type="button" aria-label={t(m.close)} onClick={() => close(id)}>
              <IconX size={18} aria-hidden />
            </button>
          </div>
        ))}
      </section>
    </>
  );
}
