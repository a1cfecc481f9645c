/** What is wrong where a chain breaks. */
export type ChainFault =
  | 'ROW_CHANGED' | 'BODY_CHANGED' | 'ORDER_BROKEN' | 'ROW_MISSING' | 'HEAD_DIFFERS' | 'CHAIN_MISSING'
  | 'ANCHOR_DIFFERS' | 'ANCHORED_ROW_MISSING' | 'ANCHOR_FORGED' | 'ANCHOR_UNREADABLE' | 'ANCHOR_OUT_OF_ORDER';

/** The first place at which a chain does not hold. */
export interface ChainBreak {
  readonly chainId: string;
  readonly sequence: bigint;
  readonly fault: ChainFault;
}

const WORDS: Readonly<Record<ChainFault, (sequence: bigint) => string>> = {
  ROW_CHANGED: (n) => `the columns of event ${n} do not say what was logged`,
  BODY_CHANGED: (n) => `the hash of event ${n} does not fit what it says`,
  ORDER_BROKEN: (n) => `event ${n} does not follow the event before it`,
  ROW_MISSING: (n) => `event ${n} is missing`,
  HEAD_DIFFERS: (n) => `the head does not stand at the last event; the last one found is ${n}`,
  CHAIN_MISSING: (n) => `the whole chain is missing; it reached event ${n} at least`,
  ANCHOR_DIFFERS: (n) => `event ${n} is not the one that was anchored: the chain was rewritten`,
  ANCHORED_ROW_MISSING: (n) => `event ${n} was anchored and is gone: the end of the chain was cut off`,
  ANCHOR_FORGED: (n) => `the anchor of event ${n} is not signed by this installation's key`,
  ANCHOR_UNREADABLE: (n) => `a line of the anchors after event ${n} cannot be read`,
  ANCHOR_OUT_OF_ORDER: (n) => `the anchors go back, to event ${n}: the chain once reached further, or the file was changed`,
};

export const breakInWords = ({ chainId, sequence, fault }: ChainBreak): string => `Chain ${chainId}: ${WORDS[fault](sequence)}.`;
