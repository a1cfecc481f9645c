import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APPROVED_STAGES, visibleParticipations } from '#inquiries';
import { TaskSource, type Task } from '#people';
import { mayWithProcurement, staffCondition } from '#procurements';
import { ownOrganisations, type Actor } from '#platform/access';
import { SqlParams } from '#platform/database';
import { GROUP_LETTERS } from '#platform/mail';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';

interface HostRow {
  readonly id: string;
  readonly hostId: string;
  readonly slug: string;
  readonly title: string;
  readonly toReview: number;
  readonly gap: number;
  readonly noMandate: number;
  readonly noAnswer: number;
  readonly respondBy: string | null;
  readonly wrongPerson: number;
  readonly mailFailed: number;
  readonly toConfirm: number;
}

interface OwnRow {
  readonly participationId: string;
  readonly stage: string;
  readonly organisation: string;
  readonly title: string;
  readonly dueOn: string | null;
}

/** What waits about mandates: for the host's staff by procurement, for a participant by its own organisation. */
@Injectable()
export class MandateTasks extends TaskSource {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async tasksFor(actor: Actor, language: Language): Promise<Task[]> {
    if (actor.kind !== 'PERSON') return [];
    const [host, own] = await Promise.all([this.hostRows(actor), this.ownRows(actor)]);
    return [...host.flatMap((row) => hostTasks(row, actor, language)), ...own.map((row) => ownTask(row, language))];
  }

  private async hostRows(actor: Actor): Promise<HostRow[]> {
    const params = new SqlParams();
    const approved = params.add(APPROVED_STAGES);
    const self = params.add(actor.kind === 'PERSON' ? actor.personId : null);
    return this.dataSource.query(
      `select p.id, p.host_id as "hostId", p.slug, p.title, counts.*,
         (select max(coalesce(m.complete_by, m.respond_by)) from mandate m where m.procurement_id = p.id and m.state = 'ISSUED') as "respondBy",
         (select count(*)::int from referral r join participation t on t.id = r.participation_id where t.procurement_id = p.id and r.handled_at is null) as "wrongPerson",
         (select count(*)::int from mail f where f.procurement_id = p.id and f.state = 'FAILED' and f.kind <> all(${params.add(GROUP_LETTERS)}::text[])) as "mailFailed",
         (select count(*)::int from binding_act a where a.procurement_id = p.id and a.state = 'PROPOSED' and a.kind <> 'PUBLISH' and a.proposed_by <> ${self}::uuid) as "toConfirm"
       from procurement p cross join lateral (
         select (count(*) filter (where t.stage = 'MANDATE_SUBMITTED'))::int as "toReview",
           (count(*) filter (where t.entitled_before and t.stage <> all(${approved}::text[])))::int as gap,
           (count(*) filter (where t.stage in ('MANDATE_SENT', 'MANDATE_RETURNED')))::int as "noMandate",
           (count(*) filter (where t.stage in ('INVITED', 'OPENED')))::int as "noAnswer"
         from participation t where t.procurement_id = p.id) counts
       where p.phase not in ('ENDED', 'CANCELLED') and ${staffCondition(actor, params, 'p')} order by p.created_at desc limit 20`,
      params.values,
    );
  }

  private async ownRows(actor: Actor): Promise<OwnRow[]> {
    const params = new SqlParams();
    const own = params.add(ownOrganisations(actor));
    return this.dataSource.query(
      `select t.id as "participationId", t.stage, t.organisation_name as organisation, p.title,
         coalesce((select coalesce(m.complete_by, m.respond_by) from mandate m where m.participation_id = t.id and m.state = 'ISSUED'), p.inquiry_respond_by) as "dueOn"
       from participation t join procurement p on p.id = t.procurement_id
       where t.organisation_id = any(${own}::uuid[]) and t.stage in ('INVITED', 'OPENED', 'MANDATE_SENT', 'MANDATE_RETURNED')
         and ${visibleParticipations(actor, params, 't', 'p')} order by t.invited_at desc limit 50`,
      params.values,
    );
  }
}

function hostTasks(row: HostRow, actor: Actor, language: Language): Task[] {
  const board = `/u/${row.slug}/fullmakter`;
  const may = (act: 'CHANGE' | 'DECIDE_ACT'): boolean => mayWithProcurement(actor, act, row);
  const task = (kind: string, count: number, href: string, dueOn: string | null = null): Task[] =>
    count === 0 ? [] : [{ kind, title: say(language, `task.${kind}`, { count, title: row.title }), count, href, dueOn }];
  return [
    ...(may('DECIDE_ACT') ? task('CONFIRM_ACT', row.toConfirm, `${board}/las`) : []),
    ...(may('CHANGE') ? task('REVIEW_MANDATES', row.toReview, `${board}?stage=MANDATE_SUBMITTED`) : []),
    ...task('GAP', row.gap, `${board}?glapp=1`, row.respondBy),
    ...task('NO_ANSWER', row.noMandate, `${board}?stage=MANDATE_SENT,MANDATE_RETURNED`, row.respondBy),
    ...task('NO_INQUIRY_ANSWER', row.noAnswer, `${board}?stage=INVITED,OPENED`),
    ...task('WRONG_PERSON', row.wrongPerson, board),
    ...task('MAIL_FAILED', row.mailFailed, board),
  ];
}

function ownTask({ participationId, stage, organisation, title, dueOn }: OwnRow, language: Language): Task {
  const kind = stage === 'MANDATE_SENT' ? 'SUBMIT_MANDATE' : stage === 'MANDATE_RETURNED' ? 'COMPLETE_MANDATE' : 'ANSWER_INQUIRY';
  return { kind, title: say(language, `task.${kind}`, { organisation, title }), count: null, dueOn, href: `/min/${participationId}` };
}
