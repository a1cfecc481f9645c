import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '#organisations';
import { DateScalar, DateTimeScalar, Money, PageInfo, Person } from '#platform/graphql';
import { AWARD_MODELS, PROCUREMENT_PHASES, type AwardModel, type ProcurementPhase } from './procurement.js';
import { PROCUREMENT_ACTIONS } from './procurement-actions.js';

export const enumOf = <Name extends string>(names: readonly Name[]): Record<Name, Name> =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

export const ProcurementPhaseEnum = enumOf(PROCUREMENT_PHASES);
registerEnumType(ProcurementPhaseEnum, { name: 'ProcurementPhase' });
export const AwardModelEnum = enumOf(AWARD_MODELS);
registerEnumType(AwardModelEnum, { name: 'AwardModel' });
export const ProcurementActionEnum = enumOf(PROCUREMENT_ACTIONS);
registerEnumType(ProcurementActionEnum, { name: 'ProcurementAction' });

@ObjectType('Lot')
export class LotType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
}

@ObjectType('Milestone')
export class MilestoneType {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => DateScalar) dueOn!: string;
  @Field(() => DateScalar, { nullable: true }) reachedOn!: string | null;
}

@ObjectType('ReplacedAgreement')
export class ReplacedAgreementType {
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) caseNumber!: string | null;
  @Field(() => DateScalar, { nullable: true }) periodTo!: string | null;
  @Field(() => Int) entitledCount!: number;
  @Field(() => [OrganisationType], { description: 'By name; empty for those who see only their own organisation.' }) entitled!: OrganisationType[];
}

@ObjectType('InquiryQuestion')
export class InquiryQuestionType {
  @Field(() => Int) number!: number;
  @Field(() => String) question!: string;
  @Field(() => String) unit!: string;
  @Field(() => Int, { nullable: true }) lotNumber!: number | null;
}

@ObjectType('MandateTemplate')
export class MandateTemplateType {
  @Field(() => Int) version!: number;
  @Field(() => String) text!: string;
  @Field(() => DateScalar, { nullable: true }) validFrom!: string | null;
  @Field(() => DateScalar, { nullable: true }) validTo!: string | null;
  @Field(() => DateTimeScalar) createdAt!: string;
  @Field(() => Person, { nullable: true }) createdBy!: Person | null;
  @Field(() => Int, { description: 'How many mandates were issued on this version.' }) usedBy!: number;
}

/** What a procurement says of itself; boards, lists, mails and events are added by the libraries that keep them. */
@ObjectType('Procurement')
export class ProcurementType {
  @Field(() => ID) id!: string;
  @Field(() => String) slug!: string;
  @Field(() => String) caseNumber!: string;
  @Field(() => String) title!: string;
  @Field(() => ProcurementPhaseEnum) phase!: ProcurementPhase;
  @Field(() => AwardModelEnum) awardModel!: AwardModel;
  @Field(() => Int) version!: number;
  @Field(() => OrganisationType) host!: OrganisationType;
  @Field(() => OrganisationType, { nullable: true }) support!: OrganisationType | null;
  @Field(() => [LotType]) lots!: LotType[];
  @Field(() => [String]) cpvCodes!: string[];
  @Field(() => Money, { nullable: true }) ceiling!: Money | null;
  @Field(() => Money, { nullable: true }) estimatedYearlyValue!: Money | null;
  @Field(() => DateScalar, { nullable: true }) periodFrom!: string | null;
  @Field(() => DateScalar, { nullable: true }) periodTo!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the period is over four years, where it is.' }) longPeriodReason!: string | null;
  @Field(() => [MilestoneType]) milestones!: MilestoneType[];
  @Field(() => ReplacedAgreementType, { nullable: true }) replaces!: ReplacedAgreementType | null;
  @Field(() => [InquiryQuestionType]) inquiryQuestions!: InquiryQuestionType[];
  @Field(() => DateScalar, { nullable: true }) inquiryRespondBy!: string | null;
  @Field(() => MandateTemplateType, { nullable: true, description: 'The version that is issued now.' }) mandateTemplate!: MandateTemplateType | null;
  @Field(() => [MandateTemplateType], { description: 'Newest first.' }) mandateTemplates!: MandateTemplateType[];
  @Field(() => Int, { description: 'No second reminder to the same organisation within these days.' }) quietPeriodDays!: number;
  @Field(() => String, { nullable: true }) contactEmail!: string | null;
  @Field(() => String, { nullable: true }) contactPhone!: string | null;
}

@ObjectType('ProcurementPage')
export class ProcurementPage {
  @Field(() => [ProcurementType]) nodes!: ProcurementType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
}
