import { formatDecimal } from '../../../i18n/format.js';

/** Kronor as people type them (`520 000 000`, `1,5 mnkr`) as the API takes them; nothing where nothing is typed. What is no amount goes as it is, to be refused in words. */
export function amountOf(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (text === '') return null;
  const millions = /^(\d+(?:\.\d{1,6})?)(?:mnkr|mkr|miljoner(?:kr|kronor)?)$/i.exec(text);
  if (!millions) return text.replace(/kr$/i, '');
  const [whole = '', decimals = ''] = (millions[1] ?? '').split('.');
  return `${whole}${decimals.padEnd(6, '0')}`.replace(/^0+(?=\d)/, '');
}

/** An amount of the API as one types it: grouped, öre only where there are any. */
export const typedAmount = (amount: string | undefined): string => (amount === undefined ? '' : formatDecimal(amount, 'sv'));
