import type { MandateAction, ParticipationAction } from '../../../generated/graphql.js';

/** What the page can do, each with its button and dialog; approving stands in the review, and what is done to a link beside it. */
export type Act = Exclude<MandateAction, 'ISSUE' | 'APPROVE'> | Exclude<ParticipationAction, 'REGISTER_PAPER' | 'REVOKE_LINK'>;

/** The order of the buttons: the everyday ones first, the grave ones last. */
export const ACTS_IN_ORDER: readonly Act[] = ['ANSWER_INQUIRY', 'ISSUE_MANDATE', 'SUBMIT', 'REFER', 'REGISTER_PAPER', 'REMIND', 'REISSUE', 'RETURN', 'DECLINE', 'WITHDRAW', 'CANCEL'];
