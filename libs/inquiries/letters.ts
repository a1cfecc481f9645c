import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MailLinkPurpose, MailSubjectMatter } from '#platform/mail';
import { MailQueue } from '#platform/mail';
import type { OutboxMessage } from '#platform/outbox';
import { addresseeOf } from './addressee.js';

export interface LetterOrder {
  readonly participationId: string;
  readonly matter: MailSubjectMatter;
  /** To this contact where it still is one, else to the primary one. */
  readonly contactId?: string | null;
  readonly linkPurpose?: MailLinkPurpose;
}

/** Letters to an organisation about its participation: to one contact, once for each event. */
@Injectable()
export class Letters {
  constructor(private readonly mail: MailQueue) {}

  /** Queues the letter that an event causes. An organisation without a contact gets none: the board shows that it has nobody to write to. */
  async queue(manager: EntityManager, message: OutboxMessage, { participationId, matter, contactId, linkPurpose }: LetterOrder): Promise<void> {
    if (message.organisationId === null || message.procurementId === null) return;
    const to = await addresseeOf(manager, message.organisationId, contactId);
    if (!to) return;
    await this.mail.enqueue(manager, {
      ...matter,
      dedupeKey: `${message.eventId}:${to.contactId}`,
      language: 'sv',
      to: { name: to.name, email: to.email },
      procurementId: message.procurementId, participationId, organisationId: message.organisationId, contactId: to.contactId,
      ...(linkPurpose ? { linkPurpose } : {}),
    });
  }
}
