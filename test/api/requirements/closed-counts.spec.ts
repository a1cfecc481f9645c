import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '#platform/access';
import { CommentRoundCommands, RequirementCommands, ResolveCommands, ThreadCommands } from '#requirements';
import { RequirementCase } from './requirement-case.js';

const COUNTED = `query ($p: ID!) { procurement(id: $p) {
  requirements(filter: { openThreadsOnly: true }) { totalCount nodes { number openThreadCount commentCount latestComments { body } } }
  requirementSummary { comments openThreads resolvedThreads } requirementSections { number openThreadCount }
  commentRound { coverageByOrganisation { organisation { name } comments } coverageByRequirement(first: 10) { nodes { requirement { number } comments } } } } }`;
const PAGE = 'query ($id: ID!) { requirement(id: $id) { openThreadCount commentCount threads { id } } }';

interface Counted {
  requirements: { totalCount: number; nodes: { number: string; openThreadCount: number; commentCount: number; latestComments: unknown[] }[] };
  requirementSummary: { comments: number; openThreads: number; resolvedThreads: number };
  requirementSections: { number: string; openThreadCount: number }[];
  commentRound: { coverageByOrganisation: { organisation: { name: string }; comments: number }[]; coverageByRequirement: { nodes: { requirement: { number: string }; comments: number }[] } };
}

describe('counts of requirements that were moved out of a closed lot', () => {
  let of: RequirementCase;
  let mixed: string;
  const countedFor = (actor: PersonActor): Promise<Counted> => of.get<Counted>(actor, 'procurement', COUNTED, { p: of.procurementId });
  const say = (id: string, onVersion: number): Promise<string> => of.app.get(ThreadCommands).startThread(of.member, id, { onVersion, body: 'Om det.', onBehalfOfId: of.organisation('kalix') });
  const opened = async (number: string): Promise<string> => {
    const id = await of.add({ number, lotNumber: 4 });
    await say(id, 1);
    await of.app.get(ResolveCommands).resolveThread(of.secretary, await say(id, 1), { outcome: 'REJECTED', motivation: 'Nej.' });
    await of.app.get(RequirementCommands).reviseRequirement(of.secretary, id, 1, { lotNumber: 1 });
    return id;
  };

  beforeAll(async () => {
    of = await RequirementCase.start();
    await of.app.get(CommentRoundCommands).openRound(of.chair, of.procurementId, { closesOn: '2024-11-15' });
    await opened('1.1.1');
    mixed = await opened('1.1.2');
    await say(mixed, 2);
  });
  afterAll(() => of.app.close());

  it('are of everything, for one to whom nothing is closed', async () => {
    const { requirements, requirementSummary, requirementSections, commentRound } = await countedFor(of.member);
    expect(requirements.nodes.map(({ number, openThreadCount, commentCount }) => [number, openThreadCount, commentCount])).toEqual([['1.1.1', 1, 2], ['1.1.2', 2, 3]]);
    expect([requirementSummary, requirementSections]).toEqual([{ comments: 5, openThreads: 3, resolvedThreads: 2 }, [{ number: '1.1', openThreadCount: 3 }]]);
    expect(commentRound.coverageByRequirement.nodes.map(({ comments }) => comments)).toEqual([2, 3]);
  });

  it('agree with what is shown to one who has declared a conflict about that lot', async () => {
    const { requirements, requirementSummary, requirementSections, commentRound } = await countedFor(of.conflicted);
    expect(requirements).toMatchObject({ totalCount: 1, nodes: [{ number: '1.1.2', openThreadCount: 1, commentCount: 1, latestComments: [{ body: 'Om det.' }] }] });
    expect([requirementSummary, requirementSections]).toEqual([{ comments: 1, openThreads: 1, resolvedThreads: 0 }, [{ number: '1.1', openThreadCount: 1 }]]);
    expect(commentRound.coverageByOrganisation.filter(({ comments }) => comments > 0)).toEqual([{ organisation: { name: 'kalix' }, comments: 1 }]);
    expect(commentRound.coverageByRequirement.nodes).toEqual([{ requirement: { number: '1.1.1' }, comments: 0 }, { requirement: { number: '1.1.2' }, comments: 1 }]);
    expect(await of.get(of.conflicted, 'requirement', PAGE, { id: mixed })).toMatchObject({ openThreadCount: 1, commentCount: 1, threads: [{}] });
  });
});
