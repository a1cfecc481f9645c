import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('GroupCount')
export class GroupCountType {
  @Field(() => String) key!: string;
  @Field(() => Int) invited!: number;
  @Field(() => Int) approved!: number;
  @Field(() => Int) gap!: number;
}
