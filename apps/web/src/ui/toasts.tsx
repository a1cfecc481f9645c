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
  readonly announcement: string;
}

let said: Said = { toasts: [], announcement: '' };
let latest = 0;
const listeners = new Set<() => void>();

function say(next: Said): void {
  said = next;
  for (const listener of listeners) listener();
}

/** Says that something was done: shown for a while, and read out by screen readers. */
export function toast(text: string): void {
  latest += 1;
  const id = latest;
  say({ toasts: [...said.toasts.slice(-2), { id, text }], announcement: text });
  setTimeout(() => close(id), 8000);
}

/** Tells screen readers alone of a change that eyes see where it happens. */
export function announce(text: string): void {
  say({ ...said, announcement: text });
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
        {announcement}
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
