import { newId } from '#platform/database';
import type { Cast } from '../kit/cast.js';
import { inDays } from '../kit/days.js';
import { Stage, type Versioned } from '../kit/stage.js';

/** What another host has of its own. */
export interface Foreign {
  readonly procurement: string;
  readonly participation: string;
  readonly mandate: string;
  readonly act: string;
  readonly list: string;
  /** Of our own host: the procurement that has published for everybody. */
  readonly published: string;
}

const id = (more: string): string => `mutation ($id: ID!) { ${more} }`;

/**
 * Gives the other host a procurement of its own, with Luleå and Umeå in it and not Kalix: mandates, one of them registered with evidence and
 * approved, a locked list, an act that waits, letters and a referral.
 */
export async function makeForeign(cast: Cast): Promise<Foreign> {
  const { as: { OHA }, second, scene, sql } = cast;
  const stage = new Stage(cast);
  const input = { caseNumber: 'GRANN 7-2025', title: 'Grannens upphandling av möbler', hostId: scene.otherHost, awardModel: 'HOST_CONCLUDES', lots: ['Stolar'], cpvCodes: ['39000000-2'] };
  const { createProcurement: { id: procurement } } = await OHA.ask<{ createProcurement: { id: string } }>('mutation ($input: CreateProcurementInput!) { createProcurement(input: $input) { id } }', { input });
  const [template] = await sql<{ text: string }>('select text from mandate_template where procurement_id = $1', [scene.procurement]);
  const text = template?.text.replaceAll('{{support.name}}', 'ingen');
  await OHA.ask('mutation ($id: ID!, $text: String!, $from: Date, $to: Date) { addMandateTemplate(procurementId: $id, version: 1, text: $text, validFrom: $from, validTo: $to) { id } }', { id: procurement, text, from: inDays(0), to: inDays(900) });
  const [umea] = await sql<{ id: string }>(`select id from organisation where name = 'Umeå kommun'`);
  const asked = { id: procurement, ids: [scene.lulea, umea?.id], on: inDays(30) };
  await OHA.ask('mutation ($id: ID!, $ids: [ID!]!) { inviteOrganisations(procurementId: $id, organisationIds: $ids) { id } }', asked);
  const { issueMandates } = await OHA.ask<{ issueMandates: { issued: (Versioned & { principal: { id: string } })[] } }>(
    'mutation ($id: ID!, $ids: [ID!]!, $on: Date!) { issueMandates(procurementId: $id, organisationIds: $ids, respondBy: $on) { issued { id version principal { id } } } }', asked,
  );
  const mandate = issueMandates.issued.find(({ principal }) => principal.id === scene.lulea);
  if (!mandate) throw new Error('Luleå has no mandate with the other host');
  await OHA.ask('mutation ($input: SubmitMandateInput!) { registerPaperMandate(input: $input) { id } }', { input: stage.signing(mandate, await stage.evidenceOf(OHA), 'PAPER_REGISTERED') });
  await second.OHA.ask(id('approveMandate(mandateId: $id, version: 2) { id }'), { id: mandate.id });
  const { proposeLock } = await OHA.ask<{ proposeLock: { id: string } }>(id('proposeLock(procurementId: $id) { id }'), { id: procurement });
  const { confirmAct } = await second.OHA.ask<{ confirmAct: { entitledList: { id: string } } }>(id('confirmAct(actId: $id) { entitledList { id } }'), { id: proposeLock.id });
  const { proposeNewList } = await OHA.ask<{ proposeNewList: { id: string } }>(id('proposeNewList(procurementId: $id, reason: "Fler.") { id }'), { id: procurement });
  const [participation] = await sql<{ id: string }>('select id from participation where procurement_id = $1 and organisation_id = $2', [procurement, scene.lulea]);
  await addLetters(cast, participation?.id ?? '');
  const [published] = await sql<{ id: string }>(`select procurement_id as id from publication where audience = 'PUBLIC'`);
  return { procurement, published: published?.id ?? '', participation: participation?.id ?? '', mandate: mandate.id, act: proposeNewList.id, list: confirmAct.entitledList.id };
}

/** A letter about the foreign participation; and, in every participation of the two organisations, somebody named as the right person. */
async function addLetters({ as, sql, scene }: Cast, participationId: string): Promise<void> {
  await sql(
    `insert into mail (id, dedupe_key, kind, language, to_email, params, procurement_id, participation_id, organisation_id, subject, state, next_attempt_at, queued_at)
     select $1, 'foreign', 'MANDATE', 'sv', 'brev@grannen.example', '{}', t.procurement_id, t.id, t.organisation_id, 'Hemligt brev', 'QUEUED', now(), now() from participation t where t.id = $2`,
    [newId(), participationId],
  );
  for (const [of, email] of [[participationId, 'ratt@grannen.example'], [scene.ofLulea, 'ratt@lulea.example'], [scene.ofKalix, 'ratt@kalix.example']]) {
    await sql('insert into referral (id, participation_id, name, email, note, at) values ($1, $2, $3, $4, $5, now())', [newId(), of, `Rätt Person ${of}`, email, `Anteckning ${of}`]);
  }
  // A colleague of the one who holds Kalix' links, entered by the host: its administrator stands in the register's log.
  const input = { name: 'Kollega Kollegasson', email: 'kollega@kalix.example', primary: false };
  await as.ADM.ask('mutation ($id: ID!, $input: ContactInput!) { addContact(organisationId: $id, input: $input) { id } }', { id: scene.kalix, input });
}
