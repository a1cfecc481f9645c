import { useSyncExternalStore } from 'react';
import { i18n, translate, type Locale, type Message, type MessageValues } from './messages.js';

const subscribe = (changed: () => void) => i18n.on('change', changed);
const current = () => i18n.locale as Locale;

export interface Translation {
  readonly locale: Locale;
  /** Puts a message into words in the reader's language. */
  t(message: Message, values?: MessageValues): string;
}

/** The reader's language; the component is drawn again when it changes. */
export function useI18n(): Translation {
  const locale = useSyncExternalStore(subscribe, current);
  return { locale, t: translate };
}
