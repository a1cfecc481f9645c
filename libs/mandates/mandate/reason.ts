import { invalidInput } from '#platform/request';

const LONGEST = 2_000;

/** A reason in words, trimmed. Refuses an empty one and one over 2,000 characters. */
export function cleanReason(reason: string, path = 'reason'): string {
  const text = reason.trim();
  if (text === '') throw invalidInput({ path, text: 'field.required' });
  if (text.length > LONGEST) throw invalidInput({ path, text: 'field.too_long', params: { limit: LONGEST, actual: text.length } });
  return text;
}
