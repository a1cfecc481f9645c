import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import type { MailFacts } from './mail-facts.js';
import type { MailKind } from './mail-kind.js';

/** So much of a subject is shown in the list of a phone. */
export const LONGEST_SUBJECT = 60;
const ELLIPSIS = '…';
/** A clipped name does not end in “för” or “och,”. */
const DANGLING = /(?:\s+(?:för|och|i|av|till|med|samt|the|of|and|for|in|to|with))*[\s,;:–-]*$/iu;

/**
 * The subject states the fact within 60 characters: the name of the procurement is clipped at a word where it is too long.
 * A reminder has the words of the administrator.
 */
export function mailSubject(kind: MailKind, language: Language, facts: Pick<MailFacts, 'title'>, own?: string): string {
  if (own !== undefined) return clip(own.trim(), LONGEST_SUBJECT);
  const fact = say(language, `mail.${kind}.subject`);
  if (facts.title === null) return clip(fact, LONGEST_SUBJECT);
  return `${fact}: ${clip(facts.title, LONGEST_SUBJECT - lengthOf(fact) - 2)}`;
}

const lengthOf = (text: string): number => Array.from(text).length;

function clip(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  const whole = lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut;
  return `${whole.replace(DANGLING, '').trimEnd()}${ELLIPSIS}`;
}
