import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Tells an element how far down the page it begins (`--above`), so that it can fill the rest of the window. */
export function useRoomBelow(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const { current } = element;
      current?.style.setProperty('--above', `${Math.round(current.getBoundingClientRect().top + window.scrollY)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return element;
}
