import { isStorable } from '#kernel';
import { invalidInput, Refusal } from './refusal.js';

/** Objects in objects: the deepest input of the product has five. What is deeper is made to exhaust whoever walks through it. */
const DEEPEST = 32;

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/**
 * Refuses input from outside, before anybody reads it, that no column could keep: a text with NUL or half of a surrogate pair, at its
 * field, and more nesting than any input has. `at` is what the paths begin with; empty for none.
 */
export function refuseUnstorable(input: unknown, at = ''): void {
  const waiting: Place[] = [{ value: input, path: at, depth: 0 }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, path, depth } = place;
    if (typeof value === 'string' && !isStorable(value)) throw invalidInput({ path, text: 'field.unstorable_character' });
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) throw new Refusal('TOO_COMPLEX');
    for (const [key, below] of Object.entries(value)) {
      if (!isStorable(key)) throw invalidInput({ path, text: 'field.unstorable_character' });
      waiting.push({ value: below, path: path === '' ? key : `${path}.${key}`, depth: depth + 1 });
    }
  }
}
