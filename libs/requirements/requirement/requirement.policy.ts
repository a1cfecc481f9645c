import type { Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';
import { closedLots, draftReaders, mayWithDrafts, type DraftAct, type PersonStanding } from '#working-groups';

/** What of a procurement's requirements is read, by whom, on which day in Stockholm. */
export interface DraftReader {
  readonly actor: Actor;
  readonly params: SqlParams;
  readonly today: string;
}

/**
 * SQL: the procurements whose drafts exist for the actor, narrowed by a condition on `p`, each with the lots that are closed to the
 * actor: asked once, and not for each requirement. Every read of requirements goes through this and `openRequirement`.
 */
export function readableDrafts({ actor, params, today }: DraftReader, condition: string): string {
  return `(select p.id, p.host_id, ${actor.kind === 'SYSTEM' ? `'{}'::uuid[]` : `array${closedLots(actor, params, 'p')}`} as closed_lots
    from procurement p where ${condition} and ${draftReaders(actor, params, 'p', today)})`;
}

/** SQL: whether a requirement (`r`) of readable drafts (`p`) is open to the actor: a declared conflict about a lot closes that lot's. */
export const openRequirement = (r: string, p: string): string => `(${r}.lot_id is null or ${r}.lot_id <> all(${p}.closed_lots))`;

/**
 * SQL: whether a requirement (`r`) is of the one procurement whose readable drafts are in `p`, and open to the actor. Both are asked for once
 * and before the rows, so that these are read in the order of their index.
 */
export const openAmong = (r: string): string =>
  `${r}.procurement_id = (select p.id from p) and (${r}.lot_id is null or ${r}.lot_id <> all ((select p.closed_lots from p)::uuid[]))`;

/** SQL: the lots that are closed to the actor, of the procurement of a row. In a statement whose readable drafts are `p`, like the two below. */
const closedBeside = (row: string): string => `(select drafts.closed_lots from p drafts where drafts.id = ${row}.procurement_id)`;

/**
 * SQL: whether a revision (`rev`) of an open requirement (`r`) is open to the actor as well: what a requirement said while it was of a closed lot
 * stays closed when it has been moved to another.
 */
export const openRevision = (rev: string, r: string): string => `(${rev}.lot_id is null or ${rev}.lot_id <> all(${closedBeside(r)}::uuid[]))`;

/** SQL: whether nothing at all is closed to the actor. Asked once in a statement: what most read costs nothing more. */
const NOTHING_CLOSED = `not exists (select 1 from p drafts where drafts.closed_lots <> '{}')`;

/** SQL: whether a thread (`t`) of an open requirement is open to the actor: one that was begun on such a revision stays closed with it, and all that is said in it. */
export const openThread = (t: string): string =>
  `(${NOTHING_CLOSED} or exists (select 1 from requirement_revision begun
    where begun.requirement_id = ${t}.requirement_id and begun.version = ${t}.on_version and ${openRevision('begun', t)}))`;

/** SQL: the same of a comment (`c`) in it. */
export const openComment = (c: string): string =>
  `(${NOTHING_CLOSED} or exists (select 1 from thread held where held.id = ${c}.thread_id and ${openThread('held')}))`;

/** SQL: how many threads of an open requirement (`r`) wait for an answer, of those that are open to the actor. */
export const openThreadCount = (r: string): string => `(case when ${NOTHING_CLOSED} then ${r}.open_thread_count
  else (select count(*)::int from thread counted where counted.requirement_id = ${r}.id and counted.state = 'OPEN' and ${openThread('counted')}) end)`;

/** SQL: how many comments an open requirement (`r`) has, of those that are open to the actor. */
export const commentCount = (r: string): string => `(case when ${NOTHING_CLOSED} then ${r}.comment_count
  else (select count(*)::int from comment counted where counted.requirement_id = ${r}.id and counted.withdrawn_at is null and ${openComment('counted')}) end)`;

export const DRAFTING_ACTIONS = ['ADD_REQUIREMENT', 'IMPORT', 'COPY', 'COMMENT', 'RESOLVE', 'OPEN_ROUND', 'CLOSE_ROUND', 'REOPEN_ROUND', 'REMIND_SILENT', 'SET_BASELINE'] as const;
export type DraftingAction = (typeof DRAFTING_ACTIONS)[number];

export const REQUIREMENT_ACTIONS = ['REVISE', 'MOVE', 'WITHDRAW', 'RESTORE', 'COMMENT'] as const;
export type RequirementAction = (typeof REQUIREMENT_ACTIONS)[number];

export const THREAD_ACTIONS = ['COMMENT', 'RESOLVE', 'ACCEPT_SUGGESTION', 'REJECT_SUGGESTION', 'REOPEN'] as const;
export type ThreadAction = (typeof THREAD_ACTIONS)[number];

/** How the viewer stands to the drafts of a procurement, and what the round says: what may be done follows from it. */
export interface DraftSituation {
  readonly actor: Actor;
  readonly standing: PersonStanding;
  readonly now: Date;
  readonly today: string;
  readonly ended: boolean;
  /** Whether comments are taken now: a round is open, or there has been none. */
  readonly commentsOpen: boolean;
  readonly round: 'NONE' | 'COMING' | 'OPEN' | 'CLOSED';
}

const may = ({ actor, standing, today, ended }: DraftSituation, act: DraftAct): boolean => !ended && mayWithDrafts(actor, act, standing, today);

export function draftingActions(situation: DraftSituation): DraftingAction[] {
  const keeps = may(situation, 'KEEP_REQUIREMENTS');
  const rounds = may(situation, 'KEEP_ROUNDS');
  const allowed: Readonly<Record<DraftingAction, boolean>> = {
    ADD_REQUIREMENT: keeps, IMPORT: keeps, COPY: keeps,
    COMMENT: situation.commentsOpen && may(situation, 'COMMENT'), RESOLVE: may(situation, 'RESOLVE_THREADS'),
    OPEN_ROUND: rounds && (situation.round === 'NONE' || situation.round === 'CLOSED'), CLOSE_ROUND: rounds && situation.round === 'OPEN',
    REOPEN_ROUND: rounds && situation.round === 'CLOSED', REMIND_SILENT: rounds && situation.round === 'OPEN',
    SET_BASELINE: may(situation, 'SET_BASELINE'),
  };
  return DRAFTING_ACTIONS.filter((action) => allowed[action]);
}

export function requirementActions(situation: DraftSituation, requirement: { readonly withdrawnAt: string | null; readonly numberIsFixed: boolean }): RequirementAction[] {
  const keeps = may(situation, 'KEEP_REQUIREMENTS');
  if (requirement.withdrawnAt !== null) return keeps ? ['RESTORE'] : [];
  const allowed: Readonly<Record<RequirementAction, boolean>> = {
    REVISE: keeps, MOVE: keeps && !requirement.numberIsFixed, WITHDRAW: keeps, RESTORE: false, COMMENT: situation.commentsOpen && may(situation, 'COMMENT'),
  };
  return REQUIREMENT_ACTIONS.filter((action) => allowed[action]);
}

export function threadActions(situation: DraftSituation, thread: { readonly state: 'OPEN' | 'RESOLVED'; readonly proposed: boolean }): ThreadAction[] {
  const resolves = may(situation, 'RESOLVE_THREADS');
  const open = thread.state === 'OPEN';
  const allowed: Readonly<Record<ThreadAction, boolean>> = {
    COMMENT: open && situation.commentsOpen && may(situation, 'COMMENT'), RESOLVE: open && resolves,
    ACCEPT_SUGGESTION: open && thread.proposed && resolves, REJECT_SUGGESTION: open && thread.proposed && resolves, REOPEN: !open && resolves,
  };
  return THREAD_ACTIONS.filter((action) => allowed[action]);
}
