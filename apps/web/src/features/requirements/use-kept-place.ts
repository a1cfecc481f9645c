import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

interface KeptPlace {
  /** The address that the place belongs to: with other filters it is another list. */
  readonly address: string;
  /** The row at the top of what is seen, and how far it has been scrolled past. */
  readonly row: string | undefined;
  readonly past: number;
  /** How far the open requirement has been scrolled. */
  readonly pane: number;
}

type Place = RefObject<HTMLDivElement | null>;

/** Keeps where one was in the list and in the open requirement, through a reload; elsewhere the open requirement's row is brought into sight. */
export function useKeptPlace(key: string, ready: boolean, { list, pane, openId }: { list: Place; pane: Place; openId: string | undefined }): void {
  const restored = useRef(false);
  useEffect(() => {
    const keep = () => sessionStorage.setItem(key, JSON.stringify(placeNow(list.current, pane.current)));
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [key, list, pane]);
  useLayoutEffect(() => {
    const { current } = list;
    if (!ready || restored.current || current === null) return;
    restored.current = true;
    const kept = keptPlace(key);
    const row = rowOf(current, kept?.row ?? openId);
    const restore = () => {
      if (row !== null) scrollTo(current, row, kept?.past);
      if (kept !== undefined) pane.current?.scrollTo(0, kept.pane);
    };
    restore();
    // Once more when the rows there have got their own heights.
    const frame = requestAnimationFrame(restore);
    return () => cancelAnimationFrame(frame);
  }, [key, ready, list, pane, openId]);
}

const rowOf = (list: HTMLElement, id: string | undefined): HTMLElement | null => (id === undefined ? null : list.querySelector(`#krav-${CSS.escape(id)}`));

/** Where the list scrolls by itself its own top; else the window's. */
const topOf = (list: HTMLElement): number => (list.scrollHeight > list.clientHeight ? list.getBoundingClientRect().top : 0);

function placeNow(list: HTMLElement | null, pane: HTMLElement | null): KeptPlace {
  const top = list === null ? 0 : topOf(list);
  const first = [...(list?.querySelectorAll<HTMLElement>('[id^="krav-"]') ?? [])].find((row) => row.getBoundingClientRect().bottom > top);
  return {
    address: location.search, row: first?.id.replace('krav-', ''), past: first === undefined ? 0 : top - first.getBoundingClientRect().top, pane: pane?.scrollTop ?? 0,
  };
}

function keptPlace(key: string): KeptPlace | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptPlace | null;
    return kept?.address === location.search ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Scrolls the row to where it was; to the middle where nothing is known. */
function scrollTo(list: HTMLElement, row: HTMLElement, past: number | undefined): void {
  if (row.offsetParent === null) return;
  const top = topOf(list);
  const wanted = past === undefined ? (top === 0 ? window.innerHeight : list.clientHeight) / 2 : -past;
  const by = row.getBoundingClientRect().top - top - wanted;
  if (top === 0) window.scrollBy(0, by);
  else list.scrollBy(0, by);
}
