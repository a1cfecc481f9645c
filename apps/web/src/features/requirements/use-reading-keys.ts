import { useEffect, useRef, type RefObject } from 'react';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { announce } from '../../ui/toasts.js';
import { useRequirementKeys } from './requirement-keys.js';
import type { ReadingState } from './use-reading.js';

const m = defineMessages('reading-keys', {
  last: { sv: 'Det var det sista kravet i listan.', en: 'That was the last requirement in the list.' },
  first: { sv: 'Det är det första kravet i listan.', en: 'That is the first requirement in the list.' },
  read: { sv: 'Markerat som läst', en: 'Marked as read' },
  unread: { sv: 'Markerat som oläst', en: 'Marked as unread' },
});

type Place = RefObject<HTMLDivElement | null>;

/** Walking through the list and marking with single keys. Focus goes with it, so that it is always seen and heard where one is. */
export function useReadingKeys(reading: ReadingState, list: Place, pane: Place): { toList: () => void } {
  const { t } = useI18n();
  const { open, step, mark, openNumber } = reading;
  const follows = useRef(false);
  const walk = (steps: number) => {
    // Whoever reads with focus in the requirement stays there.
    if (pane.current?.contains(document.activeElement)) pane.current.focus({ preventScroll: true });
    follows.current = step(steps);
    if (!follows.current) announce(t(steps > 0 ? m.last : m.first));
  };
  const toList = () => {
    const { current } = list;
    // Where one is shown at a time the list comes back only when nothing is open.
    if (current?.offsetParent === null) openNumber(undefined);
    requestAnimationFrame(() => focusRow(current, open?.id));
  };
  useRequirementKeys({
    next: () => walk(1),
    previous: () => walk(-1),
    enter: () => {
      if (open === undefined) walk(1);
      else pane.current?.focus({ preventScroll: true });
    },
    list: toList,
    ...(open === undefined
      ? {}
      : {
          read: () => {
            mark(open, !open.readByViewer);
            announce(t(open.readByViewer ? m.unread : m.read));
          },
          readAndNext: () => {
            mark(open, true);
            walk(1);
          },
        }),
  });
  const openId = open?.id;
  useEffect(() => {
    pane.current?.scrollTo(0, 0);
    if (!follows.current) return;
    follows.current = false;
    const isInPane = pane.current?.contains(document.activeElement) ?? false;
    focusRow(list.current, openId, !isInPane);
  }, [openId, list, pane]);
  return { toList };
}

function focusRow(list: HTMLElement | null, id: string | undefined, takesFocus = true): void {
  const row = list?.querySelector<HTMLElement>(id === undefined ? 'a' : `#krav-${CSS.escape(id)}`);
  if (!row || row.offsetParent === null) return;
  row.scrollIntoView({ block: 'nearest' });
  if (takesFocus) row.focus({ preventScroll: true });
}
