import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { AgendaMatterSource, type AgendaMatter, type MatterIds } from '#working-groups';
import { outgoing } from '../requirement/reading.js';
import { openRequirement, openThread, readableDrafts } from '../requirement/requirement.policy.js';

type Manager = Pick<EntityManager, 'query'>;

/** The one procurement, where its drafts exist for the actor. */
const DRAFTS = 'p';
const COLUMNS = `r.id as "requirementId", r.lot_id as "lotId", r.number, r.heading, r.text, r.version`;
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
      return `select ${COLUMNS}, null::uuid as "threadId" from ${DRAFTS} join requirement r on r.procurement_id = p.id where r.id = any(${requirements}::uuid[]) and ${openRequirement('r', 'p')}
        union all
        select ${COLUMNS}, t.id as "threadId" from ${DRAFTS} join requirement r on r.procurement_id = p.id join thread t on t.requirement_id = r.id
        where t.id = any(${threads}::uuid[]) and ${openRequirement('r', 'p')} and ${openThread('t')}`;
    });
  }

  async undecided(manager: Manager, actor: Actor, procurementId: string): Promise<readonly AgendaMatter[]> {
    return this.read(manager, actor, procurementId, () => `select ${COLUMNS}, (select case when count(*) = 1 then min(t.id::text)::uuid end from ${OPEN_THREADS}) as "threadId"
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
