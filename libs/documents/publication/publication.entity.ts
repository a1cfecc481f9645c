import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience } from '../document/document.js';
import type { PublicationItemKind, PublishedFormName } from './publication.js';

/** A frozen package of documents. The manifest is kept as it was hashed. */
@Entity('publication')
export class Publication {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('integer') number!: number;
  @Column('text') title!: string;
  @Column('text') audience!: Audience;
  @Column('text', { nullable: true }) changeNote!: string | null;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid') actId!: string;
  @Column('uuid', { nullable: true }) baselineId!: string | null;
  @Column('uuid', { nullable: true }) entitledListId!: string | null;
  @Column('uuid', { nullable: true }) previousId!: string | null;
  @Column('text') manifest!: string;
  @Column('bytea') manifestSha256!: Buffer;
  @Column('uuid') manifestFileId!: string;
}

/** A file of a publication, with all that a package is laid out from. */
@Entity('publication_item')
export class PublicationItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') publicationId!: string;
  @Column('integer') position!: number;
  @Column('text') kind!: PublicationItemKind;
  @Column('uuid', { nullable: true }) versionId!: string | null;
  @Column('text', { nullable: true }) annexNumber!: string | null;
  @Column('text') path!: string;
  @Column('text') title!: string;
  @Column('text') mediaType!: string;
  @Column('uuid') fileId!: string;
  @Column('bigint') size!: string;
  @Column('bytea') sha256!: Buffer;
  @Column('bigint') crc32!: string;
  @Column('boolean') changedSincePrevious!: boolean;
}

/** What was made of a baseline or a list for publication, once. */
@Entity('published_form')
export class PublishedForm {
  @PrimaryColumn('text') form!: PublishedFormName;
  @PrimaryColumn('uuid') sourceId!: string;
  @Column('uuid') fileId!: string;
  @Column('timestamptz') madeAt!: Date;
}
