import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every byte of a file, or of a whole package where no file is named, was delivered to a reader: a person, or a contact by its personal link. */
@Entity('download_receipt')
export class DownloadReceipt {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('uuid') publicationId!: string;
  @Column('uuid', { nullable: true }) itemId!: string | null;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) contactId!: string | null;
  @Column('timestamptz') at!: Date;
}

/** What a package holds beside the files that were published. */
@Entity('publication_cover')
export class PublicationCover {
  @PrimaryColumn('uuid') publicationId!: string;
  @Column('text') indexHtml!: string;
  @Column('text') contents!: string;
  @Column('text') sums!: string;
}
