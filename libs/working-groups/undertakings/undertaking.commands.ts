import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { dateInStockholm, sha256Hex } from '#kernel';
import type { Actor, PersonActor } from '#platform/access';
import type { EventParams } from '#platform/audit';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { Lot, readInput, type ProcurementScope } from '#procurements';
import { worksWithDrafts } from '../draft.policy.js';
import { standingOf } from '../draft-standing.js';
import { standingInGroup } from '../load-group.js';
import { currentText, keepFirstText } from './undertaking-text.js';
import { Undertaking, UndertakingConflictLot, UndertakingText } from './undertaking.entity.js';
import { lastDayOf, type UndertakingEnd } from './undertaking.js';

/** What a person signs: the text by its version, and the declaration of conflicts; lots that a conflict is about are closed for the person. */
export interface Signing {
  readonly procurementId: string;
  readonly textVersion: number;
  readonly conflictOfInterest?: string | null;
  readonly conflictLotIds?: readonly string[] | null;
}

const LONGEST_DECLARATION = 2_000;
const LONGEST_TEXT = 20_000;

/** Confidentiality undertakings and declarations of conflicts of interest, each by the person whose they are. */
@Injectable()
export class UndertakingCommands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Signs the undertaking of the actor; an earlier one ends with it. Refuses NOT_FOUND for one who does not work with the procurement's drafts,
   * CONFLICT, the text with it, where another version is to be signed now, INVALID_INPUT at the fields.
   */
  sign(actor: Actor, signing: Signing): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const person = personIn(actor);
      const scope = await lockOwn(tx, person, signing.procurementId);
      await keepFirstText(tx, scope.id);
      await refuseOtherText(tx, signing);
      const { conflictOfInterest, lotIds } = await readDeclaration(tx, signing);
      await end(tx, scope, [person.personId], 'RENEWED');
      const id = newId();
      await tx.manager.insert(Undertaking, {
        id, procurementId: scope.id, personId: person.personId, textVersion: signing.textVersion, signedAt: tx.now,
        validUntil: lastDayOf(dateInStockholm(tx.now)), conflictOfInterest, endedAt: null, endReason: null,
      });
      if (lotIds.length > 0) await tx.manager.insert(UndertakingConflictLot, lotIds.map((lotId) => ({ undertakingId: id, lotId })));
      record(tx, scope, 'UndertakingSigned', id, {
        personId: person.personId, textVersion: signing.textVersion, lotIds,
        ...(conflictOfInterest === null ? {} : { declarationSha256: sha256Hex(conflictOfInterest) }),
      });
      return scope.id;
    });
  }

  /** Takes the actor's own undertaking back: the drafts are gone for the person at once. */
  withdraw(actor: Actor, procurementId: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const person = personIn(actor);
      const scope = await lockOwn(tx, person, procurementId);
      const [ended] = await end(tx, scope, [person.personId], 'WITHDRAWN');
      if (!ended) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'undertaking.none_in_force' });
      record(tx, scope, 'UndertakingWithdrawn', ended.id, { personId: person.personId });
      return procurementId;
    });
  }

  /**
   * Ends the undertakings in force of the persons, or of everybody, and asks each by mail to sign anew. Until then they see no draft.
   * Answers how many were asked.
   */
  demandRenewal(actor: Actor, procurementId: string, personIds?: readonly string[] | null): Promise<number> {
    return this.work.run(actor, async (tx) => {
      const { scope } = await standingInGroup(tx, actor, procurementId, 'DEMAND_RENEWAL');
      const ended = await end(tx, scope, personIds ?? undefined, 'RENEWAL_DEMANDED');
      for (const { id, personId } of ended) record(tx, scope, 'UndertakingRenewalDemanded', id, { personId });
      return ended.length;
    });
  }

  /** Adds a version of the text. Undertakings already signed go on until they end; whoever should sign the new text is asked with `demandRenewal`. */
  addText(actor: Actor, procurementId: string, version: number, text: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { scope } = await standingInGroup(tx, actor, procurementId, 'SET_UNDERTAKING_TEXT');
      await tx.manager.query('select 1 from procurement where id = $1 for no key update', [scope.id]);
      await keepFirstText(tx, scope.id);
      await refuseOtherText(tx, { procurementId, textVersion: version });
      const kept = readInput('', (reading) => {
        const value = reading.optionalText('text', text, LONGEST_TEXT);
        if (value === null) reading.refuse('text', 'field.required');
        return value ?? '';
      });
      const createdBy = actor.kind === 'PERSON' ? actor.personId : null;
      await tx.manager.insert(UndertakingText, { procurementId: scope.id, version: version + 1, text: kept, createdAt: tx.now, createdBy });
      tx.record({
        chainId: scope.hostId, kind: 'UndertakingTextAdded', subjectType: 'procurement', subjectId: scope.id, procurementId: scope.id,
        params: { version: version + 1, textSha256: sha256Hex(kept) },
      });
      return procurementId;
    });
  }
}

function personIn(actor: Actor): PersonActor {
  if (actor.kind !== 'PERSON') throw new Refusal('FORBIDDEN');
  return actor;
}

/** The procurement whose drafts are the person's work. The person's row is locked: of two signings at once, one is a renewal. */
async function lockOwn(tx: Transaction, person: PersonActor, procurementId: string): Promise<ProcurementScope> {
  const { scope } = await standingOf(tx.manager, person, procurementId, dateInStockholm(tx.now));
  if (!worksWithDrafts(person, scope)) throw notFound();
  await tx.manager.query('select 1 from person where id = $1 for no key update', [person.personId]);
  return scope;
}

async function refuseOtherText(tx: Transaction, { procurementId, textVersion }: Signing): Promise<void> {
  const current = await currentText(tx.manager, procurementId);
  if (current.version === textVersion) return;
  throw new Refusal('CONFLICT', { text: 'undertaking.text_changed', details: { version: current.version, theirs: current.text, yours: textVersion } });
}

async function readDeclaration(tx: Transaction, signing: Signing): Promise<{ conflictOfInterest: string | null; lotIds: string[] }> {
  const lots = await tx.manager.findBy(Lot, { procurementId: signing.procurementId });
  const known = new Set(lots.map(({ id }) => id));
  const lotIds = [...new Set(signing.conflictLotIds ?? [])];
  const conflictOfInterest = readInput('input', (reading) => {
    const declaration = reading.optionalText('conflictOfInterest', signing.conflictOfInterest, LONGEST_DECLARATION);
    lotIds.forEach((id, index) => {
      if (!known.has(id)) reading.refuse(`conflictLotIds.${index}`, 'field.unknown');
    });
    // Which lots are closed is decided by what the conflict is.
    if (lotIds.length > 0 && declaration === null) reading.refuse('conflictOfInterest', 'undertaking.say_what_conflict');
    return declaration;
  });
  return { conflictOfInterest, lotIds };
}

/** Ends what is in force, of these persons or of all; answers what was ended. */
async function end(tx: Transaction, scope: ProcurementScope, personIds: readonly string[] | undefined, reason: UndertakingEnd): Promise<Undertaking[]> {
  const inForce = await tx.manager.find(Undertaking, {
    where: { procurementId: scope.id, endedAt: IsNull(), ...(personIds ? { personId: In(personIds.filter(isId)) } : {}) }, order: { personId: 'asc' }, lock: { mode: 'pessimistic_write' },
  });
  if (inForce.length > 0) await tx.manager.update(Undertaking, { id: In(inForce.map(({ id }) => id)) }, { endedAt: tx.now, endReason: reason });
  return inForce;
}

function record(tx: Transaction, scope: ProcurementScope, kind: string, id: string, params: EventParams): void {
  tx.record({ chainId: scope.hostId, kind, subjectType: 'undertaking', subjectId: id, procurementId: scope.id, params });
}
