import { text } from '../../../ui/search.js';

/** `visa=krav`: requirement by requirement instead of by organisation; `tysta`: only those of whom, or of which, nothing has been heard. */
export interface RoundSearch {
  visa?: 'krav' | undefined;
  tysta?: '1' | undefined;
}

/** Keeps what the page knows of an address and leaves out the rest. */
export function readRoundSearch(asked: Record<string, unknown>): RoundSearch {
  return { visa: asked['visa'] === 'krav' ? 'krav' : undefined, tysta: text(asked['tysta']) === undefined ? undefined : '1' };
}
