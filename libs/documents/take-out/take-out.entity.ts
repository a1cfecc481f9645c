import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('take_out')
export class TakeOut {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') requestedBy!: string;
  @Column('timestamptz') requestedAt!: Date;
  @Column('timestamptz', { nullable: true }) readyAt!: Date | null;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('uuid', { array: true }) secretOf!: string[];
}

@Entity('take_out_item')
export class TakeOutItem {
  @PrimaryColumn('uuid') takeOutId!: string;
  @PrimaryColumn('integer') position!: number;
  @Column('text') path!: string;
  @Column('uuid') fileId!: string;
  @Column('boolean') madeForIt!: boolean;
}
