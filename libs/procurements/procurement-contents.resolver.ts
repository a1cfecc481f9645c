import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can, CurrentActor, type Actor } from '#platform/access';
import { DateScalar, requestedFields } from '#platform/graphql';
import { InquiryQuestionCommands } from './inquiry-question.commands.js';
import { MandateTemplateCommands } from './mandate-templates/mandate-template.commands.js';
import { MilestoneCommands } from './milestone.commands.js';
import { InquiryQuestionInput, MilestoneInput, ReplacedAgreementInput } from './procurement.inputs.js';
import type { ProcurementView } from './procurement-json.js';
import { ProcurementQueries } from './procurement.queries.js';
import { ProcurementType } from './procurement.types.js';
import { ReplacedAgreementCommands } from './replaced-agreement.commands.js';

/** What belongs to a procurement and is set as a whole. */
@Resolver(() => ProcurementType)
export class ProcurementContentsResolver {
  constructor(
    private readonly milestones: MilestoneCommands,
    private readonly agreements: ReplacedAgreementCommands,
    private readonly questions: InquiryQuestionCommands,
    private readonly templates: MandateTemplateCommands,
    private readonly queries: ProcurementQueries,
  ) {}

  @Can('procurement.change')
  @Mutation(() => ProcurementType)
  async setMilestones(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('milestones', { type: () => [MilestoneInput] }) milestones: MilestoneInput[],
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.one(actor, await this.milestones.set(actor, procurementId, version, milestones), requestedFields(info));
  }

  @Can('procurement.change')
  @Mutation(() => ProcurementType)
  async setReplacedAgreement(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input', { type: () => ReplacedAgreementInput }) input: ReplacedAgreementInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.one(actor, await this.agreements.set(actor, procurementId, version, input), requestedFields(info));
  }

  @Can('procurement.change')
  @Mutation(() => ProcurementType)
  async setInquiryQuestions(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('questions', { type: () => [InquiryQuestionInput] }) questions: InquiryQuestionInput[],
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.one(actor, await this.questions.set(actor, procurementId, version, questions), requestedFields(info));
  }

  @Can('procurement.change')
  @Mutation(() => ProcurementType)
  async addMandateTemplate(
    @CurrentActor() actor: Actor,
    @Args('procurementId', { type: () => ID }) procurementId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('text', { type: () => String }) text: string,
    @Args('validFrom', { type: () => DateScalar, nullable: true }) validFrom: string | undefined,
    @Args('validTo', { type: () => DateScalar, nullable: true }) validTo: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcurementView> {
    return this.queries.one(actor, await this.templates.add(actor, procurementId, version, { text, validFrom, validTo }), requestedFields(info));
  }
}
