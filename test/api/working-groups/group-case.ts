import { Module } from '@nestjs/common';
import { INQUIRY_ENTITIES } from '#inquiries';
import { PEOPLE_ENTITIES, PeopleRoutesModule } from '#people';
import type { Actor, PersonActor } from '#platform/access';
import { newId } from '#platform/database';
import { EventLogModule } from '#platform/event-log';
import { MailModule } from '#platform/mail';
import { OutboxModule } from '#platform/outbox';
import { ORGANISATION_ENTITIES, OrganisationRoutesModule } from '#organisations';
import { PROCUREMENT_ENTITIES, ProcurementRoutesModule } from '#procurements';
import {
  AgendaMatterSource, MemberCommands, UndertakingCommands, WORKING_GROUP_ENTITIES, WorkingGroupCommands, WorkingGroupRoutesModule,
  type AgendaMatter, type MatterIds, type WorkingGroupDuty,
} from '#working-groups';
import { personActor } from '../../kit/actors.js';
import { createLibraryApp, type LibraryApp, type LibraryAppOptions } from '../../kit/library-app.js';
import { addPerson, addProcurement, invite, startProcurementCase, TODAY, type ProcurementCase } from '../procurements/procurement-case.js';

/** Requirements made up for the tests: what the library above would tell. A conflict about a lot closes its matters for the person. */
export const MATTERS: AgendaMatter[] = [];
const closedFor = new Map<string, string>();
export const closeFor = (actor: PersonActor, lotId: string): void => void closedFor.set(actor.personId, lotId);

class MadeUpMatters extends AgendaMatterSource {
  async find(_manager: unknown, actor: Actor, _procurementId: string, { requirementIds, threadIds }: MatterIds): Promise<readonly AgendaMatter[]> {
    return readable(actor).filter(({ requirementId, threadId }) => (threadId === null ? requirementIds.includes(requirementId) : threadIds.includes(threadId)));
  }

  async undecided(_manager: unknown, actor: Actor): Promise<readonly AgendaMatter[]> {
    return readable(actor).filter(({ threadId }) => threadId === null);
  }
}
const readable = (actor: Actor): AgendaMatter[] => MATTERS.filter(({ lotId }) => actor.kind !== 'PERSON' || lotId === null || closedFor.get(actor.personId) !== lotId);

@Module({ providers: [MadeUpMatters] })
class MadeUpRequirementsModule {}

export interface GroupCase extends ProcurementCase {
  readonly procurementId: string;
  readonly groupId: string;
  readonly chair: PersonActor;
  readonly secretary: PersonActor;
  readonly member: PersonActor;
  /** Chosen, and has not signed. */
  readonly unsigned: PersonActor;
  readonly memberIds: ReadonlyMap<string, string>;
}

/** What stands above the working groups: made-up requirements, or the library of them. */
type Above = Pick<LibraryAppOptions, 'modules' | 'entities'>;

/** A procurement with a group of four, three of whom have signed, as its host and its administrator have. */
export async function startGroupCase(above: Above = { modules: [MadeUpRequirementsModule], entities: [] }): Promise<GroupCase> {
  const base = await startProcurementCase(() => createLibraryApp({
    modules: [EventLogModule, MailModule, OutboxModule, OrganisationRoutesModule, ProcurementRoutesModule, PeopleRoutesModule, WorkingGroupRoutesModule, ...above.modules],
    entities: [...ORGANISATION_ENTITIES, ...PROCUREMENT_ENTITIES, ...PEOPLE_ENTITIES, ...INQUIRY_ENTITIES, ...WORKING_GROUP_ENTITIES, ...above.entities], now: TODAY,
  }));
  const { app, admin } = base;
  const procurementId = await addProcurement(base);
  for (const organisationId of [base.kalix, base.lulea]) await invite(app, procurementId, organisationId);
  const groupId = await app.get(WorkingGroupCommands).create(admin, procurementId, 'Arbetsgruppen');
  const memberIds = new Map<string, string>();
  const join = async (name: string, duty: WorkingGroupDuty): Promise<PersonActor> => {
    const actor = await addPerson(app, personActor(['WORKING_GROUP_MEMBER', { procurementId }]), name);
    const id = await app.get(MemberCommands).nominate(admin, { workingGroupId: groupId, name, email: actor.email, duty, representsIds: duty === 'MEMBER' ? [base.kalix] : [] });
    await app.get(MemberCommands).choose(admin, id, 1);
    memberIds.set(actor.personId, id);
    return actor;
  };
  const [chair, secretary, member, unsigned] = [await join('Ove Chair', 'CHAIR'), await join('Siv Secretary', 'SECRETARY'), await join('Mia Member', 'MEMBER'), await join('Nils Ny', 'MEMBER')];
  for (const actor of [admin, chair, secretary, member]) await sign(app, actor, procurementId);
  return { ...base, procurementId, groupId, chair, secretary, member, unsigned, memberIds };
}

export const sign = (app: LibraryApp, actor: PersonActor, procurementId: string, conflictLotIds: readonly string[] = []): Promise<string> =>
  app.get(UndertakingCommands).sign(actor, { procurementId, textVersion: 1, conflictLotIds, ...(conflictLotIds.length > 0 ? { conflictOfInterest: 'Närstående hos en möjlig anbudsgivare.' } : {}) });

export function addMatter(matter: Partial<AgendaMatter> = {}): AgendaMatter {
  const made: AgendaMatter = { requirementId: newId(), threadId: null, lotId: null, earlierLots: [], number: `3.2.${MATTERS.length + 1}`, heading: 'Hemligt krav', text: 'Hemlig text', version: 1, ...matter };
  MATTERS.push(made);
  return made;
}
