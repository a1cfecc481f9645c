import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ValidateNested } from 'class-validator';
import { GroupCountType, PARTICIPATION_STAGES, type InquiryAnswer, type ParticipationStage } from '#inquiries';
import { ContactPersonType, OrganisationKindEnum, OrganisationType } from '#organisations';
import { enumOf, ProcurementType } from '#procurements';
import { DateTimeScalar, DecimalScalar, PageArguments, PageInfo } from '#platform/graphql';
import { BOARD_ORDERS, type BoardOrder } from './board-order.js';
import { IssueRefusalType, MandateType } from '../mandate/mandate.types.js';
import type { ParticipationAction } from '../mandate/mandate-actions.js';
import { PARTICIPATION_FLAGS, type ParticipationFlag } from './participation-json.js';

export const ParticipationStageEnum = enumOf(PARTICIPATION_STAGES);
registerEnumType(ParticipationStageEnum, { name: 'ParticipationStage' });
const ParticipationFlagEnum = enumOf(PARTICIPATION_FLAGS);
registerEnumType(ParticipationFlagEnum, { name: 'ParticipationFlag' });
export const ParticipationActionEnum = enumOf(['ANSWER_INQUIRY', 'ISSUE_MANDATE', 'REMIND', 'REGISTER_PAPER', 'SEND_LINK', 'REVOKE_LINK']);
registerEnumType(ParticipationActionEnum, { name: 'ParticipationAction' });
const InquiryAnswerEnum = enumOf(['YES', 'NO', 'MAYBE']);
registerEnumType(InquiryAnswerEnum, { name: 'InquiryAnswer' });
const BoardOrderEnum = enumOf(BOARD_ORDERS);
registerEnumType(BoardOrderEnum, { name: 'BoardOrder' });

@ObjectType('VolumeAnswer')
export class VolumeAnswerType {
  @Field(() => String) question!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Null where it was left open, which is not zero.' }) quantity!: string | null;
  @Field(() => String) unit!: string;
}

@ObjectType('InquiryResponse')
export class InquiryResponseType {
  @Field(() => InquiryAnswerEnum) answer!: InquiryAnswer;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => DateTimeScalar) answeredAt!: string;
  @Field(() => String, { nullable: true }) answeredBy!: string | null;
  @Field(() => [VolumeAnswerType]) volumes!: VolumeAnswerType[];
}

@ObjectType('Referral', { description: '“I am not the right person”, and whom they named.' })
export class ReferralType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => DateTimeScalar, { nullable: true }) handledAt!: string | null;
}

@ObjectType('Participation', { description: 'One row for each organisation that was asked: the funnel is the count of these by stage.' })
export class ParticipationType {
  @Field(() => ID) id!: string;
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => ProcurementType) procurement!: ProcurementType;
  @Field(() => ParticipationStageEnum) stage!: ParticipationStage;
  @Field(() => Boolean, { description: 'May call off on the agreement that this procurement replaces.' }) entitledBefore!: boolean;
  @Field(() => InquiryResponseType, { nullable: true }) inquiryResponse!: InquiryResponseType | null;
  @Field(() => MandateType, { nullable: true, description: 'The live one, else the latest.' }) mandate!: MandateType | null;
  @Field(() => [MandateType], { description: 'Every one there was, newest first.' }) mandates!: MandateType[];
  @Field(() => DateTimeScalar) invitedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true }) openedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) lastContactAt!: string | null;
  @Field(() => Int) remindersSent!: number;
  @Field(() => DateTimeScalar) lastEventAt!: string;
  @Field(() => [ParticipationFlagEnum]) flags!: ParticipationFlag[];
  @Field(() => [ReferralType]) referrals!: ReferralType[];
  @Field(() => [ParticipationActionEnum], { description: 'For this viewer, now.' }) availableActions!: ParticipationAction[];
  @Field(() => String, { nullable: true, description: 'Set in boardActivity: the `after` to go on from.' }) activityCursor!: string | null;
}

@ObjectType('ParticipationPage')
export class ParticipationPageType {
  @Field(() => [ParticipationType]) nodes!: ParticipationType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ObjectType('StageCount')
export class StageCountType {
  @Field(() => ParticipationStageEnum) stage!: ParticipationStage;
  @Field(() => Int) count!: number;
}

@ObjectType('BoardSummary', { description: 'The gap: entitled on the replaced agreement, and without an approved mandate for this procurement.' })
export class BoardSummaryType {
  @Field(() => Int) invited!: number;
  @Field(() => Int) approved!: number;
  @Field(() => Int) gap!: number;
  @Field(() => [StageCountType]) byStage!: StageCountType[];
  @Field(() => [GroupCountType]) byCounty!: GroupCountType[];
  @Field(() => [GroupCountType]) byKind!: GroupCountType[];
  @Field(() => [GroupCountType]) byMunicipality!: GroupCountType[];
}

@InputType('BoardFilter')
export class BoardFilterInput {
  @Allow() @Field(() => [ParticipationStageEnum], { nullable: true }) stage?: ParticipationStage[] | null;
  @Allow() @Field(() => [OrganisationKindEnum], { nullable: true }) kind?: string[] | null;
  @Allow() @Field(() => [String], { nullable: true }) countyCode?: string[] | null;
  @Allow() @Field(() => [String], { nullable: true }) municipalityCode?: string[] | null;
  @Allow() @Field(() => Boolean, { nullable: true }) entitledBefore?: boolean | null;
  @Allow() @Field(() => Boolean, { nullable: true }) gapOnly?: boolean | null;
  @Allow() @Field(() => String, { nullable: true }) search?: string | null;
}

@ArgsType()
export class BoardArguments extends PageArguments {
  @Allow() @Field(() => BoardFilterInput, { nullable: true }) filter?: BoardFilterInput | null;
  @Allow() @Field(() => BoardOrderEnum, { nullable: true }) order?: BoardOrder | null;
  @Allow() @Field(() => Boolean, { nullable: true }) descending?: boolean | null;
}

@InputType()
export class VolumeInput {
  @Allow() @Field(() => String, { description: 'The question’s text, or its number.' }) question!: string;
  @Allow() @Field(() => DecimalScalar) quantity!: string;
}

@InputType()
export class AnswerInquiryInput {
  @Allow() @Field(() => ID) participationId!: string;
  @Allow() @Field(() => InquiryAnswerEnum) answer!: InquiryAnswer;
  @Allow() @Field(() => String, { nullable: true }) reason?: string | null;
  @ValidateNested({ each: true })
  @Type(() => VolumeInput)
  @Allow()
  @Field(() => [VolumeInput], { nullable: true })
  volumes?: VolumeInput[] | null;
}

@ObjectType('RemindReport')
export class RemindReportType {
  @Field(() => [OrganisationType]) reminded!: OrganisationType[];
  @Field(() => [IssueRefusalType]) skipped!: IssueRefusalType[];
}

@ObjectType('ReminderRecipient')
export class ReminderRecipientType {
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => ContactPersonType) contact!: ContactPersonType;
  @Field(() => ParticipationStageEnum) stage!: ParticipationStage;
  @Field(() => DateTimeScalar, { nullable: true }) lastContactAt!: string | null;
  @Field(() => Int) remindersSent!: number;
}

@ObjectType('ReminderPreview')
export class ReminderPreviewType {
  @Field(() => String) subject!: string;
  @Field(() => String) text!: string;
  @Field(() => [ReminderRecipientType]) recipients!: ReminderRecipientType[];
  @Field(() => [IssueRefusalType]) skipped!: IssueRefusalType[];
}
