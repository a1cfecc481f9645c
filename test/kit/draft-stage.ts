import type { ApiClient } from './api-client.js';
import { addPerson, type Cast } from './cast.js';
import { openGroup, sign, takeSeat } from './group-cast.js';
import { Stage, type Versioned } from './stage.js';

const ADD = 'mutation ($input: RequirementInput!) { addRequirement(input: $input) { id number version } }';
const START = `mutation ($id: ID!, $suggestion: String) { startThread(requirementId: $id, onVersion: 1, body: "En kommentar.", suggestion: $suggestion) { id } }`;
const RESOLVE = 'mutation ($id: ID!) { resolveThread(threadId: $id, outcome: REJECTED, motivation: "Nej.") { id } }';
const COMMENT = 'mutation ($id: ID!) { addComment(threadId: $id, body: "Ett svar.") { id } }';
const PLAN = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id version } }';
const AGENDA = 'mutation ($id: ID!, $version: Int!, $items: [AgendaItemInput!]!) { setAgenda(meetingId: $id, version: $version, items: $items) { version items { id } } }';

export interface Numbered extends Versioned { readonly number: string }
type MeetingState = 'PLANNED' | 'HELD' | 'ADJUSTED';

/** Whom the drafts of a second procurement, to copy from, are open to: those who keep requirements, and one who reads them. */
const COPIERS = ['CON', 'MEM', 'SEC', 'CHA'] as const;

const inLetters = (digits: string): string => [...digits].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** Brings the drafts of the reference procurement into the state in which a command on them would succeed. Requirements are of the lot that is closed to CON. */
export class DraftStage {
  private copiesFrom = '';

  constructor(readonly stage: Stage) {}

  get cast(): Cast {
    return this.stage.cast;
  }

  /** What no other number is: `90.1.17`. */
  number(): string {
    return `90.1.${this.stage.unique('').trim()}`;
  }

  terms(number = this.number(), lotNumber: number | null = 1): Record<string, unknown> {
    return { procurementId: this.cast.scene.procurement, number, section: '90.1 Prov', heading: 'Provkrav', text: 'Leverantören ska pröva.', kind: 'MANDATORY', lotNumber };
  }

  async requirement(lotNumber: number | null = 1): Promise<Numbered> {
    const { addRequirement } = await this.cast.as.CHA.ask<{ addRequirement: Numbered }>(ADD, { input: this.terms(undefined, lotNumber) });
    return addRequirement;
  }

  /** An open thread; a round is open. */
  async thread(more: { readonly suggestion?: string; readonly lotNumber?: number | null } = {}): Promise<string> {
    await this.roundOpen();
    const { id } = await this.requirement(more.lotNumber === undefined ? 1 : more.lotNumber);
    const { startThread } = await this.cast.as.CHA.ask<{ startThread: { id: string } }>(START, { id, suggestion: more.suggestion ?? null });
    return startThread.id;
  }

  async resolved(): Promise<string> {
    const id = await this.thread();
    await this.cast.as.CHA.ask(RESOLVE, { id });
    return id;
  }

  async commentBy(by: ApiClient): Promise<string> {
    const { addComment } = await by.ask<{ addComment: { id: string } }>(COMMENT, { id: await this.thread() });
    return addComment.id;
  }

  /** A round that has just opened: nobody has been heard in it, and nobody reminded. */
  async roundOpen(): Promise<void> {
    await this.cast.sql(`update comment_round set opens_at = now() - interval '1 minute', closes_at = now() + interval '9 days', reminded_at = null where procurement_id = $1`, [this.cast.scene.procurement]);
  }

  async roundClosed(): Promise<void> {
    await this.cast.sql(`update comment_round set opens_at = now() - interval '9 days', closes_at = now() - interval '1 minute' where procurement_id = $1`, [this.cast.scene.procurement]);
  }

  async meeting(state: MeetingState = 'PLANNED'): Promise<Versioned> {
    const day = Date.now() + 5 * 86_400_000;
    const input = { workingGroupId: this.cast.scene.group, title: this.stage.unique('Provmöte'), startsAt: new Date(day).toISOString(), endsAt: new Date(day + 3_600_000).toISOString() };
    const { planMeeting } = await this.cast.as.CHA.ask<{ planMeeting: Versioned }>(PLAN, { input });
    // Written and adjusted by people who are not among those who try.
    const [writer, adjuster] = await this.cast.sql<{ id: string }>(`select id from person where email in ('admin2@region.example', 'ledamot@grupp.example') order by email`);
    await this.cast.sql('update meeting set state = $2, written_by = $3, adjusted_by = $4, adjusted_at = $5 where id = $1', [
      planMeeting.id, state, state === 'PLANNED' ? null : writer?.id, state === 'ADJUSTED' ? adjuster?.id : null, state === 'ADJUSTED' ? new Date() : null,
    ]);
    return planMeeting;
  }

  /** A meeting at which MEM was, with an item about a requirement of the closed lot. */
  async meetingWithItem(): Promise<{ readonly itemId: string; readonly version: number; readonly meetingId: string }> {
    const { id, version } = await this.meeting();
    const items = [{ requirementId: (await this.requirement()).id }];
    const { setAgenda } = await this.cast.as.CHA.ask<{ setAgenda: { version: number; items: { id: string }[] } }>(AGENDA, { id, version, items });
    await this.attended(id);
    return { meetingId: id, itemId: setAgenda.items[0]?.id ?? '', version: setAgenda.version };
  }

  async attended(meetingId: string): Promise<void> {
    await this.cast.sql(`insert into meeting_attendance (meeting_id, member_id, attendance) values ($1, $2, 'PRESENT')`, [meetingId, this.cast.memberOf.get('MEM')]);
  }

  /** Somebody new in the group, who has signed. */
  async freshMember(state: 'NOMINATED' | 'CHOSEN' = 'CHOSEN'): Promise<Versioned & { readonly personId: string }> {
    const { scene, sql } = this.cast;
    const personId = await addPerson(sql, `Färsk Ledamot ${inLetters(this.stage.unique('').trim())}`, []);
    const id = await takeSeat(sql, scene.group, personId, { duty: 'MEMBER', state: 'CHOSEN' }, [scene.lulea]);
    if (state === 'NOMINATED') await sql(`update working_group_member set state = 'NOMINATED', from_on = null where id = $1`, [id]);
    else await sign(sql, scene.procurement, personId);
    return { id, version: 1, personId };
  }

  /** A section of another procurement, with one requirement in it, for all who may keep requirements here. */
  async toCopy(): Promise<{ readonly from: string; readonly section: string }> {
    if (this.copiesFrom === '') this.copiesFrom = await this.openCopied();
    const number = `91.${this.stage.unique('').trim()}.1`;
    const section = number.slice(0, -2);
    await this.cast.as.ADM.ask(ADD, { input: { ...this.terms(number, null), procurementId: this.copiesFrom, section: `${section} Förlaga` } });
    return { from: this.copiesFrom, section };
  }

  private async openCopied(): Promise<string> {
    const { sql, personOf } = this.cast;
    const { id } = await this.stage.workshop();
    const group = await openGroup(sql, id, 'Förlagans grupp');
    for (const key of COPIERS) await takeSeat(sql, group, personOf.get(key) ?? '', { duty: 'SECRETARY', state: 'CHOSEN' });
    for (const key of [...COPIERS, 'SUP', 'OFF', 'ADM'] as const) await sign(sql, id, personOf.get(key) ?? '');
    return id;
  }
}
