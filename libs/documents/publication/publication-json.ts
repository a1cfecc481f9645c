import { isoInstant } from '#platform/database';
import type { Audience } from '../document/document.js';
import type { PublicationItemKind } from './publication.js';

export interface PublicationItemView {
  readonly id: string;
  readonly kind: PublicationItemKind;
  readonly annexNumber: string | null;
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly size: string;
  readonly sha256: string;
  readonly href: string;
  readonly changedSincePrevious: boolean;
}

/** A publication as it is read. */
export interface PublicationView {
  readonly id: string;
  readonly procurementId: string;
  readonly hostId: string;
  readonly number: number;
  readonly title: string;
  readonly publishedAt: string;
  readonly audience: Audience;
  readonly changeNote: string | null;
  readonly items: readonly PublicationItemView[];
  readonly itemCount: number;
  readonly totalSize: string;
  readonly manifest: string | null;
  readonly manifestSha256: string;
  readonly manifestHref: string;
  readonly archiveHref: string;
  readonly baselineNumber: number | null;
  readonly entitledListNumber: number | null;
  readonly latest: boolean;
}

const itemJson = (i: string): string => `json_build_object('id', ${i}.id, 'kind', ${i}.kind, 'annexNumber', ${i}.annex_number, 'path', ${i}.path, 'title', ${i}.title,
  'mediaType', ${i}.media_type, 'size', ${i}.size::text, 'sha256', encode(${i}.sha256, 'hex'), 'href', '/publications/' || ${i}.publication_id || '/files/' || ${i}.id,
  'changedSincePrevious', ${i}.changed_since_previous)`;

/** SQL for the JSON of a publication (`pub`) of the procurement `p`, with what was asked for; `latest` is an SQL condition. */
export function publicationJson(pub: string, p: string, latest: string, asked: ReadonlySet<string>): string {
  const items = `from publication_item i where i.publication_id = ${pub}.id`;
  const wanted = (field: string, sql: string, otherwise: string): string => `'${field}', ${asked.has(field) ? sql : otherwise}`;
  return `json_build_object('id', ${pub}.id, 'procurementId', ${pub}.procurement_id, 'hostId', ${p}.host_id, 'number', ${pub}.number, 'title', ${pub}.title,
    'publishedAt', ${isoInstant(`${pub}.published_at`)}, 'audience', ${pub}.audience, 'changeNote', ${pub}.change_note,
    ${wanted('items', `(select coalesce(json_agg(${itemJson('i')} order by i.position), '[]') ${items})`, `'[]'::json`)},
    ${wanted('itemCount', `(select count(*)::int ${items})`, '0')},
    ${wanted('totalSize', `(select coalesce(sum(i.size), 0)::text ${items})`, `'0'`)},
    ${wanted('baselineNumber', `(select b.number from baseline b where b.id = ${pub}.baseline_id)`, 'null')},
    ${wanted('entitledListNumber', `(select l.number from entitled_list l where l.id = ${pub}.entitled_list_id)`, 'null')},
    'manifest', ${asked.has('changes') ? `${pub}.manifest` : 'null'}, 'manifestSha256', encode(${pub}.manifest_sha256, 'hex'),
    'manifestHref', '/publications/' || ${pub}.id || '/manifest.json', 'archiveHref', '/publications/' || ${pub}.id || '/archive.zip',
    'latest', ${latest})`;
}
