import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequirementKind } from './requirement.js';

/** A chapter or section of the specification, by its number. */
@Entity('requirement_section')
export class RequirementSection {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text') sortKey!: string;
}

/** A requirement as it stands now. */
@Entity('requirement')
export class Requirement {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('uuid') sectionId!: string;
  @Column('text') number!: string;
  @Column('text') sortKey!: string;
  @Column('uuid', { nullable: true }) lotId!: string | null;
  @Column('text') kind!: RequirementKind;
  @Column('numeric', { nullable: true }) weight!: string | null;
  @Column('text', { nullable: true }) verification!: string | null;
  @Column('text') heading!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) rationale!: string | null;
  @Column('integer') version!: number;
  @Column('boolean') numberIsFixed!: boolean;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { nullable: true }) withdrawnBy!: string | null;
  @Column('text', { nullable: true }) withdrawReason!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') changedAt!: Date;
}

/** What a requirement said from one edit to the next. Never changed. */
@Entity('requirement_revision')
export class RequirementRevision {
  @PrimaryColumn('uuid') requirementId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') heading!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) rationale!: string | null;
  @Column('text', { nullable: true }) verification!: string | null;
  @Column('uuid', { nullable: true }) lotId!: string | null;
  @Column('text') kind!: RequirementKind;
  @Column('numeric', { nullable: true }) weight!: string | null;
  @Column('uuid') authorId!: string;
  @Column('uuid', { nullable: true }) threadId!: string | null;
  @Column('timestamptz') at!: Date;
}
