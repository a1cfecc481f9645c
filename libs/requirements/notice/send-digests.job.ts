import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dateInStockholm } from '#kernel';
import { SYSTEM } from '#platform/access';
import { Clock } from '#platform/clock';
import { UnitOfWork, type Transaction } from '#platform/database';
import { RunsEvery, type ClockJob } from '#platform/jobs';
import { MailQueue } from '#platform/mail';
import type { Language } from '#platform/request';
import { drafters } from '#working-groups';

interface Waiting {
  readonly personId: string;
  readonly procurementId: string;
}

interface Told {
  readonly id: string;
  readonly kind: string;
  readonly threadId: string;
  readonly closed: boolean;
}

/**
 * SQL: whether the notice is about a lot that its person has declared a conflict about since: the requirement's, or the one that it was of when the
 * thread was begun. Of that lot's matters not even the number is told.
 */
const CLOSED = `exists (select 1 from thread t join requirement r on r.id = t.requirement_id
  join requirement_revision begun on begun.requirement_id = r.id and begun.version = t.on_version join undertaking_conflict_lot c on c.lot_id in (r.lot_id, begun.lot_id)
  join undertaking u on u.id = c.undertaking_id where t.id = notice.thread_id and u.person_id = notice.person_id and u.ended_at is null)`;

/** It is told once it has been quiet for so long, or the first has waited for so long. */
const QUIET_MINUTES = 10;
const LONGEST_WAIT_MINUTES = 60;

/**
 * Tells people what has come in their threads: many comments as one letter. Nobody is told who has said no to such letters, or for whom
 * the drafts no longer exist. The letter says how many, and nothing of what.
 */
@Injectable()
@RunsEvery('1 minutes')
export class SendDigests implements ClockJob {
  readonly name = 'requirements.send-digests';

  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly mails: MailQueue,
  ) {}

  async run(): Promise<void> {
    const waiting: Waiting[] = await this.dataSource.query(
      `select person_id as "personId", procurement_id as "procurementId" from notice where told_at is null group by person_id, procurement_id
       having max(at) <= $1::timestamptz - interval '${QUIET_MINUTES} minutes' or min(at) <= $1::timestamptz - interval '${LONGEST_WAIT_MINUTES} minutes'`,
      [this.clock.now()],
    );
    for (const one of waiting) await this.work.run(SYSTEM, (tx) => this.tell(tx, one));
  }

  private async tell(tx: Transaction, { personId, procurementId }: Waiting): Promise<void> {
    const [told]: [Told[], number] = await tx.manager.query(
      `update notice set told_at = $3 where person_id = $1 and procurement_id = $2 and told_at is null returning id, kind, thread_id as "threadId", ${CLOSED} as closed`, [personId, procurementId, tx.now]);
    const person = await readerToTell(tx, personId, procurementId);
    const open = told.filter(({ closed }) => !closed);
    const last = open.map(({ id }) => id).toSorted().at(-1);
    if (!person || last === undefined) return;
    const answered = new Set(open.filter(({ kind }) => kind === 'THREAD_RESOLVED').map(({ threadId }) => threadId)).size;
    const comments = open.filter(({ kind }) => kind === 'COMMENT_ADDED').length;
    if (answered + comments === 0) return;
    await this.mails.enqueue(tx.manager, {
      kind: 'COMMENT_DIGEST', params: { answered, comments }, dedupeKey: `digest:${last}`, language: person.language, to: { name: person.name, email: person.email },
      procurementId, personId, linkPurpose: 'REQUIREMENTS',
    });
  }
}

/** The person, should the drafts exist for it still, and should it not have said no to digests. */
async function readerToTell(tx: Transaction, personId: string, procurementId: string): Promise<{ name: string; email: string; language: Language } | undefined> {
  const [person]: { name: string; email: string; language: Language }[] = await tx.manager.query(
    `select who.name, who.email, who.language from person who join procurement p on p.id = $2
     where who.id = $1 and who.active and not exists (select 1 from digest_refusal no where no.person_id = who.id)
       and exists (select 1 from undertaking u where u.procurement_id = p.id and u.person_id = who.id and u.ended_at is null and (u.valid_until is null or u.valid_until >= $3::date))
       and who.id in (${drafters('$2', 'p.host_id', '$3')})`,
    [personId, procurementId, dateInStockholm(tx.now)],
  );
  return person;
}
