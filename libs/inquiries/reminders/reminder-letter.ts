import { hasControlCharacter, hasControlCharacterInLines } from '#kernel';
import { invalidInput, type FieldProblem } from '#platform/request';

const MOST_AT_ONCE = 500;
export const LONGEST_SUBJECT = 60;
const LONGEST_TEXT = 4_000;

/** The words of a reminder, as whoever sends it has written them. */
export interface ReminderLetter {
  readonly subject: string;
  readonly text: string;
}

/** Refuses, at its field, a letter that could not be sent: INVALID_INPUT. To somebody, and to at most 500 at a time. */
export function refuseReminderLetter(letter: ReminderLetter, organisationIds: readonly string[]): void {
  const problems: FieldProblem[] = [
    ...lengthProblems('subject', letter.subject, LONGEST_SUBJECT),
    ...lengthProblems('text', letter.text, LONGEST_TEXT),
    ...(hasControlCharacter(letter.subject.trim()) ? [{ path: 'subject', text: 'field.control_character' }] : []),
    ...(hasControlCharacterInLines(letter.text) ? [{ path: 'text', text: 'field.control_character' }] : []),
    ...(organisationIds.length === 0 ? [{ path: 'organisationIds', text: 'field.required' }] : []),
    ...(organisationIds.length > MOST_AT_ONCE ? [{ path: 'organisationIds', text: 'field.too_many', params: { limit: MOST_AT_ONCE } }] : []),
  ];
  if (problems.length > 0) throw invalidInput(...problems);
}

function lengthProblems(path: string, text: string, limit: number): FieldProblem[] {
  const actual = text.trim().length;
  if (actual === 0) return [{ path, text: 'field.required' }];
  return actual > limit ? [{ path, text: 'field.too_long', params: { limit, actual } }] : [];
}
