import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { OrganisationType } from '#organisations';
import { DateScalar, DateTimeScalar, PageArguments, PageInfo } from '#platform/graphql';
import { enumOf } from '#procurements';
import { RequirementType } from '../requirement/requirement.types.js';

const CommentRoundStateEnum = enumOf(['COMING', 'OPEN', 'CLOSED'] as const);
registerEnumType(CommentRoundStateEnum, { name: 'CommentRoundState' });

@ObjectType('Coverage')
export class CoverageType {
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => Int, { description: 'Made for it in the round.' }) comments!: number;
  @Field(() => Int, { description: 'By those who speak for it.' }) requirementsRead!: number;
}

@ObjectType('RequirementCoverage')
export class RequirementCoverageType {
  @Field(() => RequirementType) requirement!: RequirementType;
  @Field(() => Int) comments!: number;
  @Field(() => Int, { description: 'That have been heard of it in the round.' }) organisations!: number;
}

@ObjectType('RequirementCoveragePage')
export class RequirementCoveragePageType {
  @Field(() => [RequirementCoverageType]) nodes!: RequirementCoverageType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ArgsType()
export class RequirementCoverageArguments extends PageArguments {
  @IsOptional() @Field(() => Boolean, { nullable: true, description: 'Those of which nobody has been heard.' }) unheardOnly?: boolean | null;
}

/** Who was heard is added where it is asked for. */
@ObjectType('CommentRound')
export class CommentRoundType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => DateTimeScalar) opensAt!: string;
  @Field(() => DateTimeScalar, { description: 'From then on comments are refused.' }) closesAt!: string;
  @Field(() => DateScalar, { description: 'The last day in Stockholm.' }) lastOn!: string;
  @Field(() => CommentRoundStateEnum) state!: 'COMING' | 'OPEN' | 'CLOSED';
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the silent were last reminded.' }) remindedAt!: string | null;
}

@ObjectType('SilentRecipient')
export class SilentRecipientType {
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => [String], { description: 'The names of those that the person speaks for and that have said nothing.' }) organisations!: string[];
}

@ObjectType('SilentReminder', { description: 'A reminder to the silent as it would be sent now.' })
export class SilentReminderType {
  @Field(() => String) subject!: string;
  @Field(() => String, { description: 'In the reader’s language; each recipient gets it in the own language and by name.' }) text!: string;
  @Field(() => [SilentRecipientType]) recipients!: SilentRecipientType[];
  @Field(() => [String], { description: 'The names of silent organisations that nobody who has signed speaks for: they get none.' }) unreachable!: string[];
  @Field(() => DateScalar, { nullable: true, description: 'The silent were reminded lately: the last day on which they are left alone.' }) quietUntil!: string | null;
}
