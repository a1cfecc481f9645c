import { MANDATED_ACTS, type AwardModel, type MandatedAct } from '#procurements';

/** Which acts an award model asks for: under EACH_CONCLUDES the mandate runs to the award, and each organisation signs itself. */
export function actsOf(awardModel: AwardModel): readonly MandatedAct[] {
  return awardModel === 'HOST_CONCLUDES' ? MANDATED_ACTS : MANDATED_ACTS.filter((act) => act !== 'CONCLUDE' && act !== 'MANAGE');
}

/** What the chosen acts lack: where the host concludes for all, a mandate must cover it. */
export function missingActs(acts: readonly MandatedAct[], awardModel: AwardModel): readonly MandatedAct[] {
  return awardModel === 'HOST_CONCLUDES' && !acts.includes('CONCLUDE') ? ['CONCLUDE'] : [];
}
