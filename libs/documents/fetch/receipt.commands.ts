import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ownOrganisations, type Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import type { ByteRange } from '#platform/files';
import { isWhole, readerOf, type Fetched, type Progress, type Reader } from './fetch.js';

/**
 * Notes what was delivered to whom. A receipt is written when every byte has been, however many requests it took, and only once for each reader,
 * organisation and version; one of the whole package stands for all its files.
 */
@Injectable()
export class ReceiptCommands {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
  ) {}

  /** Notes one delivery; of one who is not signed in nothing. */
  async note(actor: Actor, fetched: Fetched, progress: Progress): Promise<void> {
    const reader = readerOf(actor);
    if (!reader || (await this.isReceipted(actor, fetched, reader))) return;
    await this.work.run(actor, async (tx) => {
      if (!isWhole(progress, fetched.size) && (!(await addUp(tx, fetched, reader, progress)) || progress.othersUnderway === true)) return;
      for (const organisationId of await fetchedFor(tx.manager, actor, fetched)) await receipt(tx, fetched, reader, organisationId);
      await tx.manager.query(`delete from download_progress where ${OF_READER}`, [fetched.publicationId, fetched.item?.id ?? null, reader.personId, reader.contactId]);
    });
  }

  /** Whether there is nothing left to note: the reader has a receipt of it, or of the whole, for everybody it fetches for. */
  private async isReceipted(actor: Actor, fetched: Fetched, reader: Reader): Promise<boolean> {
    const rows: { organisationId: string | null }[] = await this.dataSource.query(
      `select distinct organisation_id as "organisationId" from download_receipt
       where publication_id = $1 and (item_id is null or item_id = $2) and person_id is not distinct from $3 and contact_id is not distinct from $4`,
      [fetched.publicationId, fetched.item?.id ?? null, reader.personId, reader.contactId],
    );
    if (rows.length === 0) return false;
    const had = new Set(rows.map((row) => row.organisationId));
    return (await fetchedFor(this.dataSource.manager, actor, fetched)).every((organisationId) => had.has(organisationId));
  }
}

const OF_READER = 'publication_id = $1 and item_id is not distinct from $2 and person_id is not distinct from $3 and contact_id is not distinct from $4';

/** The organisations that the actor fetches for: of its own those asked in the procurement, else nobody. */
async function fetchedFor(manager: Pick<EntityManager, 'query'>, actor: Actor, { procurementId }: Fetched): Promise<(string | null)[]> {
  const own = ownOrganisations(actor);
  const asked: { id: string }[] = own.length === 0 ? [] : await manager.query(
    'select organisation_id as id from participation where procurement_id = $1 and organisation_id = any($2::uuid[]) order by organisation_id', [procurementId, own]);
  return asked.length === 0 ? [null] : asked.map(({ id }) => id);
}

/** Adds to what the reader has got; answers whether that is all. Two requests that end at the same moment wait for each other here. */
async function addUp({ manager, now }: Transaction, { publicationId, item, size }: Fetched, reader: Reader, { delivered, begun, start, instead }: Progress): Promise<boolean> {
  const [row]: { complete: boolean }[] = await manager.query(
    `insert into download_progress as had (publication_id, item_id, person_id, contact_id, delivered, begun, starts, changed_at)
     values ($1, $2, $3, $4, $5::int8multirange, $6::int8multirange, int8multirange(int8range($7, $7, '[]')), $8)
     on conflict (publication_id, item_id, person_id, contact_id) do update set
       delivered = had.delivered + excluded.delivered, begun = had.begun - $10::int8multirange + excluded.begun, starts = had.starts + excluded.starts, changed_at = excluded.changed_at
     returning delivered_bytes(delivered, begun, starts) @> int8range(0, $9) as complete`,
    [publicationId, item?.id ?? null, reader.personId, reader.contactId, multirange(delivered), multirange(begun), start, now, size, multirange(instead ?? null)],
  );
  return row?.complete === true;
}

const multirange = (range: ByteRange | null): string => (range ? `{[${range.start},${range.end}]}` : '{}');

async function receipt(tx: Transaction, { procurementId, hostId, publicationId, publicationNumber, item }: Fetched, reader: Reader, organisationId: string | null): Promise<void> {
  const written: unknown[] = await tx.manager.query(
    `insert into download_receipt (id, procurement_id, publication_id, item_id, organisation_id, person_id, contact_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (publication_id, item_id, organisation_id, person_id, contact_id) do nothing returning id`,
    [newId(), procurementId, publicationId, item?.id ?? null, organisationId, reader.personId, reader.contactId, tx.now],
  );
  if (written.length === 0) return;
  tx.record({
    chainId: hostId, kind: item ? 'PublicationFileFetched' : 'PublicationFetched', subjectType: 'publication', subjectId: publicationId, procurementId,
    ...(organisationId === null ? {} : { organisationId }),
    params: { number: publicationNumber, ...(item ? { itemId: item.id, position: item.position } : {}) },
  });
}
