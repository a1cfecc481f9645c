import type { AgendaItem } from '../meeting-documents.js';

/** What can be decided here: a matter that is closed to the viewer is decided by somebody else. */
const isOpen = ({ closedToViewer }: AgendaItem): boolean => !closedToViewer;
const isUndecided = (item: AgendaItem): boolean => isOpen(item) && !item.decision;

/** The item that is shown: the one asked for, else the first that is undecided. */
export function openItem(items: readonly AgendaItem[], position: number | undefined): AgendaItem | undefined {
  if (position !== undefined) return items.find((item) => item.position === position && isOpen(item));
  return items.find(isUndecided);
}

/** The next undecided item after a place, or the one before it; goes round at the ends. */
export function undecidedBeside(items: readonly AgendaItem[], position: number, steps: 1 | -1): AgendaItem | undefined {
  const undecided = items.filter((item) => isUndecided(item) && item.position !== position);
  if (steps === 1) return undecided.find((item) => item.position > position) ?? undecided[0];
  return undecided.findLast((item) => item.position < position) ?? undecided.at(-1);
}
