import { formatAmount } from '#kernel';
import type { AwardModel } from './procurement.js';
import type { Procurement } from './procurement.entity.js';

/** The terms of a procurement in the shape in which they are stated: what the two sides of a conflict, and a change, are compared in. */
export interface StatedTerms {
  readonly caseNumber: string;
  readonly title: string;
  readonly supportId: string | null;
  readonly awardModel: AwardModel;
  readonly lots: readonly string[];
  readonly cpvCodes: readonly string[];
  readonly ceilingAmount: string | null;
  readonly estimatedYearlyAmount: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly longPeriodReason: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly quietPeriodDays: number;
  readonly inquiryRespondBy: string | null;
}

export function statedTerms(procurement: Procurement, lots: readonly string[]): StatedTerms {
  const { caseNumber, title, supportId, awardModel, cpvCodes, periodFrom, periodTo, longPeriodReason } = procurement;
  const { contactEmail, contactPhone, quietPeriodDays, inquiryRespondBy } = procurement;
  return {
    caseNumber, title, supportId, awardModel, lots, cpvCodes,
    ceilingAmount: amountOf(procurement.ceilingOre),
    estimatedYearlyAmount: amountOf(procurement.estimatedYearlyOre),
    periodFrom, periodTo, longPeriodReason, contactEmail, contactPhone, quietPeriodDays, inquiryRespondBy,
  };
}

/** The names of the terms in which the two differ. */
export function differingTerms(before: StatedTerms, after: StatedTerms): string[] {
  const fields = Object.keys(before) as (keyof StatedTerms)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

const amountOf = (ore: string | null): string | null => (ore === null ? null : formatAmount(BigInt(ore)));
