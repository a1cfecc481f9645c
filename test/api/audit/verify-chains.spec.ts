import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { SYSTEM } from '#platform/access';
import { anchorFolder, AuditAnchors, breakInWords, verifyChains, type ChainFault, type VerifiedChain } from '#platform/audit';
import { SettableClock } from '#platform/clock';
import { readConfig } from '#platform/config';
import { newId, UnitOfWork } from '#platform/database';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

const HOST = newId();
const OTHER = newId();

let database: TestDatabase;
let client: pg.Client;
let clock: SettableClock;
let dataDir: string;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // What the tests do is what the database forbids.
  await client.query('alter table audit_event disable trigger audit_event_is_append_only');
});
afterAll(async () => {
  await client.end();
  await database.close();
});

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'samkop-anchors-'));
  clock = new SettableClock(new Date('2025-11-20T08:00:00.123Z'));
  await client.query('delete from outbox_message; delete from audit_event; delete from audit_head');
});
afterEach(() => rmSync(dataDir, { recursive: true }));

async function happen(chainId: string, count: number): Promise<void> {
  const work = new UnitOfWork(database.dataSource, clock);
  for (let number = 0; number < count; number++) {
    await work.run(SYSTEM, (tx) => {
      const params = { note: 'åäö “quoted” \u{1F4E9}', list: [1, 2], nested: { b: null, a: true } };
      tx.record({ chainId, kind: 'MandateApproved', subjectType: 'mandate', subjectId: newId(), procurementId: newId(), params });
      return Promise.resolve(null);
    });
  }
}

const anchors = () => new AuditAnchors(database.dataSource, clock, readConfig({ DATABASE_URL: database.url, DATA_DIR: dataDir }));
const anchor = () => anchors().anchorHeads();
const verify = () => verifyChains(client, anchorFolder(dataDir));
const fileOf = (chain: string) => join(anchorFolder(dataDir), `${chain}.jsonl`);

async function verdict(chainId = HOST): Promise<Pick<VerifiedChain, 'events' | 'anchors'> & { fault?: ChainFault; at?: bigint }> {
  const chain = (await verify()).find((one) => one.chainId === chainId);
  if (!chain) throw new Error('The chain was not looked at');
  const { events, anchors: count, broken } = chain;
  return { events, anchors: count, ...(broken && { fault: broken.fault, at: broken.sequence }) };
}

/** Writes a chain anew from `from` on so that it holds in itself, as somebody could who rules the database. */
async function forge(from: number): Promise<void> {
  const { rows } = await client.query<{ sequence: string; body: string; hash: Buffer }>('select sequence, body, hash from audit_event where chain_id = $1 order by sequence', [HOST]);
  let previous = from === 1 ? Buffer.alloc(0) : rows[from - 2]?.hash;
  for (const { sequence, body } of rows.slice(from - 1)) {
    const hash = createHash('sha256').update(previous ?? '').update(`${HOST} ${sequence} ${body}`).digest();
    await client.query('update audit_event set previous_hash = $3, hash = $4 where chain_id = $1 and sequence = $2', [HOST, sequence, previous, hash]);
    previous = hash;
  }
  await client.query('update audit_head set hash = $2, sequence = (select max(sequence) from audit_event where chain_id = $1) where chain_id = $1', [HOST, previous]);
}

describe('an untouched log', () => {
  it('holds, chain by chain, with its anchors', async () => {
    await happen(HOST, 3);
    await happen(OTHER, 2);
    await anchor();
    await happen(HOST, 2);
    await anchor();
    expect(await verdict()).toEqual({ events: 5n, anchors: 2 });
    expect(await verdict(OTHER)).toEqual({ events: 2n, anchors: 1 });
  });

  it('holds beyond one batch of rows', async () => {
    const work = new UnitOfWork(database.dataSource, clock);
    await work.run(SYSTEM, (tx) => {
      for (let number = 0; number < 2_500; number++) tx.record({ chainId: HOST, kind: 'X', subjectType: 'mandate', subjectId: HOST });
      return Promise.resolve(null);
    });
    expect(await verdict()).toEqual({ events: 2_500n, anchors: 0 });
  });

  it('holds while it grows', async () => {
    await happen(HOST, 5);
    const growing = (async () => {
      for (let round = 0; round < 20; round++) {
        await happen(HOST, 1);
        await anchor();
      }
    })();
    for (let round = 0; round < 20; round++) expect((await verdict()).fault).toBeUndefined();
    await growing;
    expect((await verdict()).anchors).toBe(20);
  });

  it('is empty at first', async () => {
    expect(await verify()).toEqual([]);
  });
});

describe('a log that somebody changed', () => {
  beforeEach(async () => {
    await happen(HOST, 6);
    await anchor();
  });

  const row = (sequence: number) => `where chain_id = '${HOST}' and sequence = ${sequence}`;
  const rowFaults: [string, () => Promise<unknown>, ChainFault, bigint][] = [
    ['a changed param', () => client.query(`update audit_event set params = jsonb_set(params, '{note}', '"x"') ${row(3)}`), 'ROW_CHANGED', 3n],
    ['an added param', () => client.query(`update audit_event set params = params || '{"more": 1.5}' ${row(3)}`), 'ROW_CHANGED', 3n],
    ['a changed moment', () => client.query(`update audit_event set at = at + interval '1 day' ${row(2)}`), 'ROW_CHANGED', 2n],
    ['a moment changed by a microsecond', () => client.query(`update audit_event set at = at + interval '1 microsecond' ${row(2)}`), 'ROW_CHANGED', 2n],
    ['another actor', () => client.query(`update audit_event set actor_kind = 'PERSON', actor_id = id ${row(4)}`), 'ROW_CHANGED', 4n],
    ['another procurement', () => client.query(`update audit_event set procurement_id = null ${row(6)}`), 'ROW_CHANGED', 6n],
    ['a changed body', () => client.query(`update audit_event set body = replace(body, 'Approved', 'Declined'), kind = 'MandateDeclined' ${row(4)}`), 'BODY_CHANGED', 4n],
    ['a removed row', () => client.query(`delete from audit_event ${row(3)}`), 'ROW_MISSING', 3n],
    ['a removed first row', () => client.query(`delete from audit_event ${row(1)}`), 'ROW_MISSING', 1n],
    ['a removed row, the others moved up', () => client.query(`delete from audit_event ${row(3)}; update audit_event set sequence = -sequence where sequence > 3; update audit_event set sequence = -sequence - 1 where sequence < 0`), 'ORDER_BROKEN', 3n],
    ['swapped rows', () => client.query(`update audit_event set sequence = -2 ${row(2)}; update audit_event set sequence = 2 ${row(3)}; update audit_event set sequence = 3 ${row(-2)}`), 'ORDER_BROKEN', 2n],
    ['a removed last row', () => client.query(`delete from audit_event ${row(6)}`), 'ANCHORED_ROW_MISSING', 6n],
  ];

  it.each(rowFaults)('%s', async (_, tamper, fault, at) => {
    await client.query('delete from outbox_message');
    await tamper();
    expect(await verdict()).toMatchObject({ fault, at });
  });

  it('removed last rows, the head written anew: found by the anchor', async () => {
    await client.query(`delete from outbox_message; delete from audit_event where chain_id = '${HOST}' and sequence > 4`);
    await client.query('update audit_head set sequence = 4, hash = (select hash from audit_event where chain_id = $1 and sequence = 4) where chain_id = $1', [HOST]);
    expect((await verifyChains(client))[0]?.broken).toBeUndefined();
    expect(await verdict()).toMatchObject({ fault: 'ANCHORED_ROW_MISSING', at: 6n });
  });

  it('removed last rows that were not anchored yet: found by the head', async () => {
    await happen(HOST, 1);
    await client.query(`delete from outbox_message; delete from audit_event where chain_id = '${HOST}' and sequence = 7`);
    expect(await verdict()).toMatchObject({ fault: 'HEAD_DIFFERS', at: 6n });
  });

  it('a chain forged anew from the middle: holds in itself, found by the anchor', async () => {
    await client.query(`update audit_event set kind = 'MandateDeclined', body = replace(body, 'Approved', 'Declined') ${row(2)}`);
    await forge(2);
    expect((await verifyChains(client))[0]?.broken).toBeUndefined();
    expect(await verdict()).toMatchObject({ fault: 'ANCHOR_DIFFERS', at: 6n });
  });

  it('a whole chain forged anew, and longer than it was: found by the anchor', async () => {
    await client.query(`update audit_event set kind = 'X', body = replace(body, 'MandateApproved', 'X') ${row(1)}`);
    await forge(1);
    await happen(HOST, 3);
    await anchor();
    expect(await verdict()).toMatchObject({ fault: 'ANCHOR_DIFFERS', at: 6n });
  });

  it('a whole chain that is gone', async () => {
    await client.query('delete from outbox_message; delete from audit_event; delete from audit_head');
    expect(await verdict()).toMatchObject({ fault: 'CHAIN_MISSING', at: 6n });
  });

  it('a head without its row is named in words', async () => {
    await client.query('update audit_head set sequence = 9 where chain_id = $1', [HOST]);
    const [chain] = await verify();
    expect(chain?.broken && breakInWords(chain.broken)).toBe(`Chain ${HOST}: the head does not stand at the last event; the last one found is 6.`);
  });
});

describe('the anchors', () => {
  it('are signed lines, written once for each step, by a key only its owner may read', async () => {
    await happen(HOST, 2);
    const office = anchors();
    expect(await office.anchorHeads()).toBe(1);
    expect(await office.anchorHeads()).toBe(0);
    expect(await anchor()).toBe(1);
    const lines = readFileSync(fileOf(HOST), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual([{ chain: HOST, sequence: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/), at: '2025-11-20T08:00:00.123Z', signature: expect.any(String) }]);
    expect(statSync(join(anchorFolder(dataDir), 'key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(anchorFolder(dataDir), 'key.pub'), 'utf8')).toContain('PUBLIC KEY');
  });

  it('are found when forged, unreadable or out of order, and go on after a line that was cut short', async () => {
    await happen(HOST, 1);
    await anchor();
    const whole = readFileSync(fileOf(HOST), 'utf8');
    writeFileSync(fileOf(HOST), whole.replace('"sequence":1', '"sequence":2'));
    expect(await verdict()).toMatchObject({ fault: 'ANCHOR_FORGED' });
    writeFileSync(fileOf(HOST), `${whole}{"chain\n`);
    expect(await verdict()).toMatchObject({ fault: 'ANCHOR_UNREADABLE', at: 1n });
    writeFileSync(fileOf(HOST), whole + whole);
    expect(await verdict()).toMatchObject({ fault: 'ANCHOR_OUT_OF_ORDER' });
    writeFileSync(fileOf(HOST), whole);
    appendFileSync(fileOf(HOST), '{"chain":"torn by a power cut');
    await happen(HOST, 1);
    await anchor();
    expect(await verdict()).toEqual({ events: 2n, anchors: 2 });
  });
});
