import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A locked list. The canonical text is kept as it was hashed. */
@Entity('entitled_list')
export class EntitledList {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('integer') number!: number;
  @Column('timestamptz') lockedAt!: Date;
  @Column('uuid') actId!: string;
  @Column('bytea') sha256!: Buffer;
  @Column('text') canonical!: string;
  @Column('integer', { nullable: true }) supersedes!: number | null;
}

@Entity('entitled_party')
export class EntitledPartyRow {
  @PrimaryColumn('uuid') listId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('uuid') organisationId!: string;
  @Column('uuid') mandateId!: string;
}
