export { Procurement, Lot, Milestone, InquiryQuestion, ReplacedAgreement, ReplacedAgreementParty } from './procurement.entity.js';
export { MandateTemplate } from './mandate-template.entity.js';
export { BindingAct } from './binding-acts/binding-act.entity.js';
export {
  AWARD_MODELS, enterPhase, isBeforePublication, isClosed, nextPhases, PROCUREMENT_LIFECYCLE, PROCUREMENT_PHASES,
  type AwardModel, type ProcurementPhase,
} from './procurement.js';
export {
  mayWithProcurement, readerCondition, staffCondition, visibleProcurements, type ProcurementAct, type ProcurementScope,
} from './procurement.policy.js';
export { lockProcurement, shareProcurement, visibleProcurement } from './procurement-lock.js';
export { procurementJson, type ProcurementView, type Reading } from './procurement-json.js';
export {
  enumOf, InquiryQuestionType, LotType, MandateTemplateType, MilestoneType, ProcurementType, ReplacedAgreementType,
} from './procurement.types.js';
export { BINDING_ACT_LIFECYCLE, type BindingActKind, type BindingActState, type Consequence } from './binding-acts/binding-act.js';
export { BindingActType } from './binding-acts/binding-act.types.js';
export { bindingActJson, type BindingActView } from './binding-acts/binding-act-json.js';
export { BindingActs, type ActSubject, type BindingActHandler } from './binding-acts/binding-acts.js';
