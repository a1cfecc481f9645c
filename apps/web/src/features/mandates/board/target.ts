import type { ParticipationAction } from '../../../generated/graphql.js';

/** One organisation that something is about to be done to, and what may be done. */
export interface Target {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly availableActions: readonly ParticipationAction[];
}

/** What the dialogs need to know of the procurement. */
export interface TargetProcurement {
  readonly id: string;
  readonly lots: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}
