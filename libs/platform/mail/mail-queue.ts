import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hasControlCharacter, parseEmailAddress } from '#kernel';
import { Clock } from '#platform/clock';
import { newId } from '#platform/database';
import { invalidInput, type Language } from '#platform/request';
import { readMailFacts } from './mail-facts.js';
import type { MailLinkPurpose, MailSubjectMatter } from './mail-kind.js';
import { mailSubject } from './mail-subject.js';

/** A letter to be sent. With `linkPurpose` it carries one personal link, made when it is sent. */
export type QueuedMail = MailSubjectMatter & {
  /** The same event and addressee is the same key, and so the same letter: `${eventId}:${contactId}`. */
  readonly dedupeKey: string;
  readonly language: Language;
  readonly to: { readonly name?: string; readonly email: string };
  readonly procurementId?: string;
  readonly participationId?: string;
  readonly organisationId?: string;
  readonly contactId?: string;
  readonly personId?: string;
  readonly linkPurpose?: MailLinkPurpose;
};

/** Where letters wait to be sent, written in the transaction of what causes them. */
@Injectable()
export class MailQueue {
  constructor(private readonly clock: Clock) {}

  /**
   * Queues the letter, once for each dedupe key; answers its id, or undefined where it was queued before.
   * Refuses an address, name or subject that could not stand in a header (INVALID_INPUT).
   */
  async enqueue(manager: EntityManager, mail: QueuedMail): Promise<string | undefined> {
    const email = refuseHeaderInjection(mail);
    const facts = await readMailFacts(manager, { ...mail, mandateId: mandateOf(mail), meetingId: meetingOf(mail), publicationId: publicationOf(mail) });
    const subject = mailSubject(mail.kind, mail.language, facts, ownSubject(mail));
    const now = this.clock.now();
    const rows: { id: string }[] = await manager.query(INSERT, [
      newId(), mail.dedupeKey, mail.kind, mail.language, mail.to.name ?? null, email, facts.replyTo, mail.params ?? {},
      mail.procurementId ?? null, mail.participationId ?? null, mail.organisationId ?? null, mail.contactId ?? null,
      mail.personId ?? null, mail.linkPurpose ?? null, subject, now,
    ]);
    return rows[0]?.id;
  }
}

/** The notification is sent when the transaction is committed, and not at all otherwise. */
const INSERT = /* sql */ `
with queued as (
  insert into mail (id, dedupe_key, kind, language, to_name, to_email, reply_to, params, procurement_id, participation_id,
    organisation_id, contact_id, person_id, link_purpose, subject, state, next_attempt_at, queued_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'QUEUED', $16, $16)
  on conflict (dedupe_key) do nothing
  returning id)
select id, pg_notify('samkop_mail', '') from queued`;

const mandateOf = (mail: MailSubjectMatter): string | undefined =>
  mail.params && 'mandateId' in mail.params ? mail.params.mandateId : undefined;

const meetingOf = (mail: MailSubjectMatter): string | undefined =>
  mail.params && 'meetingId' in mail.params ? mail.params.meetingId : undefined;

const publicationOf = (mail: MailSubjectMatter): string | undefined =>
  mail.params && 'publicationId' in mail.params ? mail.params.publicationId : undefined;

const ownSubject = (mail: MailSubjectMatter): string | undefined => (mail.params && 'subject' in mail.params ? mail.params.subject : undefined);

function refuseHeaderInjection(mail: QueuedMail): string {
  const address = parseEmailAddress(mail.to.email);
  if (!address.ok) throw invalidInput({ path: 'email', text: 'field.email' });
  for (const [path, line] of [['name', mail.to.name], ['subject', ownSubject(mail)]] as const) {
    if (line !== undefined && hasControlCharacter(line)) throw invalidInput({ path, text: 'field.control_character' });
  }
  return address.value;
}
