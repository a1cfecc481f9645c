import { Module } from '@nestjs/common';
import { defineConstraintRefusals } from '#platform/database';
import { defineSubjectLabels } from '#platform/event-log';
import { BindingActCommands } from './binding-acts/binding-act.commands.js';
import { BindingAct } from './binding-acts/binding-act.entity.js';
import { BindingActQueries } from './binding-acts/binding-act.queries.js';
import { BindingActResolver, PendingActsResolver } from './binding-acts/binding-act.resolver.js';
import { BindingActs } from './binding-acts/binding-acts.js';
import { InquiryQuestionCommands } from './inquiry-question.commands.js';
import { MandateTemplateCommands } from './mandate-templates/mandate-template.commands.js';
import { MandateTemplate } from './mandate-templates/mandate-template.entity.js';
import { MilestoneCommands } from './milestone.commands.js';
import { ProcurementContentsResolver } from './procurement-contents.resolver.js';
import { ProcurementCommands } from './procurement.commands.js';
import { InquiryQuestion, Lot, Milestone, Procurement, ReplacedAgreement, ReplacedAgreementParty } from './procurement.entity.js';
import { ProcurementEventsResolver } from './procurement-events.resolver.js';
import { ProcurementParts } from './procurement-parts.js';
import { ProcurementQueries } from './procurement.queries.js';
import { ProcurementResolver } from './procurement.resolver.js';
import './procurements.texts.js';
import { ReplacedAgreementCommands } from './replaced-agreement.commands.js';

defineConstraintRefusals({
  procurement_case_number_unique: { code: 'ALREADY_EXISTS', text: 'procurement.case_number_taken' },
  binding_act_one_open: { code: 'ALREADY_EXISTS', text: 'act.already_proposed' },
});

defineSubjectLabels({
  procurement: (id) => `select title from procurement where id = ${id}`,
  bindingAct: (id) => `select p.title from binding_act act join procurement p on p.id = act.procurement_id where act.id = ${id}`,
});

export const PROCUREMENT_ENTITIES = [
  Procurement, Lot, Milestone, InquiryQuestion, ReplacedAgreement, ReplacedAgreementParty, MandateTemplate, BindingAct,
] as const;

const COMMANDS = [
  ProcurementCommands, MilestoneCommands, ReplacedAgreementCommands, InquiryQuestionCommands, MandateTemplateCommands,
  BindingActs, BindingActCommands,
];
const QUERIES = [ProcurementQueries, ProcurementParts, BindingActQueries];

/** Procurements and binding acts, without routes: for the worker and for the libraries above. */
@Module({ providers: [...COMMANDS, ...QUERIES], exports: [...COMMANDS, ...QUERIES] })
export class ProcurementsModule {}

/** What of procurements is reached from outside. */
@Module({
  imports: [ProcurementsModule],
  providers: [ProcurementResolver, ProcurementContentsResolver, ProcurementEventsResolver, BindingActResolver, PendingActsResolver],
})
export class ProcurementRoutesModule {}
