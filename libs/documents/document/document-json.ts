import type { Actor } from '#platform/access';
import { isoInstant, type SqlParams } from '#platform/database';
import { personJson, type FileVersion } from '#platform/graphql';
import { visiblePublications } from '../publication/publication.policy.js';
import type { Audience, Secrecy } from './document.js';

/** A document as it is read. */
export interface DocumentView {
  readonly id: string;
  readonly procurementId: string;
  readonly annexNumber: string | null;
  readonly folder: string | null;
  readonly title: string;
  readonly audience: Audience;
  readonly secrecy: (Secrecy & { readonly inForce: boolean }) | null;
  readonly version: number;
  readonly currentVersion: FileVersion | null;
  readonly versions: readonly FileVersion[];
  readonly publishedIn: readonly number[];
  /** The newest of them. */
  readonly lastPublishedIn: number | null;
  /** The newest that was published, as far as the viewer sees. */
  readonly publishedVersion: number | null;
  /** Also by a publication that does not exist for the viewer. */
  readonly published: boolean;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly removedAt: string | null;
}

/** SQL for the JSON of a version (`v`) and its file (`f`), shaped like the API's `FileVersion`. */
const versionJson = (v: string, f: string): string => `json_build_object('id', ${v}.id, 'number', ${v}.number, 'fileName', ${f}.file_name,
  'mediaType', ${f}.media_type, 'size', ${f}.size::text, 'sha256', encode(${f}.sha256, 'hex'), 'uploadedAt', ${isoInstant(`${v}.added_at`)},
  'addedBy', (select ${personJson('adder')} from person adder where adder.id = ${v}.added_by), 'href', '/documents/versions/' || ${v}.id)`;

/** SQL for the JSON of a document (`d`) of the procurement `p`. Versions, and where they were published, are read only where they are asked for. */
export function documentJson(d: string, p: string, { actor, params, today, asked }: { actor: Actor; params: SqlParams; today: string; asked: ReadonlySet<string> }): string {
  const wanted = (field: string, sql: () => string, otherwise: string): string => (asked.has(field) ? sql() : otherwise);
  const versions = `from document_version v join stored_file f on f.id = v.file_id where v.document_id = ${d}.id`;
  const versionsOf = `from document_version pv where pv.document_id = ${d}.id`;
  const inPublication = 'from publication_item pi join publication pub on pub.id = pi.publication_id where pi.version_id = pv.id';
  const seenIn = (): string => `from document_version pv join publication_item pi on pi.version_id = pv.id join publication pub on pub.id = pi.publication_id
    where pv.document_id = ${d}.id and ${visiblePublications(actor, params, 'pub', p, today)}`;
  return `json_build_object('id', ${d}.id, 'procurementId', ${d}.procurement_id, 'annexNumber', ${d}.annex_number, 'folder', ${d}.folder, 'title', ${d}.title,
    'audience', ${d}.audience, 'version', ${d}.version,
    'secrecy', case when ${d}.secrecy_ground is not null then json_build_object('ground', ${d}.secrecy_ground, 'until', ${d}.secrecy_until,
      'inForce', ${d}.secrecy_until is null or ${d}.secrecy_until >= ${params.add(today)}::date) end,
    'currentVersion', ${wanted('currentVersion', () => `(select ${versionJson('v', 'f')} ${versions} order by v.number desc limit 1)`, 'null')},
    'versions', ${wanted('versions', () => `(select coalesce(json_agg(${versionJson('v', 'f')} order by v.number desc), '[]') ${versions})`, `'[]'::json`)},
    'publishedIn', ${wanted('publishedIn', () => `(select coalesce(json_agg(distinct pub.number order by pub.number), '[]') ${seenIn()})`, `'[]'::json`)},
    'lastPublishedIn', ${wanted('lastPublishedIn', () => `(select pub.number from publication pub where pub.procurement_id = ${d}.procurement_id and ${visiblePublications(actor, params, 'pub', p, today)}
      and exists (select 1 from publication_item pi join document_version pv on pv.id = pi.version_id where pi.publication_id = pub.id and pv.document_id = ${d}.id) order by pub.number desc limit 1)`, 'null')},
    'publishedVersion', ${wanted('publishedVersion', () => `(select pv.number ${versionsOf} and exists (select 1 ${inPublication} and ${visiblePublications(actor, params, 'pub', p, today)}) order by pv.number desc limit 1)`, 'null')},
    'published', ${wanted('availableActions', () => `exists (select 1 ${versionsOf} and exists (select 1 ${inPublication}))`, 'false')},
    'createdAt', ${isoInstant(`${d}.created_at`)}, 'changedAt', ${isoInstant(`${d}.changed_at`)}, 'removedAt', ${isoInstant(`${d}.removed_at`)})`;
}
