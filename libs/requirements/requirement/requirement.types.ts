import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow, IsOptional } from 'class-validator';
import { DateTimeScalar, DecimalScalar, PageArguments, PageInfo, Person } from '#platform/graphql';
import { enumOf, LotType } from '#procurements';
import { CommentType, DiffSegmentType, ThreadType } from '../thread/thread.types.js';
import { REQUIREMENT_KINDS, type RequirementKind } from './requirement.js';
import { DRAFTING_ACTIONS, REQUIREMENT_ACTIONS } from './requirement.policy.js';

export const RequirementKindEnum = enumOf(REQUIREMENT_KINDS);
registerEnumType(RequirementKindEnum, { name: 'RequirementKind' });
export const RequirementActionEnum = enumOf(REQUIREMENT_ACTIONS);
registerEnumType(RequirementActionEnum, { name: 'RequirementAction' });
export const DraftingActionEnum = enumOf(DRAFTING_ACTIONS);
registerEnumType(DraftingActionEnum, { name: 'DraftingAction' });

@ObjectType('RequirementRevision')
export class RequirementRevisionType {
  @Field(() => Int) version!: number;
  @Field(() => String) heading!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) rationale!: string | null;
  @Field(() => String, { nullable: true }) verification!: string | null;
  @Field(() => RequirementKindEnum) kind!: RequirementKind;
  @Field(() => DecimalScalar, { nullable: true }) weight!: string | null;
  @Field(() => Int, { nullable: true, description: 'None: all lots.' }) lotNumber!: number | null;
  @Field(() => Person, { description: 'Of an accepted suggestion, the one who made it.' }) author!: Person;
  @Field(() => ID, { nullable: true, description: 'The thread that it came of.' }) threadId!: string | null;
  @Field(() => DateTimeScalar) at!: string;
}

/** How one version became another, word by word. */
@ObjectType('RevisionDiff')
export class RevisionDiffType {
  @Field(() => Int) from!: number;
  @Field(() => Int) to!: number;
  @Field(() => [DiffSegmentType]) heading!: DiffSegmentType[];
  @Field(() => [DiffSegmentType]) text!: DiffSegmentType[];
  @Field(() => [DiffSegmentType]) rationale!: DiffSegmentType[];
}

@ObjectType('Requirement')
export class RequirementType {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String, { description: 'Number and title: “3.2 Abonnemang”.' }) section!: string;
  @Field(() => LotType, { nullable: true, description: 'None: all lots.' }) lot!: LotType | null;
  @Field(() => Int) version!: number;
  @Field(() => RequirementKindEnum) kind!: RequirementKind;
  @Field(() => String, { nullable: true }) verification!: string | null;
  @Field(() => String) heading!: string;
  @Field(() => String, { description: 'Restricted Markdown: bold, italic, lists, links to http(s).' }) text!: string;
  @Field(() => String, { nullable: true }) rationale!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Out of a hundred; of award criteria only.' }) weight!: string | null;
  @Field(() => [RequirementRevisionType], { description: 'Oldest first.' }) revisions!: RequirementRevisionType[];
  @Field(() => [ThreadType], { description: 'Oldest first.' }) threads!: ThreadType[];
  @Field(() => Int) openThreadCount!: number;
  @Field(() => Int, { description: 'Without those that were withdrawn.' }) commentCount!: number;
  @Field(() => [CommentType], { description: 'The three latest, newest first.' }) latestComments!: CommentType[];
  @Field(() => Boolean, { description: 'The viewer has read the present text.' }) readByViewer!: boolean;
  @Field(() => Boolean, { description: 'A baseline has named the number: it stays.' }) numberIsFixed!: boolean;
  @Field(() => DateTimeScalar) changedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawReason!: string | null;
}

@ObjectType('RequirementPage')
export class RequirementPageType {
  @Field(() => [RequirementType]) nodes!: RequirementType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => String, { nullable: true, description: '`after` for requirementActivity, so that nothing is missed since this page.' }) activityCursor!: string | null;
}

/** A section of the specification with what is in it. */
@ObjectType('RequirementSection')
export class RequirementSectionType {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) requirementCount!: number;
  @Field(() => Int, { description: 'By the viewer.' }) readCount!: number;
  @Field(() => Int) openThreadCount!: number;
}

@ObjectType('LotWeight')
export class LotWeightType {
  @Field(() => LotType, { nullable: true, description: 'None where the procurement has no lots.' }) lot!: LotType | null;
  @Field(() => DecimalScalar, { description: 'Of the lot’s own award criteria and those for all lots; to be a hundred.' }) total!: string;
}

/** “137 of 400 read.” */
@ObjectType('RequirementSummary')
export class RequirementSummaryType {
  @Field(() => Int) total!: number;
  @Field(() => Int) mandatory!: number;
  @Field(() => Int) award!: number;
  @Field(() => Int) information!: number;
  @Field(() => Int, { description: 'By the viewer.' }) read!: number;
  @Field(() => Int) comments!: number;
  @Field(() => Int) openThreads!: number;
  @Field(() => Int) resolvedThreads!: number;
  @Field(() => Int) withdrawn!: number;
  @Field(() => [LotWeightType]) weights!: LotWeightType[];
}

@InputType('RequirementFilter')
export class RequirementFilterInput {
  @Allow() @Field(() => [RequirementKindEnum], { nullable: true }) kind?: RequirementKind[] | null;
  @Allow() @Field(() => Boolean, { nullable: true }) openThreadsOnly?: boolean | null;
  @Allow() @Field(() => Boolean, { nullable: true }) unreadOnly?: boolean | null;
  @Allow() @Field(() => String, { nullable: true, description: 'A chapter or section by its number, “3” or “3.2”, or a section’s label.' }) section?: string | null;
  @Allow() @Field(() => [Int], { nullable: true, description: '0 is what applies to all lots.' }) lotNumber?: number[] | null;
  @Allow() @Field(() => String, { nullable: true, description: 'Words, beginnings of words, or a number.' }) search?: string | null;
  @Allow() @Field(() => Boolean, { nullable: true, description: 'Those that were withdrawn, instead of those that stand.' }) withdrawn?: boolean | null;
}

@ArgsType()
export class RequirementArguments extends PageArguments {
  @IsOptional() @Field(() => RequirementFilterInput, { nullable: true }) filter?: RequirementFilterInput | null;
}

@InputType('RequirementInput')
export class RequirementInput {
  @Allow() @Field(() => ID) procurementId!: string;
  @Allow() @Field(() => String, { description: 'For instance 3.2.14.' }) number!: string;
  @Allow() @Field(() => String, { description: '“3.2 Abonnemang”, or the number or title of a section that there is.' }) section!: string;
  @Allow() @Field(() => Int, { nullable: true, description: 'None: all lots.' }) lotNumber?: number | null;
  @Allow() @Field(() => RequirementKindEnum) kind!: RequirementKind;
  @Allow() @Field(() => String) heading!: string;
  @Allow() @Field(() => String) text!: string;
  @Allow() @Field(() => String, { nullable: true }) rationale?: string | null;
  @Allow() @Field(() => DecimalScalar, { nullable: true, description: 'Of award criteria only: above 0, at most 100.' }) weight?: string | null;
  @Allow() @Field(() => String, { nullable: true }) verification?: string | null;
}

/** What an edit changes; what is left out stays, null takes away. */
@ArgsType()
export class RequirementEditArguments {
  @IsOptional() @Field(() => String, { nullable: true }) heading?: string | null;
  @IsOptional() @Field(() => String, { nullable: true }) text?: string | null;
  @IsOptional() @Field(() => RequirementKindEnum, { nullable: true }) kind?: RequirementKind | null;
  @IsOptional() @Field(() => Int, { nullable: true, description: '0: all lots.' }) lotNumber?: number | null;
  @IsOptional() @Field(() => DecimalScalar, { nullable: true }) weight?: string | null;
  @IsOptional() @Field(() => String, { nullable: true }) rationale?: string | null;
  @IsOptional() @Field(() => String, { nullable: true }) verification?: string | null;
}
