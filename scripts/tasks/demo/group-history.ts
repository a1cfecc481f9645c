import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { normaliseName } from '#kernel';
import { PersonCommands } from '#people';
import { hashPassword, SYSTEM, type PersonActor } from '#platform/access';
import { MemberCommands, UndertakingCommands, WorkingGroupCommands } from '#working-groups';
import { DEMO_PASSWORD } from './accounts.js';
import type { GroupMember, GroupReference } from './group-reference.js';
import type { Happening } from './moments.js';

/** Where the group comes about, and who works there. */
export interface Stage {
  readonly procurementId: string;
  readonly organisation: (number: string) => string;
  readonly admin: () => PersonActor;
  /** The host's own people who work with the drafts. */
  readonly staff: () => readonly PersonActor[];
}

/** The history of the working group: formed, nominated, chosen, and each member's undertaking on its day. */
export class GroupHistory {
  private groupId = '';
  private readonly memberIds = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly reference: GroupReference,
    private readonly stage: Stage,
  ) {}

  happenings(): Happening[] {
    const { members, formedAt, nominatedAt, chosenAt, lateAt } = this.reference;
    const [early, late] = [members.filter(({ signedAt }) => signedAt), members.filter(({ signedAt }) => !signedAt)];
    const step = (moment: Date, happen: () => Promise<void>): Happening => ({ at: moment, what: 'working group', happen });
    return [
      step(formedAt, () => this.form()),
      step(nominatedAt, () => this.nominate(early)),
      step(chosenAt, () => this.choose(early)),
      ...early.flatMap((member) => (member.signedAt ? [step(member.signedAt, () => this.sign(member))] : [])),
      step(lateAt, async () => {
        await this.nominate(late);
        await this.choose(late);
      }),
    ];
  }

  /** The group's id, once it has been formed. */
  id(): string {
    return this.groupId;
  }

  /** The place of a member in the group, by name. */
  memberId(name: string): string {
    return this.memberIds.get(this.reference.members.find((member) => member.name === name)?.email ?? '') ?? '';
  }

  /** A member as the actor of a command, by name or address. */
  member(who: string): Promise<PersonActor> {
    return this.actorOf(this.reference.members.find(({ name }) => name === who)?.email ?? who);
  }

  /** A member as the actor of a command, by address. */
  async actorOf(email: string): Promise<PersonActor> {
    const [row]: { id: string; name: string }[] = await this.app.get(DataSource).query('select id, name from person where email = $1', [email]);
    if (!row) throw new Error(`Nobody has the address ${email}`);
    const role = { id: this.memberIds.get(email) ?? row.id, role: 'WORKING_GROUP_MEMBER', organisationId: null, procurementId: this.stage.procurementId, validUntil: null } as const;
    return { kind: 'PERSON', personId: row.id, name: row.name, nameNormalised: normaliseName(row.name), email, language: 'sv', roles: [role] };
  }

  private async form(): Promise<void> {
    const { procurementId, admin, staff } = this.stage;
    this.groupId = await this.app.get(WorkingGroupCommands).create(admin(), procurementId, 'Arbetsgruppen för telekommunikation');
    for (const person of staff()) await this.app.get(UndertakingCommands).sign(person, { procurementId, textVersion: 1 });
  }

  private async nominate(members: readonly GroupMember[]): Promise<void> {
    const hash = await hashPassword(DEMO_PASSWORD);
    for (const { name, email, duty, represents } of members) {
      const representsIds = represents.map(this.stage.organisation);
      const id = await this.app.get(MemberCommands).nominate(this.stage.admin(), { workingGroupId: this.groupId, name, email, duty, representsIds });
      this.memberIds.set(email, id);
      const { personId } = await this.actorOf(email);
      await this.app.get(PersonCommands).setPassword(SYSTEM, personId, hash);
    }
  }

  private async choose(members: readonly GroupMember[]): Promise<void> {
    for (const { email } of members) await this.app.get(MemberCommands).choose(this.stage.admin(), this.memberIds.get(email) ?? '', 1);
  }

  private async sign({ email, conflictOfInterest, conflictLots }: GroupMember): Promise<void> {
    const { procurementId } = this.stage;
    const lots: { id: string; number: number }[] = await this.app.get(DataSource).query('select id, number from lot where procurement_id = $1', [procurementId]);
    const conflictLotIds = lots.filter(({ number }) => conflictLots.includes(number)).map(({ id }) => id);
    await this.app.get(UndertakingCommands).sign(await this.actorOf(email), { procurementId, textVersion: 1, conflictOfInterest, conflictLotIds });
  }
}
