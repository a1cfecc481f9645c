import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform/access';
import { RequirementCase } from './requirement-case.js';

const TEXT = 'En avropsförfrågan ska besvaras skriftligt inom fem arbetsdagar med besked om pris.';
const START = `mutation ($id: ID!, $v: Int!, $quote: String, $body: String!, $for: ID, $position: Boolean, $suggestion: String) {
  startThread(requirementId: $id, onVersion: $v, quote: $quote, body: $body, onBehalfOfId: $for, position: $position, suggestion: $suggestion) {
    id onVersion quote quoteStart quoteEnd textIsGone state availableActions requirement { number openThreadCount commentCount }
    comments { id body position withdrawn byViewer author { name } onBehalfOf { name } } suggestion { replacement state diff { kind text } } disposition { outcome } } }`;
const COMMENT = 'mutation ($t: ID!, $body: String!, $reply: ID, $for: ID, $position: Boolean) { addComment(threadId: $t, body: $body, replyToId: $reply, onBehalfOfId: $for, position: $position) { id body replyTo { id body } position } }';
const WITHDRAW = 'mutation ($c: ID!) { withdrawComment(commentId: $c) { body withdrawn at } }';
const RESOLVE = `mutation ($t: ID!, $outcome: DispositionOutcome!, $why: String!, $text: String, $v: Int) { resolveThread(threadId: $t, outcome: $outcome, motivation: $why, resultingText: $text, onVersion: $v) {
  state disposition { outcome motivation resultingVersion by { name } } suggestion { state } requirement { version text openThreadCount } availableActions } }`;
const ACCEPT = 'mutation ($t: ID!, $why: String!) { acceptSuggestion(threadId: $t, motivation: $why) { version text revisions { version threadId author { name } } threads { state disposition { outcome resultingVersion } suggestion { state } } } }';
const THREAD = 'query ($t: ID!) { thread(id: $t) { state quote quoteStart quoteEnd textIsGone suggestion { state } earlierDispositions { outcome motivation } disposition { outcome } requirement { text } comments { body withdrawn author { name } replyTo { body } } } }';

interface Started { id: string; comments: { id: string }[] }

describe('threads', () => {
  let of: RequirementCase;
  let section = 0;
  const requirement = (text = TEXT): Promise<string> => of.add({ number: `1.1.${++section}`, section: '1.1 Avrop', text });
  const start = (id: string, more: Record<string, unknown> = {}, actor: Actor = of.member): Promise<Started> => of.get<Started>(actor, 'startThread', START, { id, v: 1, body: 'Fem dagar är för långt.', ...more });
  const revise = (id: string, v: number, text: string) => of.get(of.secretary, 'reviseRequirement', 'mutation ($id: ID!, $v: Int!, $text: String) { reviseRequirement(requirementId: $id, version: $v, text: $text) { version } }', { id, v, text });

  beforeAll(async () => { of = await RequirementCase.start(); });
  afterAll(() => of.app.close());

  it('start on a requirement, or on words of it, personally or as a position', async () => {
    const id = await requirement();
    expect(await start(id, { quote: 'inom fem arbetsdagar', for: of.organisation('kalix'), position: true })).toMatchObject({
      onVersion: 1, quote: 'inom fem arbetsdagar', quoteStart: 43, quoteEnd: 63, textIsGone: false, state: 'OPEN', availableActions: ['COMMENT'], requirement: { openThreadCount: 1, commentCount: 1 },
      comments: [{ body: 'Fem dagar är för långt.', position: true, withdrawn: false, byViewer: true, author: { name: 'Kristina Sundqvist' }, onBehalfOf: { name: 'kalix' } }], suggestion: null, disposition: null,
    });
    expect(await start(id, {}, of.admin)).toMatchObject({ quote: null, quoteStart: null, textIsGone: false, requirement: { openThreadCount: 2, commentCount: 2 } });
  });

  it.each([
    ['words that are not there', { quote: 'inom sex arbetsdagar' }, 'INVALID_INPUT', 'quote'],
    ['a version that is not there', { v: 2 }, 'INVALID_INPUT', 'onVersion'],
    ['nothing', { body: ' \n ' }, 'INVALID_INPUT', 'body'],
    ['more than a comment holds', { body: 'x'.repeat(10_001) }, 'INVALID_INPUT', 'body'],
    ['a position of nobody', { position: true }, 'INVALID_INPUT', 'position'],
    ['a suggestion that changes nothing', { quote: 'fem', suggestion: 'fem' }, 'INVALID_INPUT', 'suggestion'],
    ['a suggestion of no text at all', { suggestion: '' }, 'INVALID_INPUT', 'suggestion'],
  ])('refuse %s', async (_, more, code, path) => {
    expect(await of.refused(of.member, START, { id: await requirement(), v: 1, body: 'Ord.', ...more })).toMatchObject({ code, paths: [path] });
  });

  it('refuse a voice that is not one’s own', async () => {
    expect(await of.refused(of.member, START, { id: await requirement(), v: 1, body: 'Ord.', for: of.organisation('pitea') })).toMatchObject({ code: 'INVALID_INPUT', paths: ['onBehalfOfId'] });
  });

  it('keep their place when the text changes, or say that it is gone', async () => {
    const id = await requirement();
    const [within, before] = [await start(id, { quote: 'inom fem arbetsdagar' }), await start(id, { quote: 'besked om pris' })];
    await revise(id, 1, TEXT.replace('En avropsförfrågan', 'Varje avropsförfrågan').replace('fem', 'tre'));
    const now = await of.get<{ quoteStart: number; quoteEnd: number; requirement: { text: string } }>(of.member, 'thread', THREAD, { t: within.id });
    expect(now.requirement.text.slice(now.quoteStart, now.quoteEnd)).toBe('inom tre arbetsdagar');
    await revise(id, 2, 'Leverantören svarar skyndsamt.');
    expect(await of.get(of.member, 'thread', THREAD, { t: before.id })).toMatchObject({ quote: 'besked om pris', quoteStart: null, quoteEnd: null, textIsGone: true });
  });

  it('are answered in order, each reply to its comment', async () => {
    const thread = await start(await requirement());
    const first = await of.get<{ id: string }>(of.chair, 'addComment', COMMENT, { t: thread.id, body: 'Varför?', reply: thread.comments[0]?.id });
    await of.get(of.member, 'addComment', COMMENT, { t: thread.id, body: 'Därför.', reply: first.id });
    expect((await of.get<{ comments: unknown[] }>(of.auditor, 'thread', THREAD, { t: thread.id })).comments).toEqual([
      { body: 'Fem dagar är för långt.', withdrawn: false, author: { name: 'Kristina Sundqvist' }, replyTo: null },
      { body: 'Varför?', withdrawn: false, author: { name: 'Stefan Ekman' }, replyTo: { body: 'Fem dagar är för långt.' } },
      { body: 'Därför.', withdrawn: false, author: { name: 'Kristina Sundqvist' }, replyTo: { body: 'Varför?' } },
    ]);
    const other = await start(await requirement());
    expect(await of.refused(of.member, COMMENT, { t: other.id, body: 'Fel tråd.', reply: first.id })).toMatchObject({ code: 'INVALID_INPUT', paths: ['replyToId'] });
    expect((await of.refused(of.auditor, COMMENT, { t: thread.id, body: 'Får inte.' })).code).toBe('FORBIDDEN');
    expect((await of.refused(of.unsigned, COMMENT, { t: thread.id, body: 'Ser inte.' })).code).toBe('NOT_FOUND');
  });

  it('keep a tombstone of a comment that is withdrawn', async () => {
    const id = await requirement();
    const thread = await start(id);
    const [comment] = thread.comments;
    expect((await of.refused(of.chair, WITHDRAW, { c: comment?.id })).code).toBe('FORBIDDEN');
    for (let click = 0; click < 2; click++) expect(await of.get(of.member, 'withdrawComment', WITHDRAW, { c: comment?.id })).toMatchObject({ body: null, withdrawn: true });
    const [row] = await of.sql<{ comment_count: number; open_thread_count: number }>('select comment_count, open_thread_count from requirement where id = $1', [id]);
    expect(row).toEqual({ comment_count: 0, open_thread_count: 1 });
    expect(await of.sql(`select 1 from audit_event where subject_id = $1 and kind = 'CommentWithdrawn'`, [comment?.id])).toHaveLength(1);
  });

  it('take an accepted suggestion into the text, in the name of the one who made it', async () => {
    const thread = await start(await requirement(), { quote: 'inom fem arbetsdagar', suggestion: 'inom tre arbetsdagar' });
    expect(thread).toMatchObject({ suggestion: { state: 'PROPOSED', diff: [{ kind: 'SAME', text: 'inom ' }, { kind: 'REMOVED', text: 'fem' }, { kind: 'ADDED', text: 'tre' }, { kind: 'SAME', text: ' arbetsdagar' }] } });
    expect((await of.refused(of.member, ACCEPT, { t: thread.id, why: 'Ja.' })).code).toBe('FORBIDDEN');
    for (let click = 0; click < 2; click++) {
      expect(await of.get(of.secretary, 'acceptSuggestion', ACCEPT, { t: thread.id, why: 'Rimligt.' })).toEqual({
        version: 2, text: TEXT.replace('fem', 'tre'),
        revisions: [{ version: 1, threadId: null, author: { name: 'Joel Hortlund' } }, { version: 2, threadId: thread.id, author: { name: 'Kristina Sundqvist' } }],
        threads: [{ state: 'RESOLVED', disposition: { outcome: 'ACCEPTED', resultingVersion: 2 }, suggestion: { state: 'ACCEPTED' } }],
      });
    }
    expect((await of.refused(of.secretary, RESOLVE, { t: thread.id, outcome: 'REJECTED', why: 'Ångrat.' })).code).toBe('ACTION_NOT_AVAILABLE');
  });

  it('call a suggestion outdated when its words have gone', async () => {
    const id = await requirement();
    const [quoted, whole, elsewhere] = [
      await start(id, { quote: 'inom fem arbetsdagar', suggestion: 'inom tre arbetsdagar' }), await start(id, { suggestion: 'Helt ny text.' }), await start(id, { quote: 'skriftligt', suggestion: 'muntligt' }),
    ];
    await revise(id, 1, TEXT.replace('fem', 'sju'));
    const state = async (t: string) => (await of.get<{ suggestion: { state: string } }>(of.member, 'thread', THREAD, { t })).suggestion.state;
    expect([await state(quoted.id), await state(whole.id), await state(elsewhere.id)]).toEqual(['OUTDATED', 'OUTDATED', 'PROPOSED']);
    expect(await of.refused(of.chair, ACCEPT, { t: quoted.id, why: 'Ja.' })).toMatchObject({ code: 'CONFLICT', details: { version: 2, theirs: { text: TEXT.replace('fem', 'sju') }, yours: { suggestion: 'inom tre arbetsdagar' } } });
    expect(await of.refused(of.member, START, { id, v: 1, body: 'För sent.', quote: 'inom fem', suggestion: 'inom två' })).toMatchObject({ code: 'CONFLICT', details: { version: 2, yours: { suggestion: 'inom två' } } });
    expect(await of.get(of.chair, 'acceptSuggestion', ACCEPT, { t: elsewhere.id, why: 'Ja.' })).toMatchObject({ version: 3, text: TEXT.replace('fem', 'sju').replace('skriftligt', 'muntligt') });
  });

  it('leave the text that came of a partly accepted suggestion', async () => {
    const thread = await start(await requirement(), { quote: 'inom fem arbetsdagar', suggestion: 'inom tre arbetsdagar' });
    const text = TEXT.replace('fem', 'fyra');
    const resolve = { t: thread.id, outcome: 'PARTLY_ACCEPTED', why: 'Fyra dagar.', text };
    for (let click = 0; click < 2; click++) {
      expect(await of.get(of.secretary, 'resolveThread', RESOLVE, resolve)).toEqual({
        state: 'RESOLVED', disposition: { outcome: 'PARTLY_ACCEPTED', motivation: 'Fyra dagar.', resultingVersion: 2, by: { name: 'Joel Hortlund' } }, suggestion: { state: 'OUTDATED' },
        requirement: { version: 2, text, openThreadCount: 0 }, availableActions: ['REOPEN'],
      });
    }
    expect(await of.sql(`select 1 from audit_event where subject_id = $1 and kind = 'ThreadResolved'`, [thread.id])).toHaveLength(1);
  });

  it('give both texts back where the one that came of it was written from an older version', async () => {
    const id = await requirement();
    const [first, second] = [await start(id, {}), await start(id, {})];
    const resolve = (t: string, text: string, v: number) => ({ t, outcome: 'ACCEPTED', why: 'Ja.', text, v });
    const [theirs, yours] = [TEXT.replace('fem', 'fyra'), TEXT.replace('fem', 'tre')];
    await of.get(of.secretary, 'resolveThread', RESOLVE, resolve(first.id, theirs, 1));
    expect(await of.refused(of.chair, RESOLVE, resolve(second.id, yours, 1))).toMatchObject({ code: 'CONFLICT', details: { version: 2, theirs: { text: theirs }, yours: { text: yours } } });
    expect(await of.get(of.chair, 'resolveThread', RESOLVE, resolve(second.id, yours, 2))).toMatchObject({ state: 'RESOLVED', disposition: { resultingVersion: 3 }, requirement: { version: 3, text: yours } });
  });

  it('are closed with a reason, by those who lead the group, and opened again', async () => {
    const thread = await start(await requirement(), { quote: 'skriftligt', suggestion: 'muntligt' });
    expect((await of.refused(of.member, RESOLVE, { t: thread.id, outcome: 'REJECTED', why: 'Nej.' })).code).toBe('FORBIDDEN');
    expect(await of.refused(of.chair, RESOLVE, { t: thread.id, outcome: 'REJECTED', why: '' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['motivation'] });
    expect(await of.refused(of.chair, RESOLVE, { t: thread.id, outcome: 'REJECTED', why: 'Nej.', text: 'Text.' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['resultingText'] });
    await of.get(of.chair, 'resolveThread', RESOLVE, { t: thread.id, outcome: 'REJECTED', why: 'Skrift behövs.' });
    expect((await of.refused(of.member, COMMENT, { t: thread.id, body: 'Men ändå.' })).code).toBe('ACTION_NOT_AVAILABLE');
    await of.get(of.chair, 'reopenThread', 'mutation ($t: ID!) { reopenThread(threadId: $t) { state } }', { t: thread.id });
    expect(await of.get(of.member, 'thread', THREAD, { t: thread.id })).toMatchObject({ state: 'OPEN', disposition: null, suggestion: { state: 'PROPOSED' }, earlierDispositions: [{ outcome: 'REJECTED', motivation: 'Skrift behövs.' }] });
  });

  it('take the power from what is pasted into a comment', async () => {
    const thread = await start(await requirement(), { body: '<img src=x onerror=alert(1)> [x](javascript:alert(1)) **viktigt**' });
    const { comments } = await of.get<{ comments: { body: string }[] }>(of.member, 'thread', THREAD, { t: thread.id });
    expect(comments[0]?.body).toBe('&lt;img src=x onerror=alert(1)> [x]\\(javascript:alert(1)) **viktigt**');
  });

  it('are each there once, in one order for all, when many write at once', async () => {
    const id = await requirement();
    const thread = await start(id);
    const writers = [of.member, of.chair, of.secretary, of.conflicted, of.admin];
    await Promise.all(Array.from({ length: 40 }, (_, index) => of.get(writers[index % writers.length] ?? of.member, 'addComment', COMMENT, { t: thread.id, body: `Kommentar ${index}` })));
    const seen = await Promise.all(writers.map(async (actor) => (await of.get<{ comments: { body: string }[] }>(actor, 'thread', THREAD, { t: thread.id })).comments.map(({ body }) => body)));
    expect(new Set(seen[0]).size).toBe(41);
    for (const order of seen) expect(order).toEqual(seen[0]);
    const [row] = await of.sql<{ comment_count: number }>('select comment_count from requirement where id = $1', [id]);
    expect(row?.comment_count).toBe(41);
    const LATEST = 'query ($id: ID!) { requirement(id: $id) { commentCount latestComments { body author { name } } } }';
    const page = await of.get<{ commentCount: number; latestComments: { body: string }[] }>(of.member, 'requirement', LATEST, { id });
    expect(page.latestComments.map(({ body }) => body)).toEqual(seen[0]?.slice(-3).reverse());
  });
});

describe('a round of comments', () => {
  let of: RequirementCase;
  let id: string;
  const OPEN = 'mutation ($p: ID!, $to: Date!, $from: Date) { openCommentRound(procurementId: $p, closesOn: $to, opensOn: $from) { number opensAt closesAt lastOn state silent { name } coverageByOrganisation { organisation { name } comments requirementsRead } } }';
  const SEEN = 'query ($p: ID!) { procurement(id: $p) { commentRound { state lastOn silent { name } coverageByOrganisation { organisation { name } comments requirementsRead } coverageByRequirement(unheardOnly: true) { totalCount nodes { requirement { number } comments organisations } } } } }';

  beforeAll(async () => { of = await RequirementCase.start(); id = await of.add({ number: '1.1.1' }); await of.add({ number: '1.1.2', section: '1.1' }); });
  afterAll(() => of.app.close());

  it('is opened by the chair, and tells who is silent', async () => {
    expect((await of.refused(of.member, OPEN, { p: of.procurementId, to: '2024-10-31' })).code).toBe('FORBIDDEN');
    expect(await of.refused(of.chair, OPEN, { p: of.procurementId, to: '2024-10-14' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['closesOn'] });
    expect(await of.get(of.chair, 'openCommentRound', OPEN, { p: of.procurementId, to: '2024-10-31' })).toMatchObject({
      number: 1, opensAt: '2024-10-15T10:00:00.000Z', closesAt: '2024-10-31T23:00:00.000Z', lastOn: '2024-10-31', state: 'OPEN', silent: [{ name: 'host' }, { name: 'kalix' }, { name: 'lulea' }, { name: 'pitea' }],
    });
    expect((await of.refused(of.chair, OPEN, { p: of.procurementId, to: '2024-10-31' })).code).toBe('ACTION_NOT_AVAILABLE');
  });

  it('shows who has been heard, by organisation and requirement', async () => {
    await of.get(of.member, 'startThread', START, { id, v: 1, body: 'Bra.', for: of.organisation('kalix') });
    await of.get(of.member, 'markRead', 'mutation ($id: ID!) { markRead(requirementId: $id, version: 1) { id } }', { id });
    const { commentRound } = await of.get<{ commentRound: Record<string, unknown> }>(of.chair, 'procurement', SEEN, { p: of.procurementId });
    expect(commentRound).toEqual({
      state: 'OPEN', lastOn: '2024-10-31', silent: [{ name: 'host' }, { name: 'lulea' }, { name: 'pitea' }],
      coverageByOrganisation: [['host', 0, 0], ['kalix', 1, 1], ['lulea', 0, 1], ['pitea', 0, 0]].map(([name, comments, requirementsRead]) => ({ organisation: { name }, comments, requirementsRead })),
      coverageByRequirement: { totalCount: 1, nodes: [{ requirement: { number: '1.1.2' }, comments: 0, organisations: 0 }] },
    });
  });

  it('reminds the silent once, and leaves them alone for a while', async () => {
    const REMIND = 'mutation ($p: ID!) { remindSilent(procurementId: $p) { remindedAt } }';
    expect(await of.get(of.chair, 'remindSilent', REMIND, { p: of.procurementId })).toEqual({ remindedAt: '2024-10-15T10:00:00.000Z' });
    const [event] = await of.sql<{ params: { personIds: string[] } }>(`select params from audit_event where kind = 'SilentReminded'`);
    expect([...(event?.params.personIds ?? [])].sort()).toEqual([of.chair, of.secretary, of.member, of.conflicted].map(({ personId }) => personId).sort());
    expect((await of.refused(of.chair, REMIND, { p: of.procurementId })).code).toBe('ACTION_NOT_AVAILABLE');
  });

  it('refuses comments after the close with the date, until the chair opens it again', async () => {
    of.app.clock.set(new Date('2024-10-31T22:59:00Z'));
    await of.get(of.member, 'startThread', START, { id, v: 1, body: 'I sista minuten.' });
    of.app.clock.set(new Date('2024-10-31T23:00:00Z'));
    const refused = await of.refused(of.member, START, { id, v: 1, body: 'För sent.' });
    expect(refused).toMatchObject({ code: 'DEADLINE_PASSED', details: { deadline: '2024-10-31', closesAt: '2024-10-31T23:00:00.000Z' } });
    expect(refused.message).toContain('2024-10-31');
    const REOPEN = 'mutation ($p: ID!, $to: Date!) { reopenCommentRound(procurementId: $p, closesOn: $to) { number state lastOn } }';
    expect((await of.refused(of.member, REOPEN, { p: of.procurementId, to: '2024-11-10' })).code).toBe('FORBIDDEN');
    expect(await of.get(of.chair, 'reopenCommentRound', REOPEN, { p: of.procurementId, to: '2024-11-10' })).toEqual({ number: 1, state: 'OPEN', lastOn: '2024-11-10' });
    await of.get(of.member, 'startThread', START, { id, v: 1, body: 'Nu går det.' });
    expect(await of.get(of.chair, 'closeCommentRound', 'mutation ($p: ID!) { closeCommentRound(procurementId: $p) { state } }', { p: of.procurementId })).toEqual({ state: 'CLOSED' });
    expect((await of.refused(of.member, START, { id, v: 1, body: 'För sent igen.' })).code).toBe('DEADLINE_PASSED');
  });
});
