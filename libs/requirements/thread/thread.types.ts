import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '#organisations';
import { DateTimeScalar, Person } from '#platform/graphql';
import { enumOf } from '#procurements';
import { THREAD_ACTIONS } from '../requirement/requirement.policy.js';
import { DIFF_KINDS, type DiffKind } from '../requirement/word-diff.js';
import { DISPOSITION_OUTCOMES, SUGGESTION_STATES, THREAD_STATES, type DispositionOutcome, type SuggestionState, type ThreadState } from './thread.js';

export const ThreadStateEnum = enumOf(THREAD_STATES);
registerEnumType(ThreadStateEnum, { name: 'ThreadState' });
export const DispositionOutcomeEnum = enumOf(DISPOSITION_OUTCOMES);
registerEnumType(DispositionOutcomeEnum, { name: 'DispositionOutcome' });
export const SuggestionStateEnum = enumOf(SUGGESTION_STATES);
registerEnumType(SuggestionStateEnum, { name: 'SuggestionState' });
export const ThreadActionEnum = enumOf(THREAD_ACTIONS);
registerEnumType(ThreadActionEnum, { name: 'ThreadAction' });
export const DiffKindEnum = enumOf(DIFF_KINDS);
registerEnumType(DiffKindEnum, { name: 'DiffKind' });

/** A stretch of a word diff: the same and the removed make the earlier text, the same and the added the later. */
@ObjectType('DiffSegment')
export class DiffSegmentType {
  @Field(() => DiffKindEnum) kind!: DiffKind;
  @Field(() => String) text!: string;
}

@ObjectType('Comment')
export class CommentType {
  @Field(() => ID) id!: string;
  @Field(() => ID) threadId!: string;
  @Field(() => CommentType, { nullable: true }) replyTo!: CommentType | null;
  @Field(() => Person, { nullable: true }) author!: Person | null;
  @Field(() => OrganisationType, { nullable: true }) onBehalfOf!: OrganisationType | null;
  @Field(() => Boolean, { description: 'The organisation’s official view.' }) position!: boolean;
  @Field(() => String, { nullable: true, description: 'Restricted Markdown; none where the comment was withdrawn.' }) body!: string | null;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => Boolean) withdrawn!: boolean;
}

@ObjectType('Suggestion')
export class SuggestionType {
  @Field(() => String, { description: 'Restricted Markdown: what would stand instead of the quote, or of the whole text.' }) replacement!: string;
  @Field(() => SuggestionStateEnum) state!: SuggestionState;
  @Field(() => [DiffSegmentType], { description: 'From what it would replace to the replacement.' }) diff!: DiffSegmentType[];
}

@ObjectType('Disposition')
export class DispositionType {
  @Field(() => DispositionOutcomeEnum) outcome!: DispositionOutcome;
  @Field(() => String) motivation!: string;
  @Field(() => Int, { nullable: true }) resultingVersion!: number | null;
  @Field(() => Person) by!: Person;
  @Field(() => DateTimeScalar) at!: string;
}

/** What is said of a requirement, or of a quoted span of one revision. Its requirement is added where requirements are read. */
@ObjectType('Thread')
export class ThreadType {
  @Field(() => ID) id!: string;
  @Field(() => Int) onVersion!: number;
  @Field(() => String, { nullable: true }) quote!: string | null;
  @Field(() => Int, { nullable: true, description: 'Where the quote stands in the text now, in UTF-16 code units.' }) quoteStart!: number | null;
  @Field(() => Int, { nullable: true }) quoteEnd!: number | null;
  @Field(() => Boolean, { description: 'What was quoted is no longer in the text.' }) textIsGone!: boolean;
  @Field(() => ThreadStateEnum) state!: ThreadState;
  @Field(() => DateTimeScalar) startedAt!: string;
  @Field(() => DispositionType, { nullable: true }) disposition!: DispositionType | null;
  @Field(() => [DispositionType], { description: 'How it was closed before it was opened again; oldest first.' }) earlierDispositions!: DispositionType[];
  @Field(() => [CommentType], { description: 'Oldest first, in the same order for everybody.' }) comments!: CommentType[];
  @Field(() => SuggestionType, { nullable: true }) suggestion!: SuggestionType | null;
}
