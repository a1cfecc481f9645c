import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';

type Handlers<Act extends string> = Partial<Record<Act, () => void>>;

interface Keys<Act extends string> {
  /** Whether single keys do anything here; the person's own choice on this device (WCAG 2.1.4). */
  readonly on: boolean;
  setOn(on: boolean): void;
  /** Answers some keys until the returned function is called; the latest to answer a key has it. */
  answer(handlers: () => Handlers<Act>): () => void;
}

interface SingleKeys<Act extends string> {
  readonly Provider: (props: { children: ReactNode }) => ReactNode;
  /** Answers keys while the component is on screen. Answers whether the keys are on, and turns them on and off. */
  readonly useKeys: (handlers?: Handlers<Act>) => Pick<Keys<Act>, 'on' | 'setOn'>;
}

/**
 * The single keys of one screen: one listener, and whoever is on screen answers.
 * @param kept the name under which this device keeps that they are off
 * @param actOf what a key asks for where nobody writes, no dialog is open and no other key is held
 */
export function singleKeys<Act extends string>(kept: string, actOf: (key: string, at: Element) => Act | undefined): SingleKeys<Act> {
  const KeysContext = createContext<Keys<Act> | undefined>(undefined);

  function Provider({ children }: { children: ReactNode }) {
    const [on, setOn] = useState(() => localStorage.getItem(kept) !== 'off');
    const answering = useRef<(() => Handlers<Act>)[]>([]);
    useEffect(() => (on ? listen(answering, actOf) : undefined), [on]);
    const keys = useMemo<Keys<Act>>(() => ({
      on,
      setOn(next) {
        localStorage.setItem(kept, next ? 'on' : 'off');
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

  function useKeys(handlers: Handlers<Act> = {}): Pick<Keys<Act>, 'on' | 'setOn'> {
    const keys = use(KeysContext);
    if (keys === undefined) throw new Error('Keys are answered outside their screen.');
    const latest = useRef(handlers);
    useEffect(() => {
      latest.current = handlers;
    });
    const { answer } = keys;
    useEffect(() => answer(() => latest.current), [answer]);
    return keys;
  }

  return { Provider, useKeys };
}

/** Gives each key to the latest who answers what it asks for, until the returned function is called. */
function listen<Act extends string>(answering: RefObject<(() => Handlers<Act>)[]>, actOf: (key: string, at: Element) => Act | undefined): () => void {
  const pressed = (event: KeyboardEvent) => {
    const at = placeOf(event);
    const act = at && actOf(event.key, at);
    const handler = act && answering.current.findLast((handlers) => handlers()[act] !== undefined)?.()[act];
    if (!handler) return;
    event.preventDefault();
    handler();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

/** Where the key was pressed; nothing where it belongs to a field, a dialog, or a combination of the browser's. */
function placeOf(event: KeyboardEvent): Element | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return undefined;
  const at = event.target instanceof Element ? event.target : document.body;
  return at.closest('input, textarea, select, [contenteditable="true"]') === null ? at : undefined;
}
