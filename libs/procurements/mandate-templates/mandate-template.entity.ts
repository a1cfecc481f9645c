import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the mandate text. A row never changes: a new text is a new version. */
@Entity('mandate_template')
export class MandateTemplate {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('integer') version!: number;
  @Column('text') text!: string;
  @Column('date', { nullable: true }) validFrom!: string | null;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
}
