import { hashToken, mintToken } from '#platform/access';
import { ApiClient } from '../kit/api-client.js';
import type { TestDatabase } from '../kit/test-database.js';

/** So many further members of the group, their undertakings in force, each with a session: straight into the tables. */
export async function commentators({ dataSource }: TestDatabase, url: string, procurementId: string, count: number): Promise<ApiClient[]> {
  const tokens = Array.from({ length: count }, mintToken);
  await dataSource.query(MEMBERS, [procurementId, tokens.map(hashToken)]);
  return tokens.map((token) => new ApiClient(url).withSession(token));
}

const MEMBERS = /* sql */ `
with someone as (select uuidv7() as id, n, hash from unnest($2::bytea[]) with ordinality as given (hash, n)),
  person_of as (insert into person (id, name, name_normalised, email, created_at)
    select id, 'Provledamot ' || n, 'provledamot ' || n, id || '@prov.example', now() from someone),
  member as (insert into working_group_member (id, group_id, person_id, duty, state, from_on, created_at)
    select uuidv7(), (select id from working_group where procurement_id = $1), id, 'MEMBER', 'CHOSEN', current_date, now() from someone),
  signed as (insert into undertaking (id, procurement_id, person_id, text_version, signed_at)
    select uuidv7(), $1, id, (select max(version) from undertaking_text where procurement_id = $1), now() from someone)
insert into session (token_hash, person_id, created_at, expires_at) select hash, id, now(), now() + interval '1 day' from someone`;
