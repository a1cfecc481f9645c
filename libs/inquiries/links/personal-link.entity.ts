import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LinkPurpose } from '#platform/access';

@Entity('personal_link')
export class PersonalLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('text') purpose!: LinkPurpose;
  @Column('uuid') participationId!: string;
  @Column('uuid') procurementId!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') contactId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
}
