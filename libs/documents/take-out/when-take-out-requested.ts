import { Injectable } from '@nestjs/common';
import { addDays, dateInStockholm, endOfDayInStockholm } from '#kernel';
import { Sessions, type PersonActor } from '#platform/access';
import { REGISTER_CHAIN } from '#platform/audit';
import { SqlParams, type Transaction } from '#platform/database';
import { MailQueue } from '#platform/mail';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { clearTakeOuts } from './clear-take-outs.js';
import { KEPT_DAYS } from './take-out.js';
import { TakeOutMaker } from './take-out.maker.js';
import { mayTakeOut } from './take-out.policy.js';

/** Makes the take-out that was asked for, with the rights that its asker has now, and writes to the asker that it can be fetched. */
@Injectable()
@HandlesEvents('TakeOutRequested')
export class WhenTakeOutRequested implements OutboxHandler {
  readonly name = 'documents.make-take-out';

  constructor(
    private readonly sessions: Sessions,
    private readonly maker: TakeOutMaker,
    private readonly mails: MailQueue,
  ) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    const { takeOutId } = message.params;
    const [takeOut]: { id: string; organisationId: string; requestedBy: string }[] = await tx.manager.query(
      'select id, organisation_id as "organisationId", requested_by as "requestedBy" from take_out where id = $1 and ready_at is null for update', [takeOutId]);
    if (!takeOut) return;
    const actor = await this.sessions.personActor(takeOut.requestedBy);
    // Whoever has left the role meanwhile gets nothing.
    if (!actor || !(await isStillAllowed(tx, actor, takeOut.organisationId))) return clearTakeOuts(tx, 'id = $1', [takeOut.id]);
    await clearTakeOuts(tx, 'organisation_id = $1 and requested_by = $2 and ready_at is not null', [takeOut.organisationId, actor.personId]);
    const { files, sha256, secretOf } = await this.maker.fill(tx, takeOut, actor);
    const keptUntil = endOfDayInStockholm(addDays(dateInStockholm(tx.now), KEPT_DAYS));
    await tx.manager.query('update take_out set ready_at = $2, expires_at = $3, secret_of = $4 where id = $1', [takeOut.id, tx.now, keptUntil, secretOf]);
    tx.record({
      chainId: REGISTER_CHAIN, kind: 'TakeOutMade', subjectType: 'organisation', subjectId: takeOut.organisationId, organisationId: takeOut.organisationId,
      params: { takeOutId: takeOut.id, files, sha256 },
    });
    await this.mails.enqueue(tx.manager, {
      kind: 'TAKE_OUT_READY', dedupeKey: `${message.eventId}:${actor.personId}`, language: actor.language, to: { name: actor.name, email: actor.email },
      organisationId: takeOut.organisationId, personId: actor.personId, linkPurpose: 'TAKE_OUT',
    });
  }
}

async function isStillAllowed(tx: Transaction, actor: PersonActor, organisationId: string): Promise<boolean> {
  const params = new SqlParams();
  const id = params.add(organisationId);
  const rows: unknown[] = await tx.manager.query(`select 1 from organisation o where o.id = ${id}::uuid and ${mayTakeOut(actor, params, 'o.id')}`, params.values);
  return rows.length > 0;
}
