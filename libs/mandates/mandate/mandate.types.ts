import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { OrganisationType } from '#organisations';
import { enumOf, LotType, MANDATED_ACTS, ProcurementType, type MandatedAct } from '#procurements';
import { DateScalar, DateTimeScalar, FileVersion, Person, RefusalCodeEnum } from '#platform/graphql';
import type { RefusalCode } from '#platform/request';
import { MANDATE_STATES, type MandateState } from './mandate.js';
import type { MandateAction } from './mandate.policy.js';
import { AUTHORITY_BASES, SIGNING_METHODS, type AuthorityBasis, type SignatureStatus, type SigningMethod } from '../signing/mandate-signing.entity.js';

const MandateStateEnum = enumOf(MANDATE_STATES);
registerEnumType(MandateStateEnum, { name: 'MandateState' });
export const MandatedActEnum = enumOf(MANDATED_ACTS);
registerEnumType(MandatedActEnum, { name: 'MandatedAct', description: 'What the host may do in the principal’s name.' });
const SigningMethodEnum = enumOf(SIGNING_METHODS);
registerEnumType(SigningMethodEnum, { name: 'SigningMethod' });
const AuthorityBasisEnum = enumOf(AUTHORITY_BASES);
registerEnumType(AuthorityBasisEnum, { name: 'AuthorityBasis' });
const SignatureStatusEnum = enumOf(['NOT_APPLICABLE', 'VALID', 'INVALID', 'UNKNOWN']);
registerEnumType(SignatureStatusEnum, { name: 'SignatureStatus' });
export const MandateActionEnum = enumOf(['ISSUE', 'SUBMIT', 'APPROVE', 'RETURN', 'DECLINE', 'WITHDRAW', 'CANCEL', 'REISSUE', 'REGISTER_PAPER', 'REFER']);
registerEnumType(MandateActionEnum, { name: 'MandateAction' });

@ObjectType('MandateSigning')
export class MandateSigningType {
  @Field(() => SigningMethodEnum) method!: SigningMethod;
  @Field(() => String) signatoryName!: string;
  @Field(() => String) signatoryTitle!: string;
  @Field(() => AuthorityBasisEnum) basis!: AuthorityBasis;
  @Field(() => String) basisReference!: string;
  @Field(() => DateScalar) signedOn!: string;
  @Field(() => [FileVersion]) evidence!: FileVersion[];
  @Field(() => SignatureStatusEnum) signatureStatus!: SignatureStatus;
}

@ObjectType('Mandate')
export class MandateType {
  @Field(() => ID) id!: string;
  @Field(() => MandateStateEnum) state!: MandateState;
  @Field(() => Int) version!: number;
  @Field(() => OrganisationType) principal!: OrganisationType;
  @Field(() => ProcurementType) procurement!: ProcurementType;
  @Field(() => [LotType]) lots!: LotType[];
  @Field(() => [MandatedActEnum]) acts!: MandatedAct[];
  @Field(() => DateScalar, { nullable: true }) validFrom!: string | null;
  @Field(() => DateScalar, { nullable: true }) validTo!: string | null;
  @Field(() => String, { description: 'Frozen at issue, signature fields blank, and kept to the letter.' }) text!: string;
  @Field(() => Int) textVersion!: number;
  @Field(() => DateTimeScalar, { nullable: true }) issuedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) submittedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) approvedAt!: string | null;
  @Field(() => DateScalar, { nullable: true }) respondBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Set with a return: when the completed mandate is wanted.' }) completeBy!: string | null;
  @Field(() => MandateSigningType, { nullable: true }) signing!: MandateSigningType | null;
  @Field(() => String, { nullable: true }) returnReason!: string | null;
  @Field(() => String, { nullable: true }) declineReason!: string | null;
  @Field(() => String, { nullable: true }) withdrawReason!: string | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of who handed it in or registered it.' }) submittedBy!: string | null;
  @Field(() => Person, { nullable: true }) reviewedBy!: Person | null;
  @Field(() => String, { nullable: true, description: 'In the host’s series of incoming documents.' }) registrationNumber!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Came after the list was locked: kept with its evidence, not approvable into that list.' }) lateAt!: string | null;
  @Field(() => Boolean, { description: 'Handed in now, it would come after the list was locked, with no new one open: said before it is sent.' }) comesLate!: boolean;
  @Field(() => String) pdfHref!: string;
  @Field(() => [MandateActionEnum], { description: 'For this viewer, now. The client draws its buttons from these alone.' }) availableActions!: MandateAction[];
}

@InputType()
export class SubmitMandateInput {
  @Allow() @Field(() => ID) mandateId!: string;
  @Allow() @Field(() => Int) version!: number;
  @Allow() @Field(() => SigningMethodEnum) method!: SigningMethod;
  @Allow() @Field(() => String) signatoryName!: string;
  @Allow() @Field(() => String) signatoryTitle!: string;
  @Allow() @Field(() => AuthorityBasisEnum) basis!: AuthorityBasis;
  @Allow() @Field(() => String) basisReference!: string;
  @Allow() @Field(() => DateScalar) signedOn!: string;
  @Allow() @Field(() => [ID]) evidenceFileIds!: string[];
}

@ObjectType('IssueRefusal')
export class IssueRefusalType {
  @Field(() => OrganisationType) organisation!: OrganisationType;
  @Field(() => RefusalCodeEnum) code!: RefusalCode;
  @Field(() => String) message!: string;
}

@ObjectType('IssueReport')
export class IssueReportType {
  @Field(() => [MandateType]) issued!: MandateType[];
  @Field(() => [IssueRefusalType]) refused!: IssueRefusalType[];
}
