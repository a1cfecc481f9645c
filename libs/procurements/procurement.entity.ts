import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AwardModel, ProcurementPhase } from './procurement.js';

/** The joint procurement. `ceilingOre` and `estimatedYearlyOre` are öre as text: bigint columns stay exact. */
@Entity('procurement')
export class Procurement {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') caseNumber!: string;
  @Column('text') title!: string;
  @Column('uuid') hostId!: string;
  @Column('uuid', { nullable: true }) supportId!: string | null;
  @Column('text') phase!: ProcurementPhase;
  @Column('text') awardModel!: AwardModel;
  @Column('text', { array: true }) cpvCodes!: string[];
  @Column('bigint', { nullable: true }) ceilingOre!: string | null;
  @Column('bigint', { nullable: true }) estimatedYearlyOre!: string | null;
  @Column('date', { nullable: true }) periodFrom!: string | null;
  @Column('date', { nullable: true }) periodTo!: string | null;
  @Column('text', { nullable: true }) longPeriodReason!: string | null;
  @Column('text', { nullable: true }) contactEmail!: string | null;
  @Column('text', { nullable: true }) contactPhone!: string | null;
  @Column('integer') quietPeriodDays!: number;
  @Column('date', { nullable: true }) inquiryRespondBy!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('lot')
export class Lot {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('integer') number!: number;
  @Column('text') title!: string;
}

@Entity('milestone')
export class Milestone {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('date') dueOn!: string;
  @Column('date', { nullable: true }) reachedOn!: string | null;
}

@Entity('inquiry_question')
export class InquiryQuestion {
  @PrimaryColumn('uuid') procurementId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('text') question!: string;
  @Column('text') unit!: string;
  @Column('integer', { nullable: true }) lotNumber!: number | null;
}

/** The agreement in force that this procurement replaces. */
@Entity('replaced_agreement')
export class ReplacedAgreement {
  @PrimaryColumn('uuid') procurementId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) caseNumber!: string | null;
  @Column('date', { nullable: true }) periodTo!: string | null;
}

/** An organisation entitled to call off on the replaced agreement. */
@Entity('replaced_agreement_party')
export class ReplacedAgreementParty {
  @PrimaryColumn('uuid') procurementId!: string;
  @PrimaryColumn('uuid') organisationId!: string;
}
