import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DecimalScalar } from '#platform/graphql';

export enum UploadState {
  RECEIVING = 'RECEIVING',
  ARRIVED = 'ARRIVED',
  QUARANTINED = 'QUARANTINED',
  STORED = 'STORED',
  REJECTED = 'REJECTED',
}
registerEnumType(UploadState, {
  name: 'UploadState',
  description: 'RECEIVING: bytes are missing. ARRIVED: whole, and being checked. QUARANTINED: waits for the virus scanner. STORED: ready to be used. REJECTED: for good.',
});

/** An upload as the one who began it sees it. */
@ObjectType('Upload')
export class UploadType {
  @Field(() => ID) fileId!: string;
  @Field(() => String) fileName!: string;
  @Field(() => DecimalScalar, { description: 'Bytes.' }) size!: string;
  @Field(() => String, { nullable: true, description: 'Once it has been hashed: the same bytes, the same text.' }) sha256!: string | null;
  @Field(() => UploadState) state!: UploadState;
  @Field(() => String, { description: 'What it waits for, or why it was rejected, in words.' }) text!: string;
}
