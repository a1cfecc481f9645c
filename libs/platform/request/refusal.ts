export const REFUSAL_CODES = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT', 'RATE_LIMITED', 'TOO_COMPLEX', 'INTERNAL',
  'ALREADY_EXISTS', 'ACTION_NOT_AVAILABLE', 'EVIDENCE_MISSING', 'SIGNATORY_MISSING', 'REVIEWER_IS_SIGNATORY', 'PARTIES_LOCKED',
  'NOT_ENTITLED', 'SCOPE_MISSING', 'DEADLINE_PASSED', 'CONFIDENTIALITY_NOT_SIGNED', 'CEILING_EXCEEDED', 'SECOND_PERSON_REQUIRED',
  'ANNEX_GAP', 'FILE_REJECTED', 'FILE_TOO_LARGE', 'CHECKSUM_MISMATCH',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A field that cannot stand as it is, and the text that says why (a key of the texts). */
export interface FieldProblem {
  readonly path: string;
  readonly text: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * A refusal: the request was understood and will not be carried out. It is stored and thrown as a code with parameters,
 * and put into words in the reader's language at the door.
 */
export class Refusal extends Error {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly details: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldProblem[];

  constructor(
    readonly code: RefusalCode,
    more: { text?: string; params?: Record<string, unknown>; details?: Record<string, unknown>; fields?: readonly FieldProblem[] } = {},
  ) {
    super(code);
    this.name = 'Refusal';
    this.text = more.text ?? `refusal.${code}`;
    this.params = more.params ?? {};
    this.details = more.details ?? {};
    this.fields = more.fields ?? [];
  }
}

export const notFound = (): Refusal => new Refusal('NOT_FOUND');

/** Input that fails at named fields: the client shows each text at its field. */
export function invalidInput(...fields: FieldProblem[]): Refusal {
  return new Refusal('INVALID_INPUT', { fields });
}

const HTTP_STATUS: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, ALREADY_EXISTS: 409, ACTION_NOT_AVAILABLE: 409,
  DEADLINE_PASSED: 410, FILE_TOO_LARGE: 413, FILE_REJECTED: 422, CHECKSUM_MISMATCH: 422, RATE_LIMITED: 429, INTERNAL: 500,
};

/** The status of an answer over plain HTTP; GraphQL says the code in its errors. */
export const httpStatusOf = (code: RefusalCode): number => HTTP_STATUS[code] ?? 400;
