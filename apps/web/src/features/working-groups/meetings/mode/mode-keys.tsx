import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

export type ModeAct = 'next' | 'previous' | 'KEEP' | 'CHANGE' | 'STRIKE' | 'POSTPONE' | 'NOTED' | 'line';

/** What single keys do in meeting mode; the numbers stand on the buttons. */
const KEYS: Readonly<Record<string, ModeAct>> = {
  '1': 'KEEP', '2': 'CHANGE', '3': 'STRIKE', '4': 'POSTPONE', '5': 'NOTED',
  j: 'next', ArrowRight: 'next', k: 'previous', ArrowLeft: 'previous', p: 'line',
};
type Handlers = Partial<Record<ModeAct, () => void>>;

interface ModeKeys {
  /** Whether single keys do anything here; the person's own choice on this device. */
  readonly on: boolean;
  setOn(on: boolean): void;
  answer(handlers: () => Handlers): () => void;
}
const KeysContext = createContext<ModeKeys | undefined>(undefined);
const KEPT = 'samkop.meeting-keys';

/** The keys of meeting mode: one listener, and whatever is on screen answers. */
export function ModeKeysProvider({ children }: { children: ReactNode }) {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== 'off');
  const answering = useRef<(() => Handlers)[]>([]);
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent) => {
      const act = actOf(event);
      const handler = act && answering.current.findLast((handlers) => handlers()[act])?.()[act];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
  const keys = useMemo<ModeKeys>(() => ({
    on,
    setOn(next) {
      localStorage.setItem(KEPT, next ? 'on' : 'off');
      setOn(next);
    },
    answer(handlers) {
      answering.current.push(handlers);
      return () => {
        answering.current = answering.current.filter((one) => one !== handlers);
      };
    },
  }), [on]);
  return <KeysContext value={keys}>{children}</KeysContext>;
}

/** Answers keys while the component is on screen. */
export function useModeKeys(handlers: Handlers = {}): Pick<ModeKeys, 'on' | 'setOn'> {
  const keys = use(KeysContext);
  if (keys === undefined) throw new Error('Keys are answered outside meeting mode.');
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const { answer } = keys;
  useEffect(() => answer(() => latest.current), [answer]);
  return keys;
}

/** What a key asks for; nothing while one writes, has a dialog open, or holds another key. */
function actOf(event: KeyboardEvent): ModeAct | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return undefined;
  const at = event.target instanceof Element ? event.target : document.body;
  return at.closest('input, textarea, select') ? undefined : KEYS[event.key];
}
