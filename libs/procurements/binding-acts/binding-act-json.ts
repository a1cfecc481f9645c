import { isoInstant } from '#platform/database';
import { personJson, type Person } from '#platform/graphql';
import type { ActTerms } from './binding-acts.js';
import type { BindingActKind, BindingActState, Consequence } from './binding-act.js';

/** An act as it is read: consequences still as codes, with what the decision about it needs. */
export interface BindingActView {
  readonly id: string;
  readonly procurementId: string;
  readonly hostId: string;
  readonly kind: BindingActKind;
  readonly state: BindingActState;
  readonly reason: string | null;
  readonly rejectReason: string | null;
  readonly terms: ActTerms | null;
  readonly consequences: readonly Consequence[];
  readonly proposedBy: Person;
  readonly proposedAt: string;
  readonly confirmedBy: Person | null;
  readonly decidedAt: string | null;
}

/** SQL for the JSON of a binding_act row, of which `procurement` is the procurement. */
export const bindingActJson = (alias: string, procurement: string): string => `json_build_object(
  'id', ${alias}.id, 'procurementId', ${alias}.procurement_id, 'hostId', ${procurement}.host_id,
  'kind', ${alias}.kind, 'state', ${alias}.state, 'reason', ${alias}.reason, 'rejectReason', ${alias}.reject_reason,
  'terms', ${alias}.terms, 'consequences', ${alias}.consequences,
  'proposedBy', (select ${personJson('proposer')} from person proposer where proposer.id = ${alias}.proposed_by),
  'proposedAt', ${isoInstant(`${alias}.proposed_at`)},
  'confirmedBy', (select ${personJson('confirmer')} from person confirmer
    where confirmer.id = ${alias}.decided_by and ${alias}.state = 'CONFIRMED'),
  'decidedAt', ${isoInstant(`${alias}.decided_at`)})`;
