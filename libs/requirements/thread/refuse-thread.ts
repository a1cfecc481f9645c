import { Refusal } from '#platform/request';
import { contentOf } from '../requirement/load-requirement.js';
import type { ThreadRefusal } from './thread.js';
import type { LockedThread } from './load-thread.js';

/** A refusal of the thread's rules as it is told. Of an outdated suggestion both texts go back. */
export function refusalOf(refusal: ThreadRefusal, { locked, suggestion }: LockedThread): Refusal {
  if (refusal === 'outdated') {
    const { text } = contentOf(locked.requirement);
    return new Refusal('CONFLICT', { text: 'suggestion.outdated', details: { version: locked.requirement.version, theirs: { text }, yours: { suggestion: suggestion?.replacement ?? null } } });
  }
  if (refusal === 'text_without_acceptance') return new Refusal('INVALID_INPUT', { fields: [{ path: 'resultingText', text: 'thread.text_without_acceptance' }] });
  return new Refusal('ACTION_NOT_AVAILABLE', { text: `thread.${refusal}` });
}
