import { useEffect, useRef } from 'react';

const TOUCHES = ['pointerdown', 'keydown', 'touchmove', 'wheel'] as const;

/**
 * Calls once, when a human first touches the page: a press, a key, a scroll. Mail scanners open links and even run the page,
 * but touch nothing; events that a script makes are not trusted by the browser and do not count.
 */
export function useFirstTouch(touched: () => void): void {
  const call = useRef(touched);
  useEffect(() => {
    call.current = touched;
  });
  useEffect(() => {
    const stop = new AbortController();
    const once = (event: Event) => {
      if (!event.isTrusted) return;
      stop.abort();
      call.current();
    };
    for (const name of TOUCHES) document.addEventListener(name, once, { passive: true, capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
}
