import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DispositionOutcome, SuggestionState, ThreadState } from './thread.js';

/** What is said of a requirement, or of a span of one revision; where the span stands now, or null where its text is gone. */
@Entity('thread')
export class Thread {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('uuid') requirementId!: string;
  @Column('integer') onVersion!: number;
  @Column('text', { nullable: true }) quote!: string | null;
  @Column('integer', { nullable: true }) quoteStart!: number | null;
  @Column('integer', { nullable: true }) quoteEnd!: number | null;
  @Column('integer', { nullable: true }) nowStart!: number | null;
  @Column('integer', { nullable: true }) nowEnd!: number | null;
  @Column('text') state!: ThreadState;
  @Column('text', { nullable: true }) outcome!: DispositionOutcome | null;
  @Column('text', { nullable: true }) motivation!: string | null;
  @Column('integer', { nullable: true }) resultingVersion!: number | null;
  @Column('uuid', { nullable: true }) resolvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) resolvedAt!: Date | null;
  @Column('timestamptz') startedAt!: Date;
}

/** `position` in the table, the order on every screen, is given by the database. */
@Entity('comment')
export class Comment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') threadId!: string;
  @Column('uuid') procurementId!: string;
  @Column('uuid') requirementId!: string;
  @Column('uuid', { nullable: true }) replyTo!: string | null;
  @Column('uuid') authorId!: string;
  @Column('uuid', { nullable: true }) onBehalfOf!: string | null;
  @Column('boolean') isPosition!: boolean;
  @Column('text', { nullable: true }) body!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}

@Entity('suggestion')
export class Suggestion {
  @PrimaryColumn('uuid') threadId!: string;
  @Column('text') replacement!: string;
  @Column('text') state!: SuggestionState;
}
