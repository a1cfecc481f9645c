import { dateInStockholm } from '#kernel';
import type { Actor } from '#platform/access';
import { isId, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { seatedStanding, type PersonStanding } from './draft-standing.js';
import { WorkingGroup, WorkingGroupMember } from './working-group.entity.js';
import { mayReadGroup, mayWithGroup, type GroupAct } from './working-group.policy.js';

export interface LockedGroup {
  readonly group: WorkingGroup;
  readonly standing: PersonStanding;
  readonly today: string;
}

export interface LockedMember extends LockedGroup {
  readonly member: WorkingGroupMember;
}

/** The standing of one who may do the act with the group of the procurement. NOT_FOUND where the group does not exist for the actor, FORBIDDEN where it may only be read. */
export async function standingInGroup(tx: Transaction, actor: Actor, procurementId: string, act: GroupAct): Promise<PersonStanding> {
  const today = dateInStockholm(tx.now);
  const standing = await seatedStanding(tx, actor, procurementId, today);
  if (!mayReadGroup(actor, standing, today)) throw notFound();
  if (!mayWithGroup(actor, act, standing, today)) throw new Refusal('FORBIDDEN');
  return standing;
}

/** The group, locked until the transaction ends: changes of its members come after one another. */
export async function lockGroup(tx: Transaction, actor: Actor, groupId: string, act: GroupAct, version?: number): Promise<LockedGroup> {
  const found = isId(groupId) ? await tx.manager.findOneBy(WorkingGroup, { id: groupId }) : null;
  if (!found) throw notFound();
  // Before the actor's own seat is held: whoever ends that seat has the group locked.
  const group = await tx.manager.findOneOrFail(WorkingGroup, { where: { id: groupId }, lock: { mode: 'pessimistic_write' } });
  const standing = await standingInGroup(tx, actor, found.procurementId, act);
  if (version !== undefined && version !== group.version) {
    throw new Refusal('CONFLICT', { text: 'group.changed_meanwhile', details: { version: group.version, theirs: group.name, yours: version } });
  }
  return { group, standing, today: dateInStockholm(tx.now) };
}

/** A member with the group, both locked. CONFLICT where another version is in the database. */
export async function lockMember(tx: Transaction, actor: Actor, memberId: string, act: GroupAct, version: number): Promise<LockedMember> {
  const found = isId(memberId) ? await tx.manager.findOneBy(WorkingGroupMember, { id: memberId }) : null;
  if (!found) throw notFound();
  const locked = await lockGroup(tx, actor, found.groupId, act);
  const member = await tx.manager.findOneByOrFail(WorkingGroupMember, { id: memberId });
  if (member.version !== version) {
    const { duty, state, fromOn, toOn } = member;
    throw new Refusal('CONFLICT', { text: 'group.member_changed_meanwhile', details: { version: member.version, theirs: { duty, state, fromOn, toOn }, yours: version } });
  }
  return { ...locked, member };
}
