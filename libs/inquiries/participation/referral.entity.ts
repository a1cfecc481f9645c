import { Column, Entity, PrimaryColumn } from 'typeorm';

/** “I am not the right person”, and whom they named instead. */
@Entity('referral')
export class Referral {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') participationId!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) handledAt!: Date | null;
}
