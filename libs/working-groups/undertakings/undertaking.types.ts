import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { DateScalar, DateTimeScalar, Person } from '#platform/graphql';
import { enumOf, LotType } from '#procurements';
import { UNDERTAKING_STANDINGS, type UndertakingStanding } from './undertaking.js';

export const UndertakingStandingEnum = enumOf(UNDERTAKING_STANDINGS);
registerEnumType(UndertakingStandingEnum, { name: 'UndertakingStanding' });

@ObjectType('ConfidentialityUndertaking', { description: 'The viewer’s own: the text to sign, and what has been signed.' })
export class OwnUndertakingType {
  @Field(() => String) text!: string;
  @Field(() => Int, { description: 'The version that is signed now.' }) textVersion!: number;
  @Field(() => UndertakingStandingEnum) standing!: UndertakingStanding;
  @Field(() => Boolean, { description: 'It is time to sign: nothing is in force, or what is soon ends.' }) toSign!: boolean;
  @Field(() => DateTimeScalar, { nullable: true }) signedAt!: string | null;
  @Field(() => Int, { nullable: true }) signedTextVersion!: number | null;
  @Field(() => DateScalar, { nullable: true }) validUntil!: string | null;
  @Field(() => String, { nullable: true }) conflictOfInterest!: string | null;
  @Field(() => [LotType]) conflictLots!: LotType[];
}

@ObjectType('PersonUndertaking', { description: 'Where one of those who work with the drafts stands.' })
export class PersonUndertakingType {
  @Field(() => Person) person!: Person;
  @Field(() => UndertakingStandingEnum) standing!: UndertakingStanding;
  @Field(() => DateTimeScalar, { nullable: true }) signedAt!: string | null;
  @Field(() => Int, { nullable: true }) textVersion!: number | null;
  @Field(() => DateScalar, { nullable: true }) validUntil!: string | null;
  @Field(() => String, { nullable: true }) conflictOfInterest!: string | null;
  @Field(() => [LotType]) conflictLots!: LotType[];
}

@InputType()
export class SignUndertakingInput {
  @Allow() @Field(() => ID) procurementId!: string;
  @Allow() @Field(() => Int, { description: 'The version that was read.' }) textVersion!: number;
  @Allow() @Field(() => String, { nullable: true, description: 'The declared conflict in words; null where there is none.' }) conflictOfInterest?: string | null;
  @Allow() @Field(() => [ID], { nullable: true, description: 'The lots that it is about: their matters are closed for the person.' }) conflictLotIds?: string[] | null;
}
