import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationType } from '#organisations';
import { DateTimeScalar } from '#platform/graphql';

@ObjectType('EntitledList', { description: 'An immutable, numbered list of who may call off; what the lock made.' })
export class EntitledListType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => DateTimeScalar) lockedAt!: string;
  @Field(() => [OrganisationType]) parties!: OrganisationType[];
  @Field(() => Int) partyCount!: number;
  @Field(() => String, { description: 'Over the canonical JSON of the list: `npm run verify -- <file>` recomputes it.' }) sha256!: string;
  @Field(() => Int, { nullable: true }) supersedes!: number | null;
  @Field(() => Int, { nullable: true }) supersededBy!: number | null;
  @Field(() => String) pdfHref!: string;
  @Field(() => String) xlsxHref!: string;
  @Field(() => String) jsonHref!: string;
}
