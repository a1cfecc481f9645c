import type { EntityManager } from 'typeorm';
import type { Register, RegisterEntry } from './import/organisation-import.js';

/** What the register says now of those numbers that it knows. One statement. */
export async function readRegister(manager: Pick<EntityManager, 'query'>, numbers: readonly string[]): Promise<Register> {
  const rows: { entry: RegisterEntry }[] = await manager.query(READ, [numbers]);
  return new Map(rows.map(({ entry }) => [entry.facts.organisationNumber, entry]));
}

/** The same, with the rows held until the transaction ends. */
export async function lockRegister(manager: Pick<EntityManager, 'query'>, numbers: readonly string[]): Promise<Register> {
  await manager.query('select id from organisation where organisation_number = any($1) order by id for update', [numbers]);
  return readRegister(manager, numbers);
}

const READ = /* sql */ `
select json_build_object('id', o.id, 'active', o.active,
  'facts', json_build_object('name', o.name, 'organisationNumber', o.organisation_number, 'kind', o.kind, 'countyCode', o.county_code,
    'municipalityCode', o.municipality_code, 'population', o.population,
    'owners', coalesce((select json_agg(json_build_object('organisationNumber', p.organisation_number,
        'sharePercent', trim_scale(w.share_percent)::text) order by w.position)
      from ownership w join organisation p on p.id = w.owner_id where w.owned_id = o.id), '[]'::json)),
  'contacts', coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'email', lower(c.email), 'title', c.title, 'primary', c.is_primary))
    from contact_person c where c.organisation_id = o.id and c.removed_at is null), '[]'::json)) as entry
from organisation o where o.organisation_number = any($1)`;
