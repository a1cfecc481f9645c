import type { AuthorityBasis, MandateAction, SigningMethod } from '../../../generated/graphql.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import type { OwnMandate } from './mandate-documents.js';

export type AnswerKind = 'SUBMIT' | 'DECLINE' | 'REFER';

/** A file that is with the host, but not yet handed in. */
export interface EvidenceFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly sentAt: number;
}

/** Everything an officer says on these pages. Names are the API's own, so that its refusals find their field. */
export interface Answer {
  kind: AnswerKind | '';
  method: SigningMethod;
  evidence: readonly EvidenceFile[];
  signatoryName: string;
  signatoryTitle: string;
  basis: AuthorityBasis | '';
  basisReference: string;
  signedOn: string;
  reason: string;
  name: string;
  email: string;
  note: string;
}

// The server removes unused files after two days: what the draft remembers of older ones leads nowhere.
const FILES_LAST_MS = 44 * 3_600_000;

const draftKey = (mandateId: string) => `samkop.mandate.${mandateId}`;

/** The answer being written. It is kept on the device until it is sent; a returned mandate starts from what was said last time. */
export function useAnswer(mandate: OwnMandate): Form<Answer> {
  const { signing } = mandate;
  forgetOldFiles(draftKey(mandate.id));
  return useForm<Answer>(
    {
      kind: '',
      method: signing?.method === 'PAPER_REGISTERED' ? 'UPLOADED_SCAN' : (signing?.method ?? 'UPLOADED_SCAN'),
      evidence: [],
      signatoryName: signing?.signatoryName ?? '',
      signatoryTitle: signing?.signatoryTitle ?? '',
      basis: signing?.basis ?? '',
      basisReference: signing?.basisReference ?? '',
      signedOn: signing?.signedOn ?? '',
      reason: '',
      name: '',
      email: '',
      note: '',
    },
    draftKey(mandate.id),
    localStorage,
  );
}

function forgetOldFiles(key: string): void {
  const kept = localStorage.getItem(key);
  if (kept === null) return;
  try {
    const draft = JSON.parse(kept) as Partial<Answer>;
    const evidence = draft.evidence?.filter(({ sentAt }) => Date.now() - sentAt < FILES_LAST_MS) ?? [];
    if (evidence.length !== draft.evidence?.length) localStorage.setItem(key, JSON.stringify({ ...draft, evidence }));
  } catch {
    localStorage.removeItem(key);
  }
}

/** The answers that can be given now, in the order in which they are offered. */
export function answersOpen(actions: readonly MandateAction[]): readonly AnswerKind[] {
  return (['SUBMIT', 'DECLINE', 'REFER'] as const).filter((kind) => actions.includes(kind));
}
