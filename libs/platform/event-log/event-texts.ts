import { defineTexts, type Texts } from '#platform/texts';

/**
 * Adds a library's events in words, by kind. A text may name `{subject}`, `{organisation}`, `{procurement}` and every param of
 * the event: `'MandateReturned': 'Fullmakten från {organisation} lämnades tillbaka'`.
 */
export function defineEventTexts(texts: { readonly sv: Texts; readonly en: Texts }): void {
  const prefixed = (ofLanguage: Texts): Texts => Object.fromEntries(Object.entries(ofLanguage).map(([kind, text]) => [`event.${kind}`, text]));
  defineTexts({ sv: prefixed(texts.sv), en: prefixed(texts.en) });
}
