import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, PersonActor } from '#platform/access';
import { isId, newId, SqlParams, UnitOfWork, type Transaction } from '#platform/database';
import { currentLanguage, notFound, Refusal } from '#platform/request';
import { say } from '#platform/texts';
import type { Procurement } from '../procurement.entity.js';
import { lockProcurement, visibleProcurement } from '../procurement-lock.js';
import { readInput } from '../read-input.js';
import { BINDING_ACT_LIFECYCLE, confirmAct, rejectAct, type ActRefusal, type BindingActKind, type Consequence } from './binding-act.js';
import { BindingAct } from './binding-act.entity.js';
import { mayDecide, mayReject, visibleActs } from './binding-act.policy.js';
import { BindingActs, type ActTerms } from './binding-acts.js';
import { consequencesInWords } from './consequences-in-words.js';

const LONGEST_REASON = 2_000;

/** An act with the one who proposed it and the procurement it binds, both locked until the transaction ends. */
interface PendingAct {
  readonly act: BindingAct;
  readonly procurement: Procurement;
  readonly proposerName: string;
}

/** What a confirmation came to. A conflict and a lapse are outcomes, not errors: what they change is to be kept. */
type Outcome =
  | { readonly id: string }
  | { readonly theirs: readonly Consequence[]; readonly yours: readonly Consequence[] }
  | { readonly lapsed: Pick<Refusal, 'code' | 'text' | 'params' | 'details'> };

/** Acts that bind take two people: one proposes, another, a HOST_ADMIN of the host, confirms what the first has proposed. */
@Injectable()
export class BindingActCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: BindingActs,
    private readonly dataSource: DataSource,
  ) {}

  /** Proposes an act, with what would follow from it now. One proposal of a kind at a time: a second is ALREADY_EXISTS. Answers the act's id. */
  async propose(actor: Actor, procurementId: string, kind: BindingActKind, reason: string | null = null, terms: ActTerms | null = null): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const person = personOf(actor);
      const procurement = await lockProcurement(tx, procurementId, actor, 'PROPOSE_ACT');
      const said = reason === null ? null : readReason(reason);
      const wished = { id: newId(), procurementId, kind, reason: said, terms };
      const subject = { ...wished, terms: (await this.acts.handlerOf(kind).admit?.(tx, wished, 'PROPOSE')) ?? terms };
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
   * proposal, still the same person's, is renewed with what holds now, so that it can be confirmed once that has been read. Where the
   * act can no longer be carried out at all, it lapses and the answer says why. Both are committed before the refusal is given, and with
   * the request's idempotency key: the same request again is the same refusal, never a confirmation of something unread.
   */
  async confirm(actor: Actor, actId: string): Promise<string> {
    await this.prepare(actor, actId);
    const outcome = await this.work.run<Outcome>(actor, async (tx) => {
      const person = personOf(actor);
      const pending = await lockAct(tx, actor, actId);
      const { act, procurement, proposerName } = pending;
      if (!mayDecide(actor, scopeOf(pending))) throw new Refusal('FORBIDDEN');
      const people = { proposer: { personId: act.proposedBy, name: proposerName }, confirmer: person };
      // The person is judged before the handler is asked: a proposer who confirms neither renews the proposal nor makes it lapse.
      const early = confirmAct({ ...people, state: act.state, proposed: act.consequences, now: act.consequences });
      if (!early.accepted) throw refusalOf(early.refusal);
      await this.acts.handlerOf(act.kind).admit?.(tx, act, 'CONFIRM');
      const now = await this.consequencesNow(tx, act);
      if (now instanceof Refusal) return lapse(tx, pending, now);
      const decision = confirmAct({ ...people, state: act.state, proposed: act.consequences, now });
      if (!decision.accepted) return renew(tx, pending, now);
      await tx.manager.update(BindingAct, { id: act.id }, { state: decision.next, decidedBy: person.personId, decidedAt: tx.now });
      await this.acts.handlerOf(act.kind).carryOut(tx, act);
      recordOf(tx, procurement, act, 'BindingActConfirmed');
      return { id: act.id };
    });
    if ('id' in outcome) return outcome.id;
    throw 'lapsed' in outcome ? new Refusal(outcome.lapsed.code, outcome.lapsed) : conflict(outcome.theirs, outcome.yours);
  }

  /** Rejects a proposed act, with a reason. The proposer may take it back in the same way. */
  async reject(actor: Actor, actId: string, reason: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const person = personOf(actor);
      const pending = await lockAct(tx, actor, actId);
      const { act, procurement } = pending;
      if (!mayReject(actor, scopeOf(pending))) throw new Refusal('FORBIDDEN');
      const rejectReason = readReason(reason);
      const decision = rejectAct(act.state);
      if (!decision.accepted) throw refusalOf(decision.refusal);
      await tx.manager.update(BindingAct, { id: act.id }, { state: decision.next, rejectReason, decidedBy: person.personId, decidedAt: tx.now });
      recordOf(tx, procurement, act, 'BindingActRejected');
      return act.id;
    });
  }

  /** For one who has the right to confirm, and an act that waits; whether it may be confirmed is decided under the lock. */
  private async prepare(actor: Actor, actId: string): Promise<void> {
    const { manager } = this.dataSource;
    await visibleProcurement(manager, await procurementOf(manager, actor, actId), actor, 'DECIDE_ACT');
    const pending = await manager.findOneByOrFail(BindingAct, { id: actId });
    if (pending.state === 'PROPOSED') await this.acts.handlerOf(pending.kind).prepare?.(pending);
  }

  private async consequencesNow(tx: Transaction, act: BindingAct): Promise<readonly Consequence[] | Refusal> {
    try {
      return await this.acts.handlerOf(act.kind).consequences(tx.manager, act);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
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

async function renew(tx: Transaction, { act, procurement }: PendingAct, now: readonly Consequence[]): Promise<Outcome> {
  await tx.manager.update(BindingAct, { id: act.id }, { consequences: [...now] });
  recordOf(tx, procurement, act, 'BindingActRenewed');
  return { theirs: now, yours: act.consequences };
}

async function lapse(tx: Transaction, { act, procurement }: PendingAct, { code, text, params, details }: Refusal): Promise<Outcome> {
  await tx.manager.update(BindingAct, { id: act.id }, { state: BINDING_ACT_LIFECYCLE.lapse.to, decidedAt: tx.now });
  recordOf(tx, procurement, act, 'BindingActLapsed');
  return { lapsed: { code, text, params, details } };
}

function recordOf(tx: Transaction, procurement: Procurement, { id, kind }: { id: string; kind: BindingActKind }, event: string): void {
  tx.record({ chainId: procurement.hostId, kind: event, subjectType: 'bindingAct', subjectId: id, procurementId: procurement.id, params: { kind } });
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

const scopeOf = ({ act, procurement, proposerName }: PendingAct) => ({
  procurementId: procurement.id, hostId: procurement.hostId, state: act.state, proposedBy: { id: act.proposedBy, name: proposerName },
});
