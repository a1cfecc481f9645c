import { Injectable } from '@nestjs/common';
import { dateInStockholm } from '#kernel';
import type { Actor } from '#platform/access';
import { UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, Refusal } from '#platform/request';
import { lockMandate } from '../mandate/load-mandate.js';
import { MandateChange } from '../mandate/mandate-change.js';
import { approveMandate, lapseMandate, returnMandate, withdrawMandate } from '../mandate/mandate.js';
import { cleanReason } from '../mandate/reason.js';

/** What is decided about a mandate that came in. */
@Injectable()
export class MandateReviewCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly change: MandateChange,
  ) {}

  /** Approves a submitted mandate. Refuses without evidence, a reviewer who has had a hand in it, and once the parties are locked. */
  async approveMandate(actor: Actor, mandateId: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const mandate = await lockMandate(tx, mandateId, 'APPROVE', version);
      if (tx.actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
      const reviewer = { personId: tx.actor.personId, name: tx.actor.name };
      const decision = approveMandate(mandate.facts, reviewer, mandate.situation);
      await this.change.save(tx, mandate, decision, { approvedAt: tx.now, reviewerId: reviewer.personId });
      return mandateId;
    });
  }

  /**
   * Sends a submitted mandate back with a reason. It is wanted by `completeBy`, or by the date it was first issued with; a day that
   * has passed is refused, since the mandate would lapse at once.
   */
  async returnMandate(actor: Actor, mandateId: string, version: number, reason: string, completeBy?: string): Promise<string> {
    const text = cleanReason(reason);
    return this.work.run(actor, async (tx) => {
      const mandate = await lockMandate(tx, mandateId, 'RETURN', version);
      const decision = returnMandate(mandate.facts, mandate.situation);
      const today = dateInStockholm(tx.now);
      const due = completeBy ?? mandate.facts.respondBy ?? today;
      if (decision.accepted && due < today) throw invalidInput({ path: 'completeBy', text: 'field.date.past', params: { earliest: today } });
      const remark = await this.change.remark(tx, mandateId, 'RETURN', text);
      await this.change.save(tx, mandate, decision, { returnReason: text, completeBy: due }, { ...remark, completeBy: due });
      return mandateId;
    });
  }

  /** Takes an approved mandate back. The list that it stands on stands too, a new one opened or not: the withdrawal is flagged beside it. */
  async withdrawMandate(actor: Actor, mandateId: string, version: number, reason: string): Promise<string> {
    const text = cleanReason(reason);
    return this.work.run(actor, async (tx) => {
      const mandate = await lockMandate(tx, mandateId, 'WITHDRAW', version);
      const decision = withdrawMandate(mandate.facts);
      const remark = await this.change.remark(tx, mandateId, 'WITHDRAW', text);
      const afterLock = await isOnNewestList(tx, mandateId);
      await this.change.save(tx, mandate, decision, { withdrawReason: text, withdrawnAfterLock: afterLock }, { ...remark, afterLock });
      return mandateId;
    });
  }

  /** Lapses a mandate whose day has ended. One that was answered meanwhile, or has lapsed already, is left as it is. */
  async lapseMandate(actor: Actor, mandateId: string): Promise<boolean> {
    return this.work.run(actor, async (tx) => {
      const mandate = await lockMandate(tx, mandateId, 'READ');
      const decision = lapseMandate(mandate.facts, tx.now);
      if (!decision.accepted) return false;
      await this.change.save(tx, mandate, decision, {});
      return true;
    });
  }
}

async function isOnNewestList(tx: Transaction, mandateId: string): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(
    `select 1 from entitled_party party join entitled_list list on list.id = party.list_id where party.mandate_id = $1
       and not exists (select 1 from entitled_list later where later.procurement_id = list.procurement_id and later.number > list.number)`,
    [mandateId],
  );
  return rows.length > 0;
}
