import { AsyncLocalStorage } from 'node:async_hooks';

export type Language = 'sv' | 'en';

/** What belongs to one request and would otherwise be handed through every call. */
export interface RequestContext {
  readonly requestId: string;
  language: Language;
  readonly idempotency?: { readonly key: string; readonly requestHash: Buffer; transactions: number };
}

export const requestContext = new AsyncLocalStorage<RequestContext>();

/** The language of the one who asks; Swedish where nobody does (jobs). */
export function currentLanguage(): Language {
  return requestContext.getStore()?.language ?? 'sv';
}
