import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Language } from '#platform/request';
import { MailQueue, type MailSubjectMatter } from '#platform/mail';
import type { OutboxMessage } from '#platform/outbox';

/** Letters to people about a procurement's working group: each once for each event, in their own language. */
@Injectable()
export class MemberLetters {
  constructor(private readonly mails: MailQueue) {}

  async queue(manager: EntityManager, message: OutboxMessage, personIds: readonly string[], matter: MailSubjectMatter): Promise<void> {
    if (message.procurementId === null) return;
    const people: { id: string; name: string; email: string; language: Language }[] = await manager.query(
      'select id, name, email, language from person where id = any($1::uuid[]) and active order by id', [personIds],
    );
    for (const { id, name, email, language } of people) {
      await this.mails.enqueue(manager, {
        ...matter, dedupeKey: `${message.eventId}:${id}`, language, to: { name, email }, procurementId: message.procurementId, personId: id, linkPurpose: 'WORKING_GROUP',
      });
    }
  }
}
