import { addDays, dateInStockholm } from '#kernel';
import { MANDATED_ACTS, type AwardModel, type MandatedAct } from '#procurements';
import { invalidInput, Refusal } from '#platform/request';
import { actsOf, missingActs } from './mandated-acts.js';

const LONGEST_WAIT_DAYS = 730;
const MOST_AT_ONCE = 500;

/** What the host asks for when it issues. All lots and all acts of the award model unless said. */
export interface IssueInput {
  readonly respondBy: string;
  readonly lotIds?: readonly string[];
  readonly acts?: readonly MandatedAct[];
  readonly validTo?: string;
}

/** The acts of the mandates, in their own order. Refuses with SCOPE_MISSING where the host could not conclude for the organisation. */
export function actsToIssue(chosen: readonly MandatedAct[] | undefined, awardModel: AwardModel): MandatedAct[] {
  const acts = MANDATED_ACTS.filter((act) => (chosen ?? actsOf(awardModel)).includes(act));
  if (acts.length === 0) throw invalidInput({ path: 'acts', text: 'field.required' });
  if (missingActs(acts, awardModel).length > 0) throw new Refusal('SCOPE_MISSING', { fields: [{ path: 'acts', text: 'mandate.acts_must_conclude' }] });
  return acts;
}

/** Refuses a day that has passed or lies more than two years ahead. */
export function refuseRespondBy(respondBy: string, now: Date): void {
  const today = dateInStockholm(now);
  if (respondBy < today) throw invalidInput({ path: 'respondBy', text: 'field.date.past', params: { earliest: today } });
  if (respondBy > addDays(today, LONGEST_WAIT_DAYS)) throw invalidInput({ path: 'respondBy', text: 'mandate.respond_by_too_far' });
}

export function refuseNumberOf(organisationIds: readonly string[]): void {
  if (organisationIds.length === 0) throw invalidInput({ path: 'organisationIds', text: 'field.required' });
  if (organisationIds.length > MOST_AT_ONCE) throw invalidInput({ path: 'organisationIds', text: 'field.too_many', params: { limit: MOST_AT_ONCE } });
}
