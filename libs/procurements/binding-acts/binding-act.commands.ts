import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, PersonActor } from '#platform/access';
import { isId, newId, SqlParams, UnitOfWork, type Transaction } from '#platform/database';
import { currentLanguage, notFound, Refusal } from '#platform/request';
import { say } from '#platform/texts';
import type { Procurement } from '../procurement.entity.js';
import { lockProcurement } from '../procurement-lock.js';
import { readInput } from '../read-input.js';
import { confirmAct, rejectAct, type ActRefusal, type BindingActKind, type Consequence } from './binding-act.js';
import { BindingAct } from './binding-act.entity.js';
import { mayDecide, mayReject, visibleActs } from './binding-act.policy.js';
import { BindingActs } from './binding-acts.js';
import { consequencesInWords } from './consequences-in-words.js';

const LONGEST_REASON = 2_000;

/** An act with the one who proposed it and the procurement it binds, both locked until the transaction ends. */
interface PendingAct {
  readonly act: BindingAct;
  readonly procurement: Procurement;
  readonly proposerName: string;
}

/** What a confirmation came to. A conflict is an outcome, not an error: the renewed proposal is to be kept. */
type Confirmed = { readonly id: string } | { readonly theirs: readonly Consequence[]; readonly yours: readonly Consequence[] };

/** Acts that bind take two people: one proposes, another, a HOST_ADMIN of the host, confirms what the first has proposed. */
@Injectable()
export class BindingActCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: BindingActs,
  ) {}

  /** Proposes an act, with what would follow from it now. One proposal of a kind at a time: a second is ALREADY_EXISTS. Answers the act's id. */
  async propose(actor: Actor, procurementId: string, kind: BindingActKind, reason: string | null = null): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const person = personOf(actor);
      const procurement = await lockProcurement(tx, procurementId, actor, 'PROPOSE_ACT');
      const said = reason === null ? null : readReason(reason);
      const subject = { id: newId(), procurementId, kind, reason: said };
      const consequences = [...(await this.acts.handlerOf(kind).consequences(tx.manager, subject))];
      await tx.manager.insert(BindingAct, { ...subject, state: 'PROPOSED', consequences, proposedBy: person.personId, proposedAt: tx.now });
      recordOf(tx, procurement, subject, 'BindingActProposed');
      return subject.id;
    });
  }

  /**
   * Confirms an act and carries it out. Refuses those who are not HOST_ADMIN of the host (FORBIDDEN) and the proposer, by account and by
   * name (SECOND_PERSON_REQUIRED).
   *
   * Where what would follow now is not what was proposed, nothing is carried out: the answer is CONFLICT with both, in words, and the
   * proposal, still the same person's, is renewed with what holds now, so that it can be confirmed once that has been read. The renewal is
   * committed before the refusal is given, and with the request's idempotency key: the same request again is the same CONFLICT, never
   * a confirmation of something unread.
   */
  async confirm(actor: Actor, actId: string): Promise<string> {
    const outcome = await this.work.run<Confirmed>(actor, async (tx) => {
      const person = personOf(actor);
      const { act, procurement, proposerName } = await lockAct(tx, actor, actId);
      if (!mayDecide(actor, scopeOf(act, procurement, proposerName))) throw new Refusal('FORBIDDEN');
      const proposer = { personId: act.proposedBy, name: proposerName };
      // The person is judged before the handler is asked: what it refuses is said to somebody who may decide.
      const now = act.state === 'PROPOSED' ? await this.acts.handlerOf(act.kind).consequences(tx.manager, act) : act.consequences;
      const decision = confirmAct({ state: act.state, proposer, confirmer: person, proposed: act.consequences, now });
      if (!decision.accepted && decision.refusal.code === 'CONFLICT') return renew(tx, act, procurement, now);
      if (!decision.accepted) throw refusalOf(decision.refusal);
      await tx.manager.update(BindingAct, { id: act.id }, { state: decision.next, decidedBy: person.personId, decidedAt: tx.now });
      await this.acts.handlerOf(act.kind).carryOut(tx, act);
      recordOf(tx, procurement, act, 'BindingActConfirmed');
      return { id: act.id };
    });
    if ('id' in outcome) return outcome.id;
    throw conflict(outcome.theirs, outcome.yours);
  }

  /** Rejects a proposed act, with a reason. The proposer may take it back in the same way. */
  async reject(actor: Actor, actId: string, reason: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const person = personOf(actor);
      const { act, procurement, proposerName } = await lockAct(tx, actor, actId);
      if (!mayReject(actor, scopeOf(act, procurement, proposerName))) throw new Refusal('FORBIDDEN');
      const rejectReason = readReason(reason);
      const decision = rejectAct(act.state);
      if (!decision.accepted) throw refusalOf(decision.refusal);
      await tx.manager.update(BindingAct, { id: act.id }, { state: decision.next, rejectReason, decidedBy: person.personId, decidedAt: tx.now });
      recordOf(tx, procurement, act, 'BindingActRejected');
      return act.id;
    });
  }
}

/** The procurement first, then the act: whoever changes what an act is about locks the procurement too, in the same order. */
async function lockAct(tx: Transaction, actor: Actor, actId: string): Promise<PendingAct> {
  const procurementId = await procurementOf(tx.manager, actor, actId);
  const procurement = await lockProcurement(tx, procurementId, actor);
  const act = await tx.manager.findOneOrFail(BindingAct, { where: { id: actId }, lock: { mode: 'pessimistic_write' } });
  const [proposer]: { name: string }[] = await tx.manager.query('select name from person where id = $1', [act.proposedBy]);
  return { act, procurement, proposerName: proposer?.name ?? '' };
}

async function procurementOf(manager: EntityManager, actor: Actor, actId: string): Promise<string> {
  if (!isId(actId)) throw notFound();
  const params = new SqlParams();
  const condition = `act.id = ${params.add(actId)} and ${visibleActs(actor, params, 'p')}`;
  const [row]: { id: string }[] = await manager.query(
    `select p.id from binding_act act join procurement p on p.id = act.procurement_id where ${condition}`,
    params.values,
  );
  if (!row) throw notFound();
  return row.id;
}

async function renew(tx: Transaction, act: BindingAct, procurement: Procurement, now: readonly Consequence[]): Promise<Confirmed> {
  await tx.manager.query('update binding_act set consequences = $2::jsonb where id = $1', [act.id, JSON.stringify(now)]);
  recordOf(tx, procurement, act, 'BindingActRenewed');
  return { theirs: now, yours: act.consequences };
}

function recordOf(tx: Transaction, procurement: Procurement, { id, kind }: { id: string; kind: BindingActKind }, event: string): void {
  tx.record({ chainId: procurement.hostId, kind: event, subjectType: 'binding_act', subjectId: id, procurementId: procurement.id, params: { kind } });
}

function conflict(theirs: readonly Consequence[], yours: readonly Consequence[]): Refusal {
  const language = currentLanguage();
  const details = { theirs: consequencesInWords(language, theirs), yours: consequencesInWords(language, yours) };
  return new Refusal('CONFLICT', { text: 'act.consequences_changed', details });
}

function refusalOf(refusal: ActRefusal): Refusal {
  if (refusal.code !== 'ACTION_NOT_AVAILABLE') return new Refusal(refusal.code);
  const { action, state } = refusal;
  const params = { state: say(currentLanguage(), `act.state.${state}`) };
  return new Refusal('ACTION_NOT_AVAILABLE', { text: 'act.not_pending', params, details: { action, state } });
}

/** Acts that bind are a person's: neither a link nor the clock proposes or decides. */
function personOf(actor: Actor): PersonActor {
  if (actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
  return actor;
}

const readReason = (text: string): string =>
  readInput('', (reading) => {
    const reason = reading.optionalText('reason', text, LONGEST_REASON);
    if (reason === null) reading.refuse('reason', 'field.required');
    return reason ?? '';
  });

const scopeOf = (act: BindingAct, { id, hostId }: Procurement, proposerName: string) => ({
  procurementId: id, hostId, state: act.state, proposedBy: { id: act.proposedBy, name: proposerName },
});
