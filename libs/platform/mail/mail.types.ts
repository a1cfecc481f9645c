import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, PageInfo } from '#platform/graphql';
import { MAIL_KINDS, MAIL_STATES, type MailKind, type MailState } from './mail-kind.js';

const MailKindEnum = Object.fromEntries(MAIL_KINDS.map((kind) => [kind, kind]));
registerEnumType(MailKindEnum, { name: 'MailKind' });
const MailStateEnum = Object.fromEntries(MAIL_STATES.map((state) => [state, state]));
registerEnumType(MailStateEnum, { name: 'MailState' });

/** A letter of the queue. Its `organisation` is added by the library that keeps organisations. */
@ObjectType('Mail')
export class MailType {
  @Field(() => ID) id!: string;
  @Field(() => MailKindEnum) kind!: MailKind;
  @Field(() => String) to!: string;
  @Field(() => String) subject!: string;
  @Field(() => MailStateEnum) state!: MailState;
  @Field(() => DateTimeScalar) queuedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true }) sentAt!: string | null;
  @Field(() => String, { nullable: true, description: 'What the mail server answered, or why the letter could not be written.' }) failure!: string | null;
}

@ObjectType('MailPage')
export class MailPage {
  @Field(() => [MailType]) nodes!: MailType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
}
