import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TaskSource, type Task } from '#people';
import { organisationsWhere, procurementsWhere, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { SqlParams } from '#platform/database';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { isToSign, undertakingStanding, type UndertakingFacts } from './undertakings/undertaking.js';
import { undertakingJson } from './working-group-json.js';

interface Row {
  readonly slug: string;
  readonly title: string;
  readonly undertaking: UndertakingFacts | null;
}

/** What waits about working groups: an undertaking to sign, by everybody who works with the drafts of a procurement that has a group. */
@Injectable()
export class WorkingGroupTasks extends TaskSource {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async tasksFor(actor: Actor, language: Language): Promise<Task[]> {
    if (actor.kind !== 'PERSON') return [];
    const today = this.clock.today();
    const rows = await this.ownRows(actor, actor.personId);
    return rows.filter(({ undertaking }) => isToSign(undertaking ?? undefined, today)).map((row) => signTask(row, today, language));
  }

  private async ownRows(actor: Actor, personId: string): Promise<Row[]> {
    const params = new SqlParams();
    const hosts = params.add(organisationsWhere(actor, 'HOST_ADMIN', 'AUDITOR'));
    const assigned = params.add(procurementsWhere(actor, 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'WORKING_GROUP_MEMBER'));
    return this.dataSource.query(
      `select p.slug, p.title, ${undertakingJson('p.id', `${params.add(personId)}::uuid`)} as undertaking
       from working_group g join procurement p on p.id = g.procurement_id
       where p.phase not in ('ENDED', 'CANCELLED') and (p.host_id = any(${hosts}::uuid[]) or p.id = any(${assigned}::uuid[])) order by p.created_at desc limit 20`,
      params.values,
    );
  }
}

function signTask({ slug, title, undertaking }: Row, today: string, language: Language): Task {
  const inForce = undertakingStanding(undertaking ?? undefined, today) === 'IN_FORCE';
  return {
    kind: 'SIGN_UNDERTAKING', title: say(language, inForce ? 'task.RENEW_UNDERTAKING' : 'task.SIGN_UNDERTAKING', { title }), count: null,
    dueOn: inForce ? (undertaking?.validUntil ?? null) : null, href: `/u/${slug}/arbetsgrupp`,
  };
}
