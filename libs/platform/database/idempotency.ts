import type { EntityManager } from 'typeorm';
import { Refusal } from '#platform/request';

export interface KeyClaim {
  readonly actorKey: string;
  readonly key: string;
  readonly requestHash: Buffer;
  readonly now: Date;
}

const KEPT_FOR = '24 hours';

/**
 * Claims a key for this transaction. Answers the earlier result where the key has been used by the same actor for the same
 * request; waits for a simultaneous one to end first. Refuses another request under the same key with CONFLICT.
 */
export async function claimKey(manager: EntityManager, claim: KeyClaim): Promise<{ result: unknown } | undefined> {
  await manager.query(
    `delete from idempotency_key where actor_key = $1 and key = $2 and created_at < $3::timestamptz - interval '${KEPT_FOR}'`,
    [claim.actorKey, claim.key, claim.now],
  );
  const claimed: unknown[] = await manager.query(
    `insert into idempotency_key (actor_key, key, request_hash, created_at) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [claim.actorKey, claim.key, claim.requestHash, claim.now],
  );
  if (claimed.length > 0) return undefined;
  const [earlier]: { request_hash: Buffer; result: unknown }[] = await manager.query(
    'select request_hash, result from idempotency_key where actor_key = $1 and key = $2',
    [claim.actorKey, claim.key],
  );
  if (!earlier?.request_hash.equals(claim.requestHash)) throw new Refusal('CONFLICT', { text: 'refusal.CONFLICT.idempotency' });
  return { result: earlier.result };
}

/** Keeps what the command answered, in the command's own transaction: it is there exactly when its effect is. */
export async function keepResult(manager: EntityManager, claim: KeyClaim, result: unknown): Promise<void> {
  await manager.query('update idempotency_key set result = $3::jsonb where actor_key = $1 and key = $2', [
    claim.actorKey, claim.key, JSON.stringify(result ?? null),
  ]);
}
