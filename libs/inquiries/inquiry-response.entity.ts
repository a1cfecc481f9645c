import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InquiryAnswer } from './participation/participation-stage.js';

@Entity('inquiry_response')
export class InquiryResponse {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') participationId!: string;
  @Column('text') answer!: InquiryAnswer;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') answeredAt!: Date;
  @Column('text', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) supersededAt!: Date | null;
}

@Entity('volume_answer')
export class VolumeAnswer {
  @PrimaryColumn('uuid') responseId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('text') question!: string;
  @Column('text') unit!: string;
  @Column('numeric', { nullable: true }) quantity!: string | null;
}
