import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { KEYS, type KeyAct } from './keys.js';

type Handlers = Partial<Record<KeyAct, () => void>>;

interface RequirementKeys {
  /** Whether single keys do anything here; the person's own choice on this device. */
  readonly on: boolean;
  setOn(on: boolean): void;
  /** Answers some keys until the returned function is called; the latest to answer a key has it. */
  answer(handlers: () => Handlers): () => void;
}

const KeysContext = createContext<RequirementKeys | undefined>(undefined);
const KEPT = 'samkop.requirement-keys';

/** The keys of the reading page: one listener, and whoever is on screen answers. */
export function RequirementKeysProvider({ children }: { children: ReactNode }) {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== 'off');
  const answering = useRef<(() => Handlers)[]>([]);
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (act === undefined) return;
      const handler = answering.current.findLast((handlers) => handlers()[act] !== undefined)?.()[act];
      if (handler === undefined) return;
      event.preventDefault();
      handler();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
  const keys = useMemo<RequirementKeys>(() => {
    return {
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
    };
  }, [on]);
  return <KeysContext value={keys}>{children}</KeysContext>;
}

/** Answers keys while the component is on screen: `useRequirementKeys({ comment: () => field.focus() })`. Answers whether the keys are on, and turns them on and off. */
export function useRequirementKeys(handlers: Handlers = {}): Pick<RequirementKeys, 'on' | 'setOn'> {
  const keys = use(KeysContext);
  if (keys === undefined) throw new Error('Keys are answered outside the reading page.');
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const { answer } = keys;
  useEffect(() => answer(() => latest.current), [answer]);
  return keys;
}

/** What a key asks for; nothing while one writes, chooses in a list, has a dialog open, or holds another key. */
function actOf(event: KeyboardEvent): KeyAct | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const key = KEYS.find(({ keys }) => keys.includes(event.key));
  if (key === undefined || document.querySelector('dialog[open]') !== null) return undefined;
  const at = event.target instanceof Element ? event.target : document.body;
  if (at.closest('input, textarea, select, [contenteditable="true"]') !== null) return undefined;
  const inList = at === document.body || at.id === 'content' || at.closest('[data-requirement-list]') !== null;
  return key.inList && !inList ? undefined : key.act;
}
