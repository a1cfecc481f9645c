import { organisationJson, type OrganisationView } from '#organisations';
import { procurementJson, staffCondition, type MandatedAct, type ProcurementView, type ProcurementReading } from '#procurements';
import { askedJson, isoInstant } from '#platform/database';
import { personJson } from '#platform/graphql';
import type { MandateState } from './mandate.js';
import type { MandateAction } from './mandate.policy.js';
import type { AuthorityBasis, SignatureStatus, SigningMethod } from '../signing/mandate-signing.entity.js';

/** A file as others read it: what came in as evidence. */
export interface FileView {
  readonly id: string;
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: string;
  readonly sha256: string;
  readonly uploadedAt: string;
  readonly href: string;
}

export interface SigningView {
  readonly method: SigningMethod;
  readonly signatoryName: string;
  readonly signatoryTitle: string;
  readonly basis: AuthorityBasis;
  readonly basisReference: string;
  readonly signedOn: string;
  readonly signatureStatus: SignatureStatus;
  readonly evidence: readonly FileView[];
}

/** A mandate as it is read. The columns are always there; the rest where it was asked for. */
export interface MandateView {
  readonly id: string;
  readonly state: MandateState;
  readonly version: number;
  readonly acts: readonly MandatedAct[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly textVersion: number;
  readonly issuedAt: string | null;
  readonly submittedAt: string | null;
  readonly approvedAt: string | null;
  readonly respondBy: string | null;
  readonly completeBy: string | null;
  readonly returnReason: string | null;
  readonly declineReason: string | null;
  readonly withdrawReason: string | null;
  readonly cancelReason: string | null;
  readonly lateAt: string | null;
  readonly pdfHref: string;
  readonly principal?: OrganisationView;
  readonly procurement?: ProcurementView;
  readonly lots?: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly text?: string;
  readonly signing?: SigningView | null;
  readonly submittedBy?: string | null;
  readonly reviewedBy?: { readonly id: string; readonly name: string; readonly email: string } | null;
  readonly registrationNumber?: string | null;
  readonly comesLate?: boolean;
  readonly availableActions?: readonly MandateAction[];
  /** Whether the viewer works with the procurement, or audits it; there where the history was asked for. */
  readonly isStaff?: boolean;
  /** What `availableActions` is said from; there where that was asked for. */
  readonly grounds?: MandateGrounds;
}

export interface MandateGrounds {
  readonly participationId: string;
  readonly organisationId: string;
  readonly procurementId: string;
  readonly hostId: string;
  readonly lockedList: number | null;
  readonly signing: {
    signatoryName: string; submitterId: string | null; submitterName: string | null;
    registrarId: string | null; registrarName: string | null; evidenceCount: number;
  } | null;
}

/** SQL for the JSON of a `mandate` row, shaped like the API's `Mandate`, with what was asked for. */
export function mandateJson(m: string, reading: ProcurementReading): string {
  const { asked, prefix = '' } = reading;
  const parts = Object.entries(PARTS).filter(([field]) => asked?.has(prefix + field)).map(([, sql]) => sql(m, reading));
  const plain = Object.entries(columns(m)).map(([field, sql]) => `'${field}', ${sql}`);
  return `case when ${m}.id is not null then json_build_object(${[...plain, ...parts].join(', ')}) end`;
}

const columns = (m: string) => ({
  id: `${m}.id`, state: `${m}.state`, version: `${m}.version`, acts: `${m}.acts`, validFrom: `${m}.valid_from`, validTo: `${m}.valid_to`,
  textVersion: `${m}.text_version`, issuedAt: isoInstant(`${m}.issued_at`), submittedAt: isoInstant(`${m}.submitted_at`),
  approvedAt: isoInstant(`${m}.approved_at`), respondBy: `${m}.respond_by`, completeBy: `${m}.complete_by`,
  returnReason: `${m}.return_reason`, declineReason: `${m}.decline_reason`, withdrawReason: `${m}.withdraw_reason`,
  cancelReason: `${m}.cancel_reason`, lateAt: isoInstant(`${m}.late_at`), pdfHref: `'/mandates/' || ${m}.id || '.pdf'`,
});

/** SQL for the JSON text of the one `mandate` row of `from` that an answer takes as it is (`textPart`). Undefined where more than columns is asked for. */
export const mandateText = (m: string, { asked = new Set(), prefix = '' }: ProcurementReading, from: string): string | undefined =>
  askedJson(columns(m), asked, prefix, from);

type Part = (m: string, reading: ProcurementReading) => string;

/** The signing that counts: the one the state rests on, else the latest that came (late ones have no place in the state). */
const currentSigning = (m: string): string =>
  `coalesce(${m}.signing_id, (select latest.id from mandate_signing latest where latest.mandate_id = ${m}.id order by latest.submitted_at desc limit 1))`;

const PARTS: Readonly<Record<string, Part>> = {
  principal: (m, reading) => `'principal', (select ${organisationJson(`${m}_principal`, { ...reading, prefix: `${reading.prefix ?? ''}principal.` })}
    from organisation ${m}_principal where ${m}_principal.id = ${m}.principal_id)`,
  procurement: (m, reading) => `'procurement', (select ${procurementJson(`${m}_procurement`, { ...reading, prefix: `${reading.prefix ?? ''}procurement.` })}
    from procurement ${m}_procurement where ${m}_procurement.id = ${m}.procurement_id)`,
  lots: (m) => `'lots', (select coalesce(json_agg(json_build_object('id', l.id, 'number', l.number, 'title', l.title) order by l.number), '[]')
    from mandate_lot ml join lot l on l.id = ml.lot_id where ml.mandate_id = ${m}.id)`,
  text: (m) => `'text', ${m}.text`,
  signing: (m) => `'signing', (select json_build_object('method', s.method, 'signatoryName', s.signatory_name, 'signatoryTitle', s.signatory_title,
      'basis', s.basis, 'basisReference', s.basis_reference, 'signedOn', s.signed_on, 'signatureStatus', s.signature_status,
      'evidence', (select coalesce(json_agg(json_build_object('id', f.id, 'number', e.number, 'fileName', f.file_name, 'mediaType', f.media_type,
          'size', f.size::text, 'sha256', encode(f.sha256, 'hex'), 'uploadedAt', ${isoInstant('f.uploaded_at')}, 'href', '/files/' || f.id) order by e.number), '[]')
        from signing_evidence e join stored_file f on f.id = e.file_id where e.signing_id = s.id))
    from mandate_signing s where s.id = ${currentSigning(m)})`,
  submittedBy: (m) => `'submittedBy', (select s.handed_in_by from mandate_signing s where s.id = ${currentSigning(m)})`,
  // As in the timeline: who works for the host is not shown by name and address to those who do not.
  reviewedBy: (m, { actor, params }) => `'reviewedBy', (select ${personJson('reviewer')} from person reviewer, procurement reviewed
    where reviewer.id = ${m}.reviewer_id and reviewed.id = ${m}.procurement_id and ${staffCondition(actor, params, 'reviewed')})`,
  history: (m, { actor, params }) => `'isStaff', (select ${staffCondition(actor, params, 'told')} from procurement told where told.id = ${m}.procurement_id)`,
  registrationNumber: (m) => `'registrationNumber', (select s.registration_number from mandate_signing s where s.id = ${currentSigning(m)})`,
  comesLate: (m) => `'comesLate', exists (select 1 from candidate_list c where c.procurement_id = ${m}.procurement_id and not c.open)`,
  availableActions: (m) => `'grounds', (select json_build_object('participationId', ${m}.participation_id, 'organisationId', ${m}.principal_id,
      'procurementId', gp.id, 'hostId', gp.host_id,
      'lockedList', (select c.number from candidate_list c where c.procurement_id = gp.id and not c.open),
      'signing', ${signingGrounds(`${m}.signing_id`)})
    from procurement gp where gp.id = ${m}.procurement_id)`,
};

/** SQL: who had a hand in a signing, by the names of that time, and how much evidence there is. Null where there is none. */
export const signingGrounds = (signingId: string): string => `(select json_build_object('signatoryName', gs.signatory_name,
    'submitterId', gs.submitted_by_person_id, 'submitterName', case when gs.registered_by is null then gs.handed_in_by end,
    'registrarId', gs.registered_by, 'registrarName', case when gs.registered_by is not null then gs.handed_in_by end,
    'evidenceCount', (select count(*)::int from signing_evidence ge where ge.signing_id = gs.id))
  from mandate_signing gs where gs.id = ${signingId})`;
