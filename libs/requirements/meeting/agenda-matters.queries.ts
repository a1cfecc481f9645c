import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, isoInstant, SqlParams } from '#platform/database';
import { AgendaMatterSource, type AgendaMatter, type MatterIds } from '#working-groups';
import { outgoing } from '../requirement/reading.js';
import { openRequirement, openThread, readableDrafts } from '../requirement/requirement.policy.js';

type Manager = Pick<EntityManager, 'query'>;

/** The one procurement, where its drafts exist for the actor. */
const DRAFTS = 'p';
const COLUMNS = `r.id as "requirementId", r.lot_id as "lotId", r.number, r.heading, r.text, r.version`;
/** The lots of the earlier versions of `r`, each until the version after it; `more` is a query of such rows beside them. */
const earlierLots = (more = ''): string => `(select coalesce(json_agg(json_build_object('lotId', had.lot_id, 'until', had.until)), '[]') from (
  select rev.lot_id, ${isoInstant('later.at')} as until from requirement_revision rev
    join requirement_revision later on later.requirement_id = rev.requirement_id and later.version = rev.version + 1
    where rev.requirement_id = r.id and rev.lot_id is not null and later.lot_id is distinct from rev.lot_id ${more}) had) as "earlierLots"`;
const BEGUN_IN = 'union all select begun.lot_id, null from requirement_revision begun where begun.requirement_id = r.id and begun.version = t.on_version and begun.lot_id is not null';
const OPEN_THREADS = `thread t where t.requirement_id = r.id and t.state = 'OPEN' and ${openThread('t')}`;

/** Tells the meetings of the working group, in the library below, what the items of their agendas are about. */
@Injectable()
export class AgendaMattersQueries extends AgendaMatterSource {
  constructor(private readonly clock: Clock) {
    super();
  }

  async find(manager: Manager, actor: Actor, procurementId: string, { requirementIds, threadIds }: MatterIds): Promise<readonly AgendaMatter[]> {
    return this.read(manager, actor, procurementId, (params) => {
      const [requirements, threads] = [params.add(requirementIds.filter(isId)), params.add(threadIds.filter(isId))];
      return `select ${COLUMNS}, ${earlierLots()}, null::uuid as "threadId" from ${DRAFTS} join requirement r on r.procurement_id = p.id where r.id = any(${requirements}::uuid[]) and ${openRequirement('r', 'p')}
        union all
        select ${COLUMNS}, ${earlierLots(BEGUN_IN)}, t.id as "threadId" from ${DRAFTS} join requirement r on r.procurement_id = p.id join thread t on t.requirement_id = r.id
        where t.id = any(${threads}::uuid[]) and ${openRequirement('r', 'p')} and ${openThread('t')}`;
    });
  }

  async undecided(manager: Manager, actor: Actor, procurementId: string): Promise<readonly AgendaMatter[]> {
    return this.read(manager, actor, procurementId, () => `select ${COLUMNS}, ${earlierLots()}, (select case when count(*) = 1 then min(t.id::text)::uuid end from ${OPEN_THREADS}) as "threadId"
      from ${DRAFTS} join requirement r on r.procurement_id = p.id
      where r.withdrawn_at is null and ${openRequirement('r', 'p')} and exists (select 1 from ${OPEN_THREADS}) order by r.sort_key, r.id`);
  }

  private async read(manager: Manager, actor: Actor, procurementId: string, select: (params: SqlParams) => string): Promise<AgendaMatter[]> {
    const params = new SqlParams();
    const readable = readableDrafts({ actor, params, today: this.clock.today() }, `p.id = ${params.add(procurementId)}::uuid`);
    const rows: AgendaMatter[] = await manager.query(`with p as materialized ${readable} ${select(params)}`, params.values);
    return outgoing(rows);
  }
}
