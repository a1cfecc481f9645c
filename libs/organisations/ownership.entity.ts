import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One organisation's part in another. `sharePercent` is a decimal text, null where it is not known. */
@Entity('ownership')
export class Ownership {
  @PrimaryColumn('uuid') ownerId!: string;
  @PrimaryColumn('uuid') ownedId!: string;
  @Column('numeric', { precision: 6, scale: 3, nullable: true }) sharePercent!: string | null;
  @Column('integer') position!: number;
}
