export const AUDIENCES = ['WORKING_GROUP', 'PARTICIPANTS', 'PUBLIC'] as const;
/** Whom a document is meant for and a publication reaches, each wider than the one before it. */
export type Audience = (typeof AUDIENCES)[number];

/** Whether everybody that the narrower audience holds is in the wider one too. */
export const reaches = (wider: Audience, narrower: Audience): boolean => AUDIENCES.indexOf(wider) >= AUDIENCES.indexOf(narrower);

/** A secrecy marking: its ground in law, and the last day it holds. Without an end it holds until it is taken away. */
export interface Secrecy {
  readonly ground: string;
  readonly until: string | null;
}

/** Whether the marking holds on the day. It is a warning to those who handle the document: whether it is secret is decided when it is asked for (OSL 2009:400). */
export const isInForce = (secrecy: Secrecy | null, today: string): boolean => secrecy !== null && (secrecy.until === null || secrecy.until >= today);
