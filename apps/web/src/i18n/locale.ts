import { i18n, LOCALES, type Locale } from './messages.js';

/** The language that the address asks for, if it does. */
export function localeInAddress(search: string): Locale | undefined {
  const asked = new URLSearchParams(search).get('lang');
  return LOCALES.find((locale) => locale === asked);
}

/** Switches the interface, and says so to screen readers and hyphenation through the document's `lang`. */
export function activateLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  if (i18n.locale !== locale) i18n.activate(locale);
}
