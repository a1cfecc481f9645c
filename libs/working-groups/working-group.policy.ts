import { organisationsWhere, type Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';
import { mayWithProcurement, readerCondition } from '#procurements';
import { draftReaders, mayReadDrafts, mayWithDrafts, type DraftStanding } from './draft.policy.js';

export const GROUP_ACTS = ['CREATE', 'RENAME', 'NOMINATE', 'CHOOSE', 'CHANGE_MEMBER', 'END_MEMBER', 'DEMAND_RENEWAL', 'SET_UNDERTAKING_TEXT', 'READ_DECLARATIONS', 'PLAN_MEETING'] as const;
export type GroupAct = (typeof GROUP_ACTS)[number];

const OF_CHAIR_AND_SECRETARY: readonly GroupAct[] = ['NOMINATE', 'DEMAND_RENEWAL', 'READ_DECLARATIONS'];

/** Who may do what with a group: the host's staff keep it, its auditors read it whole, chair and secretary propose members and demand undertakings. */
export function mayWithGroup(actor: Actor, act: GroupAct, standing: DraftStanding, today: string): boolean {
  // A meeting speaks of drafts: keeping the group is not enough.
  if (act === 'PLAN_MEETING') return mayWithDrafts(actor, 'KEEP_MEETINGS', standing, today);
  if (actor.kind === 'SYSTEM' || mayWithProcurement(actor, 'CHANGE', standing.scope)) return true;
  if (act === 'READ_DECLARATIONS' && organisationsWhere(actor, 'AUDITOR').includes(standing.scope.hostId)) return true;
  return leads(standing) && OF_CHAIR_AND_SECRETARY.includes(act) && mayReadDrafts(actor, standing, today);
}

/** Whether the group's own page is the actor's to read: staff and auditors, and a member who has signed. */
export function mayReadGroup(actor: Actor, standing: DraftStanding, today: string): boolean {
  return actor.kind === 'SYSTEM' || mayWithProcurement(actor, 'READ', standing.scope) || mayReadDrafts(actor, standing, today);
}

/** SQL: the procurements (`p`) whose group the actor reads; the same answer as `mayReadGroup`. */
export function groupReaders(actor: Actor, params: SqlParams, p: string, today: string): string {
  return `(${readerCondition(actor, params, p)} or ${draftReaders(actor, params, p, today)})`;
}

const leads = ({ duty }: DraftStanding): boolean => duty === 'CHAIR' || duty === 'SECRETARY';

