import { domainToASCII } from 'node:url';

/** Why a text is not one e-mail address. */
export type EmailAddressProblem = 'missing' | 'invalid_email' | 'several_addresses';

/** The address in lower case, or why there is none. */
export type ParsedEmailAddress =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: EmailAddressProblem };

const LONGEST_ADDRESS = 254;
const LOCAL_PART = /^(?=.{1,64}$)[a-z0-9!#$%&'*+/=?^_{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_{|}~-]+)*$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Reads exactly one address, trimmed and in lower case: addresses are compared without case.
 *
 * The part before @ is ASCII, since most receiving systems take nothing else; the domain may have å, ä and ö.
 * Refuses display names, quoted and commented forms, addresses of machines by number, domains without a dot,
 * control characters (header injection) and anything over 254 characters.
 */
export function parseEmailAddress(text: string): ParsedEmailAddress {
  const value = text.normalize('NFC').trim().toLowerCase();
  if (value === '') return { ok: false, problem: 'missing' };
  if (isSeveral(value)) return { ok: false, problem: 'several_addresses' };
  return isOne(value) ? { ok: true, value } : { ok: false, problem: 'invalid_email' };
}

/** The address made unrecognisable to others but not to its owner: `a***@kalix.example`. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '***' : `${address.charAt(0)}***${address.slice(at)}`;
}

function isSeveral(value: string): boolean {
  const parts = value.split(/[;,\s]+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.includes('@'));
}

function isOne(value: string): boolean {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const domain = value.slice(at + 1);
  if (at < 1 || /[\s\p{Cc}%]/u.test(domain)) return false;
  const ascii = domainToASCII(domain);
  const labels = ascii.split('.');
  return LOCAL_PART.test(local) && `${local}@${ascii}`.length <= LONGEST_ADDRESS && isDomain(labels);
}

function isDomain(labels: readonly string[]): boolean {
  const top = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && /^[a-z]/.test(top) && top.length > 1;
}
