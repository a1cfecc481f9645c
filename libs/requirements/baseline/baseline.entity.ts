import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A frozen, numbered state of all requirements. Never changed. */
@Entity('baseline')
export class Baseline {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('integer') number!: number;
  @Column('timestamptz') setAt!: Date;
  @Column('uuid') setBy!: string;
  @Column('bytea') sha256!: Buffer;
  @Column('text') canonical!: string;
}

@Entity('baseline_requirement')
export class BaselineRequirement {
  @PrimaryColumn('uuid') baselineId!: string;
  @PrimaryColumn('uuid') requirementId!: string;
  @Column('uuid') procurementId!: string;
  @Column('text') number!: string;
  @Column('text') sortKey!: string;
  @Column('integer') version!: number;
}
