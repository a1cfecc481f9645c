import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ValidateNested } from 'class-validator';
import { DecimalScalar, OrganisationNumberScalar, PageArguments, PageInfo } from '#platform/graphql';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.js';
import { ORGANISATION_ACTIONS, type OrganisationAction } from './organisation.policy.js';

export const OrganisationKindEnum = Object.fromEntries(ORGANISATION_KINDS.map((kind) => [kind, kind]));
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind' });
const OrganisationActionEnum = Object.fromEntries(ORGANISATION_ACTIONS.map((action) => [action, action]));
registerEnumType(OrganisationActionEnum, { name: 'OrganisationAction' });

@ObjectType('ContactPerson')
export class ContactPersonType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => Boolean) primary!: boolean;
}

@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => OrganisationNumberScalar) organisationNumber!: string;
  @Field(() => OrganisationKindEnum) kind!: OrganisationKind;
  @Field(() => String) countyCode!: string;
  @Field(() => String, { nullable: true }) municipalityCode!: string | null;
  @Field(() => Int, { nullable: true }) population!: number | null;
  @Field(() => [OwnershipType]) owners!: OwnershipType[];
  @Field(() => [ContactPersonType], { description: 'The primary one first. Empty for those who may not see them.' }) contacts!: ContactPersonType[];
  @Field(() => ContactPersonType, { nullable: true }) primaryContact!: ContactPersonType | null;
  @Field(() => Boolean) active!: boolean;
  @Field(() => Int) version!: number;
  @Field(() => OrganisationType, { nullable: true, description: 'Who took over a merged one.' }) successor!: OrganisationType | null;
  @Field(() => [OrganisationType]) predecessors!: OrganisationType[];
  @Field(() => [OrganisationActionEnum]) availableActions!: OrganisationAction[];
}

@ObjectType('Ownership')
export class OwnershipType {
  @Field(() => OrganisationType) owner!: OrganisationType;
  @Field(() => DecimalScalar, { nullable: true }) sharePercent!: string | null;
}

@ObjectType('OrganisationPage')
export class OrganisationPageType {
  @Field(() => [OrganisationType]) nodes!: OrganisationType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ArgsType()
export class OrganisationsArguments extends PageArguments {
  @Allow() @Field(() => String, { nullable: true, description: 'Beginnings of words of the name, or of the number.' }) search?: string | null;
  @Allow() @Field(() => [OrganisationKindEnum], { nullable: true }) kind?: OrganisationKind[] | null;
  @Allow() @Field(() => [String], { nullable: true }) countyCode?: string[] | null;
  @Allow() @Field(() => Boolean, { nullable: true }) active?: boolean | null;
}

@InputType()
export class OwnershipInput {
  @Allow() @Field(() => OrganisationNumberScalar) organisationNumber!: string;
  @Allow() @Field(() => DecimalScalar, { nullable: true, description: 'In percent, at most three decimals; all owners have one, or none.' }) sharePercent?: string | null;
}

@InputType()
export class OrganisationInput {
  @Allow() @Field(() => String) name!: string;
  @Allow() @Field(() => OrganisationNumberScalar) organisationNumber!: string;
  @Allow() @Field(() => OrganisationKindEnum) kind!: OrganisationKind;
  @Allow() @Field(() => String) countyCode!: string;
  @Allow() @Field(() => String, { nullable: true }) municipalityCode?: string | null;
  @Allow() @Field(() => Int, { nullable: true }) population?: number | null;
  @ValidateNested({ each: true })
  @Type(() => OwnershipInput)
  @Allow()
  @Field(() => [OwnershipInput], { nullable: true, description: 'All owners; left out, they stay as they are.' })
  owners?: OwnershipInput[] | null;
}

@InputType()
export class ContactInput {
  @Allow() @Field(() => String) name!: string;
  @Allow() @Field(() => String) email!: string;
  @Allow() @Field(() => String, { nullable: true }) title?: string | null;
  @Allow() @Field(() => Boolean, { description: 'An organisation has one primary contact at most: the one before becomes an ordinary one.' }) primary!: boolean;
}
