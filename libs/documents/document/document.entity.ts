import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience } from './document.js';

/** A document of the procurement; what it says lies in its versions. */
@Entity('tender_document')
export class TenderDocument {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('text', { nullable: true }) annexNumber!: string | null;
  @Column('text', { nullable: true }) annexKey!: string | null;
  @Column('text', { nullable: true }) folder!: string | null;
  @Column('text') title!: string;
  @Column('text') audience!: Audience;
  @Column('text', { nullable: true }) secrecyGround!: string | null;
  @Column('date', { nullable: true }) secrecyUntil!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('uuid', { nullable: true }) removedBy!: string | null;
}

/** A file that the document was at a time. Never changed. */
@Entity('document_version')
export class DocumentVersion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') documentId!: string;
  @Column('integer') number!: number;
  @Column('uuid') fileId!: string;
  @Column('timestamptz') addedAt!: Date;
  @Column('uuid') addedBy!: string;
}
