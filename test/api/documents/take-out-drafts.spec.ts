import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/database';
import type { ApiClient } from '../../kit/api-client.js';
import { pathsOf, rowsOf, startTakeOutCase, textOf, type TakeOutCase } from './take-out-case.js';

let of: TakeOutCase;

beforeAll(async () => {
  of = await startTakeOutCase();
}, 180_000);
afterAll(() => of.close());

describe('what a take-out says of the drafts', () => {
  let member: ApiClient;
  let spokenFor: string;
  let memberId: string;

  beforeAll(async () => {
    const [commented] = await of.sql<{ id: string; author: string; email: string }>(
      `select c.on_behalf_of as id, c.author_id as author, p.email from comment c join person p on p.id = c.author_id
       join undertaking u on u.person_id = p.id and u.procurement_id = c.procurement_id and u.ended_at is null
       join working_group_member m on m.person_id = p.id and m.state = 'CHOSEN'
       where c.on_behalf_of is not null and c.withdrawn_at is null group by 1, 2, 3 order by count(*) desc limit 1`);
    if (!commented) throw new Error('Nobody has commented for an organisation');
    spokenFor = commented.id;
    memberId = commented.author;
    await of.sql(`insert into role_assignment (id, person_id, role, organisation_id, granted_at) values ($1, $2, 'PARTICIPANT', $3, now())`, [newId(), memberId, spokenFor]);
    await of.sql('update person set password_hash = (select password_hash from person where email = $2) where id = $1', [memberId, 'admin@region.example']);
    member = await of.app.signedIn(commented.email);
  });

  it('is taken out by one for whom the drafts exist: what was said for the organisation, and nothing that others said', async () => {
    const own = await of.sql<{ body: string; number: string; quote: string | null }>(
      `select c.body, r.number, k.quote from comment c join requirement r on r.id = c.requirement_id join thread k on k.id = c.thread_id where c.on_behalf_of = $1 and c.withdrawn_at is null`, [spokenFor]);
    const others = await of.sql<{ body: string }>('select distinct body from comment where on_behalf_of is distinct from $1 and withdrawn_at is null', [spokenFor]);
    const { contents } = await of.takenOut(member, spokenFor);
    const sheet = pathsOf(contents).find((path) => path.endsWith('/kommentarer.xlsx')) ?? '';
    const rows = (await rowsOf(contents.get(sheet))).filter((row) => row['Kommentar']);
    expect(rows.map((row) => `${row['Krav']} ${row['Citat ur kravet'] ?? ''}`).toSorted()).toEqual(own.map(({ number, quote }) => `${number} ${quote ?? ''}`).toSorted());
    const all = [...contents.entries()].filter(([path]) => /\.(html|json)$/.test(path)).map(([, bytes]) => bytes.toString()).join('\n');
    const said = new Set(own.map(({ body }) => body));
    for (const { body } of others) if (!said.has(body)) expect(all).not.toContain(JSON.stringify(body).slice(1, -1));
    expect(textOf(contents, 'index.html')).not.toContain('Arbetet med kraven omfattas av sekretess');
  });

  it('is closed again by a conflict that was declared since; made anew it has nothing of what was said of the lot, wherever the requirement is now', async () => {
    const [takeOut] = (await of.listed(member, spokenFor)) ?? [];
    const [about] = await of.sql<{ lot: string; number: string }>(
      `select rev.lot_id as lot, r.number from comment c join thread k on k.id = c.thread_id join requirement r on r.id = c.requirement_id
       join requirement_revision rev on rev.requirement_id = r.id and rev.version = k.on_version where c.on_behalf_of = $1 and c.withdrawn_at is null and rev.lot_id is not null limit 1`, [spokenFor]);
    if (!about) throw new Error('Nothing was said of a lot');
    await of.sql('update requirement set lot_id = null where lot_id = $1', [about.lot]);
    await of.sql(`with ended as (update undertaking set ended_at = now(), end_reason = 'RENEWED' where person_id = $1 and ended_at is null returning procurement_id, person_id),
      signed as (insert into undertaking (id, procurement_id, person_id, text_version, signed_at, valid_until, conflict_of_interest)
        select gen_random_uuid(), procurement_id, person_id, 1, now(), current_date + 300, 'Min bror.' from ended where procurement_id = (select procurement_id from lot where id = $2) returning id)
      insert into undertaking_conflict_lot (undertaking_id, lot_id) select id, $2 from signed`, [memberId, about.lot]);
    expect(await of.listed(member, spokenFor)).toEqual([]);
    expect((await member.request(takeOut?.href ?? '')).status).toBe(404);
    const { contents } = await of.takenOut(member, spokenFor);
    const numbers = (await Promise.all(pathsOf(contents).filter((path) => path.endsWith('/kommentarer.xlsx')).map((path) => rowsOf(contents.get(path))))).flat().map((row) => row['Krav']);
    expect(numbers).not.toContain(about.number);
    await of.sql('delete from undertaking_conflict_lot where lot_id = $1', [about.lot]);
  });

  it('is handed out only while the drafts exist for the asker', async () => {
    const [takeOut] = (await of.listed(member, spokenFor)) ?? [];
    await of.sql(`update undertaking set ended_at = now(), end_reason = 'RENEWAL_DEMANDED' where person_id = $1 and ended_at is null`, [memberId]);
    expect(await of.listed(member, spokenFor)).toEqual([]);
    expect((await member.request(takeOut?.href ?? '')).status).toBe(404);
    const { contents } = await of.takenOut(member, spokenFor);
    expect(pathsOf(contents).filter((path) => path.includes('kommentarer'))).toEqual([]);
    expect(textOf(contents, 'index.html')).toContain('Arbetet med kraven omfattas av sekretess');
  });

  it('is told of as secret to whoever reads no drafts, with whom to ask, whether anything was said or not', async () => {
    const { contents: files } = await of.takenOut(of.participant);
    for (const [page, words] of [['index.html', 'Arbetet med kraven omfattas av sekretess'], ['index.en.html', 'The work on the requirements is under secrecy']] as const) expect(textOf(files, page)).toContain(words);
    const [procurement] = await of.sql<{ email: string }>('select coalesce(p.contact_email, c.email) as email from procurement p left join contact_person c on c.organisation_id = p.host_id and c.is_primary and c.removed_at is null order by p.created_at limit 1');
    expect(textOf(files, 'index.html')).toContain(procurement?.email ?? 'nobody');
    const [comment] = await of.sql<{ body: string }>('select body from comment where withdrawn_at is null limit 1');
    for (const [path, bytes] of files) if (/\.(html|json)$/.test(path)) expect(bytes.toString()).not.toContain(comment?.body ?? 'x'.repeat(9));
  });
});
