import type { Audience } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';

/** Whom a document or a publication is for, each wider than the one before it. */
export const AUDIENCE_NAMES = defineMessages<Audience>('audience', {
  WORKING_GROUP: { sv: 'Arbetsgruppen', en: 'The working group' },
  PARTICIPANTS: { sv: 'Deltagarna', en: 'The participants' },
  PUBLIC: { sv: 'Alla', en: 'Everybody' },
});
export const AUDIENCE_MEANINGS = defineMessages<Audience>('audience-meaning', {
  WORKING_GROUP: { sv: 'Bara arbetsgruppen och värdorganisationen, efter underskriven sekretessförbindelse.', en: 'Only the working group and the host organisation, after a signed confidentiality undertaking.' },
  PARTICIPANTS: { sv: 'Alla organisationer som har tillfrågats i upphandlingen, och arbetsgruppen.', en: 'All organisations that were asked in the procurement, and the working group.' },
  PUBLIC: { sv: 'Vem som helst, på en öppen sida utan inloggning som sökmotorer hittar.', en: 'Anybody, on an open page without signing in that search engines find.' },
});
export const AUDIENCES = Object.keys(AUDIENCE_NAMES) as readonly Audience[];
