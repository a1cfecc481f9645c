import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REQUIREMENT_ENTITIES, RequirementCommands, RequirementsModule, ThreadCommands } from '#requirements';
import { AgendaCommands, DecisionCommands, MeetingCommands, MeetingQueries } from '#working-groups';
import { sign, startGroupCase, type GroupCase } from './group-case.js';

const AGENDA = `query($id: ID!) { meeting(id: $id) { version items { id title closedToViewer matter { number heading threadId } } } }`;
interface Item { id: string; title: string | null; closedToViewer: boolean; matter: { number: string; heading: string; threadId: string | null } | null }

describe('an agenda of real requirements', () => {
  let group: GroupCase;
  let meetingId: string;
  let threadId: string;
  const agendaFor = async (actor: GroupCase['admin']): Promise<{ version: number; items: Item[] }> => {
    const { data } = await group.app.ask(actor, AGENDA, { id: meetingId });
    return (data as { meeting: { version: number; items: Item[] } }).meeting;
  };

  beforeAll(async () => {
    group = await startGroupCase({ modules: [RequirementsModule], entities: [...REQUIREMENT_ENTITIES] });
    const { app, secretary, procurementId, chair } = group;
    const requirement = (number: string, lotNumber: number | null) => app.get(RequirementCommands).addRequirement(secretary, procurementId, {
      number, section: '3.2 Abonnemang', lotNumber, kind: 'MANDATORY', heading: `Krav ${number}`, text: `Texten till ${number} & <b>mer</b>`,
    });
    const [second, first] = [await requirement('3.2.10', 4), await requirement('3.2.2', null)];
    await requirement('3.2.1', null);
    for (const id of [second, first, first]) threadId = await app.get(ThreadCommands).startThread(chair, id, { onVersion: 1, body: 'Vi behöver tala om det här.' });
    const [lot] = (await app.dataSource.query('select id from lot where procurement_id = $1 and number = 4', [procurementId])) as { id: string }[];
    await sign(app, group.member, procurementId, [lot?.id ?? '']);
    meetingId = await app.get(MeetingCommands).plan(secretary, group.groupId, { title: 'Genomgång', startsAt: new Date('2024-10-10T11:00:00Z'), endsAt: new Date('2024-10-10T13:00:00Z') });
    await app.get(AgendaCommands).fill(secretary, meetingId, 1);
  }, 120_000);
  afterAll(() => group.app.close());

  it('is filled with the requirements that have open threads, in the order of the specification, each with its thread where it has one alone', async () => {
    const { items } = await agendaFor(group.secretary);
    expect(items.map(({ matter }) => [matter?.number, matter?.threadId !== null])).toEqual([['3.2.2', false], ['3.2.10', true]]);
    expect(await group.app.get(AgendaCommands).fill(group.secretary, meetingId, 2)).toBe(meetingId);
    expect((await agendaFor(group.secretary)).items).toHaveLength(2);
  });

  it('can take up one thread, and says nothing of what a declared conflict closes', async () => {
    const { version, items } = await agendaFor(group.secretary);
    await group.app.get(AgendaCommands).set(group.secretary, meetingId, version, [...items.map(({ id }) => ({ id })), { threadId }]);
    expect((await agendaFor(group.secretary)).items.at(-1)?.matter).toEqual({ number: '3.2.2', heading: 'Krav 3.2.2', threadId });
    const seen = (await agendaFor(group.member)).items;
    expect(seen.map(({ closedToViewer, matter }) => [closedToViewer, matter?.number ?? null])).toEqual([[false, '3.2.2'], [true, null], [false, '3.2.2']]);
  });

  it('keeps closed what was put on it while its requirement was of a closed lot, in the minutes as well, and takes it up openly later', async () => {
    const { app, secretary, member, chair, procurementId, groupId } = group;
    const moved = await app.get(RequirementCommands).addRequirement(secretary, procurementId, { number: '4.1.1', section: '4.1 Växel', lotNumber: 4, kind: 'MANDATORY', heading: 'Flyttas', text: 'Texten.' });
    const thread = await app.get(ThreadCommands).startThread(chair, moved, { onVersion: 1, body: 'Om det.' });
    const plan = (hour: string) => app.get(MeetingCommands).plan(secretary, groupId, { title: 'Möte', startsAt: new Date(`2024-10-11T${hour}:00:00Z`), endsAt: new Date(`2024-10-11T${hour}:30:00Z`) });
    const versionOf = async (id: string): Promise<number> => ((await app.dataSource.query('select version from meeting where id = $1', [id])) as { version: number }[])[0]?.version ?? 0;
    const titled = (id: string, actor: GroupCase['admin']) => app.get(MeetingQueries).one(actor, id, new Set(['items'])).then(({ items }) => items.map(({ title, decision, closedToViewer }) => [title, decision?.minuteLine ?? null, closedToViewer]));
    const held = await plan('11');
    await app.get(AgendaCommands).set(secretary, held, 1, [{ requirementId: moved, title: 'Ett' }, { threadId: thread, title: 'Två' }]);
    for (const { id } of (await app.get(MeetingQueries).one(secretary, held, new Set(['items']))).items) {
      await app.dataSource.query(`update meeting set state = 'INVITED' where id = $1`, [held]);
      await app.get(DecisionCommands).decide(secretary, id, await versionOf(held), { decision: 'NOTED', minuteLine: 'Raden' });
    }
    await app.dataSource.query(`update meeting set state = 'HELD', written_by = $2 where id = $1`, [held, secretary.personId]);
    app.clock.set(new Date(app.clock.now().getTime() + 60_000));
    await app.get(RequirementCommands).reviseRequirement(secretary, moved, 1, { lotNumber: 1 });
    app.clock.set(new Date(app.clock.now().getTime() + 60_000));

    expect([await titled(held, secretary), await titled(held, member)]).toEqual([[['Ett', 'Raden', false], ['Två', 'Raden', false]], [[null, null, true], [null, null, true]]]);
    const lines = async (actor: GroupCase['admin']) => (await app.get(MeetingQueries).minutes(actor, held)).document.items.map(({ title, requirement, minuteLine }) => [title, requirement?.number ?? null, minuteLine]);
    expect([await lines(secretary), await lines(member)]).toEqual([[['Ett', '4.1.1', 'Raden'], ['Två', '4.1.1', 'Raden']], [[null, null, null], [null, null, null]]]);

    const later = await plan('15');
    await app.get(AgendaCommands).set(secretary, later, 1, [{ requirementId: moved, title: 'Ett' }, { threadId: thread, title: 'Två' }]);
    expect(await titled(later, member)).toEqual([['Ett', null, false], [null, null, true]]);
  });
});
