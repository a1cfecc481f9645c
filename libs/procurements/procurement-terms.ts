import { isCalendarDate } from '#kernel';
import { AWARD_MODELS, type AwardModel } from './procurement.js';
import { InputReading } from './reading-input.js';

const LONGEST_CASE_NUMBER = 60;
const LONGEST_TITLE = 200;
const LONGEST_REASON = 2_000;
const MOST_LOTS = 50;
const MOST_CPV_CODES = 50;
const LONGEST_QUIET_PERIOD_DAYS = 60;
const LONGEST_PERIOD_YEARS = 4;

type Optional<Value> = Value | null | undefined;

/** What the host states of a procurement. Amounts are decimal kronor as text, dates `YYYY-MM-DD`, lots titles in order. */
export interface TermsInput {
  readonly caseNumber: string;
  readonly title: string;
  readonly supportId?: Optional<string>;
  readonly awardModel: AwardModel;
  readonly lots: readonly string[];
  readonly cpvCodes?: Optional<readonly string[]>;
  readonly ceilingAmount?: Optional<string>;
  readonly estimatedYearlyAmount?: Optional<string>;
  readonly periodFrom?: Optional<string>;
  readonly periodTo?: Optional<string>;
  readonly longPeriodReason?: Optional<string>;
}

/** How the work with it is done: added once the procurement is there. What is not given stays as it is; null clears it. */
export interface WorkingTermsInput {
  readonly contactEmail?: Optional<string>;
  readonly contactPhone?: Optional<string>;
  readonly quietPeriodDays?: Optional<number>;
  readonly inquiryRespondBy?: Optional<string>;
}

/** The terms as they are kept: cleaned, amounts in öre as text. */
export interface Terms {
  readonly caseNumber: string;
  readonly title: string;
  readonly supportId: string | null;
  readonly awardModel: AwardModel;
  readonly lots: readonly string[];
  readonly cpvCodes: string[];
  readonly ceilingOre: string | null;
  readonly estimatedYearlyOre: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly longPeriodReason: string | null;
}

export type WorkingTerms = {
  -readonly [Field in keyof WorkingTermsInput]?: Field extends 'quietPeriodDays' ? number : string | null;
};

/** Reads the terms; what is wrong with them is left in the reading. */
export function readTerms(input: TermsInput, reading: InputReading): Terms {
  const terms = {
    caseNumber: reading.line('caseNumber', input.caseNumber, LONGEST_CASE_NUMBER),
    title: reading.line('title', input.title, LONGEST_TITLE),
    supportId: input.supportId ?? null,
    awardModel: reading.oneOf('awardModel', input.awardModel, AWARD_MODELS),
    lots: readLots(input.lots, reading),
    cpvCodes: readCpvCodes(input.cpvCodes ?? [], reading),
    ceilingOre: reading.optionalAmount('ceilingAmount', input.ceilingAmount),
    estimatedYearlyOre: reading.optionalAmount('estimatedYearlyAmount', input.estimatedYearlyAmount),
    periodFrom: reading.optionalDate('periodFrom', input.periodFrom),
    periodTo: reading.optionalDate('periodTo', input.periodTo),
    longPeriodReason: reading.optionalText('longPeriodReason', input.longPeriodReason, LONGEST_REASON),
  };
  return { ...terms, longPeriodReason: readPeriod(terms, reading) };
}

export function readWorkingTerms(input: WorkingTermsInput, reading: InputReading): WorkingTerms {
  const { contactEmail, contactPhone, quietPeriodDays, inquiryRespondBy } = input;
  return {
    ...(contactEmail !== undefined && { contactEmail: reading.optionalEmail('contactEmail', contactEmail) }),
    ...(contactPhone !== undefined && { contactPhone: reading.optionalTelephone('contactPhone', contactPhone) }),
    ...(quietPeriodDays != null && { quietPeriodDays: reading.wholeNumber('quietPeriodDays', quietPeriodDays, 0, LONGEST_QUIET_PERIOD_DAYS) }),
    ...(inquiryRespondBy !== undefined && { inquiryRespondBy: reading.optionalDate('inquiryRespondBy', inquiryRespondBy) }),
  };
}

function readLots(titles: readonly string[], reading: InputReading): string[] {
  if (titles.length === 0) reading.refuse('lots', 'field.required');
  if (titles.length > MOST_LOTS) reading.refuse('lots', 'field.too_many', { limit: MOST_LOTS });
  const lots = titles.slice(0, MOST_LOTS).map((title, index) => reading.line(`lots.${index}`, title, LONGEST_TITLE));
  reading.unique('lots', lots);
  return lots;
}

/**
 * CPV codes, `64200000-8`: eight digits and a check digit. Only the form is checked; how the check digit is made is not public.
 * Source: Regulation (EC) No 2195/2002.
 */
function readCpvCodes(codes: readonly string[], reading: InputReading): string[] {
  if (codes.length > MOST_CPV_CODES) reading.refuse('cpvCodes', 'field.too_many', { limit: MOST_CPV_CODES });
  const read = codes.slice(0, MOST_CPV_CODES).map((code) => code.trim());
  read.forEach((code, index) => {
    if (!/^[0-9]{8}-[0-9]$/.test(code)) reading.refuse(`cpvCodes.${index}`, 'field.cpv_code');
  });
  reading.unique('cpvCodes', read);
  return read;
}

type Period = Pick<Terms, 'periodFrom' | 'periodTo' | 'longPeriodReason'>;

/**
 * A framework agreement runs at most four years, unless special reasons are stated: a longer period needs them, a shorter one
 * keeps none. Source: LOU 7 ch. 2 §.
 */
function readPeriod({ periodFrom, periodTo, longPeriodReason }: Period, reading: InputReading): string | null {
  if (periodTo === null || !isCalendarDate(periodTo)) return null;
  if (periodFrom === null) reading.refuse('periodFrom', 'field.required');
  if (periodFrom === null || !isCalendarDate(periodFrom)) return null;
  if (periodTo < periodFrom) reading.refuse('periodTo', 'field.date.before', { earliest: periodFrom });
  if (!isLongPeriod(periodFrom, periodTo)) return null;
  if (longPeriodReason === null) reading.refuse('longPeriodReason', 'field.long_period_reason');
  return longPeriodReason;
}

/** Whether the period, both days included, is over four years. */
export function isLongPeriod(periodFrom: string, periodTo: string): boolean {
  const anniversary = `${Number(periodFrom.slice(0, 4)) + LONGEST_PERIOD_YEARS}${periodFrom.slice(4)}`;
  return periodTo >= anniversary;
}
