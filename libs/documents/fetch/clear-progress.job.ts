import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { RunsEvery, type ClockJob } from '#platform/jobs';

const DAY_MS = 24 * 3_600_000;
/** Whoever has not gone on for so long begins anew. */
const GIVEN_UP_MS = 30 * DAY_MS;
const AT_A_TIME = 500;

/** By the age, which has its index. */
const GIVEN_UP = 'select had.ctid from download_progress had where had.changed_at < $1';

/**
 * What the reader has a receipt of since: of the file itself, or of the whole package after a file was begun alone. A receipt from before does not count: whoever fetches
 * again for one more organisation is under way. Read by the reader's receipts in the procurement, which have their index.
 */
const receiptedBy = (reader: 'person_id' | 'contact_id'): string => `select had.ctid from download_progress had join publication pub on pub.id = had.publication_id
  where had.${reader} is not null and had.changed_at <= $1 and exists (select 1 from download_receipt r
    where r.procurement_id = pub.procurement_id and r.${reader} = had.${reader} and r.publication_id = had.publication_id
      and (r.item_id is null or r.item_id = had.item_id) and r.at >= had.changed_at)`;

/** Forgets how far a fetch had come that was given up, or is done. Receipts are untouched. */
@Injectable()
@RunsEvery('1 hours')
export class ClearProgress implements ClockJob {
  readonly name = 'documents.clear-progress';

  constructor(private readonly work: UnitOfWork) {}

  async run(): Promise<void> {
    await this.clear(GIVEN_UP, GIVEN_UP_MS);
    await this.clear(receiptedBy('person_id'), 0);
    await this.clear(receiptedBy('contact_id'), 0);
  }

  /** In batches, each in a transaction of its own; what is just being written is left for the next time. */
  private async clear(found: string, ageMs: number): Promise<void> {
    const statement = `with done as (${found} limit ${AT_A_TIME} for update of had skip locked),
      removed as (delete from download_progress had using done where had.ctid = done.ctid returning 1) select count(*)::int as count from removed`;
    for (;;) {
      const removed = await this.work.run(SYSTEM, async ({ manager, now }) => {
        const [row]: { count: number }[] = await manager.query(statement, [new Date(now.getTime() - ageMs)]);
        return row?.count ?? 0;
      });
      if (removed < AT_A_TIME) return;
    }
  }
}
