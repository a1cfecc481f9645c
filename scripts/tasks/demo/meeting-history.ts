import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, daysBetween } from '#kernel';
import type { PersonActor } from '#platform/access';
import { AgendaCommands, DecisionCommands, MeetingCommands, MinutesCommands } from '#working-groups';
import type { GroupHistory } from './group-history.js';
import { GROUP_AS_OF } from './group-reference.js';
import { ADJUSTED_BY, APPROVED_BY, HELD, HELD_ITEMS, KEEPER, NEXT, NEXT_ITEMS, PRESENT, type HeldItem } from './meeting-reference.js';
import { at, type Happening } from './moments.js';

/** Two meetings of the group, made up: one that was held and whose minutes are approved, and the next, its agenda made of the threads that are open. */
export class MeetingHistory {
  private heldId = '';
  private nextId = '';

  constructor(
    private readonly app: INestApplicationContext,
    private readonly today: string,
    private readonly now: Date,
    private readonly group: GroupHistory,
  ) {}

  happenings(): Happening[] {
    const by = daysBetween(GROUP_AS_OF, this.today);
    const step = (day: string, hour: number, happen: () => Promise<unknown>, minute = 0): Happening =>
      ({ at: at(addDays(day, by), hour, minute), what: 'meetings', happen: async () => void (await happen()) });
    const minutes = this.app.get(MinutesCommands);
    return [
      step(HELD.plannedOn, 9, () => this.planHeld(by)),
      step(HELD.calledOn, 9, async () => this.app.get(MeetingCommands).invite(await this.keeper(), this.heldId, await this.version(this.heldId))),
      step(HELD.on, HELD.from, () => this.hold()),
      step(HELD.on, HELD.to, async () => minutes.close(await this.keeper(), this.heldId, await this.version(this.heldId))),
      step(HELD.adjustedOn, 10, async () => minutes.adjust(await this.group.member(ADJUSTED_BY), this.heldId, await this.version(this.heldId)), 20),
      step(HELD.approvedOn, 15, async () => minutes.approve(await this.group.member(APPROVED_BY), this.heldId, await this.version(this.heldId)), 40),
      step(NEXT.plannedOn, 9, async () => void (this.nextId = await this.plan(NEXT, by)), 10),
      // When all that has been answered has been: what is open then is what there is to decide.
      { at: this.now, what: 'meetings', happen: () => this.callNext() },
    ];
  }

  private plan({ title, on, from, to, place, note }: typeof HELD | typeof NEXT, by: number): Promise<string> {
    const day = addDays(on, by);
    return this.keeper().then((keeper) => this.app.get(MeetingCommands).plan(keeper, this.group.id(), { title, startsAt: at(day, from), endsAt: at(day, to), place, note }));
  }

  private async planHeld(by: number): Promise<void> {
    this.heldId = await this.plan(HELD, by);
    const entries = await Promise.all(HELD_ITEMS.map(async ({ title, requirement }) => (requirement ? { requirementId: await this.requirementId(requirement) } : { title: title ?? '' })));
    await this.app.get(AgendaCommands).set(await this.keeper(), this.heldId, 1, entries);
  }

  private async hold(): Promise<void> {
    const keeper = await this.keeper();
    const attendance = PRESENT.map(([name, how]) => ({ memberId: this.group.memberId(name), attendance: how }));
    await this.app.get(AgendaCommands).recordAttendance(keeper, this.heldId, await this.version(this.heldId), attendance);
    const items: { id: string }[] = await this.app.get(DataSource).query('select id from agenda_item where meeting_id = $1 order by position', [this.heldId]);
    for (const [index, { id }] of items.entries()) {
      const { decision, minuteLine }: Partial<HeldItem> = HELD_ITEMS[index] ?? {};
      if (decision && minuteLine) await this.app.get(DecisionCommands).decide(keeper, id, await this.version(this.heldId), { decision, minuteLine });
    }
  }

  private async callNext(): Promise<void> {
    const keeper = await this.keeper();
    await this.app.get(AgendaCommands).set(keeper, this.nextId, 1, NEXT_ITEMS.map((title) => ({ title })));
    await this.app.get(AgendaCommands).fill(keeper, this.nextId, 2);
    await this.app.get(MeetingCommands).invite(keeper, this.nextId, 3);
  }

  private keeper(): Promise<PersonActor> {
    return this.group.member(KEEPER);
  }

  private async version(meetingId: string): Promise<number> {
    const [row]: { version: number }[] = await this.app.get(DataSource).query('select version from meeting where id = $1', [meetingId]);
    return row?.version ?? 0;
  }

  private async requirementId(number: string): Promise<string> {
    const [row]: { id: string }[] = await this.app.get(DataSource).query(
      'select r.id from requirement r join working_group g on g.procurement_id = r.procurement_id where g.id = $1 and r.number = $2', [this.group.id(), number]);
    if (!row) throw new Error(`No requirement ${number}`);
    return row.id;
  }
}
