import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** The two languages of the interface, as the address and the `lang` attribute write them. */
export type Locale = 'sv' | 'en';
export const LOCALES: readonly Locale[] = ['sv', 'en'];

/** One text in both languages, in ICU message format. Standing side by side, neither can be forgotten. */
export type Wording = Readonly<Record<Locale, string>>;
/** What `defineMessages` gives back: the address of a text, to be put into words with `t`. */
export interface Message {
  readonly id: string;
}
export type MessageValues = Readonly<Record<string, string | number>>;

export const i18n: I18n = setupI18n({ locale: 'sv', messages: { sv: {}, en: {} } });
i18n.setMessagesCompiler(compileMessage);

/**
 * Declares the texts of one screen. They are loaded with the module that declares them, so a page carries only its own.
 * @param scope first part of the ids; unique in the interface
 */
export function defineMessages<Key extends string>(scope: string, wordings: Record<Key, Wording>): Record<Key, Message> {
  const messages = {} as Record<Key, Message>;
  const texts: Record<Locale, Record<string, string>> = { sv: {}, en: {} };
  for (const key of Object.keys(wordings) as Key[]) {
    const id = `${scope}.${key}`;
    messages[key] = { id };
    for (const locale of LOCALES) texts[locale][id] = wordings[key][locale];
  }
  i18n.load(texts);
  return messages;
}

/** Puts a message into words in the language that is switched on. */
export function translate(message: Message, values?: MessageValues): string {
  return i18n._(message.id, values);
}
