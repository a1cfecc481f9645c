import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM } from '#platform/access';
import { REGISTER_CHAIN } from '#platform/audit';
import { UnitOfWork, type Transaction } from '#platform/database';
import { Undeliverable } from './letter.js';
import { MailComposer, type MailRow } from './mail-composer.js';
import { LETTERS_AT_ONCE, PostOffice, type Envelope } from './post-office.js';
import { outcomeOfError, type SendingOutcome } from './sending-outcome.js';

/** How long a letter under way is left alone; a worker that dies meanwhile has it sent again after this, under the same Message-ID. */
const RESERVED_S = 300;
/** After the fifth “not now” the letter fails: one, ten, thirty minutes, two and four hours later it has been tried again. */
const PAUSES_S = [60, 600, 1_800, 7_200, 14_400];
const UNREACHABLE_PAUSE_S = 60;

/** `EMPTY`: nothing is due. `STOP`: the mail server cannot be reached, so trying more letters is in vain. */
type Step = 'NEXT' | 'EMPTY' | 'STOP';
type Claimed = { readonly row: MailRow; readonly envelope?: Envelope };

/**
 * Sends the letters that are due. A letter is claimed, written and given its link in one transaction; it is sent after that,
 * so what a receiver gets works whatever happens next. Kept letters (demo) are written and kept in that one transaction.
 */
@Injectable()
export class MailDelivery {
  private readonly logger = new Logger('mail');
  private unreachable = false;
  private waiting = 0;

  constructor(
    private readonly work: UnitOfWork,
    private readonly composer: MailComposer,
    private readonly postOffice: PostOffice,
  ) {}

  /** Sends everything that is due now; answers how many letters were dealt with. Many workers can do so at once. */
  async drain(goOn: () => boolean = () => true): Promise<number> {
    if (this.postOffice.mode === 'HELD') return this.sayWhatWaits();
    if (this.unreachable && !(await this.postOffice.isReachable())) return 0;
    this.unreachable = false;
    const lanes = this.postOffice.mode === 'SMTP' ? LETTERS_AT_ONCE : 1;
    const counts = await Promise.all(Array.from({ length: lanes }, () => this.lane(goOn)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  private async lane(goOn: () => boolean): Promise<number> {
    for (let count = 0; ; count++) {
      if (!goOn() || this.unreachable) return count;
      const step = await this.next();
      if (step === 'EMPTY') return count;
      this.unreachable ||= step === 'STOP';
    }
  }

  private async next(): Promise<Step> {
    let taken: MailRow | undefined;
    try {
      const claimed = await this.work.run(SYSTEM, async (tx): Promise<Claimed | undefined> => {
        taken = await claim(tx);
        return taken && this.prepare(tx, taken);
      });
      if (!claimed) return 'EMPTY';
      return claimed.envelope ? await this.send(claimed.row, claimed.envelope) : 'NEXT';
    } catch (error) {
      if (!taken) throw error;
      this.logger.error({ mailId: taken.id, kind: taken.kind, error }, 'A letter could not be written');
      await this.settle(taken, error instanceof Undeliverable ? { kind: 'REFUSED', reason: error.message } : { kind: 'LATER', reason: 'mail.failure.internal' });
      return 'NEXT';
    }
  }

  /** In the claiming transaction: keeps the letter, or reserves it for the sending that follows. */
  private async prepare(tx: Transaction, row: MailRow): Promise<Claimed> {
    const envelope = await this.composer.compose(tx.manager, row);
    const { subject, replyTo, text, html } = envelope;
    if (this.postOffice.mode === 'KEPT') {
      await tx.manager.query(
        `update mail set state = 'SENT', sent_at = $2, subject = $3, reply_to = $4, kept_text = $5, kept_html = $6, failure = null where id = $1`,
        [row.id, tx.now, subject, replyTo, text, html]);
      return { row };
    }
    await tx.manager.query(
      'update mail set subject = $2, reply_to = $3, next_attempt_at = $4::timestamptz + make_interval(secs => $5) where id = $1',
      [row.id, subject, replyTo, tx.now, RESERVED_S]);
    return { row, envelope };
  }

  private async send(row: MailRow, envelope: Envelope): Promise<Step> {
    try {
      await this.postOffice.send(envelope);
    } catch (error) {
      const outcome = outcomeOfError(error);
      this.logger.warn({ mailId: row.id, kind: row.kind, outcome: outcome.kind, answer: outcome.reason }, 'A letter was not taken');
      await this.settle(row, outcome);
      return outcome.kind === 'UNREACHABLE' ? 'STOP' : 'NEXT';
    }
    await this.work.run(SYSTEM, (tx) =>
      tx.manager.query(`update mail set state = 'SENT', sent_at = $2, failure = null, attempts = attempts + 1 where id = $1 and state = 'QUEUED'`, [row.id, tx.now]));
    return 'NEXT';
  }

  private async settle(row: MailRow, outcome: SendingOutcome): Promise<void> {
    const failed = outcome.kind === 'REFUSED' || (outcome.kind === 'LATER' && row.attempts >= PAUSES_S.length);
    if (failed) return this.fail(row, outcome.reason);
    const counted = outcome.kind === 'LATER' ? 1 : 0;
    const pause = outcome.kind === 'LATER' ? PAUSES_S[row.attempts] : UNREACHABLE_PAUSE_S;
    await this.work.run(SYSTEM, (tx) =>
      tx.manager.query(
        `update mail set attempts = attempts + $2, failure = $3, next_attempt_at = $4::timestamptz + make_interval(secs => $5)
         where id = $1 and state = 'QUEUED'`,
        [row.id, counted, outcome.reason, tx.now, pause]));
  }

  /** Says so in the log too, so that the host sees on the board whom no letter has reached. */
  private async fail(row: MailRow, reason: string): Promise<void> {
    await this.work.run(SYSTEM, async (tx) => {
      const [failed]: { hostId: string | null }[] = await tx.manager.query(FAIL, [row.id, reason]);
      if (!failed) return;
      const subject = row.participationId ?? row.personId;
      if (subject === null) return;
      tx.record({
        chainId: failed.hostId ?? REGISTER_CHAIN, kind: 'MailFailed', subjectType: row.participationId ? 'participation' : 'person', subjectId: subject,
        ...(row.procurementId && { procurementId: row.procurementId }), ...(row.organisationId && { organisationId: row.organisationId }),
        params: { mailId: row.id, mailKind: row.kind },
      });
    });
  }

  /** Without a mail server letters wait, and the log says how many. */
  private async sayWhatWaits(): Promise<number> {
    const waiting = await this.work.run(SYSTEM, async (tx) => {
      const [row]: { count: number }[] = await tx.manager.query(`select count(*)::int as count from mail where state = 'QUEUED'`);
      return row?.count ?? 0;
    });
    if (waiting !== this.waiting && waiting > 0) this.logger.warn(`${waiting} letters wait to be sent: set SMTP_URL to a mail server.`);
    this.waiting = waiting;
    return 0;
  }
}

async function claim(tx: Transaction): Promise<MailRow | undefined> {
  const [row]: MailRow[] = await tx.manager.query(CLAIM, [tx.now]);
  return row;
}

const CLAIM = /* sql */ `
select id, kind, language, to_name as "toName", to_email as "toEmail", params, procurement_id as "procurementId",
  participation_id as "participationId", organisation_id as "organisationId", contact_id as "contactId", person_id as "personId",
  link_purpose as "linkPurpose", attempts
from mail where state = 'QUEUED' and next_attempt_at <= $1
order by next_attempt_at limit 1 for update skip locked`;

const FAIL = /* sql */ `
with failed as (
  update mail set state = 'FAILED', failure = $2 where id = $1 and state = 'QUEUED' returning procurement_id)
select p.host_id as "hostId" from failed left join procurement p on p.id = failed.procurement_id`;
