import { cleanLine, dateInStockholm, hasControlCharacter } from '#kernel';
import type { FieldProblem } from '#platform/request';
import { AUTHORITY_BASES, SIGNING_METHODS, type AuthorityBasis, type SigningMethod } from './mandate-signing.entity.js';

/** What the officer or the host states about a signed mandate. */
export interface SigningInput {
  readonly method: SigningMethod;
  readonly signatoryName: string;
  readonly signatoryTitle: string;
  readonly basis: AuthorityBasis;
  readonly basisReference: string;
  readonly signedOn: string;
  readonly evidenceFileIds: readonly string[];
}

const MOST_FILES = 10;
const LIMITS = { signatoryName: 200, signatoryTitle: 200, basisReference: 500 } as const;

/** The statement with its spaces cleaned. */
export function cleanSigning(input: SigningInput): SigningInput {
  return {
    ...input,
    signatoryName: cleanLine(input.signatoryName),
    signatoryTitle: cleanLine(input.signatoryTitle),
    basisReference: cleanLine(input.basisReference),
  };
}

/** What is wrong with the statement, at its fields. The day of signing cannot lie in the future. */
export function signingProblems(input: SigningInput, now: Date): FieldProblem[] {
  const texts = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((name) => textProblem(name, input[name]));
  const choices = [
    ...(SIGNING_METHODS.includes(input.method) ? [] : [{ path: 'input.method', text: 'field.choice' }]),
    ...(AUTHORITY_BASES.includes(input.basis) ? [] : [{ path: 'input.basis', text: 'field.choice' }]),
  ];
  const date = input.signedOn > dateInStockholm(now) ? [{ path: 'input.signedOn', text: 'field.date.future' }] : [];
  const files = input.evidenceFileIds.length > MOST_FILES ? [{ path: 'input.evidenceFileIds', text: 'field.too_many', params: { limit: MOST_FILES } }] : [];
  return [...texts, ...choices, ...date, ...files];
}

function textProblem(name: keyof typeof LIMITS, text: string): FieldProblem[] {
  const path = `input.${name}`;
  if (text === '') return [{ path, text: 'field.required' }];
  if (text.length > LIMITS[name]) return [{ path, text: 'field.too_long', params: { limit: LIMITS[name], actual: text.length } }];
  return hasControlCharacter(text) ? [{ path, text: 'field.control_character' }] : [];
}
