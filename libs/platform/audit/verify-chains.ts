import type { ClientBase } from 'pg';
import { readAnchors } from './anchor-file.js';
import { AnchorWalk, anchorsIn, type AnchoredChains } from './anchor-walk.js';
import type { ChainBreak } from './chain-break.js';
import { chainHash } from './chain-hash.js';
import { eventBody, type EventParams } from './event.js';

export interface VerifiedChain {
  readonly chainId: string;
  /** How many events hold; with a break, those before it. */
  readonly events: bigint;
  readonly headHash: string;
  /** How many anchors agree with it. */
  readonly anchors: number;
  readonly broken?: ChainBreak;
}

interface Row {
  readonly id: string;
  readonly chainId: string;
  readonly sequence: string;
  readonly at: string;
  readonly actorKind: 'PERSON' | 'LINK' | 'SYSTEM';
  readonly actorId: string | null;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly procurementId: string | null;
  readonly organisationId: string | null;
  readonly params: string;
  readonly body: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}
/** A head; without one, the chain has events and no head. */
interface Head {
  readonly chainId: string;
  readonly sequence: string | null;
  readonly hash: Buffer | null;
}

const ROWS_AT_ONCE = 1_000;
const NO_HASH = Buffer.alloc(0);

/**
 * Goes through every event of every chain as it stands in one snapshot, and finds any that was changed, removed or reordered:
 * what the columns say is hashed anew, sequences have no hole, each event follows the one before, the head stands at the last,
 * and each anchor in `anchors` (a folder) is signed and still met, which finds a cut-off end and a chain that was forged anew.
 * Rows are fetched a thousand at a time: memory does not grow with the log.
 */
export async function verifyChains(client: ClientBase, anchors?: string): Promise<VerifiedChain[]> {
  // Before the snapshot is taken: whatever is anchored by now is in it.
  const anchored = anchors === undefined ? undefined : anchorsIn(anchors);
  await client.query('begin isolation level repeatable read read only');
  try {
    const { rows: heads } = await client.query<Head>(HEADS);
    await client.query(`declare log no scroll cursor for ${EVENTS}`);
    const events = eventsOf(client);
    const verified: VerifiedChain[] = [];
    let row = await events.next();
    for (const chainId of new Set([...heads.map((head) => head.chainId), ...(anchored?.bytes.keys() ?? [])].toSorted())) {
      const chain = new ChainWalk(chainId, anchored);
      for (; !row.done && row.value.chainId === chainId; row = await events.next()) await chain.step(row.value);
      verified.push(await chain.end(heads.find((head) => head.chainId === chainId)));
    }
    return verified;
  } finally {
    await client.query('rollback');
  }
}

async function* eventsOf(client: ClientBase): AsyncGenerator<Row, undefined> {
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${ROWS_AT_ONCE} from log`);
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) return undefined;
  }
}

/** The state of one chain while its events go by. */
class ChainWalk {
  private readonly walk: AnchorWalk | undefined;
  private sequence = 0n;
  private hash: Buffer = NO_HASH;
  private broken: ChainBreak | undefined;

  constructor(
    private readonly chainId: string,
    private readonly anchors: AnchoredChains | undefined,
  ) {
    this.walk = anchors && new AnchorWalk(chainId, anchors);
  }

  async step(row: Row): Promise<void> {
    if (this.broken) return;
    this.broken = this.faultOf(row) ?? (await this.walk?.meet(BigInt(row.sequence), row.hash));
    if (this.broken) return;
    this.sequence = BigInt(row.sequence);
    this.hash = row.hash;
  }

  async end(head: Head | undefined): Promise<VerifiedChain> {
    this.broken ??= (await this.missingAltogether(head)) ?? (await this.walk?.end()) ?? this.headFault(head);
    await this.walk?.close();
    return {
      chainId: this.chainId, events: this.sequence, headHash: this.hash.toString('hex'), anchors: this.walk?.count ?? 0,
      ...(this.broken && { broken: this.broken }),
    };
  }

  private faultOf(row: Row): ChainBreak | undefined {
    const sequence = BigInt(row.sequence);
    if (sequence !== this.sequence + 1n) return this.breakAt(this.sequence + 1n, 'ROW_MISSING');
    if (!row.previousHash.equals(this.hash)) return this.breakAt(sequence, 'ORDER_BROKEN');
    if (bodyOf(row) !== row.body) return this.breakAt(sequence, 'ROW_CHANGED');
    if (!chainHash(this.hash, row.chainId, sequence, row.body).equals(row.hash)) return this.breakAt(sequence, 'BODY_CHANGED');
    return undefined;
  }

  private headFault(head: Head | undefined): ChainBreak | undefined {
    const stands = head?.sequence !== undefined && head.sequence !== null && BigInt(head.sequence) === this.sequence && head.hash?.equals(this.hash);
    return stands ? undefined : this.breakAt(this.sequence, 'HEAD_DIFFERS');
  }

  /** Nothing is left of a chain that was anchored: says how far it had come. */
  private async missingAltogether(head: Head | undefined): Promise<ChainBreak | undefined> {
    if (head || this.sequence > 0n || this.anchors === undefined) return undefined;
    let reached = 0;
    const { folder, bytes } = this.anchors;
    for await (const anchor of readAnchors(folder, this.chainId, bytes.get(this.chainId) ?? 0)) reached = Math.max(reached, anchor?.sequence ?? 0);
    return this.breakAt(BigInt(reached), 'CHAIN_MISSING');
  }

  private breakAt(sequence: bigint, fault: ChainBreak['fault']): ChainBreak {
    return { chainId: this.chainId, sequence, fault };
  }
}

/** What the row says now; undefined where it says what no event could. */
function bodyOf(row: Row): string | undefined {
  // Events are stamped to the millisecond: a microsecond in the column was put there by somebody else.
  if (!row.at.endsWith('000Z')) return undefined;
  try {
    return eventBody({
      id: row.id, chainId: row.chainId, at: new Date(`${row.at.slice(0, -4)}Z`), actorKind: row.actorKind, kind: row.kind,
      subjectType: row.subjectType, subjectId: row.subjectId, params: JSON.parse(row.params) as EventParams,
      ...(row.actorId !== null && { actorId: row.actorId }),
      ...(row.procurementId !== null && { procurementId: row.procurementId }),
      ...(row.organisationId !== null && { organisationId: row.organisationId }),
    });
  } catch {
    return undefined;
  }
}

const HEADS = /* sql */ `
select chain_id as "chainId", h.sequence, h.hash
from (select distinct chain_id from audit_event) e full join audit_head h using (chain_id) order by chain_id`;

const EVENTS = /* sql */ `
select id, chain_id as "chainId", sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  actor_kind as "actorKind", actor_id as "actorId", kind, subject_type as "subjectType", subject_id as "subjectId",
  procurement_id as "procurementId", organisation_id as "organisationId", params::text as params, body,
  previous_hash as "previousHash", hash
from audit_event order by chain_id, sequence`;
