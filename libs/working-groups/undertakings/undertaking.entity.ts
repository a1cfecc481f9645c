import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UndertakingEnd } from './undertaking.js';

/** A version of what is undertaken in one procurement. Versions are kept. */
@Entity('undertaking_text')
export class UndertakingText {
  @PrimaryColumn('uuid') procurementId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') text!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
}

/** A person's confidentiality undertaking in one procurement, with the declaration of conflicts of interest (jäv). A renewal is a new one. */
@Entity('undertaking')
export class Undertaking {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('uuid') personId!: string;
  @Column('integer') textVersion!: number;
  @Column('timestamptz') signedAt!: Date;
  @Column('date', { nullable: true }) validUntil!: string | null;
  @Column('text', { nullable: true }) conflictOfInterest!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) endReason!: UndertakingEnd | null;
}

/** A lot whose matters a declared conflict closes. */
@Entity('undertaking_conflict_lot')
export class UndertakingConflictLot {
  @PrimaryColumn('uuid') undertakingId!: string;
  @PrimaryColumn('uuid') lotId!: string;
}
