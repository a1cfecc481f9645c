import type { Forbid, Rows } from './markers.js';
import type { Sight } from './sight.js';

interface Draft {
  readonly id: string;
  readonly procurementId: string;
  /** The lot whose matter it is; none where it is of all lots, or of no requirement. */
  readonly lotId: string | null;
  readonly texts: readonly (string | null)[];
}
interface Declaration { readonly id: string; readonly procurementId: string; readonly personId: string; readonly text: string }

/** Every row of a working group's drafts, and what its members have declared. */
export interface DraftRows {
  readonly requirements: readonly Draft[];
  readonly threads: readonly Draft[];
  readonly comments: readonly Draft[];
  readonly sections: readonly Draft[];
  readonly rounds: readonly Draft[];
  readonly baselines: readonly Draft[];
  readonly meetings: readonly Draft[];
  readonly agendaItems: readonly Draft[];
  readonly documents: readonly Draft[];
  readonly groups: readonly Draft[];
  readonly declarations: readonly Declaration[];
}

const of = (table: string, texts: string, more = ''): string => `select t.id, t.procurement_id as "procurementId", null as "lotId", array[${texts}]::text[] as texts from ${table} t ${more}`;
/** What is said of a requirement is of the lot that it was of then. */
const ofRequirement = (table: string, texts: string, more = ''): string =>
  `select t.id, t.procurement_id as "procurementId", coalesce(begun.lot_id, r.lot_id) as "lotId", array[${texts}]::text[] as texts from ${table} t join requirement r on r.id = t.requirement_id
    join thread about on about.id = ${table === 'thread' ? 't.id' : 't.thread_id'} join requirement_revision begun on begun.requirement_id = r.id and begun.version = about.on_version ${more}`;

/** What reads them, by the name of the rows. A text is what would stand whole in an answer; the words within are the markers' matter. */
export const DRAFT_READS: Readonly<Record<keyof DraftRows, string>> = {
  requirements: `select r.id, r.procurement_id as "procurementId", r.lot_id as "lotId", array[r.heading, r.text, r.number, r.rationale, r.verification]::text[] as texts from requirement r`,
  threads: ofRequirement('thread', 't.quote, t.motivation, s.replacement', 'left join suggestion s on s.thread_id = t.id'),
  comments: ofRequirement('comment', 't.body'),
  sections: of('requirement_section', 't.title'),
  rounds: of('comment_round', ''),
  baselines: of('baseline', `encode(t.sha256, 'hex')`),
  meetings: `select m.id, g.procurement_id as "procurementId", null as "lotId", array[m.title, m.place, m.note]::text[] as texts from meeting m join working_group g on g.id = m.group_id`,
  agendaItems: `select i.id, g.procurement_id as "procurementId", null as "lotId", '{}'::text[] as texts from agenda_item i join meeting m on m.id = i.meeting_id join working_group g on g.id = m.group_id`,
  // What has been published is told by its title too.
  documents: of('tender_document', `case when not exists (select 1 from document_version v join publication_item i on i.version_id = v.id where v.document_id = t.id) then t.title end`),
  groups: of('working_group', 't.name'),
  declarations: `select u.id, u.procurement_id as "procurementId", u.person_id as "personId", u.conflict_of_interest as text from undertaking u
    where exists (select 1 from undertaking_conflict_lot c where c.undertaking_id = u.id)`,
};

/** The subjects of events that exist for those alone for whom the drafts do. */
const SECRET_SUBJECTS = ['requirement', 'requirementSection', 'thread', 'comment', 'commentRound', 'baseline', 'meeting', 'tenderDocument'];

export const isOfDrafts = ({ subjectType, procurementId }: Rows['events'][number], { drafts }: Sight): boolean =>
  SECRET_SUBJECTS.includes(subjectType) && procurementId !== null && !drafts.includes(procurementId);

const DRAFTED = ['requirements', 'threads', 'comments', 'sections', 'rounds', 'baselines', 'meetings', 'agendaItems', 'documents'] as const;

/** Forbids every draft that does not exist for the role; a text that something shown reads too is left aside. */
export function forbidDrafts(rows: DraftRows, sight: Sight, forbid: Forbid): void {
  const isShown = ({ procurementId, lotId }: Draft): boolean => sight.drafts.includes(procurementId) && (lotId === null || lotId !== sight.closedLot);
  const shown = new Set(DRAFTED.flatMap((kind) => rows[kind].filter(isShown).flatMap(({ texts }) => texts)));
  for (const kind of DRAFTED) {
    for (const { id, texts } of rows[kind].filter((one) => !isShown(one))) {
      forbid(`of the ${kind}`, id, ...texts.flatMap((text) => (text === null || text === '' || shown.has(text) ? [] : [text])));
    }
  }
  for (const { id, procurementId, texts } of rows.groups) if (!sight.groups.includes(procurementId)) forbid('a working group', id, ...texts.flatMap((text) => text ?? []));
  for (const { procurementId, text } of rows.declarations) if (!sight.declarations || !sight.groups.includes(procurementId)) forbid('a declaration', text);
}

/** Whether a word that was planted may stand in an answer to the role. */
export function mayMeet(word: string, sight: Sight, { procurement, secret, closedLot }: { procurement: string; secret: string; closedLot: string }): boolean {
  if (word.startsWith('zqopen')) return sight.drafts.includes(procurement);
  if (word.startsWith('zqclosed')) return sight.drafts.includes(procurement) && sight.closedLot !== closedLot;
  if (word.startsWith('zqother')) return sight.drafts.includes(secret);
  return word === 'zqdeclared' && sight.declarations && sight.groups.includes(procurement);
}
