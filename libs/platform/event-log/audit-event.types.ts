import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, DecimalScalar, PageInfo, Person } from '#platform/graphql';

/** One line of the log, in words of the reader's language. */
@ObjectType('AuditEvent')
export class AuditEventType {
  @Field(() => ID) id!: string;
  @Field(() => DecimalScalar) sequence!: string;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => Person, { nullable: true, description: 'Who did it: a person with an account, or the contact who came by a personal link. Nobody where the clock did it.' })
  actor!: Person | null;
  @Field(() => String) kind!: string;
  @Field(() => String) subject!: string;
  @Field(() => String) summary!: string;
  @Field(() => String, { description: 'SHA-256 of the chain up to and including this event.' }) hash!: string;
}

@ObjectType('AuditEventPage')
export class AuditEventPage {
  @Field(() => [AuditEventType]) nodes!: AuditEventType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
}
