import { useEffect, useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
};
const current = () => location.hash.slice(1);

export interface Steps<Step extends string> {
  readonly step: Step;
  go(step: Step): void;
}

/**
 * Which of several screens one is on, kept in the part of the address after `#`: Back goes to the screen before, and a
 * reload stays. The first is where an address without a screen leads, and where one lands when a screen cannot be shown.
 * @param isOpen whether a screen can be shown yet
 */
export function useStep<Step extends string>(steps: readonly [Step, ...Step[]], isOpen: (step: Step) => boolean = () => true): Steps<Step> {
  const asked = useSyncExternalStore(subscribe, current);
  const step = steps.find((known) => known === asked && isOpen(known)) ?? steps[0];
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [step]);
  return {
    step,
    go(next) {
      location.hash = next;
    },
  };
}
