import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { enumOf } from '#procurements';
import { DateScalar, DateTimeScalar, FileVersion } from '#platform/graphql';
import { AUDIENCES, type Audience } from './document.js';
import { DOCUMENT_ACTIONS, DOCUMENT_ROOM_ACTIONS } from './document.policy.js';

export const AudienceEnum = enumOf(AUDIENCES);
registerEnumType(AudienceEnum, { name: 'Audience', description: 'Each wider than the one before it.' });
export const DocumentActionEnum = enumOf(DOCUMENT_ACTIONS);
registerEnumType(DocumentActionEnum, { name: 'DocumentAction' });
export const DocumentRoomActionEnum = enumOf(DOCUMENT_ROOM_ACTIONS);
registerEnumType(DocumentRoomActionEnum, { name: 'DocumentRoomAction' });

@ObjectType('DocumentSecrecy', { description: 'A secrecy marking.' })
export class DocumentSecrecyType {
  @Field(() => String, { description: 'The ground in law.' }) ground!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day. None: until it is taken away.' }) until!: string | null;
  @Field(() => Boolean) inForce!: boolean;
}

@ObjectType('TenderDocument', { description: 'A document of the procurement. What applies now is its current version.' })
export class TenderDocumentType {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) annexNumber!: string | null;
  @Field(() => String, { nullable: true }) folder!: string | null;
  @Field(() => String) title!: string;
  @Field(() => AudienceEnum, { description: 'Whom it is meant for, at most.' }) audience!: Audience;
  @Field(() => DocumentSecrecyType, { nullable: true }) secrecy!: DocumentSecrecyType | null;
  @Field(() => Int) version!: number;
  @Field(() => FileVersion, { nullable: true }) currentVersion!: FileVersion | null;
  @Field(() => [FileVersion], { description: 'Newest first.' }) versions!: FileVersion[];
  @Field(() => [Int], { description: 'The numbers of the publications that it is part of, as far as the viewer sees them.' }) publishedIn!: number[];
  @Field(() => Int, { nullable: true, description: 'The number of the newest of them.' }) lastPublishedIn!: number | null;
  @Field(() => Int, { nullable: true, description: 'The number of its newest version that was published, as far as the viewer sees.' }) publishedVersion!: number | null;
  @Field(() => DateTimeScalar) createdAt!: string;
  @Field(() => DateTimeScalar) changedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true }) removedAt!: string | null;
}

@InputType({ description: 'What is said of a document. Everything is stated: what is left out is cleared.' })
export class TenderDocumentInput {
  @Allow() @Field(() => String) title!: string;
  @Allow() @Field(() => String, { nullable: true }) annexNumber?: string | null;
  @Allow() @Field(() => String, { nullable: true }) folder?: string | null;
  @Allow() @Field(() => AudienceEnum) audience!: Audience;
  @Allow() @Field(() => String, { nullable: true }) secrecyGround?: string | null;
  @Allow() @Field(() => DateScalar, { nullable: true }) secrecyUntil?: string | null;
}

@ArgsType()
export class AddVersionArguments {
  @Allow() @Field(() => ID, { nullable: true }) documentId?: string | null;
  @Allow() @Field(() => ID) procurementId!: string;
  @Allow() @Field(() => String) title!: string;
  @Allow() @Field(() => String, { nullable: true }) annexNumber?: string | null;
  @Allow() @Field(() => ID) fileId!: string;
  @Allow() @Field(() => String, { nullable: true, description: 'Of a new document, as all that follow.' }) folder?: string | null;
  @Allow() @Field(() => AudienceEnum, { nullable: true, description: 'Participants unless said.' }) audience?: Audience | null;
  @Allow() @Field(() => String, { nullable: true }) secrecyGround?: string | null;
  @Allow() @Field(() => DateScalar, { nullable: true }) secrecyUntil?: string | null;
}
