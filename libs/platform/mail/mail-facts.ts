import type { EntityManager } from 'typeorm';

/** What a letter says of the matter, read from the database when it is written. */
export interface MailFacts {
  readonly recipient: string | null;
  readonly organisation: string | null;
  readonly host: string | null;
  /** Who reads answers: the procurement's contact, else the host's. */
  readonly replyTo: string | null;
  readonly phone: string | null;
  readonly title: string | null;
  readonly caseNumber: string | null;
  readonly inquiryRespondBy: string | null;
  readonly answer: 'YES' | 'NO' | 'MAYBE' | null;
  readonly respondBy: string | null;
  readonly completeBy: string | null;
  readonly returnReason: string | null;
  readonly signatory: string | null;
  readonly registrationNumber: string | null;
  readonly hostId: string | null;
  /** When and where a meeting is, in Stockholm; its agenda is never in a letter. */
  readonly meetingNumber: string | null;
  readonly meetingOn: string | null;
  readonly meetingFrom: string | null;
  readonly meetingUntil: string | null;
  readonly meetingPlace: string | null;
  /** The last day of the round of comments. */
  readonly commentBy: string | null;
  /** Of a digest: how many threads were answered, how many comments came. */
  readonly answered: string | null;
  readonly comments: string | null;
  /** What was published, in the host's words. */
  readonly publication: string | null;
  readonly changeNote: string | null;
  /** How much differs from what its readers had: all of them, or none. */
  readonly added: string | null;
  readonly changed: string | null;
  readonly removed: string | null;
  readonly requirements: string | null;
}

export interface MailReferences {
  readonly procurementId?: string | null;
  readonly participationId?: string | null;
  readonly organisationId?: string | null;
  readonly contactId?: string | null;
  readonly personId?: string | null;
  readonly mandateId?: string | null;
  readonly meetingId?: string | null;
  readonly publicationId?: string | null;
}

export async function readMailFacts(manager: EntityManager, of: MailReferences): Promise<MailFacts> {
  const ids = [of.procurementId, of.participationId, of.organisationId, of.contactId, of.personId, of.mandateId, of.meetingId, of.publicationId];
  const [facts]: MailFacts[] = await manager.query(FACTS, ids.map((id) => id ?? null));
  if (!facts) throw new Error('The facts of a letter are one row, always.');
  return facts;
}

const FACTS = /* sql */ `
select coalesce(c.name, person.name) as recipient, o.name as organisation, h.name as host, h.id as "hostId",
  coalesce(p.contact_email, host_contact.email) as "replyTo", p.contact_phone as phone,
  p.title, p.case_number as "caseNumber", p.inquiry_respond_by as "inquiryRespondBy", r.answer,
  m.respond_by as "respondBy", m.complete_by as "completeBy", m.return_reason as "returnReason",
  s.signatory_name || ', ' || s.signatory_title as signatory, s.registration_number as "registrationNumber",
  g.number::text as "meetingNumber", to_char(g.starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "meetingOn",
  to_char(g.starts_at at time zone 'Europe/Stockholm', 'HH24.MI') as "meetingFrom", to_char(g.ends_at at time zone 'Europe/Stockholm', 'HH24.MI') as "meetingUntil",
  g.place as "meetingPlace", null as answered, null as comments,
  pub.title as publication, pub.change_note as "changeNote", null as added, null as changed, null as removed, null as requirements,
  (select to_char((round.closes_at - interval '1 millisecond') at time zone 'Europe/Stockholm', 'YYYY-MM-DD') from comment_round round
    where round.procurement_id = p.id order by round.number desc limit 1) as "commentBy"
from (select $1::uuid as procurement_id, $2::uuid as participation_id, $3::uuid as organisation_id, $4::uuid as contact_id,
    $5::uuid as person_id, $6::uuid as mandate_id, $7::uuid as meeting_id, $8::uuid as publication_id) as ref
left join procurement p on p.id = ref.procurement_id
left join organisation h on h.id = p.host_id
left join contact_person host_contact on host_contact.organisation_id = h.id and host_contact.is_primary and host_contact.removed_at is null
left join organisation o on o.id = ref.organisation_id
left join contact_person c on c.id = ref.contact_id
left join person on person.id = ref.person_id
left join inquiry_response r on r.participation_id = ref.participation_id and r.superseded_at is null
left join mandate m on m.id = ref.mandate_id
left join meeting g on g.id = ref.meeting_id
left join publication pub on pub.id = ref.publication_id
left join lateral (select * from mandate_signing where mandate_id = m.id order by submitted_at desc, id desc limit 1) s on true`;
