import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#procurements';
import { DateTimeScalar } from '#platform/graphql';
import { PublicationType } from '../publication/publication.types.js';

/** `CHANGED`: an earlier version of it was fetched, and not this one. */
const FETCH_STANDINGS = ['FETCHED', 'CHANGED', 'NEW'] as const;
export type FetchStanding = (typeof FETCH_STANDINGS)[number];

export const FetchStandingEnum = enumOf(FETCH_STANDINGS);
registerEnumType(FetchStandingEnum, { name: 'FetchStanding', description: 'How a published file stands to what the viewer has fetched before: has it, has an earlier version of it, or has never had it.' });

@ObjectType('LinkedDocuments', { description: 'What a personal link to documents was made for: what is published in one procurement, for one organisation.' })
export class LinkedDocumentsType {
  @Field(() => String) slug!: string;
  @Field(() => String) title!: string;
  @Field(() => String) caseNumber!: string;
  @Field(() => String) hostName!: string;
  @Field(() => String, { nullable: true }) contactEmail!: string | null;
  @Field(() => String, { nullable: true }) contactPhone!: string | null;
  @Field(() => String) organisationName!: string;
  @Field(() => String, { description: 'Whom the link was sent to.' }) contactName!: string;
  @Field(() => DateTimeScalar) expiresAt!: string;
  @Field(() => [PublicationType], { description: 'Newest first.' }) publications!: PublicationType[];
}
