import { hasControlCharacterInLines } from '#kernel';
import { invalidInput } from '#platform/request';

const LONGEST = 2_000;

/** A reason in words, trimmed. Refuses an empty one, one over 2,000 characters, and control characters other than line breaks. */
export function cleanReason(reason: string, path = 'reason'): string {
  const text = reason.trim();
  if (text === '') throw invalidInput({ path, text: 'field.required' });
  if (text.length > LONGEST) throw invalidInput({ path, text: 'field.too_long', params: { limit: LONGEST, actual: text.length } });
  if (hasControlCharacterInLines(text)) throw invalidInput({ path, text: 'field.control_character' });
  return text;
}
