import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ParticipationStage } from './participation-stage.js';

@Entity('participation')
export class Participation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') stage!: ParticipationStage;
  @Column('boolean') entitledBefore!: boolean;
  @Column('timestamptz') invitedAt!: Date;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastContactAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastReminderAt!: Date | null;
  @Column('integer') remindersSent!: number;
  @Column('timestamptz') lastEventAt!: Date;
}
