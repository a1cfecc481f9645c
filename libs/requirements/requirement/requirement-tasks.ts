import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TaskSource, type Task } from '#people';
import { procurementsWhere, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { SqlParams } from '#platform/database';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { lastDayOf, roundState } from '../round/comment-round.js';
import { viewer } from './requirement-json.js';
import { openRequirement, openThreadCount, readableDrafts } from './requirement.policy.js';

interface Row {
  readonly slug: string;
  readonly title: string;
  readonly unread: number;
  readonly openThreads: number;
  readonly leads: boolean;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

/** What waits for the members of a working group: requirements to read before the round closes; for chair and secretary, threads to answer. */
@Injectable()
export class RequirementTasks extends TaskSource {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async tasksFor(actor: Actor, language: Language): Promise<Task[]> {
    const groups = procurementsWhere(actor, 'WORKING_GROUP_MEMBER');
    if (groups.length === 0) return [];
    return (await this.rows(actor, groups)).flatMap((row) => this.tasksOf(row, language));
  }

  private async rows(actor: Actor, procurementIds: readonly string[]): Promise<Row[]> {
    const params = new SqlParams();
    const drafts = readableDrafts({ actor, params, today: this.clock.today() }, `p.id = any(${params.add(procurementIds)}::uuid[]) and p.phase not in ('ENDED', 'CANCELLED')`);
    const person = viewer({ actor, params });
    return this.dataSource.query(
      `with p as materialized ${drafts}
       select u.slug, u.title, counts.unread, counts."openThreads", round.opens_at as "opensAt", round.closes_at as "closesAt",
         exists (select 1 from working_group_member m join working_group g on g.id = m.group_id
           where g.procurement_id = p.id and m.person_id = ${person} and m.state = 'CHOSEN' and m.duty in ('CHAIR', 'SECRETARY')) as leads
       from p join procurement u on u.id = p.id
       cross join lateral (select count(*) filter (where mark.requirement_id is null)::int as unread, coalesce(sum(${openThreadCount('r')}), 0)::int as "openThreads"
         from requirement r left join requirement_read mark on mark.requirement_id = r.id and mark.version = r.version and mark.person_id = ${person}
         where r.procurement_id = p.id and r.withdrawn_at is null and ${openRequirement('r', 'p')}) counts
       left join lateral (select * from comment_round one where one.procurement_id = p.id order by one.number desc limit 1) round on true
       order by u.created_at desc limit 20`,
      params.values,
    );
  }

  private tasksOf({ slug, title, unread, openThreads, leads, opensAt, closesAt }: Row, language: Language): Task[] {
    const round = opensAt && closesAt ? { opensAt, closesAt } : undefined;
    const dueOn = round && roundState(round, this.clock.now()) === 'OPEN' ? lastDayOf(round) : null;
    const task = (kind: string, count: number, href: string): Task[] => (count === 0 ? [] : [{ kind, title: say(language, `task.${kind}`, { count, title }), count, dueOn, href: `/u/${slug}/krav?${href}` }]);
    return [...task('READ_REQUIREMENTS', unread, 'unreadOnly=true'), ...(leads ? task('ANSWER_THREADS', openThreads, 'openThreadsOnly=true') : [])];
  }
}
