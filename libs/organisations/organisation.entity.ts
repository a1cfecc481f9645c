import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from './organisation.js';

/** A body of the shared register. `organisationNumber` is ten digits; `successorId` says who took over a merged one. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('char', { length: 10 }) organisationNumber!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('char', { length: 2 }) countyCode!: string;
  @Column('char', { length: 4, nullable: true }) municipalityCode!: string | null;
  @Column('integer', { nullable: true }) population!: number | null;
  @Column('boolean') active!: boolean;
  @Column('uuid', { nullable: true }) successorId!: string | null;
  @Column('text') searchKey!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') changedAt!: Date;
}
