import { ORGANISATION_ENTITIES, OrganisationRoutesModule } from '#organisations';
import type { PersonActor } from '#platform/access';
import { newId } from '#platform/database';
import { EventLogModule } from '#platform/event-log';
import { PROCUREMENT_ENTITIES, ProcurementCommands, ProcurementRoutesModule, type CreateProcurement } from '#procurements';
import { personActor } from '../../kit/actors.js';
import { createLibraryApp, type LibraryApp } from '../../kit/library-app.js';

/** Who is there in these tests. The second administrator of the host is another person; the namesake is the first by another account. */
export interface ProcurementCase {
  readonly app: LibraryApp;
  readonly host: string;
  readonly otherHost: string;
  readonly kalix: string;
  readonly lulea: string;
  readonly admin: PersonActor;
  readonly admin2: PersonActor;
  readonly namesake: PersonActor;
  readonly stranger: PersonActor;
  readonly auditor: PersonActor;
  readonly participant: PersonActor;
  readonly registerNumbers: readonly string[];
}

export const TODAY = new Date('2024-09-27T10:00:00Z');

export const TERMS = {
  caseNumber: 'RUN 109-2025',
  title: 'Samordnad upphandling av telekommunikationstjänster',
  awardModel: 'HOST_CONCLUDES',
  lots: ['Fast telefoni', 'Mobil telefoni och mobildata', 'Växel- och kontaktcentertjänster', 'Tilläggstjänster och utrustning'],
  cpvCodes: ['64200000-8', '64210000-1'],
  ceilingAmount: '520000000.00',
  estimatedYearlyAmount: '70000000.00',
  periodFrom: '2025-07-01',
  periodTo: '2027-06-30',
} as const;

const NUMBERS = { host: '2321900066', otherHost: '2321000230', kalix: '2120002692', lulea: '2120002742' } as const;

const procurementsAlone = (): Promise<LibraryApp> => createLibraryApp({
  modules: [EventLogModule, OrganisationRoutesModule, ProcurementRoutesModule], entities: [...ORGANISATION_ENTITIES, ...PROCUREMENT_ENTITIES], now: TODAY,
});

/** The people and organisations of these tests, in the library's own application or in that of a library above. */
export async function startProcurementCase(start: () => Promise<LibraryApp> = procurementsAlone): Promise<ProcurementCase> {
  const app = await start();
  const host = await addOrganisation(app, 'Region Västerbotten', NUMBERS.host);
  const otherHost = await addOrganisation(app, 'Region Norrbotten', NUMBERS.otherHost);
  const kalix = await addOrganisation(app, 'Kalix kommun', NUMBERS.kalix);
  const lulea = await addOrganisation(app, 'Luleå kommun', NUMBERS.lulea);
  const admin = await addPerson(app, personActor(['HOST_ADMIN', { organisationId: host }]), 'Anna Lindberg');
  return {
    app, host, otherHost, kalix, lulea, admin,
    admin2: await addPerson(app, personActor(['HOST_ADMIN', { organisationId: host }]), 'Bo Ek'),
    namesake: await addPerson(app, personActor(['HOST_ADMIN', { organisationId: host }]), 'LINDBERG, Anna'),
    stranger: await addPerson(app, personActor(['HOST_ADMIN', { organisationId: otherHost }]), 'Cecilia Berg'),
    auditor: await addPerson(app, personActor(['AUDITOR', { organisationId: host }]), 'David Holm'),
    participant: await addPerson(app, personActor(['PARTICIPANT', { organisationId: kalix }]), 'Karin Forsberg'),
    registerNumbers: Object.values(NUMBERS),
  };
}

export async function addPerson(app: LibraryApp, actor: PersonActor, name: string): Promise<PersonActor> {
  await app.dataSource.query('insert into person (id, name, name_normalised, email, created_at) values ($1, $2, lower($2), $3, $4)', [
    actor.personId, name, actor.email, TODAY,
  ]);
  return { ...actor, name };
}

async function addOrganisation(app: LibraryApp, name: string, number: string): Promise<string> {
  const id = newId();
  await app.dataSource.query(
    `insert into organisation (id, name, organisation_number, kind, county_code, search_key, created_at, changed_at)
     values ($1, $2, $3, 'MUNICIPALITY', '25', lower($2), $4, $4)`,
    [id, name, number, TODAY],
  );
  return id;
}

export async function addProcurement({ app, admin, host }: ProcurementCase, more: Partial<CreateProcurement> = {}): Promise<string> {
  caseNumbers += 1;
  return app.get(ProcurementCommands).create(admin, { ...TERMS, caseNumber: `RUN ${caseNumbers}-2025`, hostId: host, ...more });
}
let caseNumbers = 1_000;

export async function invite(app: LibraryApp, procurementId: string, organisationId: string): Promise<string> {
  const id = newId();
  await app.dataSource.query(
    `insert into participation (id, procurement_id, organisation_id, stage, invited_at, last_event_at, organisation_name, organisation_kind, county_code, search_key)
     select $1, $2, o.id, 'INVITED', $4, $4, o.name, o.kind, o.county_code, o.search_key from organisation o where o.id = $3`,
    [id, procurementId, organisationId, TODAY],
  );
  return id;
}

/** The kinds of the events about a subject, oldest first. */
export async function eventsOf(app: LibraryApp, subjectId: string): Promise<string[]> {
  const rows: { kind: string }[] = await app.dataSource.query('select kind from audit_event where subject_id = $1 order by sequence', [subjectId]);
  return rows.map(({ kind }) => kind);
}

export async function versionOf(app: LibraryApp, procurementId: string): Promise<number> {
  const rows: { version: number }[] = await app.dataSource.query('select version from procurement where id = $1', [procurementId]);
  return rows[0]?.version ?? 0;
}
