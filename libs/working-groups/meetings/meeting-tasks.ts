import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays } from '#kernel';
import { TaskSource, type Task } from '#people';
import { procurementsWhere, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { SqlParams } from '#platform/database';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { draftReaders } from '../draft.policy.js';

/** How long before a meeting it stands among what is to be done. */
const DAYS_BEFORE = 14;

/** The meetings that a member has been called to. */
@Injectable()
export class MeetingTasks extends TaskSource {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async tasksFor(actor: Actor, language: Language): Promise<Task[]> {
    const member = procurementsWhere(actor, 'WORKING_GROUP_MEMBER');
    if (member.length === 0) return [];
    const today = this.clock.today();
    const params = new SqlParams();
    const day = `(m.starts_at at time zone 'Europe/Stockholm')::date`;
    const rows: { id: string; number: number; slug: string; title: string; dueOn: string }[] = await this.dataSource.query(
      `select m.id, m.number, p.slug, p.title, ${day} as "dueOn" from meeting m join working_group g on g.id = m.group_id join procurement p on p.id = g.procurement_id
       where p.id = any(${params.add(member)}::uuid[]) and m.state = 'INVITED' and m.ends_at > ${params.add(this.clock.now())}
         and ${day} <= ${params.add(addDays(today, DAYS_BEFORE))}::date and ${draftReaders(actor, params, 'p', today)} order by m.starts_at limit 20`,
      params.values,
    );
    return rows.map(({ id, number, slug, title, dueOn }) => ({
      kind: 'MEETING', title: say(language, 'task.MEETING', { number, title }), count: null, dueOn, href: `/u/${slug}/arbetsgrupp/moten/${id}`,
    }));
  }
}
