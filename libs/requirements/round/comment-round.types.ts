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
