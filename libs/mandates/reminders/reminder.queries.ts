import { Injectable } from '@nestjs/common';
import { skipReason, type SkipReason } from '#inquiries';
import type { ContactView, OrganisationView } from '#organisations';
import { visibleProcurement } from '#procurements';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import { DataSource } from 'typeorm';
import { BoardQueries } from '../board/board.queries.js';
import type { ParticipationView } from '../board/participation-json.js';
import { ReportQueries, type Refused } from './report.queries.js';

export interface ReminderPreview {
  readonly subject: string;
  readonly text: string;
  readonly recipients: readonly (Pick<ParticipationView, 'stage' | 'lastContactAt' | 'remindersSent'> & { organisation: OrganisationView; contact: ContactView })[];
  readonly skipped: readonly Refused[];
}

const LONGEST_SUBJECT = 60;

/** Who would get a reminder now, and who would not and why: the same judgement as the sending itself. */
@Injectable()
export class ReminderQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly board: BoardQueries,
    private readonly reports: ReportQueries,
    private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, procurementId: string, organisationIds: readonly string[], asked: ReadonlySet<string>): Promise<ReminderPreview> {
    const procurement = await visibleProcurement(this.dataSource.manager, procurementId, actor, 'CHANGE');
    const fields = new Set([...asked].flatMap((path) => (path.startsWith('recipients.organisation.') ? [path.slice('recipients.'.length)] : [])));
    const rows = await this.board.all(actor, procurementId, {}, new Set([...fields, 'organisation', 'organisation.contacts', 'organisation.primaryContact']));
    const chosen = new Set(organisationIds);
    const judged = rows.filter((row) => chosen.has(row.organisationId)).map((row) => ({ row, ...this.judge(row, procurement.quietPeriodDays) }));
    return {
      ...letter(procurement.title, procurement.caseNumber),
      recipients: judged.flatMap(({ row, contact, reason }) => (contact && row.organisation && reason === undefined ? [{ ...row, organisation: row.organisation, contact }] : [])),
      skipped: await this.reports.skipped(actor, judged.flatMap(({ row, reason }) => (reason ? [{ organisationId: row.organisationId, reason }] : [])), asked),
    };
  }

  private judge(row: ParticipationView, quietPeriodDays: number): { contact: ContactView | undefined; reason: SkipReason | undefined } {
    const contact = row.organisation?.primaryContact ?? row.organisation?.contacts?.[0];
    const lastReminderAt = row.lastReminderAt === null ? {} : { lastReminderAt: new Date(row.lastReminderAt) };
    return { contact, reason: skipReason({ stage: row.stage, hasContact: contact !== undefined, ...lastReminderAt }, quietPeriodDays, this.clock.now()) };
  }
}

/** A letter to begin with, in Swedish: that is what the recipients read. */
function letter(title: string, caseNumber: string, language: Language = 'sv'): { subject: string; text: string } {
  const subject = say(language, 'remind.subject', { title });
  return { subject: subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…` : subject, text: say(language, 'remind.text', { title, caseNumber }) };
}
