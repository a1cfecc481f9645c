import { withoutPersonalNumbers } from '#kernel';

/** An answer to the inquiry, one that was changed later too. */
export interface TakenAnswer {
  readonly answer: 'YES' | 'NO' | 'MAYBE';
  readonly reason: string | null;
  readonly answeredAt: string;
  readonly answeredBy: string | null;
  readonly supersededAt: string | null;
  readonly volumes: readonly { readonly question: string; readonly quantity: string | null; readonly unit: string }[];
}

/** A file that lies in the store: evidence, or something published. */
export interface TakenFile {
  readonly fileId: string;
  readonly fileName: string;
}

export interface TakenSigning {
  readonly method: string;
  readonly signatoryName: string;
  readonly signatoryTitle: string;
  readonly basis: string;
  readonly basisReference: string;
  readonly signedOn: string;
  readonly signatureStatus: string;
  readonly handedInBy: string;
  readonly registrationNumber: string;
  readonly late: boolean;
  readonly submittedAt: string;
  readonly evidence: readonly TakenFile[];
}

export interface TakenMandate {
  readonly id: string;
  readonly state: string;
  readonly acts: readonly string[];
  readonly lots: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly textVersion: number;
  readonly issuedAt: string | null;
  readonly respondBy: string | null;
  readonly submittedAt: string | null;
  readonly approvedAt: string | null;
  readonly remarks: readonly { readonly kind: string; readonly text: string; readonly at: string }[];
  readonly signings: readonly TakenSigning[];
}

export interface TakenLetter {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  /** Only where letters are kept; their personal links are left out. */
  readonly text: string | null;
}

/** Something said for the organisation in the work on the requirements, and what it was said of. */
export interface TakenComment {
  readonly requirement: string;
  readonly onVersion: number;
  readonly quote: string | null;
  readonly body: string | null;
  readonly suggestion: string | null;
  readonly position: boolean;
  readonly by: string;
  readonly at: string;
  readonly withdrawnAt: string | null;
}

export interface TakenEvent {
  readonly at: string;
  readonly kind: string;
  /** Null too where the one who asks is not told the names of those who work for the host. */
  readonly by: string | null;
  readonly sv: string;
  readonly en: string;
}

export interface TakenPublication {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly audience: string;
  readonly publishedAt: string;
  readonly changeNote: string | null;
  readonly manifestSha256: string;
  readonly items: readonly { readonly fileId: string; readonly path: string; readonly title: string }[];
}

export interface TakenReceipt {
  readonly publication: number;
  /** The title of one file; null for the whole package. */
  readonly item: string | null;
  readonly by: string;
  readonly at: string;
}

export interface TakenProcurement {
  readonly id: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly phase: string;
  readonly host: string;
  /** Whom to ask. */
  readonly askAt: string | null;
  readonly participation: {
    readonly stage: string; readonly invitedAt: string; readonly openedAt: string | null; readonly entitledBefore: boolean;
    readonly lastContactAt: string | null; readonly remindersSent: number;
  };
  readonly lists: readonly { readonly list: number; readonly number: number; readonly lockedAt: string }[];
  readonly answers: readonly TakenAnswer[];
  readonly mandates: readonly TakenMandate[];
  readonly referrals: readonly { readonly name: string; readonly email: string; readonly note: string | null; readonly at: string }[];
  readonly letters: readonly TakenLetter[];
  /** Null: drafts are secret, and do not exist for the one who asked. */
  readonly comments: readonly TakenComment[] | null;
  readonly publications: readonly TakenPublication[];
  readonly receipts: readonly TakenReceipt[];
  readonly events: readonly TakenEvent[];
}

export interface TakenOrganisation {
  readonly name: string;
  readonly organisationNumber: string;
  readonly kind: string;
  readonly countyCode: string;
  readonly municipalityCode: string | null;
  readonly population: number | null;
  readonly contacts: readonly { readonly name: string; readonly email: string; readonly title: string | null; readonly primary: boolean }[];
}

/** Everything that concerns an organisation, as one who may take it out gets it. */
export interface TakeOutRecord {
  readonly organisation: TakenOrganisation;
  readonly procurements: readonly TakenProcurement[];
}

/** Keys whose values are no text that somebody wrote. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['id', 'fileId', 'sha256', 'manifestSha256', 'organisationNumber', 'caseNumber']);
/** What a personal link ends with: whoever reads a kept letter does not come in by it. */
const LINK_TOKEN = /(\/[ish]\/)[\w-]{16,}/g;

/** The record without personal identity numbers, wherever somebody wrote one, and without the tokens of personal links. */
export function withoutSecrets<Value>(value: Value): Value {
  if (typeof value === 'string') return withoutPersonalNumbers(value.replace(LINK_TOKEN, '$1…'), '[personnummer]') as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => withoutSecrets(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]: [string, unknown]) => [key, AS_THEY_ARE.has(key) ? one : withoutSecrets(one)])) as Value;
}
