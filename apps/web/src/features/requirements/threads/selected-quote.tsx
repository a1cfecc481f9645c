import { Button } from '@mantine/core';
import { useLayoutEffect, useState } from 'react';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconMessageCircle } from '../../../ui/icons.js';
import type { Quote } from '../quote.js';
import styles from './threads.module.css';

const m = defineMessages('selected-quote', {
  comment: { sv: 'Kommentera det markerade', en: 'Comment on the selection' },
});

const WIDTH = 265;
const HEIGHT = 36;
const GAP = 8;

/** Beside the words that are selected: a button to comment on them. */
export function SelectedQuote({ quote, onChoose }: { quote: Quote; onChoose: (quote: Quote) => void }) {
  const { t } = useI18n();
  const place = usePlaceBeside(quote);
  if (place === undefined) return null;
  return (
    <div className={`${styles['selected']} sk-no-print`} style={place}>
      {/* A press would otherwise take the selection away before it is a click. */}
      <Button size="compact-md" leftSection={<IconMessageCircle size={16} aria-hidden />} onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(quote)}>
        {t(m.comment)}
      </Button>
    </div>
  );
}

/** Below the selection's end, within the window, also while one scrolls. */
function usePlaceBeside(quote: Quote): { left: number; top: number } | undefined {
  const [place, setPlace] = useState<{ left: number; top: number }>();
  useLayoutEffect(() => {
    const put = () => {
      const selection = document.getSelection();
      if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return;
      const last = [...selection.getRangeAt(0).getClientRects()].at(-1);
      if (last === undefined) return;
      setPlace({ left: Math.max(GAP, Math.min(last.right, innerWidth - WIDTH - GAP)), top: Math.max(GAP, Math.min(last.bottom + GAP, innerHeight - HEIGHT - GAP)) });
    };
    put();
    window.addEventListener('scroll', put, { capture: true, passive: true });
    window.addEventListener('resize', put);
    return () => {
      window.removeEventListener('scroll', put, { capture: true });
      window.removeEventListener('resize', put);
    };
  }, [quote]);
  return place;
}
