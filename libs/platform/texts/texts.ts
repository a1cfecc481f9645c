import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Language } from '#platform/request';

export type Texts = Readonly<Record<string, string>>;

const bundles: Record<Language, I18n> = { sv: bundle('sv'), en: bundle('en') };
const known: Record<Language, Set<string>> = { sv: new Set(), en: new Set() };

function bundle(locale: Language): I18n {
  const i18n = setupI18n({ locale, messages: { [locale]: {} } });
  i18n.setMessagesCompiler(compileMessage);
  return i18n;
}

/**
 * Adds a library's texts, ICU messages by key. Both languages must have the same keys: what is missing in one is found
 * at start and not by a reader.
 */
export function defineTexts(texts: { readonly sv: Texts; readonly en: Texts }): void {
  const missing = [
    ...Object.keys(texts.sv).filter((key) => !(key in texts.en)).map((key) => `en: ${key}`),
    ...Object.keys(texts.en).filter((key) => !(key in texts.sv)).map((key) => `sv: ${key}`),
  ];
  if (missing.length > 0) throw new Error(`Texts missing: ${missing.join(', ')}`);
  for (const language of ['sv', 'en'] as const) {
    bundles[language].load(language, { ...texts[language] });
    for (const key of Object.keys(texts[language])) known[language].add(key);
  }
}

/** Adds short texts side by side, Swedish first, under keys that begin with `prefix`: the headings of a table, the names of states. */
export function defineWords(prefix: string, words: Readonly<Record<string, readonly [sv: string, en: string]>>): void {
  const inLanguage = (place: 0 | 1): Texts => Object.fromEntries(Object.entries(words).map(([key, pair]) => [`${prefix}${key}`, pair[place]]));
  defineTexts({ sv: inLanguage(0), en: inLanguage(1) });
}

/** The text in words. An unknown key is a bug and says so by name, rather than show an empty line. */
export function say(language: Language, key: string, params: Readonly<Record<string, unknown>> = {}): string {
  if (!known[language].has(key)) return `[${key}]`;
  return bundles[language]._(key, { ...params });
}

export function hasText(key: string): boolean {
  return known.sv.has(key);
}
