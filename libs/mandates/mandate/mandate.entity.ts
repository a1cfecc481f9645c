import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MandatedAct } from '#procurements';
import type { MandateState } from './mandate.js';

@Entity('mandate')
export class Mandate {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('uuid') participationId!: string;
  @Column('uuid') principalId!: string;
  @Column('text') state!: MandateState;
  @Column('integer') version!: number;
  @Column('text', { array: true }) acts!: MandatedAct[];
  @Column('text') text!: string;
  @Column('integer') textVersion!: number;
  @Column('date', { nullable: true }) validFrom!: string | null;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('timestamptz', { nullable: true }) issuedAt!: Date | null;
  @Column('uuid', { nullable: true }) issuedBy!: string | null;
  @Column('date', { nullable: true }) respondBy!: string | null;
  @Column('date', { nullable: true }) completeBy!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('uuid', { nullable: true }) reviewerId!: string | null;
  @Column('uuid', { nullable: true }) signingId!: string | null;
  @Column('text', { nullable: true }) returnReason!: string | null;
  @Column('text', { nullable: true }) declineReason!: string | null;
  @Column('text', { nullable: true }) withdrawReason!: string | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  @Column('timestamptz', { nullable: true }) lateAt!: Date | null;
  @Column('boolean') withdrawnAfterLock!: boolean;
  @Column('timestamptz') createdAt!: Date;
}
