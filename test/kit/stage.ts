import { newId } from '#platform/database';
import { SMALL_PDF, type ApiClient } from './api-client.js';
import { addPerson, type Cast } from './cast.js';
import { inDays } from './days.js';

export interface Versioned { readonly id: string; readonly version: number }

const CREATE_ORGANISATION = 'mutation ($input: OrganisationInput!) { createOrganisation(input: $input) { id version } }';
const ISSUE = `mutation ($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date!) {
  issueMandates(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy) { issued { id version } } }`;
const SUBMIT = 'mutation ($input: SubmitMandateInput!) { submitMandate(input: $input) { id version } }';
const APPROVE = 'mutation ($mandateId: ID!, $version: Int!) { approveMandate(mandateId: $mandateId, version: $version) { id version } }';
const DECLINE = 'mutation ($mandateId: ID!, $version: Int!) { declineMandate(mandateId: $mandateId, version: $version, reason: "Nej.") { id version } }';
const PROPOSE_LOCK = 'mutation ($procurementId: ID!) { proposeLock(procurementId: $procurementId) { id } }';
const CREATE_PROCUREMENT = 'mutation ($input: CreateProcurementInput!) { createProcurement(input: $input) { id } }';
const INVITE = 'mutation ($procurementId: ID!, $organisationIds: [ID!]!) { inviteOrganisations(procurementId: $procurementId, organisationIds: $organisationIds) { id } }';


/** Brings the things that a command is tried on into the state in which it would succeed, through the API by those who may. */
export class Stage {
  private count = 0;
  private workshopId = '';

  constructor(readonly cast: Cast) {}

  /** A text that no other object has. */
  unique(text: string): string {
    this.count += 1;
    return `${text} ${this.count}`;
  }

  /** An organisation number that nobody has: ten digits with the right check digit. */
  organisationNumber(): string {
    this.count += 1;
    const digits = `559${String(this.count).padStart(6, '0')}`;
    const sum = [...digits].reduce((all, digit, index) => {
      const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return all + (product > 9 ? product - 9 : product);
    }, 0);
    return `${digits}${(10 - (sum % 10)) % 10}`;
  }

  evidenceOf(by: ApiClient): Promise<string> {
    return by.upload(SMALL_PDF, 'fullmakt.pdf');
  }

  signing(mandate: Versioned, fileId: string, method = 'UPLOADED_SIGNED_PDF'): Record<string, unknown> {
    return {
      mandateId: mandate.id, version: mandate.version, method, signatoryName: 'Harriet Hallander', signatoryTitle: 'Kommunchef', basis: 'DELEGATION_ORDER',
      basisReference: 'Delegationsordning § 4', signedOn: inDays(-1), evidenceFileIds: [fileId],
    };
  }

  async freshOrganisation(): Promise<Versioned> {
    const input = { name: this.unique('Provbolaget'), organisationNumber: this.organisationNumber(), kind: 'OTHER', countyCode: '25' };
    return (await this.cast.as.ADM.ask<{ createOrganisation: Versioned }>(CREATE_ORGANISATION, { input })).createOrganisation;
  }

  async freshContact(): Promise<string> {
    const id = newId();
    await this.cast.sql('insert into contact_person (id, organisation_id, name, email, is_primary, created_at) values ($1, $2, $3, $4, false, now())', [
      id, this.cast.scene.kalix, 'Kim Kontakt', `kontakt.${this.unique('').trim()}@kalix.example`,
    ]);
    return id;
  }

  /** A personal link that opens, to a contact of its own at Kalix kommun. */
  async freshLink(): Promise<string> {
    const { cast: { sql, scene } } = this;
    const id = newId();
    await sql(`insert into personal_link (id, token_hash, purpose, participation_id, procurement_id, organisation_id, contact_id, created_at, expires_at)
       select $1::uuid, sha256($1::uuid::text::bytea), 'DOCUMENTS', t.id, t.procurement_id, t.organisation_id, $3, now(), now() + interval '1 day' from participation t where t.id = $2`, [id, scene.ofKalix, await this.freshContact()]);
    return id;
  }

  /** An account that the host knows, with the role of AUDITOR in it. */
  async freshPerson(): Promise<{ personId: string; roleAssignmentId: string }> {
    const { host } = this.cast.scene;
    const personId = await addPerson(this.cast.sql, `Prov Person ${'x'.repeat((this.count += 1))}`, [{ role: 'AUDITOR', organisationId: host }]);
    const [role] = await this.cast.sql<{ id: string }>('select id from role_assignment where person_id = $1', [personId]);
    return { personId, roleAssignmentId: role?.id ?? '' };
  }

  /** No list is locked, no act waits, and every undertaking stands as the roles say. */
  async clear(): Promise<void> {
    await this.cast.sql('delete from candidate_list');
    await this.cast.sql(`delete from binding_act where state = 'PROPOSED'`);
    await this.cast.restoreUndertakings();
  }

  async locked(): Promise<void> {
    await this.cast.sql('insert into candidate_list (procurement_id, number, open) values ($1, 1, false)', [this.cast.scene.procurement]);
  }

  /** Kalix has said yes and has no mandate going. */
  async withoutMandate(): Promise<void> {
    const { procurement, kalix, ofKalix } = this.cast.scene;
    await this.cast.sql(
      `update mandate set state = 'CANCELLED', version = version + 1 where procurement_id = $1 and principal_id = $2 and state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED')`,
      [procurement, kalix],
    );
    await this.cast.sql(`update participation set stage = 'INTERESTED', last_reminder_at = null where id = $1`, [ofKalix]);
  }

  async issued(): Promise<Versioned> {
    await this.withoutMandate();
    const { procurement, kalix } = this.cast.scene;
    const { issueMandates } = await this.cast.as.ADM.ask<{ issueMandates: { issued: Versioned[] } }>(ISSUE, { procurementId: procurement, organisationIds: [kalix], respondBy: inDays(30) });
    const [mandate] = issueMandates.issued;
    if (!mandate) throw new Error('No mandate was issued');
    return mandate;
  }

  async submitted(): Promise<Versioned> {
    const by = this.cast.as.PAR;
    const input = this.signing(await this.issued(), await this.evidenceOf(by));
    return (await by.ask<{ submitMandate: Versioned }>(SUBMIT, { input })).submitMandate;
  }

  async approved(): Promise<Versioned> {
    const { id, version } = await this.submitted();
    return (await this.cast.second.ADM.ask<{ approveMandate: Versioned }>(APPROVE, { mandateId: id, version })).approveMandate;
  }

  async declined(): Promise<Versioned> {
    const { id, version } = await this.issued();
    return (await this.cast.as.PAR.ask<{ declineMandate: Versioned }>(DECLINE, { mandateId: id, version })).declineMandate;
  }

  /** A proposal to lock the list, by the second administrator. */
  async proposed(): Promise<string> {
    const { proposeLock } = await this.cast.second.ADM.ask<{ proposeLock: { id: string } }>(PROPOSE_LOCK, { procurementId: this.cast.scene.procurement });
    return proposeLock.id;
  }

  /** A procurement in which OFF and SUP work and both organisations were asked, and nobody has answered; with its version now. */
  async workshop(): Promise<Versioned & { readonly phase: string }> {
    if (this.workshopId === '') this.workshopId = await this.openWorkshop();
    const [row] = await this.cast.sql<{ id: string; version: number; phase: string }>('select id, version, phase from procurement where id = $1', [this.workshopId]);
    if (!row) throw new Error('No workshop');
    return row;
  }

  /** A procurement in which OFF and SUP work, and nothing has been done. */
  async freshProcurement(): Promise<string> {
    const input = { caseNumber: this.unique('PROV'), title: this.unique('Provupphandling'), hostId: this.cast.scene.host, awardModel: 'HOST_CONCLUDES', lots: ['Ett', 'Två'] };
    const { createProcurement: { id } } = await this.cast.as.ADM.ask<{ createProcurement: { id: string } }>(CREATE_PROCUREMENT, { input });
    for (const [key, role] of [['OFF', 'PROCUREMENT_OFFICER'], ['SUP', 'PROCUREMENT_SUPPORT']] as const) {
      await this.cast.sql('insert into role_assignment (id, person_id, role, procurement_id, valid_until, granted_at) values ($1, $2, $3, $4, $5, now())', [
        newId(), this.cast.personOf.get(key), role, id, inDays(100),
      ]);
    }
    return id;
  }

  private async openWorkshop(): Promise<string> {
    const { kalix, lulea } = this.cast.scene;
    const id = await this.freshProcurement();
    await this.cast.as.ADM.ask(INVITE, { procurementId: id, organisationIds: [kalix, lulea] });
    return id;
  }
}
