import type { MandatedAct } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';

/** What a mandate can cover, in words and in the order in which it happens. */
export const ACT_NAMES = defineMessages<MandatedAct>('act', {
  PREPARE: { sv: 'förbereda upphandlingen', en: 'prepare the procurement' },
  PUBLISH: { sv: 'annonsera', en: 'publish the notice' },
  EVALUATE: { sv: 'pröva och utvärdera anbud', en: 'examine and evaluate tenders' },
  AWARD: { sv: 'fatta tilldelningsbeslut', en: 'make the award decision' },
  CONCLUDE: { sv: 'ingå ramavtalet', en: 'conclude the framework agreement' },
  MANAGE: { sv: 'förvalta ramavtalet', en: 'manage the framework agreement' },
});
export const ACTS = Object.keys(ACT_NAMES) as readonly MandatedAct[];
