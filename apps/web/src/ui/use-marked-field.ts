import { useEffect, useRef, type RefObject } from 'react';

/** Moves focus to the first field within that is marked as wrong, once after each time that it was sent. */
export function useMarkedField<Within extends HTMLElement>(): { within: RefObject<Within | null>; sent: () => void } {
  const within = useRef<Within>(null);
  // From the start: a form can come back with its refusal, after something else stood in its place.
  const looks = useRef(true);
  useEffect(() => {
    if (!looks.current) return;
    const marked = within.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (marked === null || marked === undefined) return;
    looks.current = false;
    marked.focus();
  });
  return {
    within,
    sent() {
      looks.current = true;
    },
  };
}
