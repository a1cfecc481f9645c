import { useEffect, useRef, type RefObject } from 'react';

const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps focus where one works when what had it goes away, as a row does that is saved: it comes to what followed there and still
 * stands, else to `home`. The browser would let the keyboard begin again at the top of the page, and say nothing to who listens.
 */
export function useFocusKept(within: RefObject<HTMLElement | null>, home: () => HTMLElement | null | undefined): void {
  const goHome = useRef(home);
  useEffect(() => {
    goHome.current = home;
  });
  useEffect(() => {
    const place = within.current;
    if (place === null) return;
    let had: Element | undefined;
    let followed: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      had = target;
      followed = [...place.querySelectorAll<HTMLElement>(REACHABLE)].filter((one) => one.tabIndex >= 0 && isAfter(one, target));
    };
    const observer = new MutationObserver((changes) => {
      const gone = had;
      if (gone === undefined || !isNowhere() || !changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)))) return;
      // What was only moved to another place in a list has lost focus as well.
      const next = [gone as HTMLElement, ...followed].find((one) => one.isConnected && one.checkVisibility() && !one.matches(':disabled'));
      (next ?? goHome.current())?.focus();
    });
    place.addEventListener('focusin', remember);
    observer.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [within]);
}

const isAfter = (one: Element, other: Element): boolean => (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The browser has given up focus: nobody has put it anywhere else. */
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
