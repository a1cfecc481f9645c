import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BindingActs, isBeforePublication, type ActSubject, type BindingActHandler, type Consequence, type ProcurementPhase } from '#procurements';
import type { Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { lockedListOf } from '../mandate/load-mandate.js';

/**
 * Opens a new list after a lock: approvals go to it, and its lock gives the next number. The locked one stands until then.
 * Refused once the documents are published: a framework agreement binds only the parties named from the start (LOU 7 ch.).
 */
@Injectable()
export class OpenNewListHandler implements BindingActHandler, OnModuleInit {
  readonly kind = 'OPEN_NEW_LIST' as const;

  constructor(private readonly acts: BindingActs) {}

  onModuleInit(): void {
    this.acts.register(this);
  }

  async consequences(manager: EntityManager, { procurementId }: ActSubject): Promise<Consequence[]> {
    const { locked } = await openable(manager, procurementId);
    return [
      { code: 'new_list.opens', params: { listNumber: locked + 1 } },
      { code: 'new_list.stands', params: { listNumber: locked } },
    ];
  }

  async carryOut(tx: Transaction, act: ActSubject): Promise<void> {
    const { locked, hostId } = await openable(tx.manager, act.procurementId);
    await tx.manager.query('update candidate_list set number = $2, open = true where procurement_id = $1', [act.procurementId, locked + 1]);
    tx.record({
      chainId: hostId, kind: 'NewListOpened', subjectType: 'procurement', subjectId: act.procurementId, procurementId: act.procurementId,
      params: { listNumber: locked + 1, actId: act.id },
    });
  }
}

async function openable(manager: EntityManager, procurementId: string): Promise<{ locked: number; hostId: string }> {
  const locked = await lockedListOf(manager, procurementId);
  if (locked === undefined) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'new_list.nothing_locked' });
  const [row]: { phase: ProcurementPhase; hostId: string }[] = await manager.query('select phase, host_id as "hostId" from procurement where id = $1', [procurementId]);
  if (!row || !isBeforePublication(row.phase)) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'new_list.published' });
  return { locked, hostId: row.hostId };
}
