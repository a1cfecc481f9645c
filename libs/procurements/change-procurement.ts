import type { Actor } from '#platform/access';
import type { EventParams } from '#platform/audit';
import type { Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { isClosed } from './procurement.js';
import { Procurement } from './procurement.entity.js';
import { lockProcurement } from './procurement-lock.js';

/** What somebody wants to write, and reads out what stands there, should the two meet. */
interface Edit {
  readonly procurementId: string;
  /** The version that the one who edits has read. */
  readonly version: number;
  readonly yours: unknown;
  readonly theirs: (tx: Transaction, procurement: Procurement) => Promise<unknown>;
}

/**
 * The procurement locked for an edit. Refuses with ACTION_NOT_AVAILABLE once it is closed, and with CONFLICT, both texts with it, where
 * somebody else has changed it since the given version was read: nothing is lost of either.
 */
export async function lockForEdit(tx: Transaction, actor: Actor, edit: Edit): Promise<Procurement> {
  const procurement = await lockProcurement(tx, edit.procurementId, actor, 'CHANGE');
  if (isClosed(procurement.phase)) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'procurement.closed' });
  if (procurement.version !== edit.version) {
    throw new Refusal('CONFLICT', {
      text: 'procurement.changed_meanwhile',
      details: { version: procurement.version, theirs: await edit.theirs(tx, procurement), yours: edit.yours },
    });
  }
  return procurement;
}

/** Writes the columns with the next version, and the one event of the change. */
export async function saveEdit(
  tx: Transaction,
  procurement: Procurement,
  columns: Partial<Procurement>,
  event: { readonly kind: string; readonly params?: EventParams },
): Promise<void> {
  await tx.manager.update(Procurement, { id: procurement.id }, { ...columns, version: procurement.version + 1 });
  recordOf(tx, procurement, event);
}

/** Records an event of the procurement itself, on its host's chain. */
export function recordOf(tx: Transaction, { id, hostId }: Pick<Procurement, 'id' | 'hostId'>, event: { readonly kind: string; readonly params?: EventParams }): void {
  tx.record({ chainId: hostId, subjectType: 'procurement', subjectId: id, procurementId: id, ...event });
}
