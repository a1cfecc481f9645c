/** What comes so close together is shown in one go: fifty who write at once must not draw the list fifty times a second. */
const TOGETHER_MS = 50;
/** Quiet for so long, and what takes asking is asked for; or, where it is never quiet, so long after the first. */
const SETTLED_MS = 1500;
const UNSETTLED_AT_MOST_MS = 8000;

/**
 * Gathers what comes one at a time: `show` gets it a moment later, in its order, and `settle` when it is quiet. What is left when it is
 * stopped is dropped.
 */
export function gather<Item>(show: (items: readonly Item[]) => void, settle: (items: readonly Item[]) => void): { add(item: Item): void; stop(): void } {
  let waiting: Item[] = [];
  let unsettled: Item[] = [];
  let firstAt = 0;
  let showing: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const showNow = () => {
    showing = undefined;
    const items = waiting;
    waiting = [];
    show(items);
  };
  const settleNow = () => {
    const items = unsettled;
    unsettled = [];
    settle(items);
  };
  return {
    add(item) {
      waiting.push(item);
      showing ??= setTimeout(showNow, TOGETHER_MS);
      if (unsettled.length === 0) firstAt = Date.now();
      unsettled.push(item);
      clearTimeout(settling);
      settling = setTimeout(settleNow, Math.max(TOGETHER_MS + 1, Math.min(SETTLED_MS, firstAt + UNSETTLED_AT_MOST_MS - Date.now())));
    },
    stop() {
      clearTimeout(showing);
      clearTimeout(settling);
    },
  };
}
