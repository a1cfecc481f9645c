import { defineMessages, translate } from '../i18n/messages.js';
import type { RefusalCode } from '../generated/graphql.js';

const m = defineMessages('api', {
  unreachableRead: {
    sv: 'Det gick inte att nå Samköp. Inget har ändrats.',
    en: 'Samköp could not be reached. Nothing has changed.',
  },
  unreachableWrite: {
    sv: 'Samköp svarade inte. Försök igen: det blir inte gjort två gånger, och det du har skrivit finns kvar.',
    en: 'Samköp did not answer. Try again: it will not be done twice, and what you wrote is still here.',
  },
  outdated: {
    sv: 'Samköp har uppdaterats sedan sidan öppnades. Ladda om sidan och försök igen; inget har ändrats.',
    en: 'Samköp has been updated since the page was opened. Reload the page and try again; nothing has changed.',
  },
  broken: {
    sv: 'Något gick fel hos oss och inget har ändrats. Försök igen om en stund.',
    en: 'Something went wrong on our side and nothing has changed. Try again in a while.',
  },
});

/** The server said no, in words meant for the reader. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }

  /** What is wrong at each field, by the field's own name: `input.signatoryName` answers as `signatoryName`. */
  get fields(): Record<string, string> {
    const listed = this.details['fields'];
    if (!Array.isArray(listed)) return {};
    return Object.fromEntries(
      listed.filter(isFieldRefusal).map(({ path, message }) => [path.replace(/^(input|variables)\./, ''), message]),
    );
  }
}

/** No answer came: for a change it is unknown whether it was made. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** The server no longer knows what this page asks for: the page is older than the server. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

function isFieldRefusal(field: unknown): field is { path: string; message: string } {
  return typeof field === 'object' && field !== null && 'path' in field && 'message' in field && typeof field.path === 'string' && typeof field.message === 'string';
}

export function hasCode(error: unknown, ...codes: RefusalCode[]): error is RefusalError {
  return error instanceof RefusalError && codes.includes(error.code);
}

/** Any failure as one sentence for the reader. */
export function sayFailure(error: unknown, kind: 'read' | 'write' = 'write'): string {
  if (error instanceof RefusalError && error.message !== '') return error.message;
  if (error instanceof UnreachableError) return translate(kind === 'read' ? m.unreachableRead : m.unreachableWrite);
  if (error instanceof OutdatedError) return translate(m.outdated);
  return translate(m.broken);
}
