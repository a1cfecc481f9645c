import type { Locale } from './messages.js';

const TIME_ZONE = 'Europe/Stockholm';
const NBSP = '\u00a0';
const MILLION = 1_000_000n;

// One set of formats for both languages: ISO dates and 24 hours are what the printed lists and the files say too.
const instantParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const dayParts = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** `2025-02-20 14:03`, Stockholm time. */
export function formatInstant(at: string | Date): string {
  return instantParts.format(new Date(at)).replace(',', '').replace(' ', NBSP);
}

/** The day in Stockholm at which an instant falls: `2025-02-20`. */
export function dayOf(at: string | Date): string {
  return dayParts.format(new Date(at));
}

/** Whole days from today in Stockholm to a date; 0 today, negative when it has passed. */
export function daysUntil(on: string, now: Date = new Date()): number {
  return Math.round((Date.parse(`${on}T00:00:00Z`) - Date.parse(`${dayOf(now)}T00:00:00Z`)) / 86_400_000);
}

/** A date some days after today in Stockholm, as an input of type date wants it. */
export function dateAfter(days: number, now: Date = new Date()): string {
  return new Date(Date.parse(`${dayOf(now)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Groups digits in threes with the language's mark; decimals with its decimal mark. Takes the API's decimal text, never a float. */
export function formatDecimal(value: string | number, locale: Locale): string {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return written(whole, decimals.replace(/0+$/, ''), locale);
}

function written(whole: string, decimals: string, locale: Locale): string {
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, locale === 'sv' ? NBSP : ',');
  return decimals === '' ? grouped : `${grouped}${locale === 'sv' ? ',' : '.'}${decimals}`;
}

/** `520 mnkr` for whole millions, else `1 234 567 kr`, with öre only where there are any. */
export function formatMoney(money: { amount: string; currency: string }, locale: Locale): string {
  const [whole = '0', decimals = ''] = money.amount.split('.');
  const even = /^0*$/.test(decimals);
  const kronor = BigInt(whole);
  const millions = even && kronor !== 0n && kronor % MILLION === 0n;
  const amount = written(millions ? String(kronor / MILLION) : whole, even ? '' : decimals.padEnd(2, '0'), locale);
  if (money.currency !== 'SEK' || locale === 'en') return `${money.currency}${NBSP}${amount}${millions ? `${NBSP}million` : ''}`;
  return `${amount}${NBSP}${millions ? 'mnkr' : 'kr'}`;
}

/** `212000-2627`, whether or not the hyphen came with it. */
export function formatOrganisationNumber(number: string): string {
  const digits = number.replace('-', '');
  return digits.length === 10 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : number;
}

/** `84 kB`, `1,2 MB`, `12 MB`, `1,5 GB`; thousands, as file managers count. */
export function formatFileSize(bytes: string | number, locale: Locale): string {
  const size = Number(bytes);
  if (size < 1000) return `${size}${NBSP}B`;
  if (size < 999_500) return `${Math.round(size / 1000)}${NBSP}kB`;
  if (size < 999_500_000) return `${shortNumber(size / 1_000_000, locale)}${NBSP}MB`;
  return `${shortNumber(size / 1_000_000_000, locale)}${NBSP}GB`;
}

const shortNumber = (value: number, locale: Locale): string => formatDecimal(value.toFixed(value < 9.95 ? 1 : 0), locale);

/** Compares names the Swedish way: å, ä and ö last. */
export const compareNames = new Intl.Collator('sv').compare;
