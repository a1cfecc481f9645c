import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person at an organisation, with an address. A removed one stays, since letters and links name it. */
@Entity('contact_person')
export class ContactPerson {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('boolean', { name: 'isPrimary' }) primary!: boolean;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
