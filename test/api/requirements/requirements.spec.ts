import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform/access';
import { RequirementCommands } from '#requirements';
import { RequirementCase } from './requirement-case.js';

const ADD = 'mutation ($input: RequirementInput!) { addRequirement(input: $input) { id number section version kind heading text weight lot { number } rationale verification commentCount openThreadCount readByViewer } }';
const REVISE = 'mutation ($id: ID!, $v: Int!, $heading: String, $text: String) { reviseRequirement(requirementId: $id, version: $v, heading: $heading, text: $text) { id version heading text revisions { version heading text author { name } } } }';
const MOVE = 'mutation ($id: ID!, $number: String!, $section: String) { moveRequirement(requirementId: $id, number: $number, section: $section) { number section } }';
const LIST = `query ($p: ID!, $filter: RequirementFilter, $first: Int, $after: String) { procurement(id: $p) { requirements(filter: $filter, first: $first, after: $after) {
  totalCount nodes { id number heading section readByViewer } pageInfo { hasNextPage endCursor } } } }`;
const READ = 'mutation ($id: ID!, $v: Int!) { markRead(requirementId: $id, version: $v) { readByViewer } }';

interface Listed { requirements: { totalCount: number; nodes: { id: string; number: string; heading: string; section: string; readByViewer: boolean }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
type Revised = { version: number; text: string; revisions: { version: number; heading: string; text: string; author: { name: string } }[] };

describe('requirements', () => {
  let of: RequirementCase;
  const input = (more: Record<string, unknown>) => ({ procurementId: of.procurementId, number: '1.1.1', section: '1.1 Bakgrund', kind: 'MANDATORY', heading: 'Rubrik', text: 'Text.', ...more });
  const numbers = async (actor: Actor, filter: Record<string, unknown> = {}): Promise<string[]> =>
    (await of.get<Listed>(actor, 'procurement', LIST, { p: of.procurementId, filter })).requirements.nodes.map(({ number }) => number);

  beforeAll(async () => { of = await RequirementCase.start(); });
  afterAll(() => of.app.close());

  it('are added with all that they say', async () => {
    const added = await of.get<Record<string, unknown>>(of.secretary, 'addRequirement', ADD, { input: input({
      number: '3.1.12', section: '3.1 Täckning och nät', kind: 'AWARD', weight: '12.5', lotNumber: 2, heading: 'Avveckling av  nätgeneration', text: 'Leverantören ska meddela **avveckling** i förväg.', rationale: 'Pumpstationer.', verification: 'Intyg.',
    }) });
    expect(added).toMatchObject({
      number: '3.1.12', section: '3.1 Täckning och nät', version: 1, kind: 'AWARD', weight: '12.5', lot: { number: 2 }, heading: 'Avveckling av nätgeneration',
      text: 'Leverantören ska meddela **avveckling** i förväg.', rationale: 'Pumpstationer.', verification: 'Intyg.', commentCount: 0, openThreadCount: 0, readByViewer: false,
    });
  });

  it.each([
    [{ number: '3.2.' }, 'INVALID_INPUT', 'input.number'],
    [{ number: '3' }, 'INVALID_INPUT', 'input.number'],
    [{ number: '4.1.1', section: '3.1 Täckning och nät' }, 'INVALID_INPUT', 'input.section'],
    [{ number: '3.1.2', section: '3.1 Annan rubrik' }, 'INVALID_INPUT', 'input.section'],
    [{ number: '3.1.12', section: '3.1' }, 'ALREADY_EXISTS', 'input.number'],
    [{ weight: '5' }, 'INVALID_INPUT', 'input.weight'],
    [{ kind: 'AWARD', weight: '100.5' }, 'INVALID_INPUT', 'input.weight'],
    [{ lotNumber: 9 }, 'INVALID_INPUT', 'input.lotNumber'],
    [{ heading: ' ' }, 'INVALID_INPUT', 'input.heading'],
  ])('%j is refused at its field', async (more, code, path) => {
    expect(await of.refused(of.secretary, ADD, { input: input(more) })).toMatchObject({ code, paths: [path] });
  });

  it('are refused at the field where a paste is too long', async () => {
    expect(await of.refused(of.secretary, ADD, { input: input({ text: 'a'.repeat(45_000) }) })).toMatchObject({ code: 'INVALID_INPUT', paths: ['input.text'] });
  });

  it('run nothing that was pasted', async () => {
    const text = 'Före <script>alert(1)</script> [länk](javascript:alert(1)) <img src=x onerror=alert(1)>';
    const { text: kept } = await of.get<{ text: string }>(of.secretary, 'addRequirement', ADD, { input: input({ number: '1.1.9', text }) });
    expect(kept).not.toMatch(/<\w|\]\(javascript/);
    // Whatever road it came by, it is restricted on the way out too.
    await of.sql(`update requirement set text = '<script>alert(2)</script>' where number = '1.1.9'`);
    const [node] = (await of.get<{ requirements: { nodes: { text: string }[] } }>(of.member, 'procurement',
      'query ($p: ID!) { procurement(id: $p) { requirements(filter: {search: "1.1.9"}) { nodes { text } } } }', { p: of.procurementId })).requirements.nodes;
    expect(node?.text).toBe('&lt;script>alert(2)&lt;/script>');
  });

  it('are revised, every version kept', async () => {
    const id = await of.add({ number: '2.1.1', text: 'Svar lämnas inom fem dagar.' });
    const revised = await of.get<Revised>(of.chair, 'reviseRequirement', REVISE, { id, v: 1, text: 'Svar lämnas inom tre dagar.' });
    expect(revised).toMatchObject({ version: 2, text: 'Svar lämnas inom tre dagar.' });
    expect(revised.revisions.map(({ version, text, author }) => [version, text, author.name])).toEqual([
      [1, 'Svar lämnas inom fem dagar.', 'Joel Hortlund'], [2, 'Svar lämnas inom tre dagar.', 'Stefan Ekman'],
    ]);
    expect((await of.get<Revised>(of.chair, 'reviseRequirement', REVISE, { id, v: 2, text: 'Svar lämnas inom tre dagar.' })).version).toBe(2);
    const diff = await of.get<{ diff: { text: { kind: string; text: string }[] } }>(of.member, 'requirement',
      'query ($id: ID!) { requirement(id: $id) { diff(from: 1, to: 2) { text { kind text } } } }', { id });
    expect(diff.diff.text).toEqual([{ kind: 'SAME', text: 'Svar lämnas inom ' }, { kind: 'REMOVED', text: 'fem' }, { kind: 'ADDED', text: 'tre' }, { kind: 'SAME', text: ' dagar.' }]);
  });

  it('lose neither text when two edit at once', async () => {
    const id = await of.add({ number: '2.1.2', text: 'Ursprunglig.' });
    const answers = await Promise.all([of.chair, of.secretary].map((actor) => of.ask(actor, REVISE, { id, v: 1, text: `Av ${actor.name}.` })));
    const conflict = answers.flatMap((answer) => answer.errors ?? []);
    expect(conflict).toHaveLength(1);
    expect(conflict[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { version: 2 } });
    const { theirs, yours } = conflict[0]?.extensions.details as { theirs: { text: string }; yours: { text: string } };
    expect([theirs.text, yours.text].sort()).toEqual(['Av Joel Hortlund.', 'Av Stefan Ekman.']);
  });

  it('move, and those in the way make room', async () => {
    const [first, second, third] = [await of.add({ number: '5.1.1' }), await of.add({ number: '5.1.2' }), await of.add({ number: '5.1.3' })];
    expect(await of.get(of.secretary, 'moveRequirement', MOVE, { id: third, number: '5.1.1' })).toEqual({ number: '5.1.1', section: '5.1 Avsnitt' });
    expect(await of.sql('select id from requirement where number like $1 order by sort_key', ['5.1.%'])).toEqual([{ id: third }, { id: first }, { id: second }]);
    expect(await of.get(of.secretary, 'moveRequirement', MOVE, { id: third, number: '5.2.1', section: '5.2 Nytt avsnitt' })).toEqual({ number: '5.2.1', section: '5.2 Nytt avsnitt' });
    expect(await of.refused(of.secretary, MOVE, { id: first, number: '5.1.2.' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['number'] });
    expect(await of.refused(of.secretary, MOVE, { id: first, number: '5.1.2.4' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['number'] });
    expect(await of.refused(of.secretary, MOVE, { id: first, number: '7.7.1' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['number'] });
  });

  it('move with their section', async () => {
    const [section] = await of.sql<{ id: string }>(`select id from requirement_section where number = '5.1'`);
    const CHANGE = 'mutation ($p: ID!, $s: ID!, $number: String, $title: String) { changeSection(procurementId: $p, sectionId: $s, number: $number, title: $title) { number title requirementCount } }';
    const change = { p: of.procurementId, s: section?.id, number: '6.4', title: 'Växel' };
    expect(await of.get(of.secretary, 'changeSection', CHANGE, change)).toEqual({ number: '6.4', title: 'Växel', requirementCount: 2 });
    expect(await numbers(of.member, { section: '6.4' })).toEqual(['6.4.2', '6.4.3']);
    expect(await of.refused(of.secretary, CHANGE, { ...change, number: '6.4.1' })).toMatchObject({ code: 'INVALID_INPUT', paths: ['number'] });
    expect(await of.refused(of.secretary, CHANGE, { ...change, number: '3.1' })).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('are withdrawn and never vanish', async () => {
    const id = await of.add({ number: '8.1.1' });
    const WITHDRAW = 'mutation ($id: ID!) { withdrawRequirement(requirementId: $id, version: 1, reason: "Täcks av 8.1.2.") { withdrawnAt withdrawReason } }';
    expect(await of.get(of.chair, 'withdrawRequirement', WITHDRAW, { id })).toEqual({ withdrawnAt: '2024-10-15T10:00:00.000Z', withdrawReason: 'Täcks av 8.1.2.' });
    expect(await numbers(of.member)).not.toContain('8.1.1');
    expect(await numbers(of.member, { withdrawn: true })).toEqual(['8.1.1']);
    expect(await of.refused(of.chair, REVISE, { id, v: 1, text: 'Ny.' })).toMatchObject({ code: 'ACTION_NOT_AVAILABLE' });
  });

  it('are taken in again under their number, while nobody else has it', async () => {
    const RESTORE = 'mutation ($id: ID!, $v: Int!) { restoreRequirement(requirementId: $id, version: $v) { number section version withdrawnAt withdrawReason availableActions } }';
    const withdraw = (id: string): Promise<string> => of.app.get(RequirementCommands).withdrawRequirement(of.chair, id, 1, 'Utgår.');
    const id = await of.add({ number: '8.2.1', section: '8.2 Ekonomi' });
    await withdraw(id);
    const ACTIONS = 'query ($id: ID!) { requirement(id: $id) { availableActions } }';
    expect(await of.get(of.secretary, 'requirement', ACTIONS, { id })).toEqual({ availableActions: ['RESTORE'] });
    expect(await of.get(of.member, 'requirement', ACTIONS, { id })).toEqual({ availableActions: [] });
    expect((await of.refused(of.member, RESTORE, { id, v: 1 })).code).toBe('FORBIDDEN');
    expect((await of.refused(of.unsigned, RESTORE, { id, v: 1 })).code).toBe('NOT_FOUND');
    expect((await of.refused(of.secretary, RESTORE, { id, v: 2 })).code).toBe('INVALID_INPUT');
    const restored = { number: '8.2.1', section: '8.2 Ekonomi', version: 1, withdrawnAt: null, withdrawReason: null, availableActions: ['REVISE', 'MOVE', 'WITHDRAW', 'COMMENT'] };
    expect(await of.get(of.secretary, 'restoreRequirement', RESTORE, { id, v: 1 })).toEqual(restored);
    expect(await of.get(of.secretary, 'restoreRequirement', RESTORE, { id, v: 1 })).toEqual(restored);
    expect(await of.sql(`select 1 from audit_event where kind = 'RequirementRestored'`)).toHaveLength(1);
    await withdraw(id);
    const other = await of.add({ number: '8.2.1', section: '8.2' });
    expect(await of.refused(of.chair, RESTORE, { id, v: 1 })).toMatchObject({ code: 'ALREADY_EXISTS', details: { number: '8.2.1' }, message: 'Numret 8.2.1 tillhör redan ett annat krav.' });
    await withdraw(other);
    await of.get(of.secretary, 'changeSection', 'mutation ($p: ID!, $s: ID!) { changeSection(procurementId: $p, sectionId: $s, number: "8.7") { id } }', {
      p: of.procurementId, s: (await of.sql<{ id: string }>(`select id from requirement_section where number = '8.2'`))[0]?.id,
    });
    expect(await of.refused(of.chair, RESTORE, { id, v: 1 })).toMatchObject({ code: 'INVALID_INPUT', paths: ['requirementId'] });
    await of.add({ number: '8.2.9', section: '8.2 Uppföljning' });
    expect(await of.get(of.chair, 'restoreRequirement', RESTORE, { id, v: 1 })).toMatchObject({ number: '8.2.1', section: '8.2 Uppföljning' });
    await withdraw(id);
  });

  it('stand in the order of their numbers, page by page', async () => {
    await of.add({ number: '3.1.2', section: '3.1' });
    const all: string[] = [];
    for (let after: string | null = null; ; ) {
      const { requirements }: Listed = await of.get<Listed>(of.member, 'procurement', LIST, { p: of.procurementId, first: 2, after });
      all.push(...requirements.nodes.map(({ number }) => number));
      after = requirements.pageInfo.endCursor;
      if (!requirements.pageInfo.hasNextPage) break;
    }
    expect(all).toEqual(await numbers(of.member));
    expect(all.indexOf('3.1.2')).toBeLessThan(all.indexOf('3.1.12'));
    expect((await of.refused(of.member, LIST, { p: of.procurementId, after: 'bm9uc2Vucw' })).code).toBe('INVALID_INPUT');
  });

  it.each([
    [{ kind: ['AWARD'] }, ['3.1.12']], [{ lotNumber: [2] }, ['3.1.12']], [{ section: '3' }, ['3.1.2', '3.1.12']], [{ section: '3.1 Täckning och nät' }, ['3.1.2', '3.1.12']],
    [{ search: 'pumpstation' }, ['3.1.12']], [{ search: 'PUMPSTATIONERNA' }, ['3.1.12']], [{ search: 'nätgen' }, ['3.1.12']], [{ search: 'avvecklingen förväg' }, ['3.1.12']],
    [{ search: '3.1.1' }, []], [{ search: '3.1' }, ['3.1.2', '3.1.12']], [{ search: '2.1.2' }, ['2.1.2']], [{ search: 'finnsinte' }, []], [{ search: ' & | ! :* ' }, []], [{ search: "d'e <-> x:*" }, []],
  ])('are found by %j', async (filter, found) => expect(await numbers(of.member, filter)).toEqual(found));

  it('have been read by each person until their text changes', async () => {
    const id = await of.add({ number: '9.1.1' });
    expect(await of.get(of.member, 'markRead', READ, { id, v: 1 })).toEqual({ readByViewer: true });
    expect(await numbers(of.member, { unreadOnly: true })).not.toContain('9.1.1');
    expect(await numbers(of.chair, { unreadOnly: true })).toContain('9.1.1');
    const SUMMARY = 'query ($p: ID!) { procurement(id: $p) { requirementSummary { total read withdrawn } requirementSections { number requirementCount readCount } } }';
    const { requirementSummary, requirementSections } = await of.get<{ requirementSummary: { total: number; read: number; withdrawn: number }; requirementSections: { number: string; readCount: number }[] }>(of.member, 'procurement', SUMMARY, { p: of.procurementId });
    expect(requirementSummary).toEqual({ total: (await numbers(of.member)).length, read: 1, withdrawn: 3 });
    expect(requirementSections.find(({ number }) => number === '9.1')?.readCount).toBe(1);
    await of.get(of.chair, 'reviseRequirement', REVISE, { id, v: 1, text: 'Ny text.' });
    expect(await numbers(of.member, { unreadOnly: true })).toContain('9.1.1');
    expect(await of.refused(of.member, READ, { id, v: 7 })).toMatchObject({ code: 'INVALID_INPUT', paths: ['version'] });
  });

  describe('as drafts are secret', () => {
    let id: string;
    beforeAll(async () => { id = await of.add({ number: '10.1.1', lotNumber: 4 }); });

    it.each(['participant', 'stranger', 'unsigned'] as const)('do not exist for the %s', async (who) => {
      const actor = of[who];
      expect((await of.refused(actor, 'query ($id: ID!) { requirement(id: $id) { heading } }', { id })).code).toBe('NOT_FOUND');
      const { data } = await of.ask(actor, `query ($p: ID!) { procurement(id: $p) { requirements { totalCount nodes { id } } requirementSummary { total withdrawn comments } requirementSections { number } commentRound { number } draftingActions speaksFor { id } } }`, { p: of.procurementId });
      const seen = data?.['procurement'] as Record<string, unknown> | null | undefined;
      if (seen) expect(seen).toEqual({ requirements: { totalCount: 0, nodes: [] }, requirementSummary: { total: 0, withdrawn: 0, comments: 0 }, requirementSections: [], commentRound: null, draftingActions: [], speaksFor: [] });
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await of.refused(actor, REVISE, { id, v: 1, text: 'x' })).code);
    });

    it('are closed by a declared conflict, lot by lot', async () => {
      expect((await of.refused(of.conflicted, 'query ($id: ID!) { requirement(id: $id) { heading } }', { id })).code).toBe('NOT_FOUND');
      expect(await numbers(of.conflicted)).not.toContain('10.1.1');
      expect(await numbers(of.member)).toContain('10.1.1');
      expect((await of.refused(of.conflicted, READ, { id, v: 1 })).code).toBe('NOT_FOUND');
    });

    it('are read and not changed by members and auditors', async () => {
      for (const actor of [of.member, of.auditor]) {
        expect(await numbers(actor)).toContain('10.1.1');
        expect((await of.refused(actor, REVISE, { id, v: 1, text: 'x' })).code).toBe('FORBIDDEN');
      }
    });

    it('are gone at once when an undertaking ends', async () => {
      const leaver = await of.addMember('Lena Westermark', 'MEMBER', ['pitea']);
      expect(await numbers(leaver)).toContain('10.1.1');
      await of.endUndertaking(leaver);
      expect(await numbers(leaver)).toEqual([]);
    });
  });

  it('are in no log of those for whom they do not exist', async () => {
    const LOG = 'query ($p: ID!) { procurement(id: $p) { events(first: 500) { totalCount nodes { kind } } } auditEvents(first: 500) { totalCount nodes { kind } } }';
    type Log = { totalCount: number; nodes: { kind: string }[] };
    const logs = async (actor: Actor): Promise<[Log, Log]> => {
      const { data } = await of.ask(actor, LOG, { p: of.procurementId });
      return [(data?.['procurement'] as { events: Log }).events, data?.['auditEvents'] as Log];
    };
    for (const log of await logs(of.admin)) expect(log.nodes.map(({ kind }) => kind)).toContain('RequirementAdded');
    await of.endUndertaking(of.admin);
    for (const log of await logs(of.admin)) {
      expect(log.nodes.map(({ kind }) => kind)).toEqual(['ProcurementCreated']);
      expect(log.totalCount).toBe(1);
    }
    await of.sign(of.admin);
  });

  it('say what the viewer may do', async () => {
    const ACTIONS = 'query ($p: ID!) { procurement(id: $p) { draftingActions requirements(first: 1) { nodes { availableActions } } } }';
    expect(await of.get(of.secretary, 'procurement', ACTIONS, { p: of.procurementId })).toMatchObject({
      draftingActions: ['ADD_REQUIREMENT', 'IMPORT', 'COPY', 'COMMENT', 'RESOLVE', 'OPEN_ROUND', 'SET_BASELINE'], requirements: { nodes: [{ availableActions: ['REVISE', 'MOVE', 'WITHDRAW', 'COMMENT'] }] },
    });
    expect(await of.get(of.member, 'procurement', ACTIONS, { p: of.procurementId })).toMatchObject({ draftingActions: ['COMMENT'], requirements: { nodes: [{ availableActions: ['COMMENT'] }] } });
    expect(await of.get(of.auditor, 'procurement', ACTIONS, { p: of.procurementId })).toMatchObject({ draftingActions: [], requirements: { nodes: [{ availableActions: [] }] } });
  });

  it('leave one event for each change, none of them naming an organisation', async () => {
    const [row] = await of.sql<{ revisions: number; events: number }>(
      `select (select count(*)::int from requirement_revision) as revisions, (select count(*)::int from audit_event where kind in ('RequirementAdded', 'RequirementRevised')) as events`);
    expect(row?.events).toBe(row?.revisions);
    expect(await of.sql(`select 1 from audit_event where kind like 'Requirement%' and organisation_id is not null`)).toEqual([]);
  });
});
