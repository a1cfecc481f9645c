import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, DecimalScalar } from './scalars.js';

/** A person as others see them: who proposed, reviewed, wrote. */
@ObjectType()
export class Person {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
}

/** SQL for the JSON of a `person` row; null where an outer join found none. */
export const personJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email) end`;

@ObjectType()
export class Money {
  @Field(() => DecimalScalar) amount!: string;
  @Field(() => String) currency!: string;
}

/** SQL for the JSON of an amount in öre (`bigint`, not negative), exact to the öre; null stays null. */
export const moneyJson = (ore: string): string =>
  `case when ${ore} is not null then json_build_object('amount',
    (${ore} / 100)::text || '.' || lpad((${ore} % 100)::text, 2, '0'), 'currency', 'SEK') end`;

@ObjectType({ description: 'A file as one of the versions of what it belongs to.' })
export class FileVersion {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => String) fileName!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => DecimalScalar, { description: 'Bytes.' }) size!: string;
  @Field(() => String) sha256!: string;
  @Field(() => DateTimeScalar) uploadedAt!: string;
  @Field(() => Person, { nullable: true, description: 'Who added it; not told of what comes in from outside.' }) addedBy?: Person | null;
  @Field(() => String) href!: string;
}
