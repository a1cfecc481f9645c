import type { RequirementActivitySubscription, RequirementThreadsQuery } from '../../../generated/graphql.js';
import type { ThreadOf } from './use-threads.js';

export type Activity = RequirementActivitySubscription['requirementActivity'];

/**
 * The threads of a requirement after something happened to one of them. What is told twice stands there once, and what is new comes last:
 * events come in the order in which they were written.
 */
export function withActivity(before: RequirementThreadsQuery | undefined, { requirement, thread, comment }: Pick<Activity, 'requirement' | 'thread' | 'comment'>): RequirementThreadsQuery | undefined {
  if (before?.requirement.id !== requirement.id || !thread) return before;
  const { threads } = before.requirement;
  const known = threads.find(({ id }) => id === thread.id);
  const now: ThreadOf = { ...thread, comments: withOne(known?.comments ?? [], comment ?? undefined) };
  return { ...before, requirement: { ...before.requirement, threads: withOne(threads, now) } };
}

function withOne<One extends { readonly id: string }>(all: readonly One[], one: One | undefined): One[] {
  if (one === undefined) return [...all];
  return all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];
}
