import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { PersonActor } from '#platform/access';
import { newId } from '#platform/database';
import { CommentCommands, RequirementCommands, ThreadCommands } from '#requirements';
import { standingFor, UndertakingCommands } from '#working-groups';
import { RequirementCase, TODAY } from './requirement-case.js';

const REVISE = 'mutation ($id: ID!) { reviseRequirement(requirementId: $id, version: 1, text: "Nytt.") { id } }';
const CHANGE_SECTION = 'mutation ($p: ID!, $s: ID!) { changeSection(procurementId: $p, sectionId: $s, title: "Annat") { id } }';

describe('the right to write', () => {
  let of: RequirementCase;
  let id = '';
  let threadId = '';
  beforeAll(async () => {
    of = await RequirementCase.start();
    id = await of.add({ number: '1.1.1' });
    threadId = await of.app.get(ThreadCommands).startThread(of.chair, id, { onVersion: 1, body: 'Ett.' });
  });
  afterAll(() => of.app.close());

  const said = async (): Promise<number> => Number((await of.sql<{ count: string }>('select count(*) from comment where thread_id = $1', [threadId]))[0]?.count);

  it.each([
    ['a comment', (actor: PersonActor) => of.app.get(CommentCommands).addComment(actor, threadId, { body: 'För sent.' })],
    ['a revision', (actor: PersonActor) => of.app.get(RequirementCommands).reviseRequirement(actor, id, 1, { text: 'För sent.' })],
  ] as const)('ends with an undertaking that is being taken back: %s that comes meanwhile waits, and is not written', async (_, write) => {
    const leaver = await of.addMember(`Sen ${newId()}`, 'SECRETARY', ['pitea']);
    const before = await said();
    const [written] = await of.app.dataSource.transaction(async (manager) => {
      await manager.query(`update undertaking set ended_at = now(), end_reason = 'WITHDRAWN' where person_id = $1 and ended_at is null`, [leaver.personId]);
      const late = write(leaver).then(() => 'written', (refusal: { code?: string }) => refusal.code);
      await pause(150);
      return [late];
    });
    expect(await written).toBe('NOT_FOUND');
    expect(await said()).toBe(before);
    expect((await of.sql<{ version: number }>('select version from requirement where id = $1', [id]))[0]?.version).toBe(1);
  });

  it.each([
    ['a comment', (actor: PersonActor) => of.app.get(CommentCommands).addComment(actor, threadId, { body: 'För sent.' })],
    ['a revision', (actor: PersonActor) => of.app.get(RequirementCommands).reviseRequirement(actor, id, 1, { text: 'För sent.' })],
    ['a demand on the others', (actor: PersonActor) => of.app.get(UndertakingCommands).demandRenewal(actor, of.procurementId, [])],
  ] as const)('ends with a seat in the group that is being ended: %s that comes meanwhile waits, and is not written', async (_, write) => {
    const leaver = await of.addMember(`Sen ${newId()}`, 'SECRETARY', ['pitea']);
    const before = await said();
    const [written] = await of.app.dataSource.transaction(async (manager) => {
      await manager.query(`update working_group_member set state = 'ENDED', to_on = from_on where person_id = $1`, [leaver.personId]);
      const late = write(leaver).then(() => 'written', (refusal: { code?: string }) => refusal.code);
      await pause(150);
      return [late];
    });
    expect(await written).toBe('NOT_FOUND');
    expect(await said()).toBe(before);
    expect((await of.sql<{ version: number }>('select version from requirement where id = $1', [id]))[0]?.version).toBe(1);
  });

  it('waits for what was begun before: a seat is ended once its last comment is written', async () => {
    const leaver = await of.addMember(`Sen ${newId()}`, 'SECRETARY', ['pitea']);
    const order: string[] = [];
    const ended = await of.app.dataSource.transaction(async (manager) => {
      await standingFor({ manager, now: TODAY }, leaver, of.procurementId, 'COMMENT');
      const late = of.sql(`update working_group_member set state = 'ENDED', to_on = from_on where person_id = $1`, [leaver.personId]).then(() => order.push('ended'));
      await pause(150);
      order.push('written');
      return [late];
    });
    await ended[0];
    expect(order).toEqual(['written', 'ended']);
  });

  it('is that of the other roles for one who leaves the group and has them', async () => {
    const both = await of.addMember(`Båda ${newId()}`, 'MEMBER', ['pitea']);
    const support: PersonActor = { ...both, roles: [...both.roles, { id: newId(), role: 'PROCUREMENT_SUPPORT', organisationId: null, procurementId: of.procurementId, validUntil: null }] };
    await of.sql(`update working_group_member set state = 'ENDED', to_on = from_on where person_id = $1`, [both.personId]);
    await expect(of.app.get(CommentCommands).addComment(support, threadId, { body: 'Som stöd.' })).resolves.toBeTruthy();
  });

  it('says nothing of a closed lot: its requirement is refused like one that never was, also to one who may only comment', async () => {
    const closed = await of.add({ number: '4.1.1', lotNumber: 4 });
    const refusal = (requirementId: string) => of.refused(of.conflicted, REVISE, { id: requirementId });
    expect((await refusal(id)).code).toBe('FORBIDDEN');
    expect(await refusal(closed)).toEqual(await refusal(newId()));
    expect((await refusal(closed)).code).toBe('NOT_FOUND');
  });

  it('is asked for the procurement that the section is of', async () => {
    const [section] = await of.sql<{ id: string; title: string }>(`select id, title from requirement_section where number = '1.1'`);
    expect((await of.refused(of.secretary, CHANGE_SECTION, { p: newId(), s: section?.id })).code).toBe('NOT_FOUND');
    expect(await of.sql('select title from requirement_section where id = $1', [section?.id])).toEqual([{ title: section?.title }]);
  });
});
