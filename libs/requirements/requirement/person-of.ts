import type { Actor } from '#platform/access';
import { Refusal } from '#platform/request';

/** The person who acts: requirements and comments have people for authors, never a link or the clock. */
export function personOf(actor: Actor): string {
  if (actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
  return actor.personId;
}
