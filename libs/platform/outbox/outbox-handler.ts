import { SetMetadata } from '@nestjs/common';
import type { EventParams } from '#platform/audit';
import type { Transaction } from '#platform/database';
import type { Language } from '#platform/request';

/** An event as its handlers get it: what the log keeps, and the language of the one who caused it. */
export interface OutboxMessage {
  readonly id: string;
  readonly eventId: string;
  readonly kind: string;
  /** When the event happened. */
  readonly at: Date;
  readonly chainId: string;
  readonly actorKind: 'PERSON' | 'LINK' | 'SYSTEM';
  readonly actorId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly procurementId: string | null;
  readonly organisationId: string | null;
  readonly params: EventParams;
  readonly language: Language;
  /** How many rounds have failed before this one. */
  readonly attempts: number;
}

/**
 * What follows from an event. `name` is kept in the database as the mark that the message was handled: it never changes once
 * released. Everything `handle` does goes through `tx`, and so takes effect exactly once; whatever leaves the database (mail)
 * is queued through `tx` and done by its own worker. Throwing means "later again".
 *
 * What is much is done in parts: a handler that answers `goOnAfter` is asked again at once, in a new transaction and with that for `after`. Where it
 * has come is kept with its effects, so that a worker which dies between two parts, or in one, leaves nothing undone and nothing done twice.
 */
export interface OutboxHandler {
  readonly name: string;
  handle(message: OutboxMessage, tx: Transaction, after: string | null): Promise<void | GoOn>;
}

/** There is more, after the place that is named. */
export interface GoOn {
  readonly goOnAfter: string;
}

export const HANDLED_KINDS = 'samkop:handled-kinds';

/** Registers a provider (an `OutboxHandler`) for events of the given kinds; it is found in whatever module provides it. */
export const HandlesEvents = (...kinds: [string, ...string[]]) => SetMetadata(HANDLED_KINDS, kinds);
