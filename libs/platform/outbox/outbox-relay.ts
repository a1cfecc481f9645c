import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SYSTEM } from '#platform/access';
import { Clock } from '#platform/clock';
import { UnitOfWork, type Transaction } from '#platform/database';
import type { OutboxHandler, OutboxMessage } from './outbox-handler.js';
import { OutboxHandlers } from './outbox-handlers.js';

const BATCH = 50;
const FIRST_PAUSE_S = 5;
const LONGEST_PAUSE_S = 3600;
const LONGEST_FAILURE = 500;

/** `MORE`: a part of it is done. `BUSY`: another worker has it, or has work of the same procurement under way. `GONE`: it was handled meanwhile. */
type Outcome = 'DONE' | 'MORE' | 'BUSY' | 'GONE';

/**
 * Hands each message to its handlers, at least once; the effect is once, since a handler's mark and its effect are written in
 * one transaction.
 *
 * Order: within a procurement (or within a chain, for what belongs to none) messages are handled oldest first, one at a time
 * however many workers there are. A message that fails steps aside and comes again later; those behind it go on, so after a
 * failure a handler can see a later event first. Handlers ask the database how things stand and do not count on order.
 */
@Injectable()
export class OutboxRelay {
  private readonly logger = new Logger('outbox');

  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly handlers: OutboxHandlers,
  ) {}

  /**
   * Handles everything that is due now, what comes of it too. Answers how many messages were tried; what another worker has
   * under way is left to it. A process that drains has the handlers of all libraries: an event none of them wants is closed.
   */
  async drain(goOn: () => boolean = () => true): Promise<number> {
    let count = 0;
    for (;;) {
      count += await this.closeUnwanted();
      const round = await this.deliverAll(await this.due(), goOn);
      count += round.tried;
      if (!round.moved || !goOn()) return count;
    }
  }

  private async deliverAll(due: readonly (OutboxMessage & { order: string })[], goOn: () => boolean): Promise<{ tried: number; moved: boolean }> {
    // What another worker is doing stays its own for the rest of this round, or a later message could overtake.
    const left = new Set<string>();
    const outcomes: Outcome[] = [];
    for (const { order, ...message } of due) {
      if (!goOn()) break;
      if (left.has(order)) continue;
      const outcome = await this.deliver(message, order, goOn);
      if (outcome === 'BUSY') left.add(order);
      outcomes.push(outcome);
    }
    return { tried: outcomes.filter((outcome) => outcome === 'DONE').length, moved: outcomes.some((outcome) => outcome !== 'BUSY') };
  }

  private async deliver(message: OutboxMessage, order: string, goOn: () => boolean): Promise<Outcome> {
    const handlers = this.handlers.of(message.kind);
    for (const handler of handlers) {
      try {
        let outcome: Outcome;
        do {
          outcome = await this.work.run(SYSTEM, (tx) => this.handleOnce(tx, { message, order, handler, all: handlers }));
        } while (outcome === 'MORE' && goOn());
        if (outcome !== 'DONE') return outcome;
      } catch (error) {
        await this.fail(message, handler, error);
      }
    }
    return 'DONE';
  }

  private async handleOnce(
    tx: Transaction,
    { message, order, handler, all }: { message: OutboxMessage; order: string; handler: OutboxHandler; all: readonly OutboxHandler[] },
  ): Promise<Outcome> {
    const [turn]: { free: boolean }[] = await tx.manager.query('select pg_try_advisory_xact_lock(4712, hashtext($1)) as free', [order]);
    if (!turn?.free) return 'BUSY';
    const [row]: { gone: boolean }[] = await tx.manager.query(
      'select handled_at is not null as gone from outbox_message where id = $1 for update skip locked', [message.id]);
    if (!row || row.gone) return row ? 'GONE' : 'BUSY';
    const [mark]: { after: string | null; isDone: boolean }[] = await tx.manager.query(
      'select after, handled_at is not null as "isDone" from handled_message where handler = $1 and message_id = $2', [handler.name, message.id]);
    const more = mark?.isDone ? undefined : await handler.handle(message, tx, mark?.after ?? null);
    await tx.manager.query(KEEP_MARK, [handler.name, message.id, more ? null : tx.now, more?.goOnAfter ?? null]);
    if (more) return 'MORE';
    await tx.manager.query(CLOSE_WHEN_ALL_DID, [message.id, tx.now, all.map(({ name }) => name)]);
    return 'DONE';
  }

  private async fail(message: OutboxMessage, handler: OutboxHandler, error: unknown): Promise<void> {
    const pause = Math.min(FIRST_PAUSE_S * 2 ** Math.min(message.attempts, 20), LONGEST_PAUSE_S);
    const failure = `${handler.name}: ${error instanceof Error ? error.message : String(error)}`.slice(0, LONGEST_FAILURE);
    this.logger.error({ messageId: message.id, kind: message.kind, handler: handler.name, attempts: message.attempts + 1, error }, 'A handler failed');
    await this.dataSource.query(
      `update outbox_message set attempts = attempts + 1, failure = $2, next_attempt_at = $3::timestamptz + make_interval(secs => $4)
       where id = $1`,
      [message.id, failure, this.clock.now(), pause],
    );
  }

  /** Events that nobody here waits for are closed at once, in one statement. */
  private async closeUnwanted(): Promise<number> {
    const [row]: { count: number }[] = await this.dataSource.query(CLOSE_UNWANTED, [this.handlers.kinds, this.clock.now()]);
    return row?.count ?? 0;
  }

  private async due(): Promise<(OutboxMessage & { order: string })[]> {
    return await this.dataSource.query(DUE, [this.clock.now(), BATCH]);
  }
}

const DUE = /* sql */ `
select m.id, m.event_id as "eventId", m.kind, m.created_at as at, m.attempts, e.chain_id as "chainId", e.actor_kind as "actorKind",
  e.actor_id as "actorId", e.subject_type as "subjectType", e.subject_id as "subjectId", e.procurement_id as "procurementId",
  e.organisation_id as "organisationId", e.params, m.payload ->> 'language' as language,
  coalesce(e.procurement_id, e.chain_id)::text as "order"
from outbox_message m join audit_event e on e.id = m.event_id
where m.handled_at is null and m.next_attempt_at <= $1
order by m.position
limit $2`;

/** What is done stays so. */
const KEEP_MARK = /* sql */ `
insert into handled_message as mark (handler, message_id, handled_at, after) values ($1, $2, $3, $4)
on conflict (handler, message_id) do update set handled_at = excluded.handled_at, after = excluded.after where mark.handled_at is null`;

const CLOSE_WHEN_ALL_DID = /* sql */ `
update outbox_message set handled_at = $2, failure = null
where id = $1 and (select count(*) from handled_message where message_id = $1 and handler = any($3) and handled_at is not null) = cardinality($3::text[])`;

const CLOSE_UNWANTED = /* sql */ `
with closed as (
  update outbox_message set handled_at = $2 where id in (
    select id from outbox_message where handled_at is null and next_attempt_at <= $2 and kind <> all($1::text[])
    order by position limit 1000 for update skip locked)
  returning 1)
select count(*)::int as count from closed`;
