import { APPROVED_STAGES } from '#inquiries';
import type { SqlParams } from '#platform/database';

/** A group of organisations: how many of them take part, how many the working group speaks for, and how many it does not. */
export interface BalanceCount {
  /** `county:24`, `kind:MUNICIPALITY`, `size:S`. */
  readonly key: string;
  readonly invited: number;
  readonly approved: number;
  readonly gap: number;
}

/** Population up to which a class goes: small, medium, large. Organisations without inhabitants are in `size:NONE`. */
const SMALL_BELOW = 10_000;
const MEDIUM_BELOW = 50_000;

/**
 * SQL for the balance of a group (`g`) against all who take part in its procurement, as JSON: by county, kind and size. Who takes part: those
 * with an approved mandate; before there are any, all who were asked and have not said no. Spoken for: by a chosen member of the day.
 */
export function balanceJson(g: string, params: SqlParams, today: string): string {
  const approved = `${params.add(APPROVED_STAGES)}::text[]`;
  const day = `${params.add(today)}::date`;
  const size = `case when part.population is null then 'NONE' when part.population < ${SMALL_BELOW} then 'S' when part.population < ${MEDIUM_BELOW} then 'M' else 'L' end`;
  return `(select coalesce(json_agg(json_build_object('key', counted.key, 'invited', counted.invited, 'approved', counted.approved, 'gap', counted.invited - counted.approved)
      order by counted.place, counted.key), '[]')
    from (
      select dimension.place, dimension.key, count(*)::int as invited, (count(*) filter (where part.spoken))::int as approved
      from (
        select o.kind, o.county_code, o.population, exists (select 1 from working_group_representation r join working_group_member m on m.id = r.member_id
            where r.organisation_id = o.id and m.group_id = ${g}.id and m.state = 'CHOSEN' and m.from_on <= ${day} and (m.to_on is null or m.to_on >= ${day})) as spoken
        from participation t join organisation o on o.id = t.organisation_id
        where t.procurement_id = ${g}.procurement_id and (t.stage = any(${approved}) or (t.stage not in ('DECLINED', 'WITHDRAWN', 'LAPSED')
          and not exists (select 1 from participation any_approved where any_approved.procurement_id = ${g}.procurement_id and any_approved.stage = any(${approved}))))
      ) part
      cross join lateral (values (1, 'county:' || part.county_code), (2, 'kind:' || part.kind), (3, 'size:' || ${size})) as dimension (place, key)
      group by dimension.place, dimension.key
    ) counted)`;
}
