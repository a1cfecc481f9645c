import type { InquiryAnswer, ParticipationStage } from '#inquiries';
import { organisationJson, organisationText, type OrganisationView } from '#organisations';
import { procurementJson, type ProcurementView, type ProcurementReading } from '#procurements';
import type { Actor } from '#platform/access';
import { askedJson, isoInstant } from '#platform/database';
import { mandateJson, mandateText, type MandateView } from '../mandate/mandate-json.js';

export const PARTICIPATION_FLAGS = ['LATE_MANDATE', 'WITHDRAWN_AFTER_LOCK', 'WRONG_PERSON', 'MAIL_FAILED', 'CONTACT_MISSING'] as const;
export type ParticipationFlag = (typeof PARTICIPATION_FLAGS)[number];

/** A participation as it is read. The columns are always there; the rest where it was asked for. */
export interface ParticipationView {
  readonly id: string;
  readonly organisationId: string;
  readonly procurementId: string;
  readonly hostId: string;
  readonly stage: ParticipationStage;
  readonly entitledBefore: boolean;
  readonly invitedAt: string;
  readonly openedAt: string | null;
  readonly lastContactAt: string | null;
  readonly lastReminderAt: string | null;
  readonly remindersSent: number;
  readonly lastEventAt: string;
  readonly organisation?: OrganisationView;
  readonly procurement?: ProcurementView;
  readonly mandate?: MandateView | null;
  readonly mandates?: readonly MandateView[];
  readonly inquiryResponse?: {
    readonly answer: InquiryAnswer; readonly reason: string | null; readonly answeredAt: string; readonly answeredBy: string | null;
    readonly volumes: readonly { readonly question: string; readonly quantity: string | null; readonly unit: string }[];
  } | null;
  readonly flags?: readonly ParticipationFlag[];
  readonly availableActions?: readonly string[];
  readonly referrals?: readonly { readonly id: string; readonly name: string; readonly email: string; readonly note: string | null; readonly at: string; readonly handledAt: string | null }[];
}

/** SQL for the JSON of a `participation` row `t` of procurement `p` and organisation `o`, with what was asked for. */
export function participationJson(reading: ProcurementReading): string {
  const { asked, prefix = '' } = reading;
  const parts = Object.entries(PARTS).filter(([field]) => asked?.has(prefix + field)).map(([field, sql]) => `'${field}', ${sql(reading)}`);
  const columns = Object.entries(COLUMNS).map(([field, sql]) => `'${field}', ${sql}`);
  return `json_build_object(${[...columns, ...parts].join(', ')})`;
}

/** What the API has of a row's own columns. */
const FIELDS = {
  id: 't.id', stage: 't.stage', entitledBefore: 't.entitled_before', invitedAt: isoInstant('t.invited_at'), openedAt: isoInstant('t.opened_at'),
  lastContactAt: isoInstant('t.last_contact_at'), remindersSent: 't.reminders_sent', lastEventAt: isoInstant('t.last_event_at'),
};
/** And what the rules look at besides. */
const COLUMNS = { ...FIELDS, organisationId: 't.organisation_id', procurementId: 't.procurement_id', hostId: 'p.host_id', lastReminderAt: isoInstant('t.last_reminder_at') };

/**
 * SQL for the JSON text of a participation that an answer takes as it is (`textPart`). Undefined where something is asked for that
 * is not said in SQL, or seldom by the page.
 */
export function participationText(reading: ProcurementReading): string | undefined {
  const organisation = (): string | undefined => organisationText('o', below('organisation', reading));
  const mandate = (): string | undefined => (reachesMandates(reading.actor) ? mandateText('m', below('mandate', reading), CURRENT_MANDATE) : 'null::json');
  const { flags } = PARTS;
  return askedJson({ ...FIELDS, organisation, mandate, flags: () => flags?.(reading) }, reading.asked ?? new Set(), reading.prefix ?? '');
}

/** A link of the inquiry does not reach the mandate: for it there is none. */
const reachesMandates = (actor: Actor): boolean => actor.kind !== 'LINK' || actor.purpose === 'MANDATE';

/** SQL: the live mandate, else the latest that was not taken back before it was answered. */
const CURRENT_MANDATE = `mandate m where m.participation_id = t.id
    order by m.state in ('DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED') desc, m.state <> 'CANCELLED' desc, m.created_at desc limit 1`;

const PARTS: Readonly<Record<string, (reading: ProcurementReading) => string>> = {
  organisation: (reading) => organisationJson('o', below('organisation', reading)),
  procurement: (reading) => procurementJson('p', below('procurement', reading)),
  mandate: (reading) => !reachesMandates(reading.actor) ? 'null::json' : `(select ${mandateJson('m', below('mandate', reading))} from ${CURRENT_MANDATE})`,
  mandates: (reading) => !reachesMandates(reading.actor) ? `'[]'::json` : `(select coalesce(json_agg(${mandateJson('m', below('mandates', reading))} order by m.created_at desc), '[]')
    from mandate m where m.participation_id = t.id)`,
  inquiryResponse: () => `(select json_build_object('answer', r.answer, 'reason', r.reason, 'answeredAt', ${isoInstant('r.answered_at')}, 'answeredBy', r.answered_by,
      'volumes', (select coalesce(json_agg(json_build_object('question', v.question, 'quantity', trim_scale(v.quantity)::text, 'unit', v.unit) order by v.number), '[]')
        from volume_answer v where v.response_id = r.id))
    from inquiry_response r where r.participation_id = t.id and r.superseded_at is null)`,
  flags: () => `array_remove(array[
    case when exists (select 1 from mandate m where m.participation_id = t.id and m.late_at is not null) then 'LATE_MANDATE' end,
    case when exists (select 1 from mandate m where m.participation_id = t.id and m.withdrawn_after_lock) then 'WITHDRAWN_AFTER_LOCK' end,
    case when exists (select 1 from referral r where r.participation_id = t.id and r.handled_at is null) then 'WRONG_PERSON' end,
    case when exists (select 1 from mail f where f.participation_id = t.id and f.state = 'FAILED'
      and not exists (select 1 from mail later where later.participation_id = t.id and later.state = 'SENT' and later.queued_at > f.queued_at)) then 'MAIL_FAILED' end,
    case when not exists (select 1 from contact_person c where c.organisation_id = t.organisation_id and c.is_primary and c.removed_at is null) then 'CONTACT_MISSING' end
  ], null)`,
  referrals: () => `(select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'email', r.email, 'note', r.note,
      'at', ${isoInstant('r.at')}, 'handledAt', ${isoInstant('r.handled_at')}) order by r.at desc), '[]')
    from referral r where r.participation_id = t.id)`,
};

const below = (field: string, reading: ProcurementReading): ProcurementReading => ({ ...reading, prefix: `${reading.prefix ?? ''}${field}.` });
