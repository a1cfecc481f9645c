import { Agent, request } from 'node:http';
import type { DataSource } from 'typeorm';
import { newId } from '#platform/database';
import { hashToken, mintToken } from '#platform/access';

/** Somebody who fetches: a person, or a contact by a personal link. */
export interface StormReader {
  readonly id: string;
  readonly cookie: string;
  /** For how many organisations. */
  readonly organisations: number;
}

export interface StormThing {
  readonly publicationId: string;
  /** Of a file; null for the package. */
  readonly itemId: string | null;
  readonly path: string;
  readonly size: number;
}

/** What one reader does with one thing, and whether it has all of it in the end. */
export interface Visit {
  readonly reader: StormReader;
  readonly thing: StormThing;
  readonly way: Way;
}

const WAYS = ['WHOLE', 'TWICE_AT_ONCE', 'PARTS', 'PARTS_WITH_A_HOLE', 'RESUMED', 'BROKEN_OFF', 'LAST_PART_BROKEN_OFF', 'LOOKED_AT'] as const;
type Way = (typeof WAYS)[number];
const COMPLETE: readonly Way[] = ['WHOLE', 'TWICE_AT_ONCE', 'PARTS', 'RESUMED'];

export const isComplete = ({ way }: Visit): boolean => COMPLETE.includes(way);

/** Reproducible chance (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Persons of one organisation or two, and contacts with a session of a personal link, in turn. */
export async function stormReaders(dataSource: DataSource, procurementId: string, count: number): Promise<StormReader[]> {
  const asked: { id: string; organisationId: string; contactId: string }[] = await dataSource.query(
    `select distinct on (t.organisation_id) t.id, t.organisation_id as "organisationId", c.id as "contactId" from participation t
     join contact_person c on c.organisation_id = t.organisation_id and c.removed_at is null where t.procurement_id = $1 order by t.organisation_id, c.id limit $2`, [procurementId, count]);
  const readers: StormReader[] = [];
  for (let index = 0; index < count; index += 1) {
    const own = asked[index % asked.length];
    const other = asked[(index + 1) % asked.length];
    if (!own || !other) throw new Error('Nobody was asked.');
    const token = mintToken();
    const link = index % 3 === 2;
    const organisations = index % 3 === 1 ? [own, other] : [own];
    const id = link ? own.contactId : newId();
    const linkId = newId();
    if (link) {
      await dataSource.query(
        `insert into personal_link (id, token_hash, purpose, participation_id, procurement_id, organisation_id, contact_id, created_at, expires_at)
         values ($1, $2, 'DOCUMENTS', $3, $4, $5, $6, now(), now() + interval '1 day')`, [linkId, hashToken(mintToken()), own.id, procurementId, own.organisationId, own.contactId]);
    } else {
      await dataSource.query('insert into person (id, name, name_normalised, email, created_at) values ($1, $2, $2, $3, now())', [id, `Läsare ${index}`, `lasare${id}@storm.example`]);
      for (const { organisationId } of organisations) {
        await dataSource.query(`insert into role_assignment (id, person_id, role, organisation_id, granted_at) values ($1, $2, 'PARTICIPANT', $3, now())`, [newId(), id, organisationId]);
      }
    }
    await dataSource.query(`insert into session (token_hash, person_id, link_id, created_at, expires_at) values ($1, $2, $3, now(), now() + interval '12 hours')`,
      [hashToken(token), link ? null : id, link ? linkId : null]);
    readers.push({ id, cookie: `samkop=${token}`, organisations: organisations.length });
  }
  return readers;
}

/** Each reader with each thing, or with the package alone: who has that has its files. */
export function visitsOf(readers: readonly StormReader[], things: readonly StormThing[], random: (below: number) => number): Visit[] {
  return readers.flatMap((reader, index) =>
    things.filter(({ itemId }) => (index % 2 === 0) === (itemId === null)).map((thing): Visit => ({ reader, thing, way: WAYS[random(WAYS.length)] ?? 'WHOLE' })));
}

/** Carries out the visits, so many at once; answers how many requests that took. */
export async function fetchStorm(url: string, visits: readonly Visit[], atOnce: number, random: (below: number) => number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce * 2 });
  const waiting = [...visits];
  let requests = 0;
  const fetcher = async ({ reader, thing, way }: Visit): Promise<void> => {
    const ask = (start: number, end: number, most = Infinity, more: Record<string, string> = {}, suffix = '', method = 'GET'): Promise<number> => {
      requests += 1;
      const ranged = start > 0 || end < thing.size - 1;
      const headers = { cookie: reader.cookie, ...(ranged ? { range: `bytes=${start}-${end}` } : {}), ...more };
      return read(new URL(thing.path + suffix, url), { agent, method, headers }, most);
    };
    await WAY[way]({ size: thing.size, random, ask });
  };
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let visit = waiting.pop(); visit; visit = waiting.pop()) await fetcher(visit);
  }));
  agent.destroy();
  return requests;
}

interface Asking {
  readonly size: number;
  random(below: number): number;
  /** Answers how many bytes came; breaks off after the most. */
  ask(start: number, end: number, most?: number, headers?: Record<string, string>, suffix?: string, method?: string): Promise<number>;
}

/** Cuts into parts that overlap a little, in any order. */
function partsOf({ size, random }: Asking): [number, number][] {
  const cuts = [...new Set([0, ...Array.from({ length: 2 + random(3) }, () => 1 + random(size - 1)), size])].sort((a, b) => a - b);
  const parts = cuts.slice(0, -1).map((start, index): [number, number] => [start, Math.min(size - 1, (cuts[index + 1] ?? size) - 1 + random(3))]);
  return parts.map((part) => ({ part, at: random(1000) })).sort((a, b) => a.at - b.at).map(({ part }) => part);
}

const WAY: Readonly<Record<Way, (asking: Asking) => Promise<void>>> = {
  async WHOLE({ size, ask }) {
    for (let turn = 0; turn < 3; turn += 1) await ask(0, size - 1);
  },
  async TWICE_AT_ONCE({ size, ask }) {
    await Promise.all([ask(0, size - 1), ask(0, size - 1), ask(0, size - 1)]);
  },
  async PARTS(asking) {
    const parts = partsOf(asking);
    if (asking.random(2) === 0) await Promise.all(parts.map(([start, end]) => asking.ask(start, end)));
    else for (const [start, end] of [...parts, ...parts.slice(0, 1)]) await asking.ask(start, end);
  },
  async PARTS_WITH_A_HOLE(asking) {
    const hole = asking.random(asking.size);
    for (const [start, end] of partsOf(asking)) {
      if (start <= hole && hole <= end) {
        if (start < hole) await asking.ask(start, hole - 1);
        if (hole < end) await asking.ask(hole + 1, end);
      } else await asking.ask(start, end);
    }
  },
  async RESUMED({ size, random, ask }) {
    let at = 0;
    for (let turn = 0; turn < 3 && at < size - 1; turn += 1) at += await ask(at, size - 1, 1 + random(size - at - 1));
    if (at < size) await ask(at, size - 1);
  },
  async BROKEN_OFF({ size, random, ask }) {
    for (let turn = 0; turn < 4; turn += 1) await ask(0, size - 1, 1 + random(Math.ceil(size / 4)));
  },
  async LAST_PART_BROKEN_OFF({ size, random, ask }) {
    const cut = Math.floor(size / 2);
    await ask(0, cut - 1);
    for (let turn = 0; turn < 3; turn += 1) await ask(cut, size - 1, 1 + random(Math.ceil(size / 8)));
  },
  async LOOKED_AT({ size, ask }) {
    await ask(0, size - 1, Infinity, {}, '', 'HEAD');
    await ask(0, size - 1, Infinity, { 'if-none-match': '*' });
    await ask(size, size + 10);
  },
};

/** How many bytes came. Breaking off after the most leaves at least a byte of the answer unread, or the last byte would have come. */
function read(url: URL, options: { agent: Agent; method: string; headers: Record<string, string> }, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (answer) => {
      let bytes = 0;
      const body = answer.statusCode === 200 || answer.statusCode === 206;
      const done = (): void => resolve(body ? Math.min(bytes, most) : 0);
      // What came after the most is as if it had not come: the client throws it away.
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes >= most) asked.destroy();
      });
      answer.once('end', done);
      answer.once('close', done);
      answer.on('error', () => undefined);
    });
    asked.on('error', (error) => (most === Infinity ? reject(error) : resolve(0)));
    asked.end();
  });
}

/** How the receipts stand to what was fetched: each of these is none where they are exact. */
export interface ReceiptFaults {
  readonly missing: number;
  readonly unearned: number;
  readonly repeated: number;
  readonly eventsAmiss: number;
}

/** What is wrong with the receipts of the visits, counted by hand from what each reader has done. */
export async function receiptFaults(dataSource: DataSource, visits: readonly Visit[]): Promise<ReceiptFaults> {
  const rows: { key: string; receipts: number; organisations: number; events: number }[] = await dataSource.query(
    `select r.publication_id || ' ' || coalesce(r.item_id::text, '-') || ' ' || coalesce(r.person_id, r.contact_id) as key, count(*)::int as receipts,
       count(distinct r.organisation_id)::int as organisations,
       (select count(*)::int from audit_event e where e.subject_id = r.publication_id and e.actor_id = coalesce(r.person_id, r.contact_id)
          and e.kind = case when r.item_id is null then 'PublicationFetched' else 'PublicationFileFetched' end and e.params ->> 'itemId' is not distinct from r.item_id::text) as events
     from download_receipt r where r.publication_id = any($1::uuid[]) group by r.publication_id, r.item_id, r.person_id, r.contact_id`,
    [[...new Set(visits.map(({ thing }) => thing.publicationId))]]);
  const found = new Map(rows.map(({ key, ...row }) => [key, row]));
  const judged = visits.map((visit) => {
    const { thing, reader } = visit;
    const row = found.get(`${thing.publicationId} ${thing.itemId ?? '-'} ${reader.id}`);
    const expected = isComplete(visit) ? reader.organisations : 0;
    const { receipts = 0, organisations = 0, events = 0 } = row ?? {};
    return { missing: Math.max(0, expected - organisations), unearned: Math.max(0, organisations - expected), repeated: receipts - organisations, eventsAmiss: Math.abs(events - receipts) };
  });
  const sum = (count: keyof ReceiptFaults): number => judged.reduce((all, one) => all + one[count], 0);
  return { missing: sum('missing'), unearned: sum('unearned'), repeated: sum('repeated'), eventsAmiss: sum('eventsAmiss') };
}
