import type { InquiryAnswer } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';

/** The three answers, as the one who answers says them. */
export const OWN_ANSWERS = defineMessages<InquiryAnswer>('own-inquiry-answer', {
  YES: { sv: 'Ja, vi vill vara med', en: 'Yes, we want to take part' },
  NO: { sv: 'Nej, vi vill inte vara med', en: 'No, we do not want to take part' },
  MAYBE: { sv: 'Vi vet inte ännu', en: 'We do not know yet' },
});
