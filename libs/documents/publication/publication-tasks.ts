import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TaskSource, type Task } from '#people';
import { deciderCondition } from '#procurements';
import type { Actor } from '#platform/access';
import { SqlParams } from '#platform/database';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';

interface Row {
  readonly slug: string;
  readonly title: string;
}

/** Publications that wait for another person than the one who proposed them, and which that person may confirm. */
@Injectable()
export class PublicationTasks extends TaskSource {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async tasksFor(actor: Actor, language: Language): Promise<Task[]> {
    if (actor.kind !== 'PERSON') return [];
    const params = new SqlParams();
    const rows: Row[] = await this.dataSource.query(
      `select p.slug, p.title from procurement p
       where exists (select 1 from binding_act a where a.procurement_id = p.id and a.kind = 'PUBLISH' and a.state = 'PROPOSED' and a.proposed_by <> ${params.add(actor.personId)}::uuid)
         and ${deciderCondition(actor, params, 'p')} order by p.created_at desc limit 20`,
      params.values,
    );
    return rows.map(({ slug, title }) => ({
      kind: 'CONFIRM_PUBLICATION', title: say(language, 'task.CONFIRM_PUBLICATION', { title }), count: null, dueOn: null, href: `/u/${slug}/dokument/publiceringar`,
    }));
  }
}
