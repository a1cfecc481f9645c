import type { Actor } from '#platform/access';
import type { ByteRange, Delivery } from '#platform/files';

/** What can be fetched and leaves a receipt: a file of a publication, or its whole package where no file is named. */
export interface Fetched {
  readonly procurementId: string;
  readonly hostId: string;
  readonly publicationId: string;
  readonly publicationNumber: number;
  readonly item: { readonly id: string; readonly position: number } | null;
  /** Of the file or the package, in bytes. */
  readonly size: number;
}

/** Who fetches, and is told apart: a person with an account, or a contact who came by a personal link. */
export interface Reader {
  readonly personId: string | null;
  readonly contactId: string | null;
}

/** Nobody, of one who is not signed in: what everybody may read leaves no trace of who has. */
export function readerOf(actor: Actor): Reader | undefined {
  if (actor.kind === 'PERSON') return { personId: actor.personId, contactId: null };
  return actor.kind === 'LINK' ? { personId: null, contactId: actor.contactId } : undefined;
}

/** What a delivery counts for. */
export interface Progress {
  readonly delivered: ByteRange | null;
  /** Sent, but only the reader knows how far it came: it counts up to where the reader itself goes on from. */
  readonly begun: ByteRange | null;
  /** Where the reader asked to begin. */
  readonly start: number;
  /** What was noted as begun while the delivery went on, and is known better now. */
  readonly instead?: ByteRange;
  /** Whether other deliveries of the same to the same reader still go on: what is noted of them as begun is not theirs yet, and the last of them to end adds up. */
  readonly othersUnderway?: boolean;
}

export function progressOf({ range, handedOver }: Delivery, arrived: boolean): Progress {
  if (arrived) return { delivered: range, begun: null, start: range.start };
  const begun = handedOver === 0 ? null : { start: range.start, end: Math.min(range.end, range.start + handedOver - 1) };
  return { delivered: null, begun, start: range.start };
}

/** What a delivery counts for while it goes on: it may end with the process that sends it. */
export const progressAt = (range: ByteRange): Progress => ({ delivered: null, begun: range, start: range.start });

export const isWhole = ({ delivered }: Progress, size: number): boolean => delivered !== null && delivered.start === 0 && delivered.end === size - 1;
