import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContactPersonType } from '#organisations';
import { enumOf } from '#procurements';
import type { LinkPurpose } from '#platform/access';
import { DateTimeScalar } from '#platform/graphql';

export const LinkPurposeEnum = enumOf(['INQUIRY', 'MANDATE', 'DOCUMENTS']);
registerEnumType(LinkPurposeEnum, { name: 'LinkPurpose' });

@ObjectType('PersonalLink', { description: 'A personal link that opens: never its token, which nobody but its receiver has.' })
export class PersonalLinkType {
  @Field(() => ID) id!: string;
  @Field(() => LinkPurposeEnum) purpose!: LinkPurpose;
  @Field(() => ContactPersonType, { description: 'To whom it was sent.' }) contact!: ContactPersonType;
  @Field(() => DateTimeScalar) sentAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last opened; null if never.' }) lastUsedAt!: string | null;
  @Field(() => DateTimeScalar) expiresAt!: string;
}
