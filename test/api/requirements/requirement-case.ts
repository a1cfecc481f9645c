import type { Type } from '@nestjs/common';
import { ORGANISATION_ENTITIES, OrganisationRoutesModule } from '#organisations';
import type { Actor, PersonActor } from '#platform/access';
import { newId } from '#platform/database';
import { EventLogRoutesModule } from '#platform/event-log';
import { SignalsModule } from '#platform/signals';
import { PROCUREMENT_ENTITIES, ProcurementCommands, ProcurementRoutesModule } from '#procurements';
import { REQUIREMENT_ENTITIES, RequirementCommands, RequirementRoutesModule, type RequirementTerms } from '#requirements';
import { WORKING_GROUP_ENTITIES, WorkingGroupsModule, type WorkingGroupDuty } from '#working-groups';
import { personActor } from '../../kit/actors.js';
import { createLibraryApp, type Answer, type LibraryApp, type LibraryAppOptions } from '../../kit/library-app.js';
import { addPerson, TERMS } from '../procurements/procurement-case.js';

export const TODAY = new Date('2024-10-15T10:00:00Z');

const NUMBERS = { host: '2321900066', otherHost: '2321000230', kalix: '2120002692', lulea: '2120002742', pitea: '2120002759' } as const;

/** A procurement with a working group whose undertakings are in force, and those outside it. */
export class RequirementCase {
  readonly organisations = new Map<keyof typeof NUMBERS, string>();
  procurementId = '';
  admin!: PersonActor;
  auditor!: PersonActor;
  chair!: PersonActor;
  secretary!: PersonActor;
  /** Speaks for Kalix and Luleå. */
  member!: PersonActor;
  /** Has declared a conflict about lot 4. */
  conflicted!: PersonActor;
  /** Has not signed. */
  unsigned!: PersonActor;
  participant!: PersonActor;
  stranger!: PersonActor;

  private constructor(readonly app: LibraryApp) {}

  static async start(...more: Type[]): Promise<RequirementCase> {
    return RequirementCase.startWith({ modules: more, entities: [] });
  }

  /** With libraries above that have tables of their own. */
  static async startWith({ modules, entities }: Pick<LibraryAppOptions, 'modules' | 'entities'>): Promise<RequirementCase> {
    const app = await createLibraryApp({
      modules: [SignalsModule, EventLogRoutesModule, OrganisationRoutesModule, ProcurementRoutesModule, WorkingGroupsModule, RequirementRoutesModule, ...modules],
      entities: [...ORGANISATION_ENTITIES, ...PROCUREMENT_ENTITIES, ...WORKING_GROUP_ENTITIES, ...REQUIREMENT_ENTITIES, ...entities], now: TODAY,
    });
    const of = new RequirementCase(app);
    for (const [name, number] of Object.entries(NUMBERS)) of.organisations.set(name as keyof typeof NUMBERS, await of.addOrganisation(name, number));
    of.admin = await addPerson(app, personActor(['HOST_ADMIN', { organisationId: of.organisation('host') }]), 'Anna Lindberg');
    of.stranger = await addPerson(app, personActor(['HOST_ADMIN', { organisationId: of.organisation('otherHost') }]), 'Cecilia Berg');
    of.participant = await addPerson(app, personActor(['PARTICIPANT', { organisationId: of.organisation('kalix') }]), 'Karin Forsberg');
    of.procurementId = await app.get(ProcurementCommands).create(of.admin, { ...TERMS, hostId: of.organisation('host') });
    await of.openGroup();
    return of;
  }

  organisation(name: keyof typeof NUMBERS): string {
    return this.organisations.get(name) ?? '';
  }

  ask(actor: Actor, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.app.ask(actor, query, variables);
  }

  /** What a field of a successful answer is. */
  async get<Value>(actor: Actor, field: string, query: string, variables: Record<string, unknown> = {}): Promise<Value> {
    const { data, errors } = await this.ask(actor, query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data[field] as Value;
  }

  /** The refusal of an answer: its code, and the details with it. */
  async refused(actor: Actor, query: string, variables: Record<string, unknown> = {}): Promise<{ code: string; details: Record<string, unknown>; message: string; paths: string[] }> {
    const { errors } = await this.ask(actor, query, variables);
    const [error] = errors ?? [];
    if (!error) throw new Error('Not refused');
    const fields = (error.extensions.details?.['fields'] ?? []) as { path: string }[];
    return { code: error.extensions.code, details: error.extensions.details, message: error.message, paths: fields.map(({ path }) => path) };
  }

  add(terms: Partial<RequirementTerms> & { number: string }, actor: Actor = this.secretary): Promise<string> {
    return this.app.get(RequirementCommands).addRequirement(actor, this.procurementId, {
      section: `${terms.number.split('.').slice(0, -1).join('.')} Avsnitt`, kind: 'MANDATORY', heading: `Krav ${terms.number}`, text: `Leverantören ska uppfylla krav nummer ${terms.number} i allt.`, ...terms,
    });
  }

  sql<Row>(statement: string, params: unknown[] = []): Promise<Row[]> {
    return this.app.dataSource.query(statement, params);
  }

  /** A member of the group, with an undertaking in force unless it is not signed. */
  async addMember(name: string, duty: WorkingGroupDuty, speaksFor: readonly (keyof typeof NUMBERS)[], signed: 'signed' | 'unsigned' = 'signed'): Promise<PersonActor> {
    const actor = await addPerson(this.app, personActor(['WORKING_GROUP_MEMBER', { procurementId: this.procurementId }]), name);
    const memberId = newId();
    await this.sql(
      `insert into working_group_member (id, group_id, person_id, duty, state, from_on, created_at)
       select $1, g.id, $2, $3, 'CHOSEN', '2024-09-01', $4 from working_group g where g.procurement_id = $5`,
      [memberId, actor.personId, duty, TODAY, this.procurementId],
    );
    for (const organisation of speaksFor) await this.sql('insert into working_group_representation (member_id, organisation_id) values ($1, $2)', [memberId, this.organisation(organisation)]);
    if (signed === 'signed') await this.sign(actor);
    return actor;
  }

  async sign({ personId }: PersonActor, closedLots: readonly number[] = []): Promise<void> {
    const id = newId();
    await this.sql('insert into undertaking (id, procurement_id, person_id, text_version, signed_at) values ($1, $2, $3, 1, $4)', [id, this.procurementId, personId, TODAY]);
    await this.sql(
      'insert into undertaking_conflict_lot (undertaking_id, lot_id) select $1, l.id from lot l where l.procurement_id = $2 and l.number = any($3::int[])', [id, this.procurementId, closedLots]);
  }

  async endUndertaking({ personId }: PersonActor): Promise<void> {
    await this.sql(`update undertaking set ended_at = $2, end_reason = 'WITHDRAWN' where person_id = $1 and ended_at is null`, [personId, TODAY]);
  }

  private async openGroup(): Promise<void> {
    await this.sql(`insert into working_group (id, procurement_id, name, created_at) values ($1, $2, 'Arbetsgruppen', $3)`, [newId(), this.procurementId, TODAY]);
    await this.sql(`insert into undertaking_text (procurement_id, version, text, created_at) values ($1, 1, 'Jag röjer inget.', $2) on conflict do nothing`, [this.procurementId, TODAY]);
    await this.sign(this.admin);
    this.auditor = await addPerson(this.app, personActor(['AUDITOR', { organisationId: this.organisation('host') }]), 'David Holm');
    await this.sign(this.auditor);
    this.chair = await this.addMember('Stefan Ekman', 'CHAIR', ['host']);
    this.secretary = await this.addMember('Joel Hortlund', 'SECRETARY', ['pitea']);
    this.member = await this.addMember('Kristina Sundqvist', 'MEMBER', ['kalix', 'lulea']);
    this.unsigned = await this.addMember('Ny Ledamot', 'MEMBER', ['pitea'], 'unsigned');
    this.conflicted = await this.addMember('Sunna Niemi', 'MEMBER', ['lulea'], 'unsigned');
    await this.sign(this.conflicted, [4]);
  }

  private async addOrganisation(name: string, number: string): Promise<string> {
    const id = newId();
    await this.sql(
      `insert into organisation (id, name, organisation_number, kind, county_code, search_key, created_at, changed_at) values ($1, $2, $3, 'MUNICIPALITY', '25', lower($2), $4, $4)`,
      [id, name, number, TODAY],
    );
    return id;
  }
}
