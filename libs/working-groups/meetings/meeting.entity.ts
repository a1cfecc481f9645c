import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Attendance, ItemDecision, MeetingState } from './meeting.js';

@Entity('meeting')
export class Meeting {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') groupId!: string;
  @Column('integer') number!: number;
  @Column('text') title!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') state!: MeetingState;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) writtenBy!: string | null;
  @Column('uuid', { nullable: true }) adjustedBy!: string | null;
  @Column('timestamptz', { nullable: true }) adjustedAt!: Date | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('meeting_attendance')
export class MeetingAttendance {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('text') attendance!: Attendance;
}

/** What is on the table: a matter of its own by title, or a requirement or thread by id, whose words are read where they are kept. */
@Entity('agenda_item')
export class AgendaItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('uuid', { nullable: true }) requirementId!: string | null;
  @Column('uuid', { nullable: true }) threadId!: string | null;
}

@Entity('meeting_decision')
export class MeetingDecisionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') itemId!: string;
  @Column('text') decision!: ItemDecision;
  @Column('text') minuteLine!: string;
  @Column('integer', { nullable: true }) resultingVersion!: number | null;
  @Column('text', { nullable: true }) effect!: 'KEEP' | 'CHANGE' | 'STRIKE' | null;
  @Column('timestamptz', { nullable: true }) effectAt!: Date | null;
  @Column('integer', { nullable: true }) versionBefore!: number | null;
  @Column('uuid') decidedBy!: string;
  @Column('timestamptz') decidedAt!: Date;
}

/** Approved minutes: the words of that moment as canonical JSON, and their hash. Never changed. */
@Entity('meeting_minutes')
export class MeetingMinutes {
  @PrimaryColumn('uuid') meetingId!: string;
  @Column('text') canonical!: string;
  @Column('bytea') sha256!: Buffer;
  @Column('timestamptz') approvedAt!: Date;
}
