import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SIGNING_METHODS = ['UPLOADED_SCAN', 'UPLOADED_SIGNED_PDF', 'ELECTRONIC', 'PAPER_REGISTERED'] as const;
export type SigningMethod = (typeof SIGNING_METHODS)[number];
export const AUTHORITY_BASES = ['COMPANY_SIGNATORY', 'DELEGATION_ORDER', 'BOARD_DECISION'] as const;
export type AuthorityBasis = (typeof AUTHORITY_BASES)[number];
export type SignatureStatus = 'NOT_APPLICABLE' | 'VALID' | 'INVALID' | 'UNKNOWN';

/** One submission of a signed mandate. A return and a new submission make another: what came in is kept. */
@Entity('mandate_signing')
export class MandateSigning {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandateId!: string;
  @Column('text') method!: SigningMethod;
  @Column('text') signatoryName!: string;
  @Column('text') signatoryTitle!: string;
  @Column('text') basis!: AuthorityBasis;
  @Column('text') basisReference!: string;
  @Column('date') signedOn!: string;
  @Column('text') signatureStatus!: SignatureStatus;
  @Column('uuid', { nullable: true }) submittedByPersonId!: string | null;
  @Column('uuid', { nullable: true }) submittedByContactId!: string | null;
  @Column('uuid', { nullable: true }) registeredBy!: string | null;
  /** The name as it was then. */
  @Column('text') handedInBy!: string;
  @Column('text') registrationNumber!: string;
  @Column('boolean') late!: boolean;
  @Column('timestamptz') submittedAt!: Date;
}
