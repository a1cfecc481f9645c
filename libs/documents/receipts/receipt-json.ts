import type { ParticipationStage } from '#inquiries';
import { organisationJson, type OrganisationView } from '#organisations';
import type { Actor } from '#platform/access';
import { isoInstant, type SqlParams } from '#platform/database';

/** That somebody has got every byte of a file, or of the whole package where no file is named. */
export interface ReceiptView {
  readonly id: string;
  readonly at: string;
  readonly item: string | null;
  readonly by: string;
  readonly byLink: boolean;
}

/** Where one organisation stands to a publication. */
export interface ReceiptRow {
  readonly id: string;
  readonly stage: ParticipationStage;
  readonly takesPart: boolean;
  readonly fetchedAt: string | null;
  readonly filesFetched: number;
  readonly fileCount: number;
  readonly lastFetchAt: string | null;
  readonly fetchedBy: readonly string[];
  readonly remindersSent: number;
  readonly lastReminderAt: string | null;
  readonly organisation?: OrganisationView;
  readonly receipts?: readonly ReceiptView[];
}

export interface ReceiptReading {
  readonly actor: Actor;
  readonly params: SqlParams;
  readonly asked: ReadonlySet<string>;
  readonly prefix: string;
}

/** Those who have said no, or whose time is out, are waited for no more. */
export const TAKES_PART = 'is_waited_for(t.stage)';

/** SQL: the name of the reader of a receipt `r`. */
const READER = `coalesce((select who.name from person who where who.id = r.person_id), (select who.name from contact_person who where who.id = r.contact_id))`;

/** SQL: the receipts that the organisation of `t` has of the publication `pub`. */
const RECEIPTS = `download_receipt r where r.procurement_id = t.procurement_id and r.organisation_id = t.organisation_id and r.publication_id = pub.id`;

/** SQL for the JSON of a receipt `r`. */
export const RECEIPT_JSON = `json_build_object('id', r.id, 'at', ${isoInstant('r.at')}, 'item', (select i.title from publication_item i where i.id = r.item_id), 'by', ${READER}, 'byLink', r.contact_id is not null)`;

/**
 * SQL for the JSON of a row of the board: participation `t` of organisation `o`, publication `pub` with `files` of them, and where it is reached `reach`.
 * Its receipts are looked at once, for the rows of a page.
 */
export function receiptRowJson({ actor, params, asked, prefix }: ReceiptReading): string {
  const parts = [
    ...(asked.has(`${prefix}organisation`) ? [`'organisation', ${organisationJson('o', { actor, params, asked, prefix: `${prefix}organisation.` })}`] : []),
    ...(asked.has(`${prefix}receipts`) ? [`'receipts', (select coalesce(json_agg(${RECEIPT_JSON} order by r.at desc, r.id desc), '[]') from ${RECEIPTS})`] : []),
  ];
  return `json_build_object('id', t.id, 'stage', t.stage, 'takesPart', ${TAKES_PART}, 'fetchedAt', ${isoInstant('reach.reached_at')},
    'filesFetched', case when got.whole then pub.files else got.files end, 'fileCount', pub.files, 'lastFetchAt', ${isoInstant('got.last_at')}, 'fetchedBy', got.names,
    'remindersSent', t.reminders_sent, 'lastReminderAt', ${isoInstant('t.last_reminder_at')}${parts.map((part) => `, ${part}`).join('')})`;
}

/** SQL: what the organisation of `t` has got of `pub`, and who fetched it. */
export const GOT = `lateral (select coalesce(bool_or(r.item_id is null), false) as whole, count(distinct r.item_id)::int as files, max(r.at) as last_at,
  coalesce(json_agg(distinct ${READER}), '[]') as names from ${RECEIPTS}) got`;
