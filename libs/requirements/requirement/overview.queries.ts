import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { viewer } from './requirement-json.js';
import { commentCount, openAmong, openRequirement, openThread, openThreadCount, readableDrafts } from './requirement.policy.js';

export interface RequirementSummary {
  readonly total: number;
  readonly mandatory: number;
  readonly award: number;
  readonly information: number;
  readonly read: number;
  readonly comments: number;
  readonly openThreads: number;
  readonly resolvedThreads: number;
  readonly withdrawn: number;
  readonly weights: readonly { readonly lot: { readonly id: string; readonly number: number; readonly title: string } | null; readonly total: string }[];
}

export interface SectionView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly requirementCount: number;
  readonly readCount: number;
  readonly openThreadCount: number;
}

const NOTHING: RequirementSummary = { total: 0, mandatory: 0, award: 0, information: 0, read: 0, comments: 0, openThreads: 0, resolvedThreads: 0, withdrawn: 0, weights: [] };

/** The specification counted, for one viewer. One statement each; nothing is counted that the viewer may not see. */
@Injectable()
export class OverviewQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** “137 of 400 read.” */
  async summary(actor: Actor, procurementId: string): Promise<RequirementSummary> {
    const params = new SqlParams();
    const drafts = this.drafts(actor, params, procurementId);
    const [row]: { summary: RequirementSummary | null }[] = await this.dataSource.query(
      `with p as materialized ${drafts}, open_one as materialized (
         select r.id, r.kind, r.weight, r.lot_id, r.version, r.withdrawn_at,
           ${commentCount('r')} as comment_count, ${openThreadCount('r')} as open_thread_count from requirement r where ${openAmong('r')}),
       standing as materialized (select * from open_one r where r.withdrawn_at is null)
       select (select json_build_object(
         'total', count(*), 'mandatory', count(*) filter (where kind = 'MANDATORY'), 'award', count(*) filter (where kind = 'AWARD'),
         'information', count(*) filter (where kind = 'INFORMATION'), 'comments', coalesce(sum(comment_count), 0), 'openThreads', coalesce(sum(open_thread_count), 0),
         'read', (select count(*) from requirement_read m join standing s on s.id = m.requirement_id and s.version = m.version where m.person_id = ${viewer({ actor, params })}),
         'resolvedThreads', (select count(*) from thread t join standing s on s.id = t.requirement_id where t.state = 'RESOLVED' and ${openThread('t')}),
         'withdrawn', (select count(*) from open_one w where w.withdrawn_at is not null),
         'weights', ${WEIGHTS}) from standing) as summary
       from p`,
      params.values,
    );
    return row?.summary ?? NOTHING;
  }

  /** The sections in their order; those of a chapter follow each other. */
  async sections(actor: Actor, procurementId: string): Promise<SectionView[]> {
    const params = new SqlParams();
    const drafts = this.drafts(actor, params, procurementId);
    return this.dataSource.query(
      `with p as materialized ${drafts}
       select s.id, s.number, s.title, count(r.id)::int as "requirementCount", count(m.requirement_id)::int as "readCount",
         coalesce(sum(${openThreadCount('r')}), 0)::int as "openThreadCount"
       from p join requirement_section s on s.procurement_id = p.id
       left join requirement r on r.section_id = s.id and r.withdrawn_at is null and ${openRequirement('r', 'p')}
       left join requirement_read m on m.requirement_id = r.id and m.version = r.version and m.person_id = ${viewer({ actor, params })}
       group by s.id order by s.sort_key`,
      params.values,
    );
  }

  private drafts(actor: Actor, params: SqlParams, procurementId: string): string {
    if (!isId(procurementId)) throw notFound();
    return readableDrafts({ actor, params, today: this.clock.today() }, `p.id = ${params.add(procurementId)}::uuid`);
  }
}

/** Of each lot that is open to the viewer; one sum where there are no lots. */
const WEIGHTS = `(select coalesce(json_agg(json_build_object('total', to_char(weighed.total, 'FM9990.099'),
    'lot', case when weighed.id is not null then json_build_object('id', weighed.id, 'number', weighed.number, 'title', weighed.title) end) order by weighed.number), '[]')
  from (select l.id, l.number, l.title, coalesce((select sum(s.weight) from standing s where s.lot_id is null or s.lot_id = l.id), 0) as total
      from p, lot l where l.procurement_id = p.id and l.id <> all(p.closed_lots)
    union all select null, 0, null, coalesce((select sum(s.weight) from standing s), 0) where not exists (select 1 from p, lot l where l.procurement_id = p.id)) weighed)`;
