import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#procurements';
import { DateTimeScalar } from '#platform/graphql';
import { TAKE_OUT_STATES, type TakeOutState } from './take-out.js';

const TakeOutStateEnum = enumOf(TAKE_OUT_STATES);
registerEnumType(TakeOutStateEnum, { name: 'TakeOutState' });

@ObjectType('TakeOut', { description: 'Everything about an organisation as one archive. It is its asker’s alone.' })
export class TakeOutType {
  @Field(() => ID) id!: string;
  @Field(() => TakeOutStateEnum) state!: TakeOutState;
  @Field(() => DateTimeScalar) requestedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true }) readyAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is removed.' }) expiresAt!: string | null;
  @Field(() => Int, { description: '0 until it is made.' }) fileCount!: number;
  @Field(() => String, { nullable: true, description: 'The archive, once it is made.' }) href!: string | null;
}
