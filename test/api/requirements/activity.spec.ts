import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform/access';
import { CommentCommands, ReadingCommands, RequirementCommands, ThreadCommands } from '#requirements';
// Not exported: it is reached through the subscription only.
import { RequirementActivity } from '../../../libs/requirements/activity/requirement-activity.js';
import { RequirementCase } from './requirement-case.js';

const ASKED = new Set(['requirement', 'requirement.commentCount', 'thread', 'thread.state', 'comment', 'comment.body', 'activityCursor']);

describe('what happens while one looks', () => {
  let of: RequirementCase;
  let activity: RequirementActivity;
  const listen = (actorNow: () => Actor, after?: string) => activity.follow(() => Promise.resolve(actorNow()), of.procurementId, after, ASKED);
  const cursor = async (): Promise<string> =>
    (await of.get<{ requirements: { activityCursor: string } }>(of.member, 'procurement', 'query ($p: ID!) { procurement(id: $p) { requirements(first: 1) { activityCursor } } }', { p: of.procurementId })).requirements.activityCursor;

  beforeAll(async () => { of = await RequirementCase.start(); activity = of.app.get(RequirementActivity); });
  afterAll(() => of.app.close());

  it('is told event by event, from the page on, and nothing is missed between two connections', async () => {
    const id = await of.add({ number: '1.1.1' });
    const start = await cursor();
    const threadId = await of.app.get(ThreadCommands).startThread(of.chair, id, { onVersion: 1, body: 'Ett.' });
    const first = listen(() => of.member, start);
    const one = await first.next();
    expect(one.value).toMatchObject({ kind: 'ThreadStarted', requirement: { number: '1.1.1', commentCount: 1 }, thread: { state: 'OPEN' }, comment: { body: 'Ett.' } });
    const waiting = first.next();
    await of.app.get(CommentCommands).addComment(of.secretary, threadId, { body: 'Två.' });
    expect((await waiting).value).toMatchObject({ kind: 'CommentAdded', comment: { body: 'Två.' } });
    await first.return(undefined);
    await of.app.get(CommentCommands).addComment(of.secretary, threadId, { body: 'Tre.' });
    await of.app.get(ReadingCommands).markRead(of.member, id, 1);
    const again = listen(() => of.member, one.value?.activityCursor);
    expect([(await again.next()).value?.comment?.body, (await again.next()).value?.comment?.body]).toEqual(['Två.', 'Tre.']);
    await again.return(undefined);
  });

  it('ends for one whose undertaking ends, before anything of the next event is told', async () => {
    const id = await of.add({ number: '1.1.2', section: '1.1' });
    const leaver = await of.addMember('Lena Westermark', 'MEMBER', ['pitea']);
    const stream = listen(() => leaver, await cursor());
    await of.app.get(RequirementCommands).reviseRequirement(of.chair, id, 1, { text: 'Känt.' });
    expect((await stream.next()).value).toMatchObject({ kind: 'RequirementRevised', thread: null, comment: null });
    const waiting = stream.next();
    await of.endUndertaking(leaver);
    await of.app.get(RequirementCommands).reviseRequirement(of.chair, id, 2, { text: 'Hemligt.' });
    expect(await waiting).toEqual({ value: undefined, done: true });
  });

  it('passes over the lots that a conflict closes', async () => {
    const start = await cursor();
    await of.add({ number: '4.1.1', lotNumber: 4 });
    await of.add({ number: '1.1.3', section: '1.1' });
    const stream = listen(() => of.conflicted, start);
    expect((await stream.next()).value?.requirement.number).toBe('1.1.3');
    await stream.return(undefined);
  });

  it.each(['participant', 'stranger', 'unsigned'] as const)('is not for the %s', async (who) => {
    await expect(listen(() => of[who]).next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
