import type { Language, Refusal } from '#platform/request';
import './refusal-texts.js';
import { hasText, say } from './texts.js';

export interface RefusalInWords {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A refusal as the one who asked reads it. The fields' texts stand in `details.fields`. */
export function refusalInWords(language: Language, refusal: Refusal): RefusalInWords {
  const key = hasText(refusal.text) ? refusal.text : `refusal.${refusal.code}`;
  const fields = refusal.fields.map(({ path, text, params }) => ({ path, message: say(language, text, params) }));
  return {
    code: refusal.code,
    message: say(language, key, refusal.params),
    details: { ...refusal.details, ...(fields.length > 0 ? { fields } : {}) },
  };
}
