import type { ApiClient } from '../kit/api-client.js';
import type { Cast } from '../kit/cast.js';
import { inDays } from '../kit/days.js';

/** A requirement with all that can be said of it. */
export interface PlantedMatter {
  readonly requirement: string;
  readonly number: string;
  readonly thread: string;
  readonly resolvedThread: string;
  readonly comment: string;
}

/** Drafts whose every text has a word that stands nowhere else: `zqopenquote`. Those of the closed lot begin with `zqclosed`, those of the other group with `zqother`. */
export interface Planted {
  /** Of all lots. */
  readonly open: PlantedMatter;
  /** Of the lot that CON has declared a conflict about. */
  readonly closed: PlantedMatter;
  /** Said while it was of the closed lot, and then moved to another: its first versions, and what was said of them, are still that lot's. */
  readonly moved: PlantedMatter;
  readonly withdrawn: string;
  readonly section: string;
  readonly baselines: readonly [string, string];
  /** Held, with minutes that are not adjusted; approved; and one that the members have been called to. */
  readonly held: string;
  readonly approved: string;
  readonly called: string;
}

/** Every marker within a text. */
export const MARKER = /\bzq(?:open|closed|other|declared)[a-z]*/g;

interface Id { readonly id: string }
interface Met { readonly id: string; readonly version: number; readonly items: readonly Id[] }

const ADD = 'mutation ($input: RequirementInput!) { addRequirement(input: $input) { id } }';
const REVISE = 'mutation ($id: ID!, $text: String!) { reviseRequirement(requirementId: $id, version: 1, text: $text) { id } }';
const MOVE_LOT = `mutation ($id: ID!) { reviseRequirement(requirementId: $id, version: 2, lotNumber: 2, heading: "Rubrik zqopenmovedheading", text: "Leverantören ska zqopenmovedtext.",
  rationale: "Därför zqopenmovedrationale.", verification: "Visas zqopenmovedverification.") { id } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawRequirement(requirementId: $id, version: 1, reason: "Utgår: zqopenreason") { id } }';
const START = `mutation ($id: ID!, $quote: String, $body: String!, $suggestion: String, $for: ID) {
  startThread(requirementId: $id, onVersion: 2, quote: $quote, body: $body, suggestion: $suggestion, onBehalfOfId: $for, position: true) { id } }`;
const ANSWER = 'mutation ($id: ID!, $body: String!) { addComment(threadId: $id, body: $body) { id } }';
const RESOLVE = 'mutation ($id: ID!, $motivation: String!) { resolveThread(threadId: $id, outcome: REJECTED, motivation: $motivation) { id } }';
const BASELINE = 'mutation ($id: ID!) { setBaseline(procurementId: $id) { id } }';
const PLAN = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id version } }';
const AGENDA = 'mutation ($id: ID!, $version: Int!, $items: [AgendaItemInput!]!) { setAgenda(meetingId: $id, version: $version, items: $items) { id version items { id } } }';
const DECIDE = 'mutation ($input: DecideItemInput!) { decideItem(input: $input) { id version items { id } } }';
const ATTEND = 'mutation ($id: ID!, $version: Int!, $members: [AttendanceInput!]!) { recordAttendance(meetingId: $id, version: $version, attendance: $members) { id version items { id } } }';
const step = (field: string): string => `mutation ($id: ID!, $version: Int!) { ${field}(meetingId: $id, version: $version) { id version items { id } } }`;

async function made<Answer extends Id = Id>(by: ApiClient, document: string, variables: Record<string, unknown>): Promise<Answer> {
  const [answer] = Object.values(await by.ask<Record<string, Answer>>(document, variables));
  if (!answer) throw new Error(`Nothing came of ${document}`);
  return answer;
}

/** Plants drafts in the reference procurement through the API: by the chair and the secretary, with a member's comments. */
export async function plantDrafts(cast: Cast): Promise<Planted> {
  const { as, scene, sql } = cast;
  // Most of the reference is taken out of the specification: it stays among what nobody outside may meet, and a baseline is a page and not a hundred.
  await sql(`update requirement set withdrawn_at = now(), withdraw_reason = 'Utgår.' where procurement_id = $1 and number not like '1.%'`, [scene.procurement]);
  await sql(`update comment_round set opens_at = now() - interval '9 days', closes_at = now() + interval '9 days' where procurement_id = $1`, [scene.procurement]);
  const open = await plantMatter(cast, 'open', '95.1.1', null);
  const moved = await plantMatter(cast, 'closedmoved', '95.1.4', 1);
  const first = await made(as.CHA, BASELINE, { id: scene.procurement });
  await made(as.SEC, MOVE_LOT, { id: moved.requirement });
  const closed = await plantMatter(cast, 'closed', '95.1.2', 1);
  const { id: withdrawn } = await made(as.SEC, ADD, { input: terms(scene.procurement, 'openwithdrawn', '95.1.3', null) });
  await made(as.SEC, WITHDRAW, { id: withdrawn });
  const second = await made(as.CHA, BASELINE, { id: scene.procurement });
  // In the other group's procurement, by the one who has signed there.
  await made(as.OGM, ADD, { input: { ...terms(scene.secret, 'other', '95.1.1', null), section: '95.1 Avsnittet zqothersection' } });
  const held = await plantMeeting(cast, 'held', [open, closed]);
  const approved = await plantMeeting(cast, 'approved', [open, closed]);
  const adjusted = await made<Met>(as.MEM, step('adjustMinutes'), { id: approved.id, version: approved.version });
  await made(as.CHA, step('approveMinutes'), { id: approved.id, version: adjusted.version });
  const called = await planned(cast, 'called');
  await made(as.SEC, step('inviteToMeeting'), { id: called.id, version: called.version });
  const [section] = await sql<Id>(`select id from requirement_section where procurement_id = $1 and number = '95.1'`, [scene.procurement]);
  return { open, closed, moved, withdrawn, section: section?.id ?? '', baselines: [first.id, second.id], held: held.id, approved: approved.id, called: called.id };
}

const terms = (procurementId: string, which: string, number: string, lotNumber: number | null): Record<string, unknown> => ({
  procurementId, number, section: '95.1 Avsnittet zqopensection', lotNumber, kind: 'MANDATORY', heading: `Rubrik zq${which}heading`,
  text: `Leverantören ska zq${which}first.`, rationale: `Därför zq${which}rationale.`, verification: `Visas zq${which}verification.`,
});

async function plantMatter({ as, scene }: Cast, which: string, number: string, lotNumber: number | null): Promise<PlantedMatter> {
  const { id } = await made(as.SEC, ADD, { input: terms(scene.procurement, which, number, lotNumber) });
  await made(as.SEC, REVISE, { id, text: `Leverantören ska zq${which}text och zq${which}quote.` });
  const said = { id, quote: `zq${which}quote`, for: scene.kalix };
  const thread = await made(as.MEM, START, { ...said, body: `Vi menar zq${which}comment.`, suggestion: `zq${which}suggestion` });
  const comment = await made(as.SEC, ANSWER, { id: thread.id, body: `Svar zq${which}answer.` });
  const resolved = await made(as.MEM, START, { ...said, body: `Dessutom zq${which}further.` });
  await made(as.SEC, RESOLVE, { id: resolved.id, motivation: `Nej: zq${which}motivation.` });
  return { requirement: id, number, thread: thread.id, resolvedThread: resolved.id, comment: comment.id };
}

function planned({ as, scene }: Cast, which: string): Promise<Met> {
  const input = {
    workingGroupId: scene.group, title: `Möte zqopen${which}title`, note: `Att läsa: zqopen${which}note`, place: `Sal zqopen${which}place`,
    startsAt: `${inDays(3)}T09:00:00Z`, endsAt: `${inDays(3)}T11:00:00Z`,
  };
  return made<Met>(as.SEC, PLAN, { input });
}

/** A meeting that took up both matters, and something else; closed by the secretary. */
async function plantMeeting(cast: Cast, which: string, [open, closed]: readonly [PlantedMatter, PlantedMatter]): Promise<Met> {
  const { as: { SEC }, memberOf } = cast;
  const { id, version } = await planned(cast, which);
  const items = [{ requirementId: open.requirement }, { threadId: closed.thread, title: `Inlägg zqclosed${which}remark` }, { title: `Punkt zqopen${which}item` }];
  let met = await made<Met>(SEC, AGENDA, { id, version, items });
  for (const [index, line] of [`zqopen${which}line`, `zqclosed${which}line`, `zqopen${which}noted`].entries()) {
    met = await made<Met>(SEC, DECIDE, { input: { itemId: met.items[index]?.id, version: met.version, decision: 'KEEP', minuteLine: `Beslut: ${line}` } });
  }
  met = await made<Met>(SEC, ATTEND, { id, version: met.version, members: [{ memberId: memberOf.get('MEM'), attendance: 'PRESENT' }] });
  return made<Met>(SEC, step('closeMeeting'), { id, version: met.version });
}
