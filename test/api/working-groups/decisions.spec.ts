import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REQUIREMENT_ENTITIES, RequirementCommands, RequirementsModule, ResolveCommands, ThreadCommands } from '#requirements';
import { AgendaCommands, MeetingCommands, MinutesCommands } from '#working-groups';
import { startGroupCase, type GroupCase } from './group-case.js';

const TEXT = 'Leverantören ska svara inom fem arbetsdagar.';
const DECIDE = `mutation($input: DecideItemInput!) { decideItem(input: $input) { version items { id decision { decision minuteLine resultingVersion } matter { version text heading } } } }`;

interface Decided { version: number; items: { id: string; decision: { decision: string; resultingVersion: number | null } | null; matter: { version: number; text: string; heading: string } | null }[] }
interface Row { version: number; text: string; heading: string; withdrawnAt: Date | null; withdrawReason: string | null }
interface Answered { state: string; outcome: string | null; motivation: string | null; resultingVersion: number | null; suggestion: string | null }

describe('what a meeting decides of a requirement', () => {
  let group: GroupCase;
  let meetingId: string;
  let numbers = 0;

  const meetingVersion = async (): Promise<number> => (await rows<{ version: number }>('select version from meeting where id = $1', [meetingId]))[0]?.version ?? 0;
  const rows = async <R>(sql: string, params: unknown[]): Promise<R[]> => group.app.dataSource.query(sql, params);
  const requirementOf = async (id: string): Promise<Row | undefined> =>
    (await rows<Row>('select version, text, heading, withdrawn_at as "withdrawnAt", withdraw_reason as "withdrawReason" from requirement where id = $1', [id]))[0];
  const threadOf = async (id: string): Promise<Answered | undefined> => (await rows<Answered>(
    'select t.state, t.outcome, t.motivation, t.resulting_version as "resultingVersion", s.state as suggestion from thread t left join suggestion s on s.thread_id = t.id where t.id = $1', [id]))[0];
  /** A requirement with a thread of the member's, and an item of the agenda about the thread, or about the requirement alone. */
  const matter = async (about: 'thread' | 'requirement' = 'thread', suggestion?: { quote?: string; suggestion: string }) => {
    const { app, secretary, member, procurementId } = group;
    const number = `3.2.${++numbers}`;
    const requirementId = await app.get(RequirementCommands).addRequirement(secretary, procurementId, { number, section: '3.2 Avrop', kind: 'MANDATORY', heading: `Krav ${number}`, text: TEXT });
    const threadId = await app.get(ThreadCommands).startThread(member, requirementId, { onVersion: 1, body: 'Fem dagar är för långt.', ...suggestion });
    const standing = await rows<{ id: string }>('select id from agenda_item where meeting_id = $1 order by position', [meetingId]);
    await app.get(AgendaCommands).set(secretary, meetingId, await meetingVersion(), [...standing, about === 'thread' ? { threadId } : { requirementId }]);
    const [item] = await rows<{ id: string }>('select id from agenda_item where meeting_id = $1 order by position desc limit 1', [meetingId]);
    return { requirementId, threadId, itemId: item?.id ?? '' };
  };
  const ask = async (itemId: string, decision: string, more: Record<string, unknown> = {}) =>
    group.app.ask(group.secretary, DECIDE, { input: { itemId, version: await meetingVersion(), decision, minuteLine: `Gruppen beslutade: ${decision}.`, ...more } });
  const decide = async (itemId: string, decision: string, more: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(itemId, decision, more);
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as { decideItem: Decided }).decideItem.items.find(({ id }) => id === itemId);
  };
  const refused = async (itemId: string, decision: string, more: Record<string, unknown> = {}) => {
    const before = await meetingVersion();
    const [error] = (await ask(itemId, decision, more)).errors ?? [];
    expect(await meetingVersion()).toBe(before);
    return { code: error?.extensions.code, message: error?.message, details: error?.extensions.details, paths: ((error?.extensions.details?.['fields'] ?? []) as { path: string }[]).map(({ path }) => path) };
  };

  beforeAll(async () => {
    group = await startGroupCase({ modules: [RequirementsModule], entities: [...REQUIREMENT_ENTITIES] });
    meetingId = await group.app.get(MeetingCommands).plan(group.secretary, group.groupId, { title: 'Genomgång', startsAt: new Date('2024-10-10T11:00:00Z'), endsAt: new Date('2024-10-10T13:00:00Z') });
  }, 120_000);
  afterAll(() => group.app.close());

  it('makes the next version and answers the thread, in one transaction', async () => {
    const { itemId, requirementId, threadId } = await matter();
    const item = await decide(itemId, 'CHANGE', { requirementVersion: 1, resultingText: TEXT.replace('fem', 'tre'), resultingHeading: 'Svarstid' });
    expect(item).toMatchObject({ decision: { decision: 'CHANGE', resultingVersion: 2 }, matter: { version: 2, heading: 'Svarstid' } });
    expect(await requirementOf(requirementId)).toMatchObject({ version: 2, text: TEXT.replace('fem', 'tre'), heading: 'Svarstid' });
    expect(await threadOf(threadId)).toEqual({ state: 'RESOLVED', outcome: 'ACCEPTED', motivation: 'Gruppen beslutade: CHANGE.', resultingVersion: 2, suggestion: null });
    const events = await rows<{ kind: string }>(`select kind from audit_event where at = (select effect_at from meeting_decision where item_id = $1) and kind in ('RequirementRevised', 'ThreadResolved', 'ItemDecided')
      and (params ->> 'requirementId') = $2 order by kind`, [itemId, requirementId]);
    expect(events.map(({ kind }) => kind)).toEqual(['ItemDecided', 'RequirementRevised', 'ThreadResolved']);
  });

  it('accepts a suggestion whose words were decided in its author’s name, and in part where others were', async () => {
    const taken = await matter('thread', { quote: 'fem', suggestion: 'tre' });
    await decide(taken.itemId, 'CHANGE', { requirementVersion: 1, resultingText: TEXT.replace('fem', 'tre') });
    expect(await threadOf(taken.threadId)).toMatchObject({ outcome: 'ACCEPTED', resultingVersion: 2, suggestion: 'ACCEPTED' });
    const [revision] = await rows<{ authorId: string }>('select author_id as "authorId" from requirement_revision where requirement_id = $1 and version = 2', [taken.requirementId]);
    expect(revision?.authorId).toBe(group.member.personId);
    const partly = await matter('thread', { quote: 'fem', suggestion: 'tre' });
    await decide(partly.itemId, 'CHANGE', { requirementVersion: 1, resultingText: TEXT.replace('fem', 'fyra') });
    expect(await threadOf(partly.threadId)).toMatchObject({ outcome: 'PARTLY_ACCEPTED', resultingVersion: 2, suggestion: 'OUTDATED' });
  });

  it('strikes with the line for its reason, turns down what is kept, and touches nothing where it postpones', async () => {
    const [struck, kept, postponed] = [await matter(), await matter(), await matter()];
    await decide(struck.itemId, 'STRIKE', { requirementVersion: 1 });
    expect(await requirementOf(struck.requirementId)).toMatchObject({ version: 1, withdrawnAt: expect.any(Date), withdrawReason: 'Gruppen beslutade: STRIKE.' });
    expect(await threadOf(struck.threadId)).toMatchObject({ state: 'OPEN' });
    await decide(kept.itemId, 'KEEP');
    expect([await requirementOf(kept.requirementId), await threadOf(kept.threadId)]).toMatchObject([{ version: 1, withdrawnAt: null }, { outcome: 'REJECTED', motivation: 'Gruppen beslutade: KEEP.' }]);
    for (const decision of ['POSTPONE', 'NOTED']) await decide(postponed.itemId, decision);
    expect([await requirementOf(postponed.requirementId), await threadOf(postponed.threadId)]).toMatchObject([{ version: 1, withdrawnAt: null }, { state: 'OPEN' }]);
  });

  it('leaves the threads of an item about the requirement alone', async () => {
    const { itemId, requirementId, threadId } = await matter('requirement');
    await decide(itemId, 'KEEP');
    expect(await threadOf(threadId)).toMatchObject({ state: 'OPEN' });
    await decide(itemId, 'CHANGE', { requirementVersion: 1, resultingText: 'Annan lydelse.' });
    expect([await requirementOf(requirementId), await threadOf(threadId)]).toMatchObject([{ version: 2, text: 'Annan lydelse.' }, { state: 'OPEN' }]);
  });

  it('is done once, however often the line is mended, and again for other words', async () => {
    const { itemId, requirementId, threadId } = await matter();
    const resultingText = 'Svar ges inom tre dagar.';
    await decide(itemId, 'CHANGE', { requirementVersion: 1, resultingText });
    expect(await decide(itemId, 'CHANGE', { minuteLine: 'Bättre rad.' })).toMatchObject({ decision: { minuteLine: 'Bättre rad.', resultingVersion: 2 } });
    expect(await decide(itemId, 'CHANGE', { requirementVersion: 2, resultingText })).toMatchObject({ decision: { resultingVersion: 2 } });
    expect(await decide(itemId, 'CHANGE', { requirementVersion: 2, resultingText: 'Svar ges inom två dagar.' })).toMatchObject({ decision: { resultingVersion: 3 } });
    expect([await requirementOf(requirementId), await threadOf(threadId)]).toMatchObject([{ version: 3 }, { state: 'RESOLVED', resultingVersion: 2 }]);
  });

  it('is taken back by another decision: the words of before, the thread open, the struck requirement there again', async () => {
    const { itemId, requirementId, threadId } = await matter('thread', { quote: 'fem', suggestion: 'tre' });
    await decide(itemId, 'CHANGE', { requirementVersion: 1, resultingText: TEXT.replace('fem', 'tre') });
    await decide(itemId, 'CHANGE', { requirementVersion: 2, resultingText: 'Något helt annat.' });
    expect(await decide(itemId, 'POSTPONE')).toMatchObject({ decision: { decision: 'POSTPONE', resultingVersion: null } });
    expect([await requirementOf(requirementId), await threadOf(threadId)]).toMatchObject([{ version: 4, text: TEXT }, { state: 'OPEN', outcome: null }]);
    await decide(itemId, 'STRIKE', { requirementVersion: 4 });
    await decide(itemId, 'KEEP');
    expect([await requirementOf(requirementId), await threadOf(threadId)]).toMatchObject([{ withdrawnAt: null, withdrawReason: null }, { state: 'RESOLVED', outcome: 'REJECTED' }]);
    const earlier = await rows('select outcome from earlier_disposition where thread_id = $1', [threadId]);
    expect(earlier).toEqual([{ outcome: 'ACCEPTED' }]);
  });

  it('is not taken back where somebody has built upon it', async () => {
    const { itemId, requirementId } = await matter();
    await decide(itemId, 'CHANGE', { requirementVersion: 1, resultingText: 'Mötets lydelse.' });
    await group.app.get(RequirementCommands).reviseRequirement(group.chair, requirementId, 2, { text: 'Ordförandens lydelse.' });
    expect(await refused(itemId, 'KEEP')).toMatchObject({ code: 'ACTION_NOT_AVAILABLE', message: expect.stringContaining('har ändrats efter beslutet') });
    expect(await requirementOf(requirementId)).toMatchObject({ version: 3, text: 'Ordförandens lydelse.' });
  });

  it('lets what another has answered meanwhile stand', async () => {
    const { itemId, threadId } = await matter();
    await group.app.get(ResolveCommands).resolveThread(group.chair, threadId, { outcome: 'DUPLICATE', motivation: 'Se 3.2.1.' });
    await decide(itemId, 'KEEP');
    expect(await threadOf(threadId)).toMatchObject({ outcome: 'DUPLICATE', motivation: 'Se 3.2.1.' });
  });

  it('refuses with both texts what was decided on an older version, and changes nothing', async () => {
    const { itemId, requirementId, threadId } = await matter();
    await group.app.get(RequirementCommands).reviseRequirement(group.chair, requirementId, 1, { text: 'Under tiden.' });
    expect(await refused(itemId, 'CHANGE', { requirementVersion: 1, resultingText: 'Mötets.' })).toMatchObject({ code: 'CONFLICT', details: { version: 2, theirs: { text: 'Under tiden.' }, yours: { text: 'Mötets.' } } });
    expect(await refused(itemId, 'STRIKE', { requirementVersion: 1 })).toMatchObject({ code: 'CONFLICT' });
    expect([await requirementOf(requirementId), await threadOf(threadId)]).toMatchObject([{ version: 2, withdrawnAt: null }, { state: 'OPEN' }]);
  });

  it.each([
    ['no line', 'KEEP', { minuteLine: ' ' }, ['input.minuteLine']],
    ['words without a change', 'KEEP', { resultingText: 'Ord.' }, ['input.resultingText']],
    ['words of no version', 'CHANGE', { resultingText: 'Ord.' }, ['input.requirementVersion']],
    ['words of a version that is not there', 'CHANGE', { resultingText: 'Ord.', requirementVersion: 9 }, ['input.requirementVersion']],
    ['no words', 'CHANGE', { resultingText: ' \n', requirementVersion: 1 }, ['input.resultingText']],
    ['the same words', 'CHANGE', { resultingText: TEXT, requirementVersion: 1 }, ['input.resultingText']],
    ['more words than a requirement holds', 'CHANGE', { resultingText: 'x'.repeat(20_001), requirementVersion: 1 }, ['input.resultingText']],
    ['a heading of two hundred and one', 'CHANGE', { resultingHeading: 'x'.repeat(201), requirementVersion: 1 }, ['input.resultingHeading']],
    ['a strike at nothing seen', 'STRIKE', {}, ['input.requirementVersion']],
    ['a result that is not there', 'CHANGE', { resultingVersion: 7 }, ['input.resultingVersion']],
  ])('refuses %s at its field', async (_, decision, more, paths) => {
    const { itemId, requirementId } = await matter();
    expect(await refused(itemId, decision, more)).toMatchObject({ code: 'INVALID_INPUT', paths });
    expect(await requirementOf(requirementId)).toMatchObject({ version: 1, text: TEXT });
  });

  it('is nobody’s who does not keep the meeting, and nothing after the minutes are adjusted', async () => {
    const { itemId } = await matter();
    const input = { itemId, version: await meetingVersion(), decision: 'STRIKE', minuteLine: 'Bort.', requirementVersion: 1 };
    const codes = [];
    for (const actor of [group.member, group.unsigned, group.stranger]) codes.push((await group.app.ask(actor, DECIDE, { input })).errors?.[0]?.extensions.code);
    expect(codes).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
    const undecided = await rows<{ id: string }>('select i.id from agenda_item i where i.meeting_id = $1 and not exists (select 1 from meeting_decision d where d.item_id = i.id)', [meetingId]);
    for (const { id } of undecided) await decide(id, 'POSTPONE');
    await group.app.get(AgendaCommands).recordAttendance(group.secretary, meetingId, await meetingVersion(), [{ memberId: group.memberIds.get(group.chair.personId) ?? '', attendance: 'PRESENT' }]);
    await group.app.get(MinutesCommands).close(group.secretary, meetingId, await meetingVersion());
    await group.app.get(MinutesCommands).adjust(group.chair, meetingId, await meetingVersion());
    expect(await refused(itemId, 'STRIKE', { requirementVersion: 1 })).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
  });
});
