import { REGISTER_CHAIN } from '#platform/audit';
import type { Transaction } from '#platform/database';

/**
 * Removes the take-outs that a condition names, with what was written for them: those files are nobody's from now on, and go with what
 * uploads have left. Evidence and publications are untouched.
 */
export async function clearTakeOuts(tx: Transaction, condition: string, params: readonly unknown[]): Promise<void> {
  const cleared: { id: string; organisationId: string }[] = await tx.manager.query(
    `select id, organisation_id as "organisationId" from take_out where ${condition} order by id for update`, [...params]);
  if (cleared.length === 0) return;
  const ids = cleared.map(({ id }) => id);
  const made: { fileId: string }[] = await tx.manager.query('select file_id as "fileId" from take_out_item where take_out_id = any($1::uuid[]) and made_for_it', [ids]);
  await tx.manager.query('delete from take_out where id = any($1::uuid[])', [ids]);
  await tx.manager.query('update stored_file set used_at = null where id = any($1::uuid[])', [made.map(({ fileId }) => fileId)]);
  for (const { id, organisationId } of cleared) {
    tx.record({ chainId: REGISTER_CHAIN, kind: 'TakeOutCleared', subjectType: 'organisation', subjectId: organisationId, organisationId, params: { takeOutId: id } });
  }
}
