import { Injectable } from '@nestjs/common';
import { accountFor, visiblePeople } from '#people';
import type { Actor } from '#platform/access';
import type { EventParams } from '#platform/audit';
import { isId, newId, SqlParams, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, notFound, Refusal, type Language } from '#platform/request';
import { lockGroup, lockMember, type LockedGroup } from './load-group.js';
import { readTerms, type KeptTerms, type MemberTerms } from './member-terms.js';
import { WorkingGroupMember, WorkingGroupRepresentation } from './working-group.entity.js';
import { chooseMember, endMember, type MemberDecision } from './working-group.js';

/** A proposal: somebody the actor sees by id, or anybody by name and address. */
export interface Nomination extends MemberTerms {
  readonly workingGroupId: string;
  readonly personId?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly language?: Language;
}

export interface MemberChange extends Partial<MemberTerms> {
  readonly memberId: string;
  readonly version: number;
}

/** Who is in a group, for whom and from when. */
@Injectable()
export class MemberCommands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Proposes a member; answers its id. Somebody new is invited to an account by mail. Refuses ALREADY_EXISTS for one who is in the group,
   * INVALID_INPUT at the fields, NOT_FOUND for a person who does not exist for the actor.
   */
  nominate(actor: Actor, nomination: Nomination): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockGroup(tx, actor, nomination.workingGroupId, 'NOMINATE');
      const { group, standing } = locked;
      const terms = await readTerms(tx.manager, nomination, { groupId: group.id, procurementId: group.procurementId });
      const personId = await personOf(tx, actor, standing.scope.hostId, nomination);
      await this.endWhatHasPassed(tx, locked, personId);
      const id = newId();
      const { representsIds, ...columns } = terms;
      await tx.manager.insert(WorkingGroupMember, { id, groupId: group.id, personId, state: 'NOMINATED', version: 1, createdAt: tx.now, ...columns });
      await represent(tx, id, representsIds);
      record(tx, locked, 'MemberNominated', id, { personId, ...termsAsParams(terms) });
      return id;
    });
  }

  /** Chooses a nominated member, from today unless a day is set. The person is asked for the undertaking by mail. */
  choose(actor: Actor, memberId: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMember(tx, actor, memberId, 'CHOOSE', version);
      const { next, event } = carryOut(chooseMember(locked.member, locked.today));
      if (next.toOn !== null && next.fromOn !== null && next.toOn < next.fromOn) throw invalidInput({ path: 'toOn', text: 'field.date.before', params: { earliest: next.fromOn } });
      await tx.manager.update(WorkingGroupMember, { id: memberId }, { ...stateOf(next), version: version + 1 });
      record(tx, locked, event, memberId, { personId: locked.member.personId });
      return memberId;
    });
  }

  /** Changes duty, representation, days or substitution; what is left out stays. Refuses ACTION_NOT_AVAILABLE once the membership has ended. */
  change(actor: Actor, change: MemberChange): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMember(tx, actor, change.memberId, 'CHANGE_MEMBER', change.version);
      const { member, group } = locked;
      if (member.state === 'ENDED') throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'group.member_unavailable.ENDED' });
      const standing = await standingTerms(tx, member);
      const place = { groupId: group.id, procurementId: group.procurementId, memberId: member.id };
      const { representsIds, ...columns } = await readTerms(tx.manager, { ...standing, ...given(change) }, place);
      if (member.state === 'CHOSEN' && columns.fromOn === null) throw invalidInput({ path: 'input.fromOn', text: 'field.required' });
      await tx.manager.update(WorkingGroupMember, { id: member.id }, { ...columns, version: member.version + 1 });
      await represent(tx, member.id, representsIds);
      record(tx, locked, 'MemberChanged', member.id, { personId: member.personId, ...termsAsParams({ ...columns, representsIds }) });
      return member.id;
    });
  }

  /** Ends a nomination or a membership at once: from the next request on, no draft exists for the person as a member. */
  end(actor: Actor, memberId: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockMember(tx, actor, memberId, 'END_MEMBER', version);
      const { next, event } = carryOut(endMember(locked.member, locked.today));
      await tx.manager.update(WorkingGroupMember, { id: memberId }, { ...stateOf(next), version: version + 1 });
      record(tx, locked, event, memberId, { personId: locked.member.personId });
      return memberId;
    });
  }

  /** A membership whose last day has passed makes room for a new one of the same person. */
  private async endWhatHasPassed(tx: Transaction, locked: LockedGroup, personId: string): Promise<void> {
    const [passed]: { id: string }[] = await tx.manager.query(
      `select id from working_group_member where group_id = $1 and person_id = $2 and state <> 'ENDED' and to_on < $3::date`, [locked.group.id, personId, locked.today],
    );
    if (!passed) return;
    await tx.manager.query(`update working_group_member set state = 'ENDED', version = version + 1 where id = $1`, [passed.id]);
    record(tx, locked, 'MemberEnded', passed.id, { personId });
  }
}

async function personOf(tx: Transaction, actor: Actor, hostId: string, { personId, name, email, language }: Nomination): Promise<string> {
  if (!personId) return accountFor(tx, hostId, { name: name ?? '', email: email ?? '', ...(language ? { language } : {}) });
  if (!isId(personId)) throw notFound();
  const params = new SqlParams();
  const found: unknown[] = await tx.manager.query(
    `select 1 from person p where p.id = ${params.add(personId)}::uuid and p.active and ${visiblePeople(actor, params, 'p')}`, params.values,
  );
  if (found.length === 0) throw notFound();
  return personId;
}

async function standingTerms(tx: Transaction, { id, duty, fromOn, toOn, substituteFor }: WorkingGroupMember): Promise<MemberTerms> {
  const represented = await tx.manager.findBy(WorkingGroupRepresentation, { memberId: id });
  return { duty, fromOn, toOn, substituteForId: substituteFor, representsIds: represented.map(({ organisationId }) => organisationId) };
}

/** Null clears a day or a substitution; a duty and a representation are only ever replaced. */
function given({ duty, representsIds, fromOn, toOn, substituteForId }: MemberChange): Partial<MemberTerms> {
  return {
    ...(duty ? { duty } : {}), ...(representsIds ? { representsIds } : {}),
    ...(fromOn === undefined ? {} : { fromOn }), ...(toOn === undefined ? {} : { toOn }), ...(substituteForId === undefined ? {} : { substituteForId }),
  };
}

async function represent(tx: Transaction, memberId: string, organisationIds: readonly string[]): Promise<void> {
  await tx.manager.delete(WorkingGroupRepresentation, { memberId });
  if (organisationIds.length > 0) await tx.manager.insert(WorkingGroupRepresentation, organisationIds.map((organisationId) => ({ memberId, organisationId })));
}

function carryOut(decision: MemberDecision) {
  if (!decision.accepted) throw new Refusal(decision.refusal.code, { text: `group.member_unavailable.${decision.refusal.state}`, details: { ...decision.refusal } });
  const [event] = decision.events;
  if (event === undefined) throw new Error('A decision without an event');
  return { next: decision.next, event };
}

const stateOf = ({ state, fromOn, toOn }: Pick<WorkingGroupMember, 'state' | 'fromOn' | 'toOn'>) => ({ state, fromOn, toOn });

const termsAsParams = ({ duty, representsIds, fromOn, toOn, substituteFor }: KeptTerms): EventParams => ({
  duty, organisationIds: [...representsIds], ...(fromOn === null ? {} : { fromOn }), ...(toOn === null ? {} : { toOn }), ...(substituteFor === null ? {} : { substituteFor }),
});

function record(tx: Transaction, { group, standing }: LockedGroup, kind: string, memberId: string, params: EventParams): void {
  tx.record({ chainId: standing.scope.hostId, kind, subjectType: 'workingGroupMember', subjectId: memberId, procurementId: group.procurementId, params });
}
