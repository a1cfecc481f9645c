import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import type { Consequence } from './binding-act.js';

/** What will follow from an act, a sentence each, in the reader's language. */
export const consequencesInWords = (language: Language, consequences: readonly Consequence[]): string[] =>
  consequences.map(({ code, params }) => say(language, `consequence.${code}`, params));
