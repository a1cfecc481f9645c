import { DataSource } from 'typeorm';
import { normaliseName } from '#kernel';
import { hashPassword, type PersonActor, type Role } from '#platform/access';
import { newId } from '#platform/database';

export const DEMO_PASSWORD = 'samkop-demo';

/** The accounts of the demonstration. The names are made up, and none of them signs a mandate. */
export const ACCOUNTS = [
  { email: 'admin@region.example', name: 'Astrid Hedenskog' },
  { email: 'admin2@region.example', name: 'Birger Norrsken' },
  { email: 'upphandlare@region.example', name: 'Cecilia Vallmark' },
  { email: 'stod@umea.example', name: 'David Öbacka' },
  { email: 'deltagare@kalix.example', name: 'Elsa Forsdal' },
  { email: 'deltagare@lulea.example', name: 'Folke Gültzau' },
  { email: 'revisor@region.example', name: 'Gerd Sandviken' },
] as const;
export type AccountEmail = (typeof ACCOUNTS)[number]['email'];

/** Makes the accounts, and the first administrators of the host: everything else they do themselves. Answers the persons' ids. */
export async function makeAccounts(dataSource: DataSource, hostId: string, now: Date): Promise<ReadonlyMap<AccountEmail, string>> {
  const hash = await hashPassword(DEMO_PASSWORD);
  const ids = new Map<AccountEmail, string>();
  for (const { email, name } of ACCOUNTS) {
    const id = newId();
    ids.set(email, id);
    await dataSource.query(
      `insert into person (id, name, name_normalised, email, password_hash, language, active, created_at) values ($1, $2, $3, $4, $5, 'sv', true, $6)`,
      [id, name, normaliseName(name), email, hash, now],
    );
    await dataSource.query('insert into host_person (host_id, person_id) values ($1, $2)', [hostId, id]);
  }
  for (const email of ['admin@region.example', 'admin2@region.example'] as const) {
    await dataSource.query(
      `insert into role_assignment (id, person_id, role, organisation_id, granted_at) values ($1, $2, 'HOST_ADMIN', $3, $4)`,
      [newId(), ids.get(email), hostId, now],
    );
  }
  return ids;
}

/** An account as the actor of a command, with the roles that the history needs. */
export function actorOf(ids: ReadonlyMap<AccountEmail, string>, email: AccountEmail, role: Role, scope: { organisationId?: string; procurementId?: string }): PersonActor {
  const account = ACCOUNTS.find((one) => one.email === email);
  const personId = ids.get(email);
  if (!account || !personId) throw new Error(`No demo account ${email}`);
  return {
    kind: 'PERSON', personId, name: account.name, nameNormalised: normaliseName(account.name), email, language: 'sv',
    roles: [{ id: personId, role, organisationId: scope.organisationId ?? null, procurementId: scope.procurementId ?? null, validUntil: null }],
  };
}
