import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import { Logger } from '@nestjs/common';
import { SYSTEM } from '#platform/access';
import { SettableClock } from '#platform/clock';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { OutboxHandlers, OutboxRelay, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

const HOST = newId();
const START = new Date('2025-11-20T08:00:00Z');

let database: TestDatabase;
let clock: SettableClock;
let work: UnitOfWork;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase();
  await database.dataSource.query('create table effect (position bigint generated always as identity, handler text not null, event_id uuid not null, tag text)');
});
afterAll(() => database.close());

beforeEach(async () => {
  clock = new SettableClock(START);
  work = new UnitOfWork(database.dataSource, clock);
  await database.dataSource.query('delete from effect; delete from outbox_message');
});

/** Writes an effect that can be counted; fails as told. */
class Effect implements OutboxHandler {
  fails: (message: OutboxMessage) => boolean = () => false;

  constructor(readonly name: string) {}

  async handle(message: OutboxMessage, tx: Transaction): Promise<void> {
    await tx.manager.query('insert into effect (handler, event_id, tag) values ($1, $2, $3)', [this.name, message.eventId, message.params['tag']]);
    if (this.fails(message)) throw new Error('expected in this test');
  }
}

function relayOf(...handlers: OutboxHandler[]): OutboxRelay {
  const registry = new OutboxHandlers(new DiscoveryService(new ModulesContainer()));
  for (const handler of handlers) registry.add(handler, 'SomethingHappened');
  return new OutboxRelay(database.dataSource, work, clock, registry);
}

async function happen(tags: readonly string[], procurementId?: string, kind = 'SomethingHappened'): Promise<void> {
  await work.run(SYSTEM, (tx) => {
    for (const tag of tags) {
      tx.record({ chainId: HOST, kind, subjectType: 'Procurement', subjectId: HOST, params: { tag }, ...(procurementId && { procurementId }) });
    }
    return Promise.resolve(null);
  });
}

const effects = async (): Promise<string[]> =>
  (await database.dataSource.query<{ line: string }[]>("select handler || ' ' || tag as line from effect order by position")).map(({ line }) => line);

const open = async (): Promise<{ attempts: number; failure: string | null }[]> =>
  database.dataSource.query('select attempts, failure from outbox_message where handled_at is null order by position');

describe('the relay of the outbox', () => {
  it('hands each message to each of its handlers, oldest first', async () => {
    await happen(['1', '2']);
    await happen(['3']);
    expect(await relayOf(new Effect('a'), new Effect('b')).drain()).toBe(3);
    expect(await effects()).toEqual(['a 1', 'b 1', 'a 2', 'b 2', 'a 3', 'b 3']);
    expect(await open()).toEqual([]);
  });

  it('closes events nobody waits for', async () => {
    await happen(['1'], undefined, 'NobodyCares');
    await relayOf(new Effect('a')).drain();
    expect(await open()).toEqual([]);
  });

  it('has the effect of one when it comes twice: the mark and the effect are one transaction', async () => {
    await happen(['1']);
    const relay = relayOf(new Effect('a'));
    await relay.drain();
    // As after a crash before the message was closed.
    await database.dataSource.query('update outbox_message set handled_at = null');
    await relay.drain();
    expect(await effects()).toEqual(['a 1']);
    expect(await open()).toEqual([]);
  });

  it('leaves no effect of a handler that breaks off, and has it once when it comes again', async () => {
    await happen(['1']);
    const handler = new Effect('a');
    handler.fails = () => true;
    const relay = relayOf(handler);
    await relay.drain();
    expect(await effects()).toEqual([]);
    expect(await open()).toEqual([{ attempts: 1, failure: 'a: expected in this test' }]);
    handler.fails = () => false;
    expect(await relay.drain()).toBe(0);
    clock.set(new Date(START.getTime() + 6_000));
    expect(await relay.drain()).toBe(1);
    expect(await effects()).toEqual(['a 1']);
  });

  describe('with a handler that does it in parts', () => {
    const PARTS = 5;
    const parts = () => database.dataSource.query<{ parts: number }[]>('select (select count(*)::int from effect) as parts').then(([row]) => row?.parts);
    /** Writes one effect in each part, and dies in the one that is named. */
    const inParts = (of: { diesIn?: number; seen: (string | null)[] }): OutboxHandler => {
      const effect = new Effect('a');
      return {
        name: 'a',
        handle: async (message, tx, after) => {
          of.seen.push(after);
          const part = after === null ? 1 : Number(after) + 1;
          await effect.handle(message, tx);
          if (part === of.diesIn) await tx.manager.query('select pg_terminate_backend(pg_backend_pid())');
          return part < PARTS ? { goOnAfter: String(part) } : undefined;
        },
      };
    };

    it('asks it again at once until it is done, each part in a transaction of its own', async () => {
      await happen(['1']);
      const seen: (string | null)[] = [];
      expect(await relayOf(inParts({ seen })).drain()).toBe(1);
      expect(seen).toEqual([null, '1', '2', '3', '4']);
      expect([await parts(), await open()]).toEqual([PARTS, []]);
    });

    it('goes on where it was when it dies in the middle, in another process too', async () => {
      await happen(['1']);
      const of: { diesIn?: number; seen: (string | null)[] } = { diesIn: 3, seen: [] };
      await relayOf(inParts(of)).drain();
      expect([await parts(), (await open()).length]).toEqual([2, 1]);
      clock.set(new Date(START.getTime() + 6_000));
      const seen: (string | null)[] = [];
      await relayOf(inParts({ seen })).drain();
      expect(seen).toEqual(['2', '3', '4']);
      expect([await parts(), await open()]).toEqual([PARTS, []]);
    });

    it('stops between two parts when it is told to, and goes on the next time', async () => {
      await happen(['1']);
      const seen: (string | null)[] = [];
      const relay = relayOf(inParts({ seen }));
      await relay.drain(() => seen.length < 2);
      expect([await parts(), (await open()).length]).toEqual([2, 1]);
      await relay.drain();
      expect([await parts(), await open()]).toEqual([PARTS, []]);
    });

    it('does each part once, however many workers there are', async () => {
      await happen(['1', '2']);
      const seen: (string | null)[] = [];
      await Promise.all([relayOf(inParts({ seen })).drain(), relayOf(inParts({ seen })).drain(), relayOf(inParts({ seen })).drain()]);
      await relayOf(inParts({ seen })).drain();
      expect([await parts(), await open()]).toEqual([2 * PARTS, []]);
    });
  });

  it('loses nothing and does nothing twice when its connection dies after the effect', async () => {
    await happen(['1']);
    let dies = true;
    const effect = new Effect('a');
    const dying: OutboxHandler = {
      name: 'a',
      handle: async (message, tx) => {
        await effect.handle(message, tx);
        if (dies) await tx.manager.query('select pg_terminate_backend(pg_backend_pid())');
      },
    };
    const relay = relayOf(dying);
    await relay.drain();
    expect(await effects()).toEqual([]);
    dies = false;
    clock.set(new Date(START.getTime() + 6_000));
    await relay.drain();
    expect(await effects()).toEqual(['a 1']);
  });

  it('lets the others go on when one message or one handler is broken, and waits longer each time', async () => {
    await happen(['good', 'poison', 'good too']);
    const broken = new Effect('broken');
    broken.fails = ({ params }) => params['tag'] === 'poison';
    const relay = relayOf(broken, new Effect('whole'));
    await relay.drain();
    expect(await effects()).toEqual(['broken good', 'whole good', 'whole poison', 'broken good too', 'whole good too']);
    const waits: number[] = [];
    for (let round = 0; round < 4; round++) {
      const [{ wait }] = await database.dataSource.query<[{ wait: number }]>(
        'select extract(epoch from next_attempt_at - $1::timestamptz)::int as wait from outbox_message where handled_at is null', [clock.now()]);
      waits.push(wait);
      clock.set(new Date(clock.now().getTime() + wait * 1000));
      await relay.drain();
    }
    expect(waits).toEqual([5, 10, 20, 40]);
    expect((await effects()).filter((line) => line === 'whole poison')).toHaveLength(1);
  });

  it('handles what a handler itself records', async () => {
    const chain: OutboxHandler = {
      name: 'chain',
      handle: (message, tx) => {
        const depth = Number(message.params['tag']);
        if (depth < 3) tx.record({ chainId: HOST, kind: 'SomethingHappened', subjectType: 'Procurement', subjectId: HOST, params: { tag: `${depth + 1}` } });
        return Promise.resolve();
      },
    };
    await happen(['1']);
    expect(await relayOf(chain).drain()).toBe(3);
  });

  it('with many workers each message has one effect, and a procurement keeps its order', async () => {
    const procurements = [newId(), newId(), newId()];
    for (let number = 1; number <= 20; number++) for (const id of procurements) await happen([`${id} ${String(number).padStart(2, '0')}`], id);
    const relays = Array.from({ length: 5 }, () => relayOf(new Effect('a'), new Effect('b')));
    while ((await open()).length > 0) await Promise.all(relays.map((relay) => relay.drain()));
    const lines = await effects();
    expect(lines).toHaveLength(120);
    expect(new Set(lines).size).toBe(120);
    for (const handler of ['a', 'b']) {
      for (const id of procurements) {
        const own = lines.filter((line) => line.startsWith(`${handler} ${id}`));
        expect(own).toEqual(own.toSorted());
      }
    }
  });

  it('stops between two messages when told to', async () => {
    await happen(['1', '2', '3']);
    const goOn = jest.fn<() => boolean>().mockReturnValueOnce(true).mockReturnValue(false);
    await relayOf(new Effect('a')).drain(goOn);
    expect(await effects()).toEqual(['a 1']);
  });
});
