import { canonicalJson } from '#kernel';
import type { Audience } from '../document/document.js';

export type FileChange = 'ADDED' | 'CHANGED' | 'UNCHANGED';

export interface ManifestFile {
  readonly path: string;
  readonly title: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Against the publication that `since` names; all are ADDED where there is none. */
  readonly change: FileChange;
}

export interface NamedFile {
  readonly path: string;
  readonly title: string;
}

export interface NamedRequirement {
  readonly number: string;
  readonly heading: string;
}

export interface RequirementChanges {
  readonly added: readonly NamedRequirement[];
  readonly changed: readonly NamedRequirement[];
  readonly struck: readonly NamedRequirement[];
}

/** What a publication is, as manifest.json of its package says it. Instants in ISO 8601, UTC. */
export interface Manifest {
  readonly format: 'samkop.publication/1';
  readonly caseNumber: string;
  readonly procurementTitle: string;
  readonly host: { readonly name: string; readonly organisationNumber: string };
  readonly number: number;
  readonly title: string;
  readonly audience: Audience;
  readonly publishedAt: string;
  readonly changeNote: string | null;
  /** The publication that the changes are told against, by the hash of its manifest: the publications of a procurement make a chain. */
  readonly since: { readonly number: number; readonly manifestSha256: string } | null;
  readonly baseline: { readonly number: number; readonly sha256: string } | null;
  readonly entitledList: { readonly number: number; readonly sha256: string } | null;
  readonly files: readonly ManifestFile[];
  readonly removed: readonly NamedFile[];
  readonly requirements: RequirementChanges | null;
}

/** manifest.json, to the byte: canonical JSON (RFC 8785), UTF-8, without a line break at its end. */
export function canonicalManifest(manifest: Manifest): string {
  const { format, caseNumber, procurementTitle, host, number, title, audience, publishedAt, changeNote, since, baseline, entitledList, files, removed, requirements } = manifest;
  const file = ({ path, title: called }: NamedFile) => ({ path, title: called });
  const requirement = ({ number: its, heading }: NamedRequirement) => ({ number: its, heading });
  return canonicalJson({
    format, caseNumber, procurementTitle, host: { name: host.name, organisationNumber: host.organisationNumber }, number, title, audience, publishedAt, changeNote,
    since: since && { number: since.number, manifestSha256: since.manifestSha256 },
    baseline: baseline && { number: baseline.number, sha256: baseline.sha256 },
    entitledList: entitledList && { number: entitledList.number, sha256: entitledList.sha256 },
    files: files.map(({ size, sha256, change, ...named }) => ({ ...file(named), size, sha256, change })),
    removed: removed.map(file),
    requirements: requirements && {
      added: requirements.added.map(requirement), changed: requirements.changed.map(requirement), struck: requirements.struck.map(requirement),
    },
  });
}

/** What an addendum changes, as its manifest tells it. */
export interface PublicationChanges {
  readonly since: number;
  readonly added: readonly NamedFile[];
  readonly changed: readonly NamedFile[];
  readonly removed: readonly NamedFile[];
  readonly requirements: RequirementChanges | null;
}

/** Null for a publication that has nothing before it. */
export function changesOf({ since, files, removed, requirements }: Manifest): PublicationChanges | null {
  if (since === null) return null;
  const named = (change: FileChange): NamedFile[] => files.filter((file) => file.change === change).map(({ path, title }) => ({ path, title }));
  return { since: since.number, added: named('ADDED'), changed: named('CHANGED'), removed, requirements };
}
