import type { OrganisationKind } from '../generated/graphql.js';
import { defineMessages } from '../i18n/messages.js';

/** Every kind of organisation, in words. */
export const KIND_NAMES = defineMessages<OrganisationKind>('kind', {
  REGION: { sv: 'Region', en: 'Region' },
  MUNICIPALITY: { sv: 'Kommun', en: 'Municipality' },
  UNIVERSITY: { sv: 'Universitet', en: 'University' },
  MUNICIPAL_COMPANY: { sv: 'Kommunalt bolag', en: 'Municipal company' },
  REGIONAL_COMPANY: { sv: 'Regionalt bolag', en: 'Regional company' },
  MUNICIPAL_ASSOCIATION: { sv: 'Kommunalförbund', en: 'Municipal association' },
  STATE_AGENCY: { sv: 'Statlig myndighet', en: 'State agency' },
  FOUNDATION: { sv: 'Stiftelse', en: 'Foundation' },
  OTHER: { sv: 'Annan', en: 'Other' },
});
export const KINDS = Object.keys(KIND_NAMES) as readonly OrganisationKind[];
