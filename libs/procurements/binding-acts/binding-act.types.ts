import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, Person } from '#platform/graphql';
import { enumOf, ProcurementType } from '../procurement.types.js';
import { BINDING_ACT_KINDS, BINDING_ACT_STATES, type BindingActKind, type BindingActState } from './binding-act.js';

export const BindingActKindEnum = enumOf(BINDING_ACT_KINDS);
registerEnumType(BindingActKindEnum, { name: 'BindingActKind' });
export const BindingActStateEnum = enumOf(BINDING_ACT_STATES);
registerEnumType(BindingActStateEnum, { name: 'BindingActState' });

/** An act that binds: proposed by one, confirmed by another. What follows from it and who may decide is put into words when read. */
@ObjectType('BindingAct')
export class BindingActType {
  @Field(() => ID) id!: string;
  @Field(() => BindingActKindEnum) kind!: BindingActKind;
  @Field(() => BindingActStateEnum) state!: BindingActState;
  @Field(() => Person) proposedBy!: Person;
  @Field(() => DateTimeScalar) proposedAt!: string;
  @Field(() => Person, { nullable: true }) confirmedBy!: Person | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt!: string | null;
  @Field(() => String, { nullable: true }) rejectReason!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => ProcurementType) procurement!: ProcurementType;
}
