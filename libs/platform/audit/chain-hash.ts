import { createHash } from 'node:crypto';

/** What the hash of an event is made of, as `append_events` makes it: previous hash ‖ chain ‖ sequence ‖ body. */
export function chainHash(previous: Uint8Array, chainId: string, sequence: bigint, body: string): Buffer {
  return createHash('sha256').update(previous).update(`${chainId} ${sequence} ${body}`, 'utf8').digest();
}
