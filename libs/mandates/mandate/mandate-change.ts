import { Injectable } from '@nestjs/common';
import { ParticipationStages } from '#inquiries';
import type { EventParams } from '#platform/audit';
import { newId, type Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { sha256Hex, type Decision } from '#kernel';
import type { LockedMandate } from './load-mandate.js';
import type { MandateDecision, MandateRefusal, MandateState } from './mandate.js';
import { Mandate } from './mandate.entity.js';

type Changes = Partial<Omit<Mandate, 'id' | 'state' | 'version'>>;
export type RemarkKind = 'RETURN' | 'DECLINE' | 'WITHDRAW' | 'CANCEL';

/** Writes what was decided: the row, the stage beside it and the one event. */
@Injectable()
export class MandateChange {
  constructor(private readonly stages: ParticipationStages) {}

  async save(tx: Transaction, mandate: LockedMandate, decision: MandateDecision, changes: Changes, params: EventParams = {}): Promise<void> {
    const { next, event } = carryOut(decision);
    await tx.manager.update(Mandate, { id: mandate.facts.id }, { ...changes, state: next, version: mandate.version + 1 });
    await this.stages.refresh(tx.manager, [mandate.scope.participationId], tx.now);
    tx.record({
      chainId: mandate.scope.hostId, kind: event, subjectType: 'mandate', subjectId: mandate.facts.id,
      procurementId: mandate.scope.id, organisationId: mandate.scope.organisationId, params: { participationId: mandate.scope.participationId, ...params },
    });
  }

  /** Keeps a reason in its own row: the log names it by id and hash, the timeline shows it. */
  async remark(tx: Transaction, mandateId: string, kind: RemarkKind, text: string): Promise<EventParams> {
    const id = newId();
    await tx.manager.query('insert into remark (id, mandate_id, kind, text, created_at) values ($1, $2, $3, $4, $5)', [id, mandateId, kind, text, tx.now]);
    return { remarkId: id, remarkSha256: sha256Hex(text) };
  }
}

/** The next state and its event, or the refusal as it is told. */
export function carryOut(decision: MandateDecision): { next: MandateState; event: string } {
  refuseUnlessAccepted(decision);
  const [event] = decision.events;
  if (event === undefined) throw new Error('A decision without an event');
  return { next: decision.next, event };
}

/** Throws the refusal of a decision as it is told. */
export function refuseUnlessAccepted<Next, Event>(decision: Decision<Next, Event, MandateRefusal>): asserts decision is Extract<typeof decision, { accepted: true }> {
  if (!decision.accepted) throw told(decision.refusal);
}

function told(refusal: MandateRefusal): Refusal {
  const { code, ...params } = refusal;
  switch (refusal.code) {
    case 'ACTION_NOT_AVAILABLE':
      return new Refusal(code, { text: `mandate.unavailable.${refusal.state}`, details: params });
    case 'EVIDENCE_MISSING':
      return new Refusal(code, { fields: [{ path: 'input.evidenceFileIds', text: 'refusal.EVIDENCE_MISSING' }] });
    default:
      return new Refusal(code, { params, details: params });
  }
}
