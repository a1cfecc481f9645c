import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

interface Meeting {
  number: number; state: string; minutesHref: string | null; minutesSha256: string | null; writtenBy: { name: string } | null; adjustedBy: { name: string } | null; approvedBy: { name: string } | null;
  items: { title: string | null; matter: { number: string; threadId: string | null } | null; decision: { decision: string } | null }[]; attendance: { attendance: string | null }[];
}
interface Found { procurements: { nodes: { id: string; workingGroup: { meetings: Meeting[] } | null; requirementSummary: { openThreads: number; resolvedThreads: number } }[] } }

const MEETINGS = `{ procurements { nodes { id requirementSummary { openThreads resolvedThreads } workingGroup { meetings { number state minutesHref minutesSha256 writtenBy { name } adjustedBy { name } approvedBy { name }
  items { title matter { number threadId } decision { decision } } attendance { attendance } } } } } }`;
const MAILS = 'query($id: ID!, $after: String) { procurement(id: $id) { mails(first: 500, after: $after) { totalCount nodes { kind organisation { name } } } events(first: 200) { nodes { kind } } } }';
const GROUP_LETTERS = /GROUP_|UNDERTAKING_|MEETING_|COMMENT_DIGEST|ROUND_/;

describe('the meetings of the demonstration', () => {
  let app: TestApp;
  let secretary: ApiClient;
  let procurementId: string;
  let held: Meeting | undefined;
  let next: Meeting | undefined;
  let summary: { openThreads: number; resolvedThreads: number } | undefined;

  beforeAll(async () => {
    app = await startTestApp('reference');
    secretary = await app.signedIn('sekreterare@grupp.example');
    const [node] = (await secretary.ask<Found>(MEETINGS)).procurements.nodes;
    procurementId = node?.id ?? '';
    summary = node?.requirementSummary;
    [next, held] = node?.workingGroup?.meetings ?? [];
  }, 240_000);
  afterAll(() => app.close());

  it('are one with approved minutes, by three, that changed nothing of what the reference says', async () => {
    expect(held).toMatchObject({ number: 1, state: 'APPROVED', minutesSha256: expect.stringMatching(/^[0-9a-f]{64}$/), writtenBy: { name: 'Joel Hortlund' }, adjustedBy: { name: 'Lena Westermark' }, approvedBy: { name: 'Stefan Ekman' } });
    expect(held?.items.map(({ decision }) => decision?.decision)).toEqual(['NOTED', 'KEEP', 'NOTED', 'KEEP', 'POSTPONE', 'NOTED']);
    expect(held?.attendance.filter(({ attendance }) => attendance !== null && attendance !== 'ABSENT')).toHaveLength(8);
    expect(summary).toEqual({ openThreads: 32, resolvedThreads: 168 });
    const minutes = await secretary.request(held?.minutesHref ?? '');
    expect([minutes.status, minutes.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('and one to come, that takes up every open thread in the order of the specification', () => {
    expect(next).toMatchObject({ number: 2, state: 'INVITED', minutesHref: null });
    const matters = next?.items.flatMap(({ matter }) => matter ?? []) ?? [];
    expect(matters).toHaveLength(32);
    expect(matters.every(({ threadId }) => threadId !== null)).toBe(true);
    expect(matters.slice(0, 3).map(({ number }) => number)).toEqual(['2.1.9', '3.1.4', '3.1.10']);
  });

  it('leave the letters of the procurement to its organisations: what goes on in the group is not told there', async () => {
    const admin = await app.signedIn('admin@region.example');
    const kinds = async (client: ApiClient) => {
      const { procurement } = await client.ask<{ procurement: { mails: { totalCount: number; nodes: { kind: string; organisation: unknown }[] }; events: { nodes: { kind: string }[] } } }>(MAILS, { id: procurementId });
      return { mails: procurement.mails.nodes, events: procurement.events.nodes.map(({ kind }) => kind) };
    };
    const { mails, events } = await kinds(admin);
    expect(mails.length).toBeGreaterThan(100);
    expect(mails.filter(({ kind, organisation }) => GROUP_LETTERS.test(kind) || organisation === null)).toEqual([]);
    expect(events).toContain('MeetingInvited');
    await admin.ask('mutation($id: ID!) { withdrawUndertaking(procurementId: $id) { standing } }', { id: procurementId });
    expect((await kinds(admin)).events.filter((kind) => /Meeting|Agenda|Minutes|Item|Attendance/.test(kind))).toEqual([]);
  });
});
