import type { ParticipationStage } from '../generated/graphql.js';
import { defineMessages } from '../i18n/messages.js';

/** Every stage in words, in the order of the funnel: what is on its way first, what has ended last. */
export const STAGE_NAMES = defineMessages<ParticipationStage>('stage', {
  INVITED: { sv: 'Inbjuden', en: 'Invited' },
  OPENED: { sv: 'Har öppnat', en: 'Has opened' },
  INTERESTED: { sv: 'Vill delta', en: 'Wants to take part' },
  MANDATE_SENT: { sv: 'Fullmakt skickad', en: 'Mandate sent' },
  MANDATE_SUBMITTED: { sv: 'Att granska', en: 'To review' },
  MANDATE_RETURNED: { sv: 'Ska kompletteras', en: 'To be completed' },
  MANDATE_APPROVED: { sv: 'Godkänd', en: 'Approved' },
  ENTITLED: { sv: 'Avropsberättigad', en: 'Entitled' },
  DECLINED: { sv: 'Avstår', en: 'Declines' },
  WITHDRAWN: { sv: 'Återkallad', en: 'Withdrawn' },
  LAPSED: { sv: 'Tiden gick ut', en: 'Time ran out' },
});
export const STAGE_ORDER = Object.keys(STAGE_NAMES) as readonly ParticipationStage[];
