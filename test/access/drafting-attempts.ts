import { addDays } from '#kernel';
import type { ApiClient } from '../kit/api-client.js';
import { inDays } from '../kit/days.js';
import { DraftStage } from '../kit/draft-stage.js';
import type { Stage } from '../kit/stage.js';
import type { Attempt } from './mutation-attempts.js';

/** An attempt whose state is brought about on the drafts. */
type Prepare = (drafts: DraftStage, by: ApiClient) => Promise<Record<string, unknown>>;
const attempt = (document: string, prepare: Prepare, isDone?: Attempt['isDone']): Attempt => ({ document, prepare: (stage, by) => prepare(draftsOf(stage), by), ...(isDone ? { isDone } : {}) });

const stages = new WeakMap<Stage, DraftStage>();
function draftsOf(stage: Stage): DraftStage {
  const known = stages.get(stage) ?? new DraftStage(stage);
  stages.set(stage, known);
  return known;
}

const withInput = (field: string, type: string): string => `mutation ($input: ${type}!) { ${field}(input: $input) { id } }`;
const csv = (...lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);
const created: Attempt['isDone'] = (answer) => Object.values(answer).every((report) => Number(report['created']) === 1);

const member = (field: string): string => `mutation ($id: ID!, $version: Int!) { ${field}(memberId: $id, version: $version) { id } }`;
const textVersion = async ({ cast: { sql, scene } }: DraftStage): Promise<number> =>
  (await sql<{ version: number }>('select max(version) as version from undertaking_text where procurement_id = $1', [scene.procurement]))[0]?.version ?? 0;

const GROUP: Readonly<Record<string, Attempt>> = {
  createWorkingGroup: attempt('mutation ($id: ID!) { createWorkingGroup(procurementId: $id, name: "Gruppen") { id } }', async ({ stage }) => ({ id: await stage.freshProcurement() })),
  renameWorkingGroup: attempt('mutation ($id: ID!, $version: Int!, $name: String!) { renameWorkingGroup(workingGroupId: $id, version: $version, name: $name) { id } }', async ({ cast, stage }) => {
    const [group] = await cast.sql<{ id: string; version: number }>('select id, version from working_group where id = $1', [cast.scene.group]);
    return { ...group, name: stage.unique('Arbetsgruppen') };
  }),
  nominateMember: attempt(withInput('nominateMember', 'NominateMemberInput'), ({ cast: { scene }, stage }) => Promise.resolve({
    input: { workingGroupId: scene.group, name: 'Nominerad Person', email: `nominerad.${stage.unique('').trim()}@kalix.example`, duty: 'MEMBER', representsIds: [scene.lulea] },
  })),
  chooseMember: attempt(member('chooseMember'), async (drafts) => ({ ...(await drafts.freshMember('NOMINATED')) })),
  changeMember: attempt(withInput('changeMember', 'ChangeMemberInput'), async (drafts) => {
    const { id, version } = await drafts.freshMember();
    return { input: { memberId: id, version, duty: 'EXPERT' } };
  }),
  endMember: attempt(member('endMember'), async (drafts) => ({ ...(await drafts.freshMember()) })),
  addUndertakingText: attempt('mutation ($id: ID!, $version: Int!) { addUndertakingText(procurementId: $id, version: $version, text: "Jag röjer inget alls.") { id } }', async (drafts) => ({
    id: drafts.cast.scene.procurement, version: await textVersion(drafts),
  })),
  demandRenewal: attempt('mutation ($id: ID!, $people: [ID!]) { demandRenewal(procurementId: $id, personIds: $people) { id } }', async (drafts) => ({
    id: drafts.cast.scene.procurement, people: [(await drafts.freshMember()).personId],
  })),
  signUndertaking: attempt('mutation ($input: SignUndertakingInput!) { signUndertaking(input: $input) { standing } }', async (drafts) => ({
    input: { procurementId: drafts.cast.scene.procurement, textVersion: await textVersion(drafts) },
  })),
  withdrawUndertaking: attempt('mutation ($id: ID!) { withdrawUndertaking(procurementId: $id) { standing } }', ({ cast }) => Promise.resolve({ id: cast.scene.procurement })),
};

const requirement = (field: string, more = '', types = ''): string => `mutation ($id: ID!${types}) { ${field}(requirementId: $id${more}) { id } }`;
const fresh: Prepare = async (drafts) => ({ id: (await drafts.requirement()).id });

const REQUIREMENTS: Readonly<Record<string, Attempt>> = {
  // In all lots: one who keeps requirements does so with the lots that are open.
  addRequirement: attempt(withInput('addRequirement', 'RequirementInput'), (drafts) => Promise.resolve({ input: drafts.terms(undefined, null) })),
  importRequirements: attempt('mutation ($id: ID!, $fileId: ID!) { importRequirements(procurementId: $id, fileId: $fileId, dryRun: false) { created } }', async (drafts, by) => ({
    id: drafts.cast.scene.procurement,
    fileId: await by.upload(csv('number,section,heading,kind,text', `${drafts.number()},90.1 Prov,Infört krav,MANDATORY,Leverantören ska föras in.`), 'krav.csv', 'text/csv'),
  }), created),
  copyRequirements: attempt('mutation ($id: ID!, $from: ID!, $section: String!) { copyRequirements(procurementId: $id, fromProcurementId: $from, sections: [$section], dryRun: false) { created } }', async (drafts) => ({
    id: drafts.cast.scene.procurement, ...(await drafts.toCopy()),
  }), created),
  changeSection: attempt('mutation ($id: ID!, $sectionId: ID!, $title: String!) { changeSection(procurementId: $id, sectionId: $sectionId, title: $title) { id } }', async (drafts) => {
    const number = `93.${drafts.stage.unique('').trim()}`;
    await drafts.cast.as.CHA.ask(withInput('addRequirement', 'RequirementInput'), { input: { ...drafts.terms(`${number}.1`), section: `${number} Prov` } });
    const [section] = await drafts.cast.sql<{ id: string }>('select id from requirement_section where procurement_id = $1 and number = $2', [drafts.cast.scene.procurement, number]);
    return { id: drafts.cast.scene.procurement, sectionId: section?.id, title: drafts.stage.unique('Prov') };
  }),
  reviseRequirement: attempt(requirement('reviseRequirement', ', version: 1, text: "Leverantören ska ändras."'), fresh),
  moveRequirement: attempt(requirement('moveRequirement', ', number: $number', ', $number: String!'), async (drafts) => ({ id: (await drafts.requirement()).id, number: drafts.number() })),
  withdrawRequirement: attempt(requirement('withdrawRequirement', ', version: 1, reason: "Behövs inte."'), fresh),
  restoreRequirement: attempt(requirement('restoreRequirement', ', version: 1'), async (drafts) => {
    const { id } = await drafts.requirement();
    await drafts.cast.as.CHA.ask(requirement('withdrawRequirement', ', version: 1, reason: "Behövs inte."'), { id });
    return { id };
  }),
  markRead: attempt(requirement('markRead', ', version: 1'), fresh),
  unmarkRead: attempt(requirement('unmarkRead'), fresh),
  setBaseline: attempt('mutation ($id: ID!) { setBaseline(procurementId: $id) { id } }', async (drafts) => {
    await drafts.requirement();
    return { id: drafts.cast.scene.procurement };
  }),
};

const thread = (field: string, more = ''): string => `mutation ($id: ID!) { ${field}(threadId: $id${more}) { id } }`;
const ofProcurement: Prepare = async (drafts) => {
  await drafts.roundOpen();
  return { id: drafts.cast.scene.procurement };
};
const afterTheRound: Prepare = async (drafts) => {
  await drafts.roundClosed();
  return { id: drafts.cast.scene.procurement, on: addDays(inDays(0), 30) };
};

const THREADS: Readonly<Record<string, Attempt>> = {
  startThread: attempt(requirement('startThread', ', onVersion: 1, body: "En kommentar."'), async (drafts) => {
    await drafts.roundOpen();
    return fresh(drafts, drafts.cast.as.CHA);
  }),
  addComment: attempt(thread('addComment', ', body: "Ett svar."'), async (drafts) => ({ id: await drafts.thread() })),
  withdrawComment: attempt('mutation ($id: ID!) { withdrawComment(commentId: $id) { withdrawn } }', async (drafts, by) => ({ id: await drafts.commentBy(by) })),
  resolveThread: attempt(thread('resolveThread', ', outcome: REJECTED, motivation: "Nej."'), async (drafts) => ({ id: await drafts.thread() })),
  acceptSuggestion: attempt(thread('acceptSuggestion', ', motivation: "Ja."'), async (drafts) => ({ id: await drafts.thread({ suggestion: 'Leverantören ska lyda.' }) })),
  rejectSuggestion: attempt(thread('rejectSuggestion', ', motivation: "Nej."'), async (drafts) => ({ id: await drafts.thread({ suggestion: 'Leverantören ska lyda.' }) })),
  reopenThread: attempt(thread('reopenThread'), async (drafts) => ({ id: await drafts.resolved() })),
  importDispositions: attempt('mutation ($id: ID!, $fileId: ID!) { importDispositions(procurementId: $id, fileId: $fileId, dryRun: false) { updated } }', async (drafts, by) => ({
    id: drafts.cast.scene.procurement,
    fileId: await by.upload(csv('thread_id,disposition,motivation', `${await drafts.thread({ lotNumber: null })},REJECTED,Nej.`), 'svar.csv', 'text/csv'),
  }), ({ importDispositions }) => Number(importDispositions?.['updated']) === 1),
  openCommentRound: attempt('mutation ($id: ID!, $on: Date!) { openCommentRound(procurementId: $id, closesOn: $on) { id } }', afterTheRound),
  closeCommentRound: attempt('mutation ($id: ID!) { closeCommentRound(procurementId: $id) { id } }', ofProcurement),
  reopenCommentRound: attempt('mutation ($id: ID!, $on: Date!) { reopenCommentRound(procurementId: $id, closesOn: $on) { id } }', afterTheRound),
  remindSilent: attempt('mutation ($id: ID!) { remindSilent(procurementId: $id) { id } }', ofProcurement),
};

const meeting = (field: string, more = '', types = ''): string => `mutation ($id: ID!, $version: Int!${types}) { ${field}(meetingId: $id, version: $version${more}) { id } }`;
const planned: Prepare = async (drafts) => ({ ...(await drafts.meeting()) });
const times = (): Record<string, string> => ({ startsAt: `${inDays(9)}T09:00:00Z`, endsAt: `${inDays(9)}T10:00:00Z` });

const MEETINGS: Readonly<Record<string, Attempt>> = {
  planMeeting: attempt(withInput('planMeeting', 'PlanMeetingInput'), ({ cast }) => Promise.resolve({ input: { workingGroupId: cast.scene.group, title: 'Möte', ...times() } })),
  changeMeeting: attempt(withInput('changeMeeting', 'ChangeMeetingInput'), async (drafts) => {
    const { id, version } = await drafts.meeting();
    return { input: { meetingId: id, version, title: 'Flyttat möte', ...times() } };
  }),
  setAgenda: attempt(meeting('setAgenda', ', items: [{ title: "Inledning" }]'), planned),
  fillAgenda: attempt(meeting('fillAgenda'), planned),
  inviteToMeeting: attempt(meeting('inviteToMeeting'), planned),
  cancelMeeting: attempt(meeting('cancelMeeting'), planned),
  recordAttendance: attempt(meeting('recordAttendance', ', attendance: [{ memberId: $memberId, attendance: PRESENT }]', ', $memberId: ID!'), async (drafts) => ({
    ...(await drafts.meeting()), memberId: drafts.cast.memberOf.get('MEM'),
  })),
  decideItem: attempt(withInput('decideItem', 'DecideItemInput'), async (drafts) => {
    const { itemId, version } = await drafts.meetingWithItem();
    return { input: { itemId, version, decision: 'KEEP', minuteLine: 'Kravet behålls.' } };
  }),
  closeMeeting: attempt(meeting('closeMeeting'), async (drafts) => {
    const planned = await drafts.meeting();
    await drafts.attended(planned.id);
    return { ...planned };
  }),
  adjustMinutes: attempt(meeting('adjustMinutes'), async (drafts) => ({ ...(await drafts.meeting('HELD')) })),
  returnMinutes: attempt(meeting('returnMinutes'), async (drafts) => ({ ...(await drafts.meeting('ADJUSTED')) })),
  approveMinutes: attempt(meeting('approveMinutes'), async (drafts) => ({ ...(await drafts.meeting('ADJUSTED')) })),
};

/** Mutations of the working group and its drafts. */
export const DRAFTING_ATTEMPTS: Readonly<Record<string, Attempt>> = { ...GROUP, ...REQUIREMENTS, ...THREADS, ...MEETINGS };
