import { Injectable } from '@nestjs/common';
import { addDays, dateInStockholm } from '#kernel';
import { lockProcurement } from '#procurements';
import type { Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput } from '#platform/request';
import { lockParticipation } from './load-participation.js';
import { MandateFactsSource } from './mandate-facts.js';
import { ParticipationStages } from './participation-stages.js';

const MOST_AT_ONCE = 500;

/** Asking organisations, and what is seen of it before they answer. */
@Injectable()
export class InvitationCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly stages: ParticipationStages,
    private readonly mandates: MandateFactsSource,
  ) {}

  /**
   * Asks organisations to take part, at most 500 at a time; answers the participations of all of them. Those asked before are left as they are.
   * Refuses organisations that are not in the register or no longer active.
   */
  async inviteOrganisations(actor: Actor, procurementId: string, organisationIds: readonly string[], respondBy?: string): Promise<string[]> {
    return this.work.run(actor, async (tx) => {
      const procurement = await lockProcurement(tx, procurementId, actor, 'CHANGE');
      await refuseUnknown(tx, organisationIds);
      if (respondBy !== undefined) await setRespondBy(tx, procurementId, respondBy);
      const invited = await insertMissing(tx, procurementId, organisationIds);
      for (const { id, organisationId } of invited) {
        tx.record({
          chainId: procurement.hostId, kind: 'OrganisationInvited', subjectType: 'participation', subjectId: id, procurementId, organisationId,
        });
      }
      const rows: { id: string }[] = await tx.manager.query(
        'select id from participation where procurement_id = $1 and organisation_id = any($2::uuid[]) order by organisation_name collate "sv-x-icu"',
        [procurementId, organisationIds],
      );
      return rows.map((row) => row.id);
    });
  }

  /** Records that a person has opened the page: asked for by the page after the first touch, so that a mail scanner does not count. */
  async confirmOpened(actor: Actor, participationId: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const participation = await lockParticipation(tx, participationId, 'CONFIRM_OPENED');
      if (participation.openedAt !== null) return participationId;
      await tx.manager.query('update participation set opened_at = $2 where id = $1', [participationId, tx.now]);
      await this.stages.refresh(tx.manager, [participationId], tx.now);
      tx.record({
        chainId: participation.hostId, kind: 'ParticipationOpened', subjectType: 'participation', subjectId: participationId,
        procurementId: participation.id, organisationId: participation.organisationId,
      });
      return participationId;
    });
  }

  /** Sends a new personal link to a contact of the organisation: for its mandate where it has been sent one, whatever became of it, else for the inquiry. */
  async sendLink(actor: Actor, participationId: string, contactId: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const participation = await lockParticipation(tx, participationId, 'SEND_LINK');
      const [contact]: unknown[] = isId(contactId)
        ? await tx.manager.query('select 1 from contact_person where id = $1 and organisation_id = $2 and removed_at is null', [contactId, participation.organisationId])
        : [];
      if (!contact) throw invalidInput({ path: 'contactId', text: 'field.unknown' });
      const mandate = (await this.mandates.of(tx.manager, [participationId])).get(participationId);
      const purpose = mandate && mandate.state !== 'DRAFT' ? 'MANDATE' : 'INQUIRY';
      tx.record({
        chainId: participation.hostId, kind: 'LinkRequested', subjectType: 'participation', subjectId: participationId,
        procurementId: participation.id, organisationId: participation.organisationId, params: { contactId, purpose },
      });
      await tx.manager.query('update referral set handled_at = $2 where participation_id = $1 and handled_at is null', [participationId, tx.now]);
      return participationId;
    });
  }
}

async function refuseUnknown(tx: Transaction, organisationIds: readonly string[]): Promise<void> {
  if (organisationIds.length === 0) throw invalidInput({ path: 'organisationIds', text: 'field.required' });
  if (organisationIds.length > MOST_AT_ONCE) throw invalidInput({ path: 'organisationIds', text: 'field.too_many', params: { limit: MOST_AT_ONCE } });
  const rows: { id: string }[] = organisationIds.every(isId)
    ? await tx.manager.query('select id from organisation where id = any($1::uuid[]) and active', [organisationIds])
    : [];
  if (rows.length < new Set(organisationIds).size) throw invalidInput({ path: 'organisationIds', text: 'field.unknown' });
}

async function setRespondBy(tx: Transaction, procurementId: string, respondBy: string): Promise<void> {
  const today = dateInStockholm(tx.now);
  if (respondBy < today) throw invalidInput({ path: 'respondBy', text: 'field.date.past', params: { earliest: today } });
  if (respondBy > addDays(today, 730)) throw invalidInput({ path: 'respondBy', text: 'field.date' });
  await tx.manager.query('update procurement set inquiry_respond_by = $2 where id = $1', [procurementId, respondBy]);
}

async function insertMissing(tx: Transaction, procurementId: string, organisationIds: readonly string[]): Promise<{ id: string; organisationId: string }[]> {
  const unique = [...new Set(organisationIds)];
  return tx.manager.query(
    `insert into participation (id, procurement_id, organisation_id, stage, entitled_before, invited_at, last_event_at, last_contact_at,
       organisation_name, organisation_kind, county_code, municipality_code, search_key)
     select n.id, $1, o.id, 'INVITED',
       exists (select 1 from replaced_agreement_party r where r.procurement_id = $1 and r.organisation_id = o.id), $4, $4, $4,
       o.name, o.kind, o.county_code, o.municipality_code, o.search_key
     from unnest($2::uuid[], $3::uuid[]) as n (id, organisation_id) join organisation o on o.id = n.organisation_id
     order by o.id
     on conflict (procurement_id, organisation_id) do nothing
     returning id, organisation_id as "organisationId"`,
    [procurementId, unique.map(newId), unique, tx.now],
  );
}
