import type { TestApp } from '../../kit/test-app.js';

export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** Milliseconds until the answer was read whole: the quickest of eight, so that what else the machine does is not counted. */
  readonly ms: number;
}

interface Body { readonly code?: string; readonly message?: string; readonly errors?: readonly { message: string; extensions?: { code?: string } }[] }

/** Sends the same request eight times. What is refused must be refused the same way each time. */
export async function knock(app: Pick<TestApp, 'url'>, init: RequestInit, path = '/graphql'): Promise<Answer> {
  const times: number[] = [];
  let last: Omit<Answer, 'ms'> = { status: 0, code: undefined, message: undefined };
  for (let turn = 0; turn < 8; turn++) {
    const begun = performance.now();
    const response = await fetch(new URL(path, app.url), init);
    const text = await response.text();
    times.push(performance.now() - begun);
    const { code, message, errors } = parsed(text);
    last = { status: response.status, code: code ?? errors?.[0]?.extensions?.code, message: message ?? errors?.[0]?.message };
  }
  return { ...last, ms: Math.min(...times) };
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
}

export const JSON_TYPE = { 'content-type': 'application/json' };

export const asked = (query: string, more: Readonly<Record<string, unknown>> = {}): RequestInit => ({ method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query, ...more }) });

/** What is turned away costs next to nothing: it is answered within a tenth of a second. */
export const LONGEST_MS = 100;
