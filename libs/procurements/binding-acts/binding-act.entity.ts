import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActTerms } from './binding-acts.js';
import type { BindingActKind, BindingActState, Consequence } from './binding-act.js';

/** An act that binds the host or the organisations: proposed by one person, confirmed by another. */
@Entity('binding_act')
export class BindingAct {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') procurementId!: string;
  @Column('text') kind!: BindingActKind;
  @Column('text') state!: BindingActState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) rejectReason!: string | null;
  @Column('jsonb', { nullable: true }) terms!: ActTerms | null;
  @Column('jsonb') consequences!: Consequence[];
  @Column('uuid') proposedBy!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
}
