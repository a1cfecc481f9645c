import type { EntityManager } from 'typeorm';
import { formatOrganisationNumber } from '#kernel';
import { invalidInput, notFound } from '#platform/request';
import type { ProcurementPhase } from '#procurements';
import { AUDIENCES, reaches, type Audience } from '../document/document.js';
import type { Manifest } from './manifest.js';
import type { EarlierItem } from './publication-plan.js';
import type { PublicationTerms } from './publication-terms.js';

type Reading = Pick<EntityManager, 'query'>;

/** What a publication says of its procurement, and what the gate asks of it. */
export interface ProcurementFacts {
  readonly id: string;
  readonly hostId: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly host: { readonly name: string; readonly organisationNumber: string };
  readonly phase: ProcurementPhase;
  readonly ceilingStated: boolean;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly longPeriodReasonStated: boolean;
  readonly askedOrganisations: number;
}

export async function loadProcurement(manager: Reading, id: string): Promise<ProcurementFacts> {
  const [row]: (Omit<ProcurementFacts, 'host'> & { hostName: string; hostNumber: string })[] = await manager.query(
    `select p.id, p.host_id as "hostId", p.case_number as "caseNumber", p.title, p.phase, p.ceiling_ore is not null as "ceilingStated", p.period_from::text as "periodFrom",
       p.period_to::text as "periodTo", p.long_period_reason is not null as "longPeriodReasonStated", h.name as "hostName", h.organisation_number as "hostNumber",
       (select count(*)::int from participation t where t.procurement_id = p.id) as "askedOrganisations"
     from procurement p join organisation h on h.id = p.host_id where p.id = $1`,
    [id],
  );
  if (!row) throw notFound();
  const { hostName, hostNumber, ...procurement } = row;
  return { ...procurement, host: { name: hostName, organisationNumber: formatOrganisationNumber(hostNumber) } };
}

/** A chosen version with its document and file. */
export interface ChosenVersion {
  readonly versionId: string;
  readonly documentId: string;
  readonly annexNumber: string | null;
  readonly folder: string | null;
  readonly title: string;
  readonly audience: Audience;
  readonly secrecyGround: string | null;
  readonly secrecyUntil: string | null;
  readonly latest: boolean;
  readonly fileId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** The versions in the order they were chosen. Refuses one that does not stand in the procurement, and two of the same document. */
export async function loadVersions(manager: Reading, procurementId: string, versionIds: readonly string[]): Promise<ChosenVersion[]> {
  const rows: (Omit<ChosenVersion, 'size'> & { size: string })[] = await manager.query(
    `select v.id as "versionId", d.id as "documentId", d.annex_number as "annexNumber", d.folder, d.title, d.audience, d.secrecy_ground as "secrecyGround",
       d.secrecy_until::text as "secrecyUntil", not exists (select 1 from document_version later where later.document_id = d.id and later.number > v.number) as latest,
       f.id as "fileId", f.file_name as "fileName", f.media_type as "mediaType", f.size, encode(f.sha256, 'hex') as sha256
     from document_version v join tender_document d on d.id = v.document_id join stored_file f on f.id = v.file_id
     where v.id = any($1::uuid[]) and d.procurement_id = $2 and d.removed_at is null`,
    [versionIds, procurementId],
  );
  const byId = new Map(rows.map((row) => [row.versionId, row]));
  const documents = new Set<string>();
  return versionIds.map((id, index) => {
    const row = byId.get(id);
    const path = `input.documentVersionIds.${index}`;
    if (!row) throw invalidInput({ path, text: 'field.unknown' });
    if (documents.has(row.documentId)) throw invalidInput({ path, text: 'field.same_document', params: { title: row.title } });
    documents.add(row.documentId);
    return { ...row, size: Number(row.size) };
  });
}

/** A baseline or a locked list as it was frozen. */
export interface Frozen {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
  readonly canonical: string;
}

const frozen = (table: 'baseline' | 'entitled_list', path: string) =>
  async (manager: Reading, procurementId: string, id: string | null): Promise<Frozen | null> => {
    if (id === null) return null;
    const [row]: Frozen[] = await manager.query(
      `select id, number, encode(sha256, 'hex') as sha256, canonical from ${table} where id = $1 and procurement_id = $2`, [id, procurementId],
    );
    if (!row) throw invalidInput({ path, text: 'field.unknown' });
    return row;
  };

export const loadBaseline = frozen('baseline', 'input.baselineId');
export const loadList = frozen('entitled_list', 'input.entitledListId');

/** The publication that the changes of the next one are told against. */
export interface EarlierPublication {
  readonly id: string;
  readonly number: number;
  readonly baselineId: string | null;
  readonly manifestSha256: string;
  readonly manifest: Manifest;
  readonly items: readonly EarlierItem[];
}

/** How many publications there are, and the latest that everybody in the audience may read: of others the changes would tell what is not theirs. */
export async function loadEarlier(manager: Reading, procurementId: string, { audience }: Pick<PublicationTerms, 'audience'>): Promise<{ count: number; earlier: EarlierPublication | null }> {
  const wideEnough = AUDIENCES.filter((one) => reaches(one, audience));
  const [count]: { count: number }[] = await manager.query('select coalesce(max(number), 0)::int as count from publication where procurement_id = $1', [procurementId]);
  const [row]: (Omit<EarlierPublication, 'manifest' | 'items'> & { manifest: string })[] = await manager.query(
    `select id, number, baseline_id as "baselineId", encode(manifest_sha256, 'hex') as "manifestSha256", manifest from publication
     where procurement_id = $1 and audience = any($2) order by number desc limit 1`,
    [procurementId, wideEnough],
  );
  if (!row) return { count: count?.count ?? 0, earlier: null };
  const items: EarlierItem[] = await manager.query(
    `select i.path, i.title, encode(i.sha256, 'hex') as sha256,
       coalesce(v.document_id::text, i.kind || upper(substring(i.path from '[.][a-z0-9]+$'))) as identity
     from publication_item i left join document_version v on v.id = i.version_id where i.publication_id = $1 order by i.position`,
    [row.id],
  );
  return { count: count?.count ?? 0, earlier: { ...row, manifest: JSON.parse(row.manifest) as Manifest, items } };
}
