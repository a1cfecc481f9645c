import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads of gigabytes: what they are for, their CRC-32 for the packages they go into, and the states between arrival and storage. */
export class TenderFiles1763600000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENDER_FILES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from stored_file where state in ('ARRIVED', 'QUARANTINED');
      drop index stored_file_unsettled, stored_file_unchecked;
      alter table stored_file drop constraint stored_file_state_check;
      alter table stored_file add constraint stored_file_state_check check (state in ('RECEIVING', 'STORED', 'REJECTED'));
      alter table stored_file drop constraint stored_file_quarantined, drop column scan_tried_at, drop column purpose, drop column crc32`);
  }
}

const TENDER_FILES = /* sql */ `
-- Null in what was stored before the column was: counted once it is asked for, or by the worker.
alter table stored_file add column crc32 bigint check (crc32 between 0 and 4294967295);
-- What the upload was begun for; null is a paper or a table, of at most 20 MB.
alter table stored_file add column purpose text check (purpose in ('DOCUMENT'));
-- When the virus scanner was last asked about a file in quarantine and gave no answer.
alter table stored_file add column scan_tried_at timestamptz;

-- ARRIVED: here whole, and to be hashed by a worker. QUARANTINED: under its hash, and nobody's until it has been scanned.
alter table stored_file drop constraint stored_file_state_check;
alter table stored_file add constraint stored_file_state_check check (state in ('RECEIVING', 'ARRIVED', 'QUARANTINED', 'STORED', 'REJECTED'));
alter table stored_file add constraint stored_file_quarantined check (state <> 'QUARANTINED' or (sha256 is not null and media_type is not null));

-- What is on its way in, oldest first; what the worker is still to count a CRC-32 of.
create index stored_file_unsettled on stored_file (uploaded_at) where state in ('RECEIVING', 'ARRIVED', 'QUARANTINED');
create index stored_file_unchecked on stored_file (id) where state = 'STORED' and crc32 is null;
`;
