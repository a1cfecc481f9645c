import type { MandateFacts, MandateState, Party, SigningFacts } from './mandate.js';

/** The day by which the built mandates are wanted, and an instant before its end. */
export const RESPOND_BY = '2024-09-30';
export const BEFORE_DEADLINE = new Date('2024-09-27T10:00:00Z');

/** Somebody who has had no hand in the built signing. */
export const REVIEWER: Party = { personId: 'birger', name: 'Birger Norrsken' };

/** A complete signing by people of the organisation. */
export const signed = (): SigningFacts => ({
  signatory: { name: 'Signe Sundström' }, submitter: { name: 'Karin Forsberg' }, evidenceCount: 1,
});

/** A mandate in a state, with what such a mandate has. */
export function standing(state: MandateState): MandateFacts {
  const isSigned = state === 'SUBMITTED' || state === 'APPROVED' || state === 'WITHDRAWN';
  return {
    id: '0192f0c1-0000-7000-8000-000000000001', state, ...(state === 'DRAFT' ? {} : { respondBy: RESPOND_BY }), ...(isSigned ? { signing: signed() } : {}),
  };
}
