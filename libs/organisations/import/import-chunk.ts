import { REGISTER_CHAIN, type EventParams } from '#platform/audit';
import { newId, type Transaction } from '#platform/database';
import type { ImportNote } from './import-cell.js';
import type { ImportField } from './import-columns.js';
import { differenceOf, mergedFacts, numbersIn, type PlannedRow, type Register, type RegisterEntry } from './organisation-import.js';
import { lockRegister } from '../organisation-register.js';
import { sameOwners, type OrganisationFacts, type OwnerShare } from '../organisation.js';
import { searchKey } from '../search-key.js';

/** What became of a chunk: counts, what to look twice at, and the rows whose owners stand further down in the file. */
export interface ChunkResult {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly doubts: readonly { readonly row: number; readonly code: ImportNote }[];
  readonly waitingForOwners: readonly number[];
}

interface Change {
  readonly row: PlannedRow;
  readonly id: string;
  readonly current?: RegisterEntry;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  readonly changed: readonly ImportField[];
  readonly doubts: readonly ImportNote[];
}

/**
 * Carries out rows of a plan in one transaction: a fixed number of statements, however many rows. What has become of the register
 * since the plan was made is asked again, so that an import that comes twice, or two at once, changes it once.
 */
export async function carryOutChunk(tx: Transaction, rows: readonly PlannedRow[], fileId: string | null): Promise<ChunkResult> {
  const changes = await changesNow(tx, rows);
  const made = changes.filter(({ outcome }) => outcome === 'CREATED');
  const updated = changes.filter(({ outcome }) => outcome === 'UPDATED');
  await insertOrganisations(tx, made);
  await updateOrganisations(tx, updated.filter(({ changed }) => changed.some((field) => !field.startsWith('owner') && !field.startsWith('contact'))));
  await writeContacts(tx, changes);
  const waiting = await writeOwners(tx, changes);
  for (const change of [...made, ...updated]) recordChange(tx, change, waiting, fileId);
  const inUse = updated.filter((change) => fieldsOf(change, waiting).length > 0);
  await tx.manager.query('update organisation set version = version + 1, changed_at = $2 where id = any($1::uuid[])', [inUse.map(({ id }) => id), tx.now]);
  return {
    created: made.length,
    updated: updated.length,
    unchanged: changes.length - made.length - updated.length,
    doubts: changes.flatMap(({ row, doubts }) => doubts.map((code) => ({ row: row.row, code }))),
    waitingForOwners: [...waiting].map(({ row }) => row.row),
  };
}

/** Sets the owners that were not there yet when the rows' own chunk was carried out. */
export async function setOwners(tx: Transaction, rows: readonly PlannedRow[], fileId: string | null): Promise<number> {
  const changes = (await changesNow(tx, rows)).filter(({ changed }) => changed.includes('owner_organisation_numbers'));
  const ownersOnly = changes.map((change) => ({ ...change, changed: ['owner_organisation_numbers' as const] }));
  await writeOwners(tx, ownersOnly);
  await tx.manager.query('update organisation set version = version + 1, changed_at = $2 where id = any($1::uuid[])', [changes.map(({ id }) => id), tx.now]);
  for (const change of ownersOnly) recordChange(tx, change, new Set(), fileId);
  return changes.length;
}

async function changesNow(tx: Transaction, rows: readonly PlannedRow[]): Promise<Change[]> {
  // Two imports at once take turns: the second finds what the first has made.
  await tx.manager.query(`select pg_advisory_xact_lock(hashtextextended('organisation import', 0))`);
  const register: Register = await lockRegister(tx.manager, rows.map((row) => row.facts.organisationNumber));
  return rows.map((row) => {
    const current = register.get(row.facts.organisationNumber);
    const { outcome, changed, notes } = differenceOf(row, current);
    return { row, id: current?.id ?? newId(), ...(current && { current }), outcome, changed, doubts: notes.map(({ code }) => code) };
  });
}

function recordColumns({ id, row, current }: Change): Record<string, unknown> {
  const facts: OrganisationFacts = current ? mergedFacts(row, current) : { municipalityCode: null, population: null, ...row.facts };
  return {
    id, name: facts.name, number: facts.organisationNumber, kind: facts.kind, county: facts.countyCode, municipality: facts.municipalityCode,
    population: facts.population, key: searchKey(facts.name, facts.organisationNumber),
  };
}

const RECORDS = `jsonb_to_recordset($1::jsonb) as r(id uuid, name text, number text, kind text, county text, municipality text, population integer, key text)`;

async function insertOrganisations(tx: Transaction, made: readonly Change[]): Promise<void> {
  await tx.manager.query(
    `insert into organisation (id, name, organisation_number, kind, county_code, municipality_code, population, search_key, created_at, changed_at)
     select id, name, number, kind, county, municipality, population, key, $2, $2 from ${RECORDS}`,
    [JSON.stringify(made.map(recordColumns)), tx.now],
  );
}

async function updateOrganisations(tx: Transaction, updated: readonly Change[]): Promise<void> {
  await tx.manager.query(
    `update organisation o set name = r.name, kind = r.kind, county_code = r.county, municipality_code = r.municipality,
       population = r.population, search_key = r.key from ${RECORDS} where o.id = r.id`,
    [JSON.stringify(updated.map(recordColumns))],
  );
}

/** The file's contact becomes the primary one: a known address is corrected, a new one added, and the one before made an ordinary one. */
async function writeContacts(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const contacts = changes.flatMap(({ id, row, current, outcome, changed }) => {
    const touched = outcome === 'CREATED' || changed.some((field) => field.startsWith('contact'));
    if (!row.contact || !touched) return [];
    const known = current?.contacts.find((contact) => contact.email === row.contact?.email);
    const title = row.contact.title === undefined ? (known?.title ?? null) : row.contact.title;
    return [{ id: known?.id ?? newId(), organisation: id, known: known !== undefined, name: row.contact.name, email: row.contact.email, title }];
  });
  const records = 'jsonb_to_recordset($1::jsonb) as r(id uuid, organisation uuid, known boolean, name text, email text, title text)';
  const json = JSON.stringify(contacts);
  await tx.manager.query(
    `update contact_person c set is_primary = false from ${records} where c.organisation_id = r.organisation and c.is_primary and c.removed_at is null`, [json],
  );
  await tx.manager.query(`update contact_person c set name = r.name, title = r.title, is_primary = true from ${records} where r.known and c.id = r.id`, [json]);
  await tx.manager.query(
    `insert into contact_person (id, organisation_id, name, email, title, is_primary, created_at)
     select id, organisation, name, email, title, true, $2 from ${records} where not known`, [json, tx.now],
  );
}

/** Writes the owners of those rows all of whose owners are in the register; answers the rest. */
async function writeOwners(tx: Transaction, changes: readonly Change[]): Promise<ReadonlySet<Change>> {
  const owned = changes.filter(({ row, current, changed, outcome }) =>
    outcome === 'CREATED' ? (row.facts.owners ?? []).length > 0 : changed.includes('owner_organisation_numbers') && !sameOwners(current?.facts.owners ?? [], ownersOf(row)),
  );
  if (owned.length === 0) return new Set();
  const known: { id: string; number: string }[] = await tx.manager.query(
    'select id, organisation_number as number from organisation where organisation_number = any($1)', [numbersIn(owned.map(({ row }) => row))],
  );
  const idOf = new Map(known.map(({ id, number }) => [number, id]));
  const ready = owned.filter(({ row }) => ownersOf(row).every((owner) => idOf.has(owner.organisationNumber)));
  const ownerships = ready.flatMap(({ id, row }) =>
    ownersOf(row).map(({ organisationNumber, sharePercent }, index) => ({ owned: id, owner: idOf.get(organisationNumber), share: sharePercent, position: index + 1 })),
  );
  await tx.manager.query('delete from ownership where owned_id = any($1::uuid[])', [ready.map(({ id }) => id)]);
  await tx.manager.query(
    `insert into ownership (owner_id, owned_id, share_percent, position)
     select owner, owned, share, position from jsonb_to_recordset($1::jsonb) as r(owner uuid, owned uuid, share numeric, position integer)`,
    [JSON.stringify(ownerships)],
  );
  return new Set(owned.filter((change) => !ready.includes(change)));
}

const ownersOf = (row: PlannedRow): readonly OwnerShare[] => row.facts.owners ?? [];

const FIELD_OF_COLUMN: Partial<Record<ImportField, string>> = {
  name: 'name', kind: 'kind', county_code: 'countyCode', municipality_code: 'municipalityCode', population: 'population', owner_organisation_numbers: 'owners',
  contact_name: 'contacts', contact_email: 'contacts', contact_title: 'contacts',
};

/** What a change has come to by now, in the API's names; owners who are waited for are told of when they come. */
function fieldsOf(change: Change, waiting: ReadonlySet<Change>): string[] {
  const fields = new Set(change.changed.flatMap((column) => FIELD_OF_COLUMN[column] ?? []));
  if (waiting.has(change)) fields.delete('owners');
  return [...fields];
}

function recordChange(tx: Transaction, change: Change, waiting: ReadonlySet<Change>, fileId: string | null): void {
  const from: EventParams = { ...(fileId !== null && { fileId }), row: change.row.row };
  const fields = fieldsOf(change, waiting);
  const event = { chainId: REGISTER_CHAIN, subjectType: 'organisation', subjectId: change.id, organisationId: change.id };
  if (change.outcome === 'CREATED') tx.record({ ...event, kind: 'OrganisationCreated', params: from });
  else if (fields.length > 0) tx.record({ ...event, kind: 'OrganisationChanged', params: { ...from, fields } });
}
