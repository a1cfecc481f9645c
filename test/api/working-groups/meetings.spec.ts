import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#platform/access';
import { MailDelivery } from '#platform/mail';
import { OutboxRelay } from '#platform/outbox';
import type { AgendaMatter } from '#working-groups';
import type { Answer } from '../../kit/library-app.js';
import { addMatter, closeFor, sign, startGroupCase, type GroupCase } from './group-case.js';

interface Meeting {
  id: string; number: number; version: number; state: string; availableActions: string[]; minutesSha256: string | null; calendarHref: string; minutesHref: string | null;
  items: { id: string; title: string | null; closedToViewer: boolean; matter: { number: string; heading: string } | null; decision: { decision: string; minuteLine: string } | null }[];
  attendance: { member: { id: string }; attendance: string | null }[];
}

const FIELDS = `id number version state availableActions minutesSha256 calendarHref minutesHref items { id title closedToViewer matter { number heading } decision { decision minuteLine } }
  attendance { member { id } attendance }`;
const codeOf = (answer: Answer): string => answer.errors?.[0]?.extensions.code ?? 'none';

describe('meetings of a working group', () => {
  let group: GroupCase;
  let open: AgendaMatter;
  let closed: AgendaMatter;
  const ask = (actor: Actor, query: string, variables: Record<string, unknown> = {}) => group.app.ask(actor, query, variables);
  const told = async (actor: Actor, query: string, variables: Record<string, unknown> = {}): Promise<Meeting> => {
    const answer = await ask(actor, query, variables);
    const [meeting] = Object.values(answer.data ?? {}) as (Meeting | null)[];
    if (!meeting) throw new Error(JSON.stringify(answer.errors));
    return meeting;
  };
  const step = (name: string) => `mutation($id: ID!, $version: Int!) { ${name}(meetingId: $id, version: $version) { ${FIELDS} } }`;
  const PLAN = `mutation($input: PlanMeetingInput!) { planMeeting(input: $input) { ${FIELDS} } }`;
  const ONE = `query($id: ID!) { meeting(id: $id) { ${FIELDS} } }`;
  const SET = `mutation($id: ID!, $version: Int!, $items: [AgendaItemInput!]!) { setAgenda(meetingId: $id, version: $version, items: $items) { ${FIELDS} } }`;
  const ATTEND = `mutation($id: ID!, $version: Int!, $attendance: [AttendanceInput!]!) { recordAttendance(meetingId: $id, version: $version, attendance: $attendance) { ${FIELDS} } }`;
  const DECIDE = `mutation($input: DecideItemInput!) { decideItem(input: $input) { ${FIELDS} } }`;
  const terms = () => ({ workingGroupId: group.groupId, title: 'Kravgenomgång', startsAt: '2024-10-10T11:00:00Z', endsAt: '2024-10-10T13:00:00Z', place: 'Sal A' });

  beforeAll(async () => {
    group = await startGroupCase();
    const [lot] = (await group.app.dataSource.query('select id from lot where procurement_id = $1 and number = 4', [group.procurementId])) as { id: string }[];
    open = addMatter();
    closed = addMatter({ lotId: lot?.id ?? '', heading: 'Stängt krav' });
    closeFor(group.member, lot?.id ?? '');
    await sign(group.app, group.member, group.procurementId, [lot?.id ?? '']);
  }, 120_000);
  afterAll(() => group.app.close());

  it('are planned by secretary, chair and host, refused with their faults, and numbered', async () => {
    expect((await told(group.secretary, PLAN, { input: terms() })).number).toBe(1);
    expect((await told(group.chair, PLAN, { input: terms() })).number).toBe(2);
    const refused = await ask(group.admin, PLAN, { input: { ...terms(), title: ' ', endsAt: '2024-10-10T10:00:00Z' } });
    expect(refused.errors?.[0]?.extensions.details.fields).toMatchObject([{ path: 'input.endsAt' }, { path: 'input.title' }]);
    expect(codeOf(await ask(group.member, PLAN, { input: terms() }))).toBe('FORBIDDEN');
  });

  it('do not exist for one who has not signed, a participant, and another host, in lists, by id and as files', async () => {
    const { id } = await told(group.secretary, PLAN, { input: terms() });
    for (const actor of [group.unsigned, group.stranger, group.admin2]) {
      expect(codeOf(await ask(actor, ONE, { id }))).toBe('NOT_FOUND');
      expect(codeOf(await ask(actor, step('cancelMeeting'), { id, version: 1 }))).toBe('NOT_FOUND');
      for (const ending of ['ics', 'pdf']) expect((await group.app.as(actor, `/meetings/${id}.${ending}`)).status).toBe(404);
    }
    expect(codeOf(await ask(group.participant, ONE, { id }))).toBe('FORBIDDEN');
    // An administrator who has not signed keeps the group, and sees none of its meetings.
    const page = await ask(group.admin2, 'query($id: ID!) { procurement(id: $id) { workingGroup { name meetings { id title } } } }', { id: group.procurementId });
    expect(page.data).toEqual({ procurement: { workingGroup: { name: 'Arbetsgruppen', meetings: [] } } });
  });

  it('go from an agenda of open threads over a call by mail to minutes that three have had their hands in', async () => {
    const { app, secretary, chair, member } = group;
    let meeting = await told(secretary, PLAN, { input: terms() });
    const { id } = meeting;
    const go = async (actor: Actor, query: string, more: Record<string, unknown> = {}): Promise<void> => {
      meeting = await told(actor, query, { id, version: meeting.version, ...more });
    };
    await go(secretary, step('fillAgenda'));
    await go(secretary, SET, { items: [{ title: 'Mötets öppnande' }, ...meeting.items.map((item) => ({ id: item.id }))] });
    expect(meeting.items.map(({ title, matter }) => title ?? matter?.heading)).toEqual(['Mötets öppnande', open.heading, closed.heading]);
    expect(codeOf(await ask(secretary, SET, { id, version: meeting.version, items: [{ requirementId: group.groupId }] }))).toBe('INVALID_INPUT');
    expect(codeOf(await ask(chair, step('inviteToMeeting'), { id, version: 1 }))).toBe('CONFLICT');

    await go(secretary, step('inviteToMeeting'));
    await app.get(OutboxRelay).drain();
    await app.get(MailDelivery).drain();
    const mails: { subject: string; to: string; text: string }[] = await app.dataSource.query(`select subject, to_name as "to", params::text as text from mail where kind = 'MEETING_INVITATION' order by to_name`);
    expect(mails.map(({ to }) => to)).toEqual(['Mia Member', 'Nils Ny', 'Ove Chair', 'Siv Secretary']);
    expect(JSON.stringify(mails)).not.toMatch(/Hemlig|Stängt|Kravgenomgång/);

    // The conflict closes the item: its place is kept, and nothing else of it.
    const seen = await told(member, ONE, { id });
    expect(seen.items.map(({ title, closedToViewer, matter }) => ({ title, closedToViewer, heading: matter?.heading ?? null }))).toEqual([
      { title: 'Mötets öppnande', closedToViewer: false, heading: null }, { title: null, closedToViewer: false, heading: open.heading }, { title: null, closedToViewer: true, heading: null },
    ]);

    const [first, second, third] = meeting.items;
    expect(codeOf(await ask(secretary, step('closeMeeting'), { id, version: meeting.version }))).toBe('ACTION_NOT_AVAILABLE');
    await go(secretary, ATTEND, { attendance: [...group.memberIds.values()].slice(0, 3).map((memberId) => ({ memberId, attendance: 'PRESENT' })) });
    for (const [item, decision] of [[first, 'NOTED'], [second, 'CHANGE'], [third, 'STRIKE']] as const) {
      await go(secretary, DECIDE, { input: { itemId: item?.id, version: meeting.version, decision, minuteLine: `Beslut ${decision}`, requirementVersion: 1 } });
    }
    expect(codeOf(await ask(secretary, SET, { id, version: meeting.version, items: [] }))).toBe('ACTION_NOT_AVAILABLE');
    await go(secretary, step('closeMeeting'));
    expect(meeting.availableActions).toEqual(['RECORD']);
    expect(codeOf(await ask(secretary, step('adjustMinutes'), { id, version: meeting.version }))).toBe('SECOND_PERSON_REQUIRED');
    await go(member, step('adjustMinutes'));
    expect(codeOf(await ask(member, step('approveMinutes'), { id, version: meeting.version }))).toBe('FORBIDDEN');
    expect(codeOf(await ask(secretary, DECIDE, { input: { itemId: first?.id, version: meeting.version, decision: 'KEEP', minuteLine: 'Annat' } }))).toBe('ACTION_NOT_AVAILABLE');
    await go(chair, step('approveMinutes'));
    expect(meeting).toMatchObject({ state: 'APPROVED', availableActions: [], minutesSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });

    const [kept] = (await app.dataSource.query('select canonical from meeting_minutes where meeting_id = $1', [id])) as { canonical: string }[];
    expect(createHash('sha256').update(kept?.canonical ?? '').digest('hex')).toBe(meeting.minutesSha256);
    await expect(app.dataSource.query(`update meeting_minutes set canonical = 'x' where meeting_id = $1`, [id])).rejects.toThrow('never changed');
    const pdf = await app.as(chair, meeting.minutesHref ?? '');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
    const calendar = await app.as(member, meeting.calendarHref);
    expect(await calendar.text()).toContain('DTSTART:20241010T110000Z');
    const events: { kind: string; params: unknown }[] = await app.dataSource.query(`select kind, params from audit_event where subject_id = $1 order by sequence`, [id]);
    expect(events.map(({ kind }) => kind)).toEqual([
      'MeetingPlanned', 'AgendaSet', 'AgendaSet', 'MeetingInvited', 'AttendanceRecorded', 'ItemDecided', 'ItemDecided', 'ItemDecided', 'MeetingClosed', 'MinutesAdjusted', 'MinutesApproved',
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Hemlig|Stängt|Kravgenomgång|Beslut /);
  });

  it('end at once for a member who takes the undertaking back', async () => {
    const { id } = await told(group.secretary, PLAN, { input: terms() });
    expect(codeOf(await ask(group.member, ONE, { id }))).toBe('none');
    await ask(group.member, 'mutation($id: ID!) { withdrawUndertaking(procurementId: $id) { standing } }', { id: group.procurementId });
    expect(codeOf(await ask(group.member, ONE, { id }))).toBe('NOT_FOUND');
    expect((await group.app.as(group.member, `/meetings/${id}.ics`)).status).toBe(404);
  });
});
