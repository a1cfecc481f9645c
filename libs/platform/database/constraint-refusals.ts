import { QueryFailedError } from 'typeorm';
import { Refusal, type RefusalCode } from '#platform/request';

const refusals = new Map<string, { code: RefusalCode; text?: string }>();

/** Says in words what a constraint of the database stands for, so that the one who lost a race gets a refusal, not an error. */
export function defineConstraintRefusals(table: Readonly<Record<string, { code: RefusalCode; text?: string }>>): void {
  for (const [constraint, refusal] of Object.entries(table)) refusals.set(constraint, refusal);
}

export function refusalOfConstraint(error: unknown): Refusal | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { constraint } = error.driverError as Error & { constraint?: string };
  const refusal = constraint === undefined ? undefined : refusals.get(constraint);
  return refusal && new Refusal(refusal.code, refusal.text === undefined ? {} : { text: refusal.text });
}
