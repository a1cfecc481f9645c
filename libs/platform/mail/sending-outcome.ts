/**
 * What became of an attempt to send. `REFUSED`: the server will never take this letter. `LATER`: it says it cannot now; counted,
 * since some servers say so for ever. `UNREACHABLE`: the fault is not the letter's, and it waits for as long as that takes.
 */
export type SendingOutcome = { readonly kind: 'REFUSED' | 'LATER' | 'UNREACHABLE'; readonly reason: string };

const LONGEST_REASON = 300;
/** What the server says before it has been told whom the letter is for is about us, not about the letter. */
const ABOUT_US = new Set(['EAUTH', 'ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ETLS', 'ESOCKET', 'ENOAUTH', 'EOAUTH2', 'EPROXY', 'ECONFIG']);

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly message?: unknown;
  readonly command?: unknown;
}

export function outcomeOfError(error: unknown): SendingOutcome {
  const { code, responseCode, response, message, command } = error as SmtpError;
  const reason = String(response ?? message ?? error).replace(/\s+/g, ' ').slice(0, LONGEST_REASON);
  const answer = typeof responseCode === 'number' ? responseCode : 0;
  if (command === 'CONN' || (typeof code === 'string' && ABOUT_US.has(code)) || answer === 0) return { kind: 'UNREACHABLE', reason };
  return { kind: answer >= 500 ? 'REFUSED' : 'LATER', reason };
}
