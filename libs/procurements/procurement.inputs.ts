import { Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { DateScalar, DecimalScalar, OrganisationNumberScalar } from '#platform/graphql';
import type { AwardModel } from './procurement.js';
import { AwardModelEnum } from './procurement.types.js';

@InputType()
export class CreateProcurementInput {
  @Allow() @Field(() => String) caseNumber!: string;
  @Allow() @Field(() => String) title!: string;
  @Allow() @Field(() => ID) hostId!: string;
  @Allow() @Field(() => ID, { nullable: true }) supportId?: string | null;
  @Allow() @Field(() => AwardModelEnum) awardModel!: AwardModel;
  @Allow() @Field(() => [String], { description: 'Titles, in order: the first is lot 1.' }) lots!: string[];
  @Allow() @Field(() => [String], { nullable: true }) cpvCodes?: string[] | null;
  @Allow() @Field(() => DecimalScalar, { nullable: true, description: 'In kronor.' }) ceilingAmount?: string | null;
  @Allow() @Field(() => DecimalScalar, { nullable: true, description: 'In kronor.' }) estimatedYearlyAmount?: string | null;
  @Allow() @Field(() => DateScalar, { nullable: true }) periodFrom?: string | null;
  @Allow() @Field(() => DateScalar, { nullable: true }) periodTo?: string | null;
  @Allow() @Field(() => String, { nullable: true, description: 'Needed where the period is over four years.' }) longPeriodReason?: string | null;
}

@InputType()
export class ChangeProcurementInput extends OmitType(CreateProcurementInput, ['hostId'] as const) {
  @Allow() @Field(() => String, { nullable: true }) contactEmail?: string | null;
  @Allow() @Field(() => String, { nullable: true }) contactPhone?: string | null;
  @Allow() @Field(() => Int, { nullable: true, description: 'From 0 to 60.' }) quietPeriodDays?: number | null;
  @Allow() @Field(() => DateScalar, { nullable: true }) inquiryRespondBy?: string | null;
}

@InputType()
export class MilestoneInput {
  @Allow() @Field(() => String) title!: string;
  @Allow() @Field(() => DateScalar) dueOn!: string;
  @Allow() @Field(() => DateScalar, { nullable: true }) reachedOn?: string | null;
}

@InputType()
export class ReplacedAgreementInput {
  @Allow() @Field(() => String) title!: string;
  @Allow() @Field(() => String, { nullable: true }) caseNumber?: string | null;
  @Allow() @Field(() => DateScalar, { nullable: true }) periodTo?: string | null;
  @Allow() @Field(() => [OrganisationNumberScalar]) organisationNumbers!: string[];
}

@InputType()
export class InquiryQuestionInput {
  @Allow() @Field(() => String) question!: string;
  @Allow() @Field(() => String) unit!: string;
  @Allow() @Field(() => Int, { nullable: true }) lotNumber?: number | null;
}
