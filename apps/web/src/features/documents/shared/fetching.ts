import type { MouseEvent } from 'react';
import { useState } from 'react';
import { callHttp } from '../../../api/client.js';
import { hasCode, sayFailure, UnreachableError } from '../../../api/refusal.js';
import { defineMessages, translate } from '../../../i18n/messages.js';

const m = defineMessages('fetching', {
  gone: { sv: 'Den går inte att hämta längre. Ladda om sidan för att se vad som gäller nu.', en: 'It can be fetched no longer. Reload the page to see what applies now.' },
});

export interface Fetching {
  /** The address that is being asked for. */
  readonly asking: string | undefined;
  /** When the browser last began to save something. */
  readonly begunAt: Date | undefined;
  readonly failure: string | undefined;
  fetch(href: string): void;
}

/**
 * Fetches files through the browser's own downloads, which go on after a lost connection; but asks first whether there is anything to be had, so
 * that a link that has ended or a file that is gone is said on the page and not in a file.
 * @param before done before each: opens a personal link once more, whose session is short
 */
export function useFetching(before?: () => Promise<void>): Fetching {
  const [state, setState] = useState<Omit<Fetching, 'fetch'>>({ asking: undefined, begunAt: undefined, failure: undefined });
  const run = async (href: string) => {
    setState(({ begunAt }) => ({ asking: href, begunAt, failure: undefined }));
    try {
      await before?.();
      await refuseWhereNothing(href);
      save(href);
      setState({ asking: undefined, begunAt: new Date(), failure: undefined });
    } catch (refused) {
      setState(({ begunAt }) => ({ asking: undefined, begunAt, failure: sayUnfetched(refused) }));
    }
  };
  return { ...state, fetch: (href) => void run(href) };
}

/** Why nothing came, for the reader. */
export const sayUnfetched = (refused: unknown): string => (hasCode(refused, 'NOT_FOUND') ? translate(m.gone) : sayFailure(refused, 'read'));

/** Throws the refusal that the address would be answered with, in words; asks without fetching a byte of the file. */
export async function refuseWhereNothing(href: string): Promise<void> {
  const response = await fetch(href, { method: 'HEAD', credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new UnreachableError('No answer', { cause });
  });
  // The words of a refusal come with its body alone.
  if (!response.ok) await callHttp('GET', href);
}

function save(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  link.click();
}

/** A press on a link that is fetched in the page's own way; with a key held down it is the browser's. */
export const whenPressed = (onFetch: ((href: string) => void) | undefined, href: string) => (event: MouseEvent): void => {
  if (onFetch === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  onFetch(href);
};
