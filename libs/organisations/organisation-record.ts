import { formatOrganisationNumber, parseOrganisationNumber } from '#kernel';
import type { Actor } from '#platform/access';
import { isId, SqlParams, type Transaction } from '#platform/database';
import { invalidInput, notFound, Refusal, type FieldProblem } from '#platform/request';
import { Organisation } from './organisation.entity.js';
import { keepsRegister, mayWithOrganisation, visibleOrganisations, type OrganisationAction } from './organisation.policy.js';
import { cleanOrganisation, organisationFaults, type OrganisationFacts, type OrganisationKind, type OwnerShare } from './organisation.js';

/** An organisation as a form sends it. Left out, population and municipality are none, and the owners stay as they are. */
export interface OrganisationDraft {
  readonly name: string;
  readonly organisationNumber: string;
  readonly kind: OrganisationKind;
  readonly countyCode: string;
  readonly municipalityCode?: string | null;
  readonly population?: number | null;
  readonly owners?: readonly { readonly organisationNumber: string; readonly sharePercent?: string | null }[] | null;
}

/** The visible organisation, locked until the transaction ends. Refuses what the actor may not do to it, or not as it is now. */
export async function lockOrganisation(tx: Transaction, actor: Actor, id: string, action: OrganisationAction): Promise<Organisation> {
  if (!isId(id)) throw notFound();
  const params = new SqlParams();
  const where = `o.id = ${params.add(id)}::uuid and ${visibleOrganisations(actor, params, 'o')}`;
  const visible: unknown[] = await tx.manager.query(`select o.id from organisation o where ${where} for update`, params.values);
  const organisation = visible.length > 0 ? await tx.manager.findOneBy(Organisation, { id }) : null;
  if (!organisation) throw notFound();
  if (!mayWithOrganisation(actor, action, organisation)) throw refusalOf(actor, organisation);
  return organisation;
}

/** Whoever may do it to a body in another state is told that the state is in the way, all others that they may not. */
function refusalOf(actor: Actor, organisation: Organisation): Refusal {
  const inAnotherState = keepsRegister(actor) || mayWithOrganisation(actor, 'EDIT_CONTACTS', { ...organisation, active: true });
  return new Refusal(inAnotherState ? 'ACTION_NOT_AVAILABLE' : 'FORBIDDEN');
}

/** The draft as facts that can be kept; refuses INVALID_INPUT with every fault at its field. */
export function factsFrom(draft: OrganisationDraft): OrganisationFacts {
  const number = parseOrganisationNumber(draft.organisationNumber);
  const owners = draft.owners?.map((owner) => ({ parsed: parseOrganisationNumber(owner.organisationNumber), sharePercent: owner.sharePercent ?? null }));
  const facts = cleanOrganisation({
    name: draft.name,
    organisationNumber: number.ok ? number.value : '',
    kind: draft.kind,
    countyCode: draft.countyCode.trim(),
    municipalityCode: draft.municipalityCode?.trim() || null,
    population: draft.population ?? null,
    ...(owners && { owners: owners.map(({ parsed, sharePercent }, index) => ({ organisationNumber: parsed.ok ? parsed.value : `${index}`, sharePercent })) }),
  });
  const unreadable = [{ field: 'organisationNumber', parsed: number }, ...(owners ?? []).map(({ parsed }, index) => ({ field: `owners.${index}.organisationNumber`, parsed }))];
  const faults = [
    ...unreadable.flatMap(({ field, parsed }) => (parsed.ok ? [] : [{ field, problem: parsed.problem }])),
    ...organisationFaults(facts),
  ];
  if (faults.length > 0) throw invalidInput(...faults.map(({ field, problem }) => fieldProblem(field, problem)));
  return facts;
}

export const fieldProblem = (field: string, problem: string): FieldProblem => ({ path: `input.${field}`, text: `organisation.problem.${problem}` });

/** What the register says of a locked organisation now. */
export async function factsNow(tx: Transaction, organisation: Organisation): Promise<OrganisationFacts & { readonly owners: readonly OwnerShare[] }> {
  const owners: OwnerShare[] = await tx.manager.query(
    `select o.organisation_number as "organisationNumber", trim_scale(w.share_percent)::text as "sharePercent"
     from ownership w join organisation o on o.id = w.owner_id where w.owned_id = $1 order by w.position`,
    [organisation.id],
  );
  const { name, organisationNumber, kind, countyCode, municipalityCode, population } = organisation;
  return { name, organisationNumber, kind, countyCode, municipalityCode, population, owners };
}

/** Puts these owners in the place of those there are. Refuses, at its field, one that the register does not know. */
export async function replaceOwners(tx: Transaction, ownedId: string, owners: readonly OwnerShare[]): Promise<void> {
  const numbers = owners.map((owner) => owner.organisationNumber);
  const known: { id: string; number: string }[] = await tx.manager.query(
    'select id, organisation_number as number from organisation where organisation_number = any($1)', [numbers],
  );
  const idOf = new Map(known.map(({ id, number }) => [number, id]));
  const unknown = numbers.flatMap((number, index) => (idOf.has(number) ? [] : [fieldProblem(`owners.${index}.organisationNumber`, 'unknown_owner')]));
  if (unknown.length > 0) throw invalidInput(...unknown);
  await tx.manager.query('delete from ownership where owned_id = $1', [ownedId]);
  await tx.manager.query(
    `insert into ownership (owner_id, owned_id, share_percent, position)
     select owner, $1, share, n from unnest($2::uuid[], $3::numeric[]) with ordinality as t(owner, share, n)`,
    [ownedId, numbers.map((number) => idOf.get(number)), owners.map((owner) => owner.sharePercent)],
  );
}

/** Somebody else has changed it since: both versions, in the shape of the form. */
export function conflict(version: number, theirs: OrganisationFacts, yours: OrganisationFacts): Refusal {
  return new Refusal('CONFLICT', { details: { version, theirs: asForm(theirs), yours: asForm({ ...yours, owners: yours.owners ?? theirs.owners ?? [] }) } });
}

function asForm(facts: OrganisationFacts): Record<string, unknown> {
  return {
    ...facts,
    organisationNumber: formatOrganisationNumber(facts.organisationNumber),
    owners: facts.owners?.map((owner) => ({ ...owner, organisationNumber: formatOrganisationNumber(owner.organisationNumber) })),
  };
}
