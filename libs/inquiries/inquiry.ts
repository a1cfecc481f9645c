import { accept, hasControlCharacterInLines, refuse, type Decision } from '#kernel';
import type { FieldProblem } from '#platform/request';
import type { InquiryAnswer } from './participation/participation-stage.js';

export const LONGEST_REASON = 2_000;

export interface Question {
  readonly number: number;
  readonly question: string;
  readonly unit: string;
}

export interface Answer {
  readonly answer: InquiryAnswer;
  readonly reason?: string;
  /** By the question's text or its number; a quantity with at most two decimals. */
  readonly volumes: readonly { readonly question: string; readonly quantity: string }[];
}

/** A volume as it is kept: a question without an answer stays empty, which is not zero. */
export interface Volume extends Question {
  readonly quantity?: string;
}

/**
 * An answer to the inquiry, complete: every question with its quantity or none.
 * Refuses a no without a reason, volumes to questions that are not asked or come twice, and quantities that are none.
 */
export function answerInquiry(answer: Answer, questions: readonly Question[]): Decision<readonly Volume[], never, readonly FieldProblem[]> {
  const problems = [...reasonProblems(answer), ...answer.volumes.flatMap((volume, index) => volumeProblems(volume, index, answer, questions))];
  if (problems.length > 0) return refuse(problems);
  const volumes = questions.map((question) => {
    const given = answer.volumes.find((volume) => asks(question, volume.question));
    return { ...question, ...(given ? { quantity: given.quantity } : {}) };
  });
  return accept(answer.answer === 'NO' ? [] : volumes);
}

const asks = (question: Question, text: string): boolean => question.question === text || String(question.number) === text;

function reasonProblems({ answer, reason }: Answer): FieldProblem[] {
  const length = reason?.trim().length ?? 0;
  if (answer === 'NO' && length === 0) return [{ path: 'input.reason', text: 'inquiry.reason_missing' }];
  if (length > LONGEST_REASON) return [{ path: 'input.reason', text: 'field.too_long', params: { limit: LONGEST_REASON, actual: length } }];
  return hasControlCharacterInLines(reason ?? '') ? [{ path: 'input.reason', text: 'field.control_character' }] : [];
}

function volumeProblems(volume: Answer['volumes'][number], index: number, answer: Answer, questions: readonly Question[]): FieldProblem[] {
  const question = questions.find((asked) => asks(asked, volume.question));
  if (!question) return [{ path: `input.volumes.${index}.question`, text: 'field.unknown' }];
  const isRepeated = answer.volumes.slice(0, index).some((earlier) => asks(question, earlier.question));
  if (isRepeated) return [{ path: `input.volumes.${index}.question`, text: 'field.duplicate' }];
  return /^\d{1,12}(\.\d{1,2})?$/.test(volume.quantity) ? [] : [{ path: `input.volumes.${index}.quantity`, text: 'inquiry.quantity' }];
}
