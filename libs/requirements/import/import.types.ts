import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ImportReportType } from '#organisations';
import type { DispositionOutcome } from '../thread/thread.js';
import { DispositionOutcomeEnum } from '../thread/thread.types.js';

@ObjectType('AnsweredRow')
export class AnsweredRowType {
  @Field(() => Int) row!: number;
  @Field(() => String, { description: 'Of the requirement.' }) number!: string;
  @Field(() => String) heading!: string;
  @Field(() => DispositionOutcomeEnum) outcome!: DispositionOutcome;
}

@ObjectType('DispositionReport')
export class DispositionReportType extends ImportReportType {
  @Field(() => [AnsweredRowType], { description: 'The rows that answer their threads: as many as `updated`.' }) answers!: AnsweredRowType[];
}
