import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account. Without a password it has been invited and not yet taken into use. */
@Entity('person')
export class PersonAccount {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') nameNormalised!: string;
  @Column('text') email!: string;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('text') language!: 'sv' | 'en';
  @Column('boolean') active!: boolean;
  @Column('timestamptz', { nullable: true }) invitedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastSignedInAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
