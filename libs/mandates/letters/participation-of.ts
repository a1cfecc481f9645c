import type { OutboxMessage } from '#platform/outbox';

/** The participation that an event of a mandate names. */
export function participationOf(message: OutboxMessage): string {
  const { participationId } = message.params;
  if (typeof participationId !== 'string') throw new Error(`The event ${message.kind} names no participation.`);
  return participationId;
}
