export { PROCUREMENT_ENTITIES, ProcurementRoutesModule, ProcurementsModule } from './procurements.module.js';
export { Procurement, Lot, Milestone, InquiryQuestion, ReplacedAgreement, ReplacedAgreementParty } from './procurement.entity.js';
export { MandateTemplate } from './mandate-templates/mandate-template.entity.js';
export { actsInSwedish, lotsInSwedish, MANDATED_ACTS, renderMandateText, type MandatedAct, type MandateTextValues, type UnresolvedFields } from './mandate-templates/mandate-template.js';
export { BindingAct } from './binding-acts/binding-act.entity.js';
export {
  AWARD_MODELS, enterPhase, isBeforePublication, isClosed, nextPhases, PROCUREMENT_LIFECYCLE, PROCUREMENT_PHASES, publishedFrom,
  type AwardModel, type ProcurementPhase,
} from './procurement.js';
export {
  deciderCondition, mayWithProcurement, readerCondition, staffCondition, visibleProcurements, type ProcurementAct, type ProcurementScope,
} from './procurement.policy.js';
export { isLongPeriod } from './procurement-terms.js';
export { readInput } from './read-input.js';
export { InputReading } from './reading-input.js';
export { lockProcurement, shareProcurement, visibleProcurement } from './procurement-lock.js';
export { procurementJson, type ProcurementView, type ProcurementReading } from './procurement-json.js';
export {
  enumOf, InquiryQuestionType, LotType, MandateTemplateType, MilestoneType, ProcurementType, ReplacedAgreementType,
} from './procurement.types.js';
export { BINDING_ACT_LIFECYCLE, type BindingActKind, type BindingActState, type Consequence } from './binding-acts/binding-act.js';
export { BindingActType } from './binding-acts/binding-act.types.js';
export { bindingActJson, type BindingActView } from './binding-acts/binding-act-json.js';
export { BindingActs, type ActSubject, type ActTerms, type BindingActHandler } from './binding-acts/binding-acts.js';
export { BindingActCommands } from './binding-acts/binding-act.commands.js';
export { BindingActQueries, type BindingActWithProcurement } from './binding-acts/binding-act.queries.js';
export { consequencesInWords } from './binding-acts/consequences-in-words.js';
export { ProcurementCommands, type ChangeProcurement, type CreateProcurement } from './procurement.commands.js';
export { ProcurementParts, readPart, type PartQuestion, type ProcurementPart } from './procurement-parts.js';
export { ProcurementQueries } from './procurement.queries.js';
export { MilestoneCommands, type MilestoneTerms } from './milestone.commands.js';
export { InquiryQuestionCommands, type QuestionTerms } from './inquiry-question.commands.js';
export { ReplacedAgreementCommands, type ReplacedAgreementTerms } from './replaced-agreement.commands.js';
export { MandateTemplateCommands, type TemplateTerms } from './mandate-templates/mandate-template.commands.js';
