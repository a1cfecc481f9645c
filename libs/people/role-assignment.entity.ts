import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GrantableRole } from './role-assignment.js';

/** A role that a person holds in a host or organisation, or else in a procurement, through `validUntil` where there is one. */
@Entity('role_assignment')
export class RoleAssignment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') role!: GrantableRole;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid', { nullable: true }) procurementId!: string | null;
  @Column('date', { nullable: true }) validUntil!: string | null;
  @Column('timestamptz') grantedAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
