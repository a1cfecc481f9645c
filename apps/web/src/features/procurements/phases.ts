import type { AwardModel, BindingActKind, ProcurementPhase } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';

export const PHASE_NAMES = defineMessages<ProcurementPhase>('phase', {
  PREPARATION: { sv: 'Förberedelse', en: 'Preparation' },
  INQUIRY: { sv: 'Intresseförfrågan', en: 'Inquiry' },
  MANDATES: { sv: 'Fullmakter', en: 'Mandates' },
  DRAFTING: { sv: 'Krav och dokument', en: 'Requirements' },
  PUBLISHED: { sv: 'Annonserad', en: 'Published' },
  EVALUATION: { sv: 'Utvärdering', en: 'Evaluation' },
  AWARDED: { sv: 'Tilldelad', en: 'Awarded' },
  IN_FORCE: { sv: 'Avtal gäller', en: 'In force' },
  ENDED: { sv: 'Avslutad', en: 'Ended' },
  CANCELLED: { sv: 'Avbruten', en: 'Cancelled' },
});

/** The phases one after the other; a cancelled procurement has left the row. */
export const PHASE_ROW: readonly ProcurementPhase[] = ['PREPARATION', 'INQUIRY', 'MANDATES', 'DRAFTING', 'PUBLISHED', 'EVALUATION', 'AWARDED', 'IN_FORCE', 'ENDED'];

export const AWARD_MODEL_NAMES = defineMessages<AwardModel>('award-model', {
  HOST_CONCLUDES: { sv: 'Värden tilldelar och ingår avtalet för alla', en: 'The host awards and concludes for all' },
  EACH_CONCLUDES: { sv: 'Var och en beslutar och ingår sitt eget avtal', en: 'Each decides and concludes its own agreement' },
});

export const ACT_KIND_NAMES = defineMessages<BindingActKind>('act-kind', {
  LOCK_ENTITLED_PARTIES: { sv: 'Lås förteckningen över avropsberättigade', en: 'Lock the list of entitled parties' },
  OPEN_NEW_LIST: { sv: 'Öppna en ny förteckning', en: 'Open a new list' },
  PUBLISH: { sv: 'Annonsera', en: 'Publish' },
  AWARD: { sv: 'Tilldela', en: 'Award' },
  CANCEL: { sv: 'Avbryt upphandlingen', en: 'Cancel the procurement' },
  OVERRIDE_CEILING: { sv: 'Gå över takvolymen', en: 'Override the ceiling' },
});
