import type { AuthorityBasis } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';

/** Why somebody may sign for an organisation, in words that are not the law's. */
export const BASIS_EXPLAINED = defineMessages<AuthorityBasis>('own-basis-explained', {
  COMPANY_SIGNATORY: { sv: 'Personen är registrerad som firmatecknare.', en: 'The person is registered as an authorised signatory.' },
  DELEGATION_ORDER: { sv: 'Er delegationsordning ger personen rätt att skriva under.', en: 'Your delegation order lets the person sign.' },
  BOARD_DECISION: { sv: 'En nämnd, styrelse eller fullmäktige har beslutat om just den här fullmakten.', en: 'A committee, board or council has decided on this very mandate.' },
});
export const REFERENCE_LABELS = defineMessages<AuthorityBasis>('own-reference', {
  COMPANY_SIGNATORY: { sv: 'Vilket registreringsbevis?', en: 'Which certificate of registration?' },
  DELEGATION_ORDER: { sv: 'Vilken delegationsordning och punkt?', en: 'Which delegation order and item?' },
  BOARD_DECISION: { sv: 'Vilket beslut?', en: 'Which decision?' },
});
export const REFERENCE_EXAMPLES = defineMessages<AuthorityBasis>('own-reference-example', {
  COMPANY_SIGNATORY: { sv: 'Till exempel: Registreringsbevis 2024-03-12', en: 'For example: Registreringsbevis 2024-03-12' },
  DELEGATION_ORDER: { sv: 'Till exempel: Antagen 2023-02-27, punkt 5.12', en: 'For example: Antagen 2023-02-27, punkt 5.12' },
  BOARD_DECISION: { sv: 'Till exempel: Kommunstyrelsen 2024-05-30 § 114', en: 'For example: Kommunstyrelsen 2024-05-30 § 114' },
});
export const BASES: readonly AuthorityBasis[] = ['DELEGATION_ORDER', 'BOARD_DECISION', 'COMPANY_SIGNATORY'];
