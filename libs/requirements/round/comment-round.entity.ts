import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time in which the group comments, with what came of it told by who was heard. */
@Entity('comment_round')
export class CommentRound {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('integer') number!: number;
  @Column('timestamptz') opensAt!: Date;
  @Column('timestamptz') closesAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
}
