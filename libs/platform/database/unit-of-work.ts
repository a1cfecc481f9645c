import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { actorKey, type Actor } from '#platform/access';
import { eventBody, type DomainEvent, type StampedEvent } from '#platform/audit';
import { Clock } from '#platform/clock';
import { currentLanguage, Refusal, requestContext } from '#platform/request';
import { claimKey, keepResult } from './idempotency.js';
import { newId } from './new-id.js';
import { refusalOfConstraint } from './constraint-refusals.js';

/** What a command works with: one transaction, one moment, and the events that will be written with it. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly now: Date;
  readonly actor: Actor;
  /** Writes an event to the log and the outbox, at the end of this transaction or not at all. */
  record(event: DomainEvent): void;
}

const DEADLOCK_OR_SERIALISATION = new Set(['40P01', '40001']);
const TRIES = 4;

/**
 * Carries out a command: rows, log and outbox in one transaction, or none of them.
 * With an `Idempotency-Key` on the request the work is done once and its result given again.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const slot = claimSlot();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => this.once(manager, actor, slot, work));
      } catch (error) {
        const code = sqlState(error);
        if (attempt < TRIES && code !== undefined && DEADLOCK_OR_SERIALISATION.has(code)) continue;
        throw refusalOfConstraint(error) ?? error;
      }
    }
  }

  private async once<Result>(manager: EntityManager, actor: Actor, slot: number, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const now = this.clock.now();
    const idempotency = requestContext.getStore()?.idempotency;
    const claim = idempotency && { actorKey: actorKey(actor), key: `${idempotency.key}/${slot}`, requestHash: idempotency.requestHash, now };
    if (claim) {
      const earlier = await claimKey(manager, claim);
      if (earlier) return earlier.result as Result;
    }
    const events: StampedEvent[] = [];
    const result = await work({ manager, now, actor, record: (event) => events.push({ ...event, ...stamp(actor), id: newId(), at: now }) });
    if (claim) await keepResult(manager, claim, result);
    if (events.length > 0) await append(manager, events);
    return result;
  }
}

/** Which transaction of the request this is: a mutation with two root fields has two. */
function claimSlot(): number {
  const idempotency = requestContext.getStore()?.idempotency;
  return idempotency ? idempotency.transactions++ : 0;
}

function stamp(actor: Actor): Pick<StampedEvent, 'actorKind' | 'actorId'> {
  if (actor.kind === 'PERSON') return { actorKind: 'PERSON', actorId: actor.personId };
  if (actor.kind === 'LINK') return { actorKind: 'LINK', actorId: actor.contactId };
  if (actor.kind === 'SYSTEM') return { actorKind: 'SYSTEM' };
  throw new Refusal('UNAUTHENTICATED');
}

/** The last statement of the transaction: it takes the lock on the head of the chain. */
async function append(manager: EntityManager, events: readonly StampedEvent[]): Promise<void> {
  const language = currentLanguage();
  const rows = events.map((event) => ({
    ...event,
    params: event.params ?? {},
    body: eventBody(event),
    messageId: newId(),
    payload: {
      procurementId: event.procurementId ?? null,
      organisationId: event.organisationId ?? null,
      subjectId: event.subjectId,
      params: event.params ?? {},
      language,
    },
  }));
  await manager.query('select append_events($1::jsonb)', [JSON.stringify(rows)]);
}

export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code } = error.driverError as Error & { code?: string };
  return code;
}
