import { looksLikePersonalNumber } from '#kernel';

const E_MAIL = /[^\s"'<>(),;:*/]+@[^\s"'<>(),;:/]+\.\p{L}{2,}/gu;
/** The personal pages carry their token in the address; so does a link in a mail. */
const TOKEN_IN_PATH = /(\/[ish]\/|\/konto\/|\/account\/)[A-Za-z0-9_-]{16,}/g;
const TOKEN_IN_QUERY = /([?&](?:token|key|password|secret)=)[^&\s"']+/gi;
const PASSWORD_IN_URL = /([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@/]+@/gi;
const DIGITS = /\b\d{6,8}[-+]?\d{4}\b/g;
const SECRET_NAME = /^(?:authorization|cookie|set-cookie|token|password|secret|email|name|to|parameters)$/i;
const DEEPEST = 6;

/** A text as it may stand in the log: without addresses of people, tokens, passwords and personal identity numbers. */
export function scrubText(text: string): string {
  return text
    .replace(PASSWORD_IN_URL, '$1:***@')
    .replace(TOKEN_IN_PATH, '$1***')
    .replace(TOKEN_IN_QUERY, '$1***')
    .replace(E_MAIL, '***@***')
    .replace(DIGITS, (digits) => (looksLikePersonalNumber(digits) ? '***' : digits));
}

/** Any value as it may stand in the log. Of an error the name, message, code and stack are kept; never the parameters of a query. */
export function scrub(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  if (value instanceof Date) return value.toISOString();
  if (depth >= DEEPEST) return '…';
  if (value instanceof Error) return scrubError(value, depth);
  if (Array.isArray(value)) return value.map((item) => scrub(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, SECRET_NAME.test(name) ? '***' : scrub(item, depth + 1)]),
  );
}

function scrubError(error: Error, depth: number): Record<string, unknown> {
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: scrubText(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack === undefined ? {} : { stack: scrubText(error.stack) }),
    ...(error.cause === undefined ? {} : { cause: scrub(error.cause, depth + 1) }),
  };
}
