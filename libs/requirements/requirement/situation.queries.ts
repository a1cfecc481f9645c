import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isClosed, type ProcurementPhase } from '#procurements';
import { mayReadDrafts, standingOf, type PersonStanding } from '#working-groups';
import { Refusal } from '#platform/request';
import { roundState, type RoundTimes } from '../round/comment-round.js';
import type { DraftSituation } from './requirement.policy.js';

interface Row {
  readonly id: string;
  readonly phase: ProcurementPhase;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

/** How a viewer stands to the drafts of procurements: what `availableActions` is said from. */
@Injectable()
export class SituationQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By procurement; those whose drafts do not exist for the actor are left out. */
  async of(actor: Actor, procurementIds: readonly string[]): Promise<ReadonlyMap<string, DraftSituation>> {
    const today = this.clock.today();
    const rows: Row[] = await this.dataSource.query(
      `select p.id, p.phase, r.opens_at as "opensAt", r.closes_at as "closesAt" from procurement p
       left join lateral (select * from comment_round one where one.procurement_id = p.id order by one.number desc limit 1) r on true
       where p.id = any($1::uuid[])`,
      [procurementIds],
    );
    const situations = await Promise.all(rows.map(async ({ id, phase, opensAt, closesAt }) => {
      const standing = await standingOf(this.dataSource.manager, actor, id, today).catch(goneIfNotFound);
      if (!standing) return undefined;
      const times: RoundTimes | undefined = opensAt && closesAt ? { opensAt, closesAt } : undefined;
      const now = this.clock.now();
      const round = roundState(times, now);
      return { actor, standing, now, today, ended: isClosed(phase), round, commentsOpen: round === 'NONE' || round === 'OPEN' };
    }));
    return new Map(situations.flatMap((one) => (one && mayReadDrafts(actor, one.standing, today) ? [[one.standing.scope.id, one] as const] : [])));
  }
}

/** A procurement that does not exist for the actor has no drafts either. */
function goneIfNotFound(error: unknown): PersonStanding | undefined {
  if (error instanceof Refusal && error.code === 'NOT_FOUND') return undefined;
  throw error;
}
