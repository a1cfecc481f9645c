import type { ParticipationFlag } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';

/** What stands out about an organisation, in a few words. */
export const FLAG_NAMES = defineMessages<ParticipationFlag>('flag', {
  LATE_MANDATE: { sv: 'Fullmakten kom för sent', en: 'The mandate came too late' },
  WITHDRAWN_AFTER_LOCK: { sv: 'Återkallad efter låsningen', en: 'Withdrawn after the lock' },
  WRONG_PERSON: { sv: 'Fel person fick länken', en: 'The wrong person got the link' },
  MAIL_FAILED: { sv: 'Mejlet kom inte fram', en: 'The mail did not arrive' },
  CONTACT_MISSING: { sv: 'Kontaktperson saknas', en: 'No contact' },
});
