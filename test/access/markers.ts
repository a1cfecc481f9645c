import { formatOrganisationNumber } from '#kernel';
import { REGISTER_CHAIN } from '#platform/audit';
import type { Cast } from '../kit/cast.js';
import type { RoleKey } from '../kit/roles.js';
import { DRAFT_READS, forbidDrafts, isOfDrafts, type DraftRows } from './draft-markers.js';
import { MARKER } from './planted.js';
import type { Sight } from './sight.js';

interface InProcurement { readonly id: string; readonly procurementId: string }
interface OfOrganisation extends InProcurement { readonly organisationId: string }

/** Every row that could give something away, with the texts by which it would be recognised in an answer. */
export interface Rows extends DraftRows {
  readonly participations: readonly OfOrganisation[];
  readonly mandates: readonly (OfOrganisation & { readonly fileIds: readonly string[] })[];
  readonly mails: readonly InProcurement[];
  readonly links: readonly InProcurement[];
  readonly referrals: readonly (OfOrganisation & { readonly email: string; readonly name: string; readonly note: string })[];
  readonly acts: readonly InProcurement[];
  readonly lists: readonly (InProcurement & { readonly sha256: string })[];
  readonly events: readonly { readonly id: string; readonly subjectType: string; readonly chainId: string; readonly procurementId: string | null; readonly organisationId: string | null }[];
  readonly procurements: readonly { readonly id: string; readonly slug: string; readonly title: string; readonly caseNumber: string; readonly hostId: string; readonly isPublic: boolean }[];
  readonly contacts: readonly { readonly id: string; readonly email: string; readonly name: string; readonly organisationId: string; readonly isPrimary: boolean }[];
  readonly organisations: readonly { readonly id: string; readonly number: string; readonly spokenFor: readonly string[] }[];
  readonly people: readonly Somebody[];
}

interface Somebody {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** The hosts whose people they are, and whose procurements their organisation was asked in. */
  readonly hostIds: readonly string[];
  /** They have done something that the register's log, or a mandate text, names. */
  readonly keepsRegister: boolean;
  /** The procurements with whose drafts they work: in the group, or for the host. */
  readonly drafts: readonly string[];
}

const READS: Readonly<Record<keyof Rows, string>> = {
  participations: `select id, procurement_id as "procurementId", organisation_id as "organisationId" from participation`,
  mandates: `select m.id, m.procurement_id as "procurementId", m.principal_id as "organisationId",
    array(select e.file_id from mandate_signing s join signing_evidence e on e.signing_id = s.id where s.mandate_id = m.id) as "fileIds" from mandate m`,
  mails: `select id, procurement_id as "procurementId" from mail where procurement_id is not null`,
  links: `select id, procurement_id as "procurementId" from personal_link`,
  referrals: `select r.id, r.email, r.name, r.note, t.procurement_id as "procurementId", t.organisation_id as "organisationId" from referral r join participation t on t.id = r.participation_id`,
  acts: `select id, procurement_id as "procurementId" from binding_act`,
  lists: `select id, procurement_id as "procurementId", encode(sha256, 'hex') as sha256 from entitled_list`,
  events: `select id, subject_type as "subjectType", chain_id as "chainId", procurement_id as "procurementId", organisation_id as "organisationId" from audit_event`,
  procurements: `select id, slug, title, case_number as "caseNumber", host_id as "hostId",
    exists (select 1 from publication b where b.procurement_id = procurement.id and b.audience = 'PUBLIC') as "isPublic" from procurement`,
  contacts: `select id, email, name, organisation_id as "organisationId", is_primary as "isPrimary" from contact_person where removed_at is null`,
  organisations: `select o.id, o.organisation_number as number,
    array(select g.procurement_id from working_group_representation r join working_group_member m on m.id = r.member_id join working_group g on g.id = m.group_id where r.organisation_id = o.id)
      || array(select distinct c.procurement_id from comment c where c.on_behalf_of = o.id) as "spokenFor" from organisation o`,
  people: `select p.id, p.email, p.name,
    array(select coalesce(own.host_id, r.organisation_id) from role_assignment r left join procurement own on own.id = r.procurement_id where r.person_id = p.id)
      || array(select asked.host_id from role_assignment r join participation t on t.organisation_id = r.organisation_id join procurement asked on asked.id = t.procurement_id
        where r.person_id = p.id and r.role in ('PARTICIPANT', 'SIGNATORY')) as "hostIds",
    exists (select 1 from audit_event e where e.actor_id = p.id and e.chain_id = '${REGISTER_CHAIN}')
      or exists (select 1 from mandate_template t where t.created_by = p.id) as "keepsRegister",
    array(select g.procurement_id from working_group_member m join working_group g on g.id = m.group_id where m.person_id = p.id)
      || array(select u.procurement_id from undertaking u where u.person_id = p.id)
      || array(select own.id from role_assignment r join procurement own on own.id = r.procurement_id or (own.host_id = r.organisation_id and r.role in ('HOST_ADMIN', 'AUDITOR'))
        where r.person_id = p.id) as drafts from person p`,
  ...DRAFT_READS,
};

export async function readRows({ sql }: Pick<Cast, 'sql'>): Promise<Rows> {
  const read = await Promise.all(Object.entries(READS).map(async ([name, statement]) => [name, await sql(statement)] as const));
  return Object.fromEntries(read) as unknown as Rows;
}

/** What must not stand in any answer to the role: each text with what it would give away. */
export function forbiddenTo(key: RoleKey, sight: Sight, rows: Rows, { scene, personOf }: Cast): ReadonlyMap<string, string> {
  const forbidden = new Map<string, string>();
  const forbid = (what: string, ...texts: readonly string[]): void => texts.forEach((text) => forbidden.set(text, what));
  const isStaff = ({ procurementId }: { procurementId: string | null }): boolean => procurementId !== null && sight.staffOf.includes(procurementId);
  const isOwn = ({ procurementId, organisationId }: { procurementId: string | null; organisationId: string | null }): boolean =>
    procurementId !== null && organisationId !== null && organisationId === sight.own && sight.procurements.includes(procurementId);

  for (const row of rows.participations) if (!isStaff(row) && !isOwn(row)) forbid('a participation', row.id);
  for (const row of rows.mandates) if (!isStaff(row) && !(sight.ownMandates && isOwn(row))) forbid('a mandate or its evidence', row.id, ...row.fileIds);
  for (const row of rows.mails) if (!isStaff(row)) forbid('a letter', row.id);
  for (const row of rows.links) if (!isStaff(row)) forbid('a personal link', row.id);
  for (const row of rows.referrals) if (!isStaff(row) && !isOwn(row)) forbid('a referral', row.id, row.email, row.name, row.note);
  for (const row of rows.acts) if (!isStaff(row)) forbid('a binding act', row.id);
  for (const row of rows.lists) if (!sight.lists.includes(row.procurementId)) forbid('a locked list', row.id, row.sha256);
  for (const row of rows.procurements) if (!sight.procurements.includes(row.id)) forbid('a procurement', row.id, ...(row.isPublic ? [] : [row.slug, row.title, row.caseNumber]));
  for (const row of rows.events) if (isOfDrafts(row, sight) || (!isStaff(row) && !isOwn(row) && !isLogged(row, sight, scene))) forbid('an event', row.id);
  forbidDrafts(rows, sight, forbid);
  forbidRegister(sight, rows, scene, forbid);
  const self = personOf.get(key);
  for (const somebody of rows.people) if (somebody.id !== self && !meets(sight, somebody, scene)) forbid('a person', somebody.id, somebody.email);
  return forbidden;
}

export type Forbid = (what: string, ...texts: readonly string[]) => void;

function forbidRegister(sight: Sight, rows: Rows, scene: Cast['scene'], forbid: Forbid): void {
  const shown = rows.contacts.filter((row) => showsContact(sight, row));
  const shownNames = new Set(shown.map(({ name }) => name));
  for (const row of rows.contacts) {
    if (shown.includes(row)) continue;
    forbid('a contact', row.id, row.email);
    if (!shownNames.has(row.name)) forbid('the name of a contact', row.name);
  }
  if (sight.register === 'ALL') return;
  // A procurement names its host and its support, which are bodies and no secret.
  const named = [sight.own, ...(sight.procurements.includes(scene.procurement) ? [scene.host, scene.support] : []), ...(sight.procurements.includes(scene.secret) ? [scene.host] : []), ...(sight.procurements.length > 1 ? [scene.otherHost] : [])];
  const takePart = new Set(rows.participations.filter(({ procurementId }) => sight.nominates && sight.groups.includes(procurementId)).map(({ organisationId }) => organisationId));
  const isSpokenFor = ({ id, spokenFor }: Rows['organisations'][number]): boolean => takePart.has(id) || spokenFor.some((procurementId) => sight.groups.includes(procurementId));
  for (const { id, number, ...row } of rows.organisations) if (!named.includes(id) && !isSpokenFor({ id, number, ...row })) forbid('an organisation', id, number, formatOrganisationNumber(number));
}

function showsContact({ contacts, own }: Sight, row: Rows['contacts'][number]): boolean {
  if (contacts === 'ALL') return true;
  return contacts !== 'NONE' && row.organisationId === own && (contacts === 'OF_OWN' || row.isPrimary);
}

function isLogged({ chainId, organisationId }: Rows['events'][number], { register, log, own, contacts }: Sight, scene: Cast['scene']): boolean {
  if (chainId === REGISTER_CHAIN) return log !== undefined || (organisationId !== null && (register === 'ALL' || (contacts === 'OF_OWN' && organisationId === own)));
  return (log === 'HOST' && chainId === scene.host) || (log === 'OTHER_HOST' && chainId === scene.otherHost);
}

function meets({ people, groups }: Sight, { hostIds, keepsRegister, drafts }: Somebody, scene: Cast['scene']): boolean {
  if (drafts.some((procurementId) => groups.includes(procurementId))) return true;
  switch (people) {
    case 'SELF':
      return false;
    case 'OF_REGISTER':
      return keepsRegister;
    case 'OF_HOST':
      return keepsRegister || hostIds.includes(scene.host);
    case 'OF_OTHER_HOST':
      return keepsRegister || hostIds.includes(scene.otherHost);
  }
}

const PATTERNS = [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, /[\p{L}\d.+-]+@[\p{L}\d.-]+/gu, /\b\d{6}-?\d{4}\b/g, /\b[0-9a-f]{64}\b/g, MARKER];

/** Every text value in an answer, and every id, address, number and hash within the texts. */
export function textsIn(answer: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof answer === 'string') {
    found.add(answer);
    for (const pattern of PATTERNS) for (const [text] of answer.matchAll(pattern)) found.add(text);
  } else if (typeof answer === 'object' && answer !== null) {
    for (const value of Object.values(answer)) textsIn(value, found);
  }
  return found;
}
