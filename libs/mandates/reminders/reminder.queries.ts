import { Injectable } from '@nestjs/common';
import { LONGEST_SUBJECT, skipReason } from '#inquiries';
import type { ContactView, OrganisationView } from '#organisations';
import { visibleProcurement, type Procurement } from '#procurements';
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

/** What is known of one who may be reminded, in the shape in which the sending judges it. */
export interface RemindableRow {
  readonly organisationId: string;
  readonly stage: ParticipationView['stage'];
  readonly lastReminderAt: Date | null;
  readonly hasContact: boolean;
}

/** A kind of reminder: the key of its words, what these name besides the procurement, and why an organisation is left alone. */
export interface ReminderKind {
  readonly words: string;
  readonly params?: Readonly<Record<string, string>>;
  reasonOf(row: RemindableRow, procurement: Procurement): string | undefined;
}

/** Who would get a reminder now, and who would not and why: the same judgement as the sending itself. */
@Injectable()
export class ReminderQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly board: BoardQueries,
    private readonly reports: ReportQueries,
    private readonly clock: Clock,
  ) {}

  /** Of a reminder of the inquiry or the mandate. */
  async preview(actor: Actor, procurementId: string, organisationIds: readonly string[], asked: ReadonlySet<string>): Promise<ReminderPreview> {
    return this.previewOf({ words: 'remind', reasonOf: (row, { quietPeriodDays }) => skipReason(row, quietPeriodDays, this.clock.now()) }, actor, procurementId, organisationIds, asked);
  }

  async previewOf(kind: ReminderKind, actor: Actor, procurementId: string, organisationIds: readonly string[], asked: ReadonlySet<string>): Promise<ReminderPreview> {
    const procurement = await visibleProcurement(this.dataSource.manager, procurementId, actor, 'CHANGE');
    const fields = new Set([...asked].flatMap((path) => (path.startsWith('recipients.organisation.') ? [path.slice('recipients.'.length)] : [])));
    const rows = await this.board.all(actor, procurementId, {}, new Set([...fields, 'organisation', 'organisation.contacts', 'organisation.primaryContact']));
    const chosen = new Set(organisationIds);
    const judged = rows.filter((row) => chosen.has(row.organisationId)).map((row) => {
      const contact = row.organisation?.primaryContact ?? row.organisation?.contacts?.[0];
      return { row, contact, reason: kind.reasonOf(remindable(row, contact), procurement) };
    });
    return {
      ...letter(kind, procurement),
      recipients: judged.flatMap(({ row, contact, reason }) => (contact && row.organisation && reason === undefined ? [{ ...row, organisation: row.organisation, contact }] : [])),
      skipped: await this.reports.skipped(actor, judged.flatMap(({ row, reason }) => (reason ? [{ organisationId: row.organisationId, reason }] : [])), asked),
    };
  }
}

function remindable({ organisationId, stage, lastReminderAt }: ParticipationView, contact: ContactView | undefined): RemindableRow {
  return { organisationId, stage, hasContact: contact !== undefined, lastReminderAt: lastReminderAt === null ? null : new Date(lastReminderAt) };
}

/** A letter to begin with, in Swedish: that is what the recipients read. */
function letter({ words, params }: ReminderKind, { title, caseNumber }: Procurement, language: Language = 'sv'): { subject: string; text: string } {
  const subject = say(language, `${words}.subject`, { title, ...params });
  return { subject: subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…` : subject, text: say(language, `${words}.text`, { title, caseNumber, ...params }) };
}
