import type { Transaction } from '#platform/database';
import type { FileDescription } from '#platform/files';
import { compareRequirements, type BaselineDocument, type FrozenRequirement } from '#requirements';
import { loadBaseline, type Frozen } from './load-publication.js';
import type { Manifest, NamedRequirement, RequirementChanges } from './manifest.js';
import type { PlannedItem } from './publication-plan.js';
import type { PublicationSubject } from './publication-subject.js';

/** The manifest of a publication made now. */
export async function manifestOf(tx: Transaction, subject: PublicationSubject, items: readonly (PlannedItem & { readonly made: FileDescription })[]): Promise<Manifest> {
  const { procurement: { caseNumber, title: procurementTitle, host }, number, terms, earlier, baseline, list, removed } = subject;
  const frozen = (one: Frozen | null) => one && { number: one.number, sha256: one.sha256 };
  return {
    format: 'samkop.publication/1', caseNumber, procurementTitle, host, number, title: terms.title, audience: terms.audience, publishedAt: tx.now.toISOString(),
    changeNote: terms.changeNote, since: earlier && { number: earlier.number, manifestSha256: earlier.manifestSha256 }, baseline: frozen(baseline), entitledList: frozen(list),
    files: items.map(({ path, title, change, made }) => ({ path, title, size: made.size, sha256: made.sha256, change: change ?? 'CHANGED' })),
    removed, requirements: await requirementChanges(tx, subject),
  };
}

/** Requirement by requirement, where both publications have a specification. */
async function requirementChanges(tx: Transaction, { procurement, earlier, baseline }: PublicationSubject): Promise<RequirementChanges | null> {
  if (!baseline || !earlier || earlier.baselineId === null) return null;
  const before = await loadBaseline(tx.manager, procurement.id, earlier.baselineId);
  if (!before) return null;
  const { added, changed, struck } = compareRequirements(requirementsOf(before), requirementsOf(baseline));
  return { added: added.map(named), changed: changed.map(({ after }) => named(after)), struck: struck.map(named) };
}

const requirementsOf = ({ canonical }: Frozen): readonly FrozenRequirement[] => (JSON.parse(canonical) as BaselineDocument).requirements;

const named = ({ number, heading }: FrozenRequirement): NamedRequirement => ({ number, heading });
