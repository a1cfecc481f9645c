import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { BindingAct } from '#procurements';
import { PublicationSubjects } from './publication-subject.js';
import { termsOf } from './publication-terms.js';

/** Makes what a proposed publication holds while nobody waits for it: the one who confirms then waits the less. */
@Injectable()
@HandlesEvents('BindingActProposed')
export class WhenPublicationProposed implements OutboxHandler {
  readonly name = 'documents.make-forms';

  constructor(private readonly subjects: PublicationSubjects) {}

  async handle({ subjectId }: OutboxMessage, tx: Transaction): Promise<void> {
    const act = await tx.manager.findOneBy(BindingAct, { id: subjectId, kind: 'PUBLISH', state: 'PROPOSED' });
    if (act) await this.subjects.prepare(act.procurementId, termsOf(act.terms));
  }
}
