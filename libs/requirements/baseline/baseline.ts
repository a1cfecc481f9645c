import { canonicalJson, sha256Hex } from '#kernel';
import type { RequirementKind } from '../requirement/requirement.js';

/** A requirement as a baseline has it. `lotNumber` null: all lots. */
export interface FrozenRequirement {
  readonly requirementId: string;
  readonly number: string;
  readonly section: string;
  readonly version: number;
  readonly kind: RequirementKind;
  readonly lotNumber: number | null;
  readonly heading: string;
  readonly text: string;
  readonly rationale: string | null;
  readonly weight: string | null;
  readonly verification: string | null;
}

/** A baseline as it is frozen and hashed. `setAt` is an instant in ISO 8601, UTC. */
export interface BaselineDocument {
  readonly format: 'samkop.requirements/1';
  readonly caseNumber: string;
  readonly title: string;
  readonly host: { readonly name: string; readonly organisationNumber: string };
  readonly number: number;
  readonly setAt: string;
  readonly requirements: readonly FrozenRequirement[];
}

/** The text that is hashed: canonical JSON (RFC 8785) of the document, UTF-8. */
export function canonicalBaseline({ format, caseNumber, title, host, number, setAt, requirements }: BaselineDocument): string {
  return canonicalJson({
    format, caseNumber, title, number, setAt, host: { name: host.name, organisationNumber: host.organisationNumber },
    requirements: requirements.map((one) => ({
      requirementId: one.requirementId, number: one.number, section: one.section, version: one.version, kind: one.kind, lotNumber: one.lotNumber,
      heading: one.heading, text: one.text, rationale: one.rationale, weight: one.weight, verification: one.verification,
    })),
  });
}

/** SHA-256 of the canonical text, in hexadecimal. */
export const hashOfBaseline = (document: BaselineDocument): string => sha256Hex(canonicalBaseline(document));

/** What two states of a requirement can differ in, in the order in which a reader meets it. */
export const COMPARED = ['number', 'section', 'kind', 'lotNumber', 'weight', 'heading', 'text', 'rationale', 'verification'] as const satisfies readonly (keyof FrozenRequirement)[];
export type ComparedPart = (typeof COMPARED)[number];

export interface ChangedRequirement {
  readonly before: FrozenRequirement;
  readonly after: FrozenRequirement;
  readonly changed: readonly ComparedPart[];
}

export interface Comparison {
  readonly added: readonly FrozenRequirement[];
  readonly struck: readonly FrozenRequirement[];
  readonly changed: readonly ChangedRequirement[];
  readonly unchanged: readonly FrozenRequirement[];
  readonly unchangedCount: number;
}

/** What became of the requirements from one state to another, in the order of the states' own numbers. A moved requirement is the same one. */
export function compareRequirements(before: readonly FrozenRequirement[], after: readonly FrozenRequirement[]): Comparison {
  const earlier = new Map(before.map((one) => [one.requirementId, one]));
  const later = new Set(after.map((one) => one.requirementId));
  const pairs = after.flatMap((one) => {
    const was = earlier.get(one.requirementId);
    return was ? [{ before: was, after: one, changed: COMPARED.filter((part) => was[part] !== one[part]) }] : [];
  });
  const changed = pairs.filter((pair) => pair.changed.length > 0);
  const unchanged = pairs.filter((pair) => pair.changed.length === 0).map((pair) => pair.after);
  return {
    added: after.filter((one) => !earlier.has(one.requirementId)), struck: before.filter((one) => !later.has(one.requirementId)),
    changed, unchanged, unchangedCount: unchanged.length,
  };
}

/** Whether nothing has changed from one state to the other. */
export function isSameState(before: readonly FrozenRequirement[], after: readonly FrozenRequirement[]): boolean {
  const { added, struck, changed } = compareRequirements(before, after);
  return added.length + struck.length + changed.length === 0;
}
