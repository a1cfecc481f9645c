import { sha256Hex } from '#kernel';
import type { Transaction } from '#platform/database';
import { keepThreadsInPlace } from '../thread/keep-in-place.js';
import { contentOf, recordDraft, type LockedRequirement } from './load-requirement.js';
import { changedParts, type RequirementContent } from './requirement.js';
import { Requirement, RequirementRevision } from './requirement.entity.js';

export interface RevisionOrigin {
  /** Whose words they are: of a suggestion that was accepted, the one who made it. */
  readonly authorId: string;
  readonly threadId?: string;
}

/**
 * Writes what an edit changes as the next revision, with the one event of it, and keeps the threads at their places. Answers the version
 * that the requirement has then; an edit that changes nothing makes none. Nothing of the earlier text is lost.
 */
export async function saveRevision(tx: Transaction, locked: LockedRequirement, content: RequirementContent, origin: RevisionOrigin): Promise<number> {
  const { requirement, standing } = locked;
  const before = contentOf(requirement);
  const changed = changedParts(before, content);
  if (changed.length === 0) return requirement.version;
  const version = requirement.version + 1;
  await tx.manager.update(Requirement, { id: requirement.id }, { ...content, version, changedAt: tx.now });
  await keepRevision(tx, requirement.id, version, content, origin);
  if (before.text !== content.text) await keepThreadsInPlace(tx, requirement.id, before.text, content.text);
  recordDraft(tx, standing, {
    kind: 'RequirementRevised', subjectType: 'requirement', subjectId: requirement.id,
    params: { requirementId: requirement.id, version, changed, textSha256: sha256Hex(content.text), ...(origin.threadId ? { threadId: origin.threadId } : {}) },
  });
  return version;
}

export async function keepRevision(tx: Transaction, requirementId: string, version: number, content: RequirementContent, { authorId, threadId }: RevisionOrigin): Promise<void> {
  await tx.manager.insert(RequirementRevision, { requirementId, version, ...content, authorId, threadId: threadId ?? null, at: tx.now });
}
