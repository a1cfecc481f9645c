import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryModule } from '@nestjs/core';
import { LinkMinters } from '#platform/mail';
import { OutboxModule, OutboxRelay } from '#platform/outbox';
import { CommentCommands, CommentRoundCommands, RequirementCommands, ResolveCommands, SendDigests, ThreadCommands } from '#requirements';
import { RequirementCase, TODAY } from './requirement-case.js';

interface Letter { kind: string; to_email: string; params: Record<string, number>; subject: string }
interface Preview { subject: string; text: string; recipients: { name: string; email: string; organisations: string[] }[]; unreachable: string[]; quietUntil: string | null }
const PREVIEW = 'query ($p: ID!) { silentReminder(procurementId: $p) { subject text recipients { name email organisations } unreachable quietUntil } }';
const minutes = (count: number): Date => new Date(TODAY.getTime() + count * 60_000);

describe('letters about comments', () => {
  let of: RequirementCase;
  let id: string;
  const deliver = async (at: Date): Promise<Letter[]> => {
    of.app.clock.set(at);
    await of.app.get(OutboxRelay).drain();
    await of.app.get(SendDigests).run();
    return of.sql<Letter>('select kind, to_email, params, subject from mail order by queued_at, to_email');
  };

  beforeAll(async () => { of = await RequirementCase.start(DiscoveryModule, OutboxModule); id = await of.add({ number: '1.1.1', heading: 'Hemlig rubrik' }); });
  afterAll(() => of.app.close());

  it('are one for many comments, once it has been quiet for a while', async () => {
    const thread = await of.app.get(ThreadCommands).startThread(of.member, id, { onVersion: 1, body: 'Hemligt ord.' });
    const other = await of.app.get(ThreadCommands).startThread(of.member, id, { onVersion: 1, body: 'Ett till.' });
    for (let count = 0; count < 5; count++) await of.app.get(CommentCommands).addComment(of.chair, thread, { body: `Svar ${count}` });
    await of.app.get(CommentCommands).addComment(of.member, thread, { body: 'Tack.' });
    await of.app.get(ResolveCommands).resolveThread(of.secretary, other, { outcome: 'REJECTED', motivation: 'Nej.' });
    expect(await deliver(minutes(5))).toEqual([]);
    const letters = await deliver(minutes(11));
    expect(letters.map(({ to_email: to, params }) => [to, params])).toEqual([[of.chair.email, { answered: 0, comments: 1 }], [of.member.email, { answered: 1, comments: 5 }]].sort());
    expect(JSON.stringify(letters)).not.toContain('emlig');
    expect(await deliver(minutes(30))).toHaveLength(2);
  });

  it('do not wait for ever for a quiet moment', async () => {
    const thread = await of.app.get(ThreadCommands).startThread(of.member, id, { onVersion: 1, body: 'Livligt.' });
    await of.sql('delete from mail');
    for (let minute = 100; minute < 158; minute += 8) {
      of.app.clock.set(minutes(minute));
      await of.app.get(CommentCommands).addComment(of.chair, thread, { body: `Minut ${minute}` });
      expect(await deliver(minutes(minute))).toEqual([]);
    }
    expect(await deliver(minutes(161))).toMatchObject([{ to_email: of.member.email, params: { comments: 8 } }]);
  });

  it('go to nobody for whom the drafts no longer exist', async () => {
    const leaver = await of.addMember('Lena Westermark', 'MEMBER', ['pitea']);
    const thread = await of.app.get(ThreadCommands).startThread(leaver, id, { onVersion: 1, body: 'Jag slutar.' });
    await of.app.get(CommentCommands).addComment(of.chair, thread, { body: 'Synd.' });
    await of.endUndertaking(leaver);
    await of.sql('delete from mail');
    expect(await deliver(minutes(300))).toEqual([]);
  });

  it('count nothing of a lot that the reader has declared a conflict about since', async () => {
    const author = await of.addMember('Jenny Jävig', 'EXPERT', []);
    const fourth = await of.add({ number: '4.1.1', lotNumber: 4 });
    const moved = await of.add({ number: '4.1.2', lotNumber: 4 });
    for (const about of [fourth, moved, id]) {
      const thread = await of.app.get(ThreadCommands).startThread(author, about, { onVersion: 1, body: 'Om det.' });
      await of.app.get(CommentCommands).addComment(of.chair, thread, { body: 'Svar.' });
    }
    await of.app.get(RequirementCommands).reviseRequirement(of.chair, moved, 1, { lotNumber: 1 });
    await of.endUndertaking(author);
    await of.sign(author, [4]);
    await of.sql('delete from mail');
    expect((await deliver(minutes(330))).filter(({ to_email: to }) => to === author.email)).toMatchObject([{ params: { answered: 0, comments: 1 } }]);
  });

  it('stop when the reader says no, with one click, and not when the address is only opened', async () => {
    const { url } = await of.app.dataSource.transaction((manager) => of.app.get(LinkMinters).mint(manager, {
      purpose: 'DIGEST_REFUSAL', procurementId: of.procurementId, participationId: null, contactId: null, meetingId: null, personId: of.member.personId }));
    const path = url.replace('http://localhost:4000', '');
    const page = await fetch(of.app.url + path);
    expect([page.status, await of.sql('select 1 from digest_refusal')]).toEqual([200, []]);
    expect(await page.text()).toContain('method="post"');
    for (let click = 0; click < 2; click++) expect((await fetch(of.app.url + path, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })).status).toBe(200);
    expect((await fetch(`${of.app.url}/digests/refuse?token=${'x'.repeat(22)}`, { method: 'POST' })).status).toBe(404);
    const thread = await of.app.get(ThreadCommands).startThread(of.member, id, { onVersion: 1, body: 'Tyst.' });
    await of.app.get(CommentCommands).addComment(of.chair, thread, { body: 'Ja.' });
    await of.sql('delete from mail');
    expect(await deliver(minutes(400))).toEqual([]);
  });

  it('remind those who speak for the silent, with the last day', async () => {
    expect((await of.refused(of.chair, PREVIEW, { p: of.procurementId })).code).toBe('ACTION_NOT_AVAILABLE');
    await of.app.get(CommentRoundCommands).openRound(of.chair, of.procurementId, { closesOn: '2024-10-31' });
    const preview = await of.get<Preview>(of.chair, 'silentReminder', PREVIEW, { p: of.procurementId });
    expect(preview).toMatchObject({ quietUntil: null, unreachable: [] });
    expect(preview.recipients.find(({ email }) => email === of.member.email)).toEqual({ name: 'Kristina Sundqvist', email: of.member.email, organisations: ['kalix', 'lulea'] });
    expect(preview.text).toContain('Sista dagen att kommentera är 2024-10-31.');
    expect(preview.text).toMatch(/Öppna kraven:\nhttp:\/\/localhost:4000\/u\/[^/]+\/krav\n/);
    await of.app.get(CommentRoundCommands).remindSilent(of.chair, of.procurementId);
    const letters = (await deliver(minutes(401))).filter(({ kind }) => kind === 'ROUND_REMINDER');
    expect(letters.map(({ to_email: to }) => to).sort()).toEqual([of.chair, of.secretary, of.member, of.conflicted].map(({ email }) => email).sort());
    expect(preview.recipients.map(({ email }) => email).sort()).toEqual(letters.map(({ to_email: to }) => to).sort());
    expect(letters[0]?.subject).toBe(preview.subject);
    expect((await of.get<Preview>(of.chair, 'silentReminder', PREVIEW, { p: of.procurementId })).quietUntil).toMatch(/^2024-10-/);
  });

  it('say beforehand whom no reminder reaches, and only to those who may remind', async () => {
    await of.endUndertaking(of.secretary);
    await of.sql(`update undertaking set ended_at = now(), end_reason = 'WITHDRAWN' where ended_at is null and person_id in (select m.person_id from working_group_member m
      join working_group_representation r on r.member_id = m.id where r.organisation_id = $1)`, [of.organisation('pitea')]);
    const preview = await of.get<Preview>(of.chair, 'silentReminder', PREVIEW, { p: of.procurementId });
    expect(preview.unreachable).toEqual(['pitea']);
    expect(preview.recipients.map(({ email }) => email)).not.toContain(of.secretary.email);
    for (const [who, code] of [['member', 'FORBIDDEN'], ['auditor', 'FORBIDDEN'], ['secretary', 'NOT_FOUND'], ['participant', 'FORBIDDEN'], ['stranger', 'NOT_FOUND']] as const) {
      expect([who, (await of.refused(of[who], PREVIEW, { p: of.procurementId })).code]).toEqual([who, code]);
    }
  });
});
