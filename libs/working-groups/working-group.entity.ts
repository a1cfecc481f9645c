import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberState, WorkingGroupDuty } from './working-group.js';

/** The representatives who prepare the requirements of one procurement. */
@Entity('working_group')
export class WorkingGroup {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('text') name!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

/** A membership with its days (Stockholm), both counted in. `toOn` null: until further notice. */
@Entity('working_group_member')
export class WorkingGroupMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') groupId!: string;
  @Column('uuid') personId!: string;
  @Column('text') duty!: WorkingGroupDuty;
  @Column('text') state!: MemberState;
  @Column('date', { nullable: true }) fromOn!: string | null;
  @Column('date', { nullable: true }) toOn!: string | null;
  @Column('uuid', { nullable: true }) substituteFor!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('working_group_representation')
export class WorkingGroupRepresentation {
  @PrimaryColumn('uuid') memberId!: string;
  @PrimaryColumn('uuid') organisationId!: string;
}
