import type { KeyObject } from 'node:crypto';
import { anchoredChains, readAnchors, type Anchor } from './anchor-file.js';
import { isSignedBy, readPublicAnchorKey } from './anchor-key.js';
import type { ChainBreak, ChainFault } from './chain-break.js';

/** The anchors as they were when the looking began: those of events that came later are not looked at. */
export interface AnchoredChains {
  readonly folder: string;
  readonly key: KeyObject | undefined;
  readonly bytes: ReadonlyMap<string, number>;
}

export const anchorsIn = (folder: string): AnchoredChains => ({ folder, key: readPublicAnchorKey(folder), bytes: anchoredChains(folder) });

/**
 * Goes along the anchors of one chain while somebody else goes along its events: both are in order, so neither is ever held
 * as a whole.
 */
export class AnchorWalk {
  private readonly key: KeyObject | undefined;
  private readonly anchors: AsyncGenerator<Anchor | undefined>;
  private next: Anchor | undefined;
  private ended = false;
  private reached = 0;
  /** How many anchors agreed. */
  count = 0;

  constructor(
    private readonly chainId: string,
    anchors: AnchoredChains,
  ) {
    this.key = anchors.key;
    this.anchors = readAnchors(anchors.folder, chainId, anchors.bytes.get(chainId) ?? 0);
  }

  /** Whether the event that stands at `sequence` is the one anchored there, if one is. */
  async meet(sequence: bigint, hash: Buffer): Promise<ChainBreak | undefined> {
    for (;;) {
      const fault = await this.fetch();
      if (fault || !this.next || BigInt(this.next.sequence) > sequence) return fault;
      if (this.next.hash !== hash.toString('hex')) return this.breakAt(this.next.sequence, 'ANCHOR_DIFFERS');
      this.pass(this.next);
    }
  }

  /** Whether an anchor stands beyond the last event there is. */
  async end(): Promise<ChainBreak | undefined> {
    const fault = await this.fetch();
    return fault ?? (this.next && this.breakAt(this.next.sequence, 'ANCHORED_ROW_MISSING'));
  }

  async close(): Promise<void> {
    await this.anchors.return(undefined);
  }

  private pass(anchor: Anchor): void {
    this.reached = anchor.sequence;
    this.next = undefined;
    this.count++;
  }

  private async fetch(): Promise<ChainBreak | undefined> {
    if (this.next || this.ended) return undefined;
    const { value, done } = await this.anchors.next();
    if (done) {
      this.ended = true;
      return undefined;
    }
    if (!value) return this.breakAt(this.reached, 'ANCHOR_UNREADABLE');
    if (value.chain !== this.chainId || !this.key || !isSignedBy(this.key, value, value.signature)) return this.breakAt(value.sequence, 'ANCHOR_FORGED');
    if (value.sequence <= this.reached) return this.breakAt(value.sequence, 'ANCHOR_OUT_OF_ORDER');
    this.next = value;
    return undefined;
  }

  private breakAt(sequence: number, fault: ChainFault): ChainBreak {
    return { chainId: this.chainId, sequence: BigInt(sequence), fault };
  }
}
