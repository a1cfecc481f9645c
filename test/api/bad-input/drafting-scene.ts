import type { Cast } from '../../kit/cast.js';
import { inDays } from '../../kit/days.js';
import { Stage, type Versioned } from '../../kit/stage.js';

/** What the inputs about a working group and its requirements refer to. */
export interface Drafted {
  readonly cast: Cast;
  readonly procurement: string;
  readonly group: string;
  /** Says TEXT in its second version, and FIRST_TEXT in its first. */
  readonly requirement: string;
  /** Is under it; one of a section of its own; and an award criterion. */
  readonly below: string;
  readonly award: string;
  /** On the first version: with words that have gone since, and a suggestion for them. */
  readonly outdated: string;
  readonly open: string;
  readonly section: string;
  /** Lots of another procurement, and of this one. */
  readonly foreignLot: string;
  readonly lot: string;
  readonly member: Versioned;
  readonly substitute: string;
  readonly memberEmail: string;
  readonly party: string;
  readonly meeting: Versioned;
  readonly item: string;
  /** Of a meeting of another group. */
  readonly foreignItem: string;
  readonly foreignMember: string;
}

export const FIRST_TEXT = 'Leverantören ska svara inom fem arbetsdagar.';
export const TEXT = 'Leverantören ska svara skyndsamt.';

const ADD = 'mutation ($input: RequirementInput!) { addRequirement(input: $input) { id section } }';
const START = 'mutation ($id: ID!, $quote: String, $suggestion: String) { startThread(requirementId: $id, onVersion: 1, body: "Fem dagar är för långt.", quote: $quote, suggestion: $suggestion) { id } }';
const REVISE = 'mutation ($id: ID!, $text: String!) { reviseRequirement(requirementId: $id, version: 1, text: $text) { version } }';
const PLAN = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id version } }';
const AGENDA = 'mutation ($id: ID!, $version: Int!, $items: [AgendaItemInput!]!) { setAgenda(meetingId: $id, version: $version, items: $items) { id version items { id } } }';
const GROUP = 'mutation ($id: ID!) { createWorkingGroup(procurementId: $id, name: "Grupp") { id } }';
const NOMINATE = 'mutation ($input: NominateMemberInput!) { nominateMember(input: $input) { id version } }';
const SIGN = 'mutation ($id: ID!) { signUndertaking(input: { procurementId: $id, textVersion: 1 }) { standing } }';

type Ask = <Data>(query: string, variables: Record<string, unknown>) => Promise<Data>;
interface Agenda { setAgenda: Versioned & { items: { id: string }[] } }

export async function drafted(cast: Cast): Promise<Drafted> {
  const ask: Ask = (query, variables) => cast.as.ADM.ask(query, variables);
  const procurement = cast.scene.procurement;
  const one = async <Row>(sql: string, params: unknown[]): Promise<Row> => {
    const [row] = await cast.sql<Row>(sql, params);
    if (!row) throw new Error(`Nothing found: ${sql}`);
    return row;
  };
  const { id: group } = await one<{ id: string }>('select id from working_group where procurement_id = $1', [procurement]);
  const add = async (number: string, more: Record<string, unknown> = {}): Promise<string> => (await ask<{ addRequirement: { id: string } }>(ADD, {
    input: { procurementId: procurement, number, section: `${number.split('.').slice(0, 2).join('.')} Provavsnitt`, kind: 'MANDATORY', heading: `Krav ${number}`, text: FIRST_TEXT, ...more },
  })).addRequirement.id;
  const requirement = await add('90.1.1');
  const start = async (more: Record<string, unknown>): Promise<string> => (await ask<{ startThread: { id: string } }>(START, { id: requirement, ...more })).startThread.id;
  const [outdated, open] = [await start({ quote: 'inom fem arbetsdagar', suggestion: 'inom tre arbetsdagar' }), await start({})];
  await ask(REVISE, { id: requirement, text: TEXT });
  const foreign = (await new Stage(cast).workshop()).id;
  await ask(SIGN, { id: foreign });
  const foreignGroup = (await ask<{ createWorkingGroup: { id: string } }>(GROUP, { id: foreign })).createWorkingGroup.id;
  const plan = async (workingGroupId: string): Promise<Versioned & { items: { id: string }[] }> => {
    const { planMeeting } = await ask<{ planMeeting: Versioned }>(PLAN, { input: { workingGroupId, title: 'Provmöte', startsAt: `${inDays(9)}T10:00:00Z`, endsAt: `${inDays(9)}T12:00:00Z` } });
    return (await ask<Agenda>(AGENDA, { ...planMeeting, items: [{ title: 'Öppnande' }] })).setAgenda;
  };
  const [meeting, foreignMeeting] = [await plan(group), await plan(foreignGroup)];
  const nominate = async (workingGroupId: string, email: string): Promise<string> => (await ask<{ nominateMember: Versioned }>(NOMINATE, { input: { workingGroupId, name: 'Prov Expert', email, duty: 'EXPERT', representsIds: [] } })).nominateMember.id;
  const member = await one<Versioned & { email: string }>('select m.id, m.version, p.email from working_group_member m join person p on p.id = m.person_id where m.group_id = $1 and p.email = $2', [group, 'ledamot@grupp.example']);
  return {
    cast, procurement, group, requirement, outdated, open, below: await add('90.1.1.1', { section: '90.1 Provavsnitt' }), award: await add('90.2.1', { kind: 'AWARD', weight: '1' }),
    section: (await one<{ id: string }>(`select id from requirement_section where procurement_id = $1 and number = '90.1'`, [procurement])).id,
    lot: (await one<{ id: string }>('select id from lot where procurement_id = $1 and number = 1', [procurement])).id, foreignLot: (await one<{ id: string }>('select id from lot where procurement_id = $1 and number = 1', [foreign])).id,
    member, memberEmail: member.email, substitute: await nominate(group, 'prov.expert@kommun.example'), foreignMember: await nominate(foreignGroup, 'prov.annan@kommun.example'),
    party: (await one<{ id: string }>(`select organisation_id as id from participation where procurement_id = $1 and stage = 'MANDATE_APPROVED' limit 1`, [procurement])).id,
    meeting, item: meeting.items[0]?.id ?? '', foreignItem: foreignMeeting.items[0]?.id ?? '',
  };
}
