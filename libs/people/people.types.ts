import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { OrganisationType } from '#organisations';
import { ROLES, type Role } from '#platform/access';
import { DateScalar, DateTimeScalar, LanguageEnum, PageArguments, PageInfo, Person } from '#platform/graphql';
import { ProcurementType } from '#procurements';

export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role]));
registerEnumType(RoleEnum, { name: 'Role' });

@ObjectType('RoleAssignment')
export class RoleAssignmentType {
  @Field(() => ID) id!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => OrganisationType, { nullable: true }) organisation!: OrganisationType | null;
  @Field(() => ProcurementType, { nullable: true }) procurement!: ProcurementType | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day it is held.' }) validUntil!: string | null;
}

@ObjectType('PersonAccount')
export class PersonAccountType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => Boolean) active!: boolean;
  @Field(() => [RoleAssignmentType]) roles!: RoleAssignmentType[];
  @Field(() => DateTimeScalar, { nullable: true }) lastSignedInAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) invitedAt!: string | null;
}

@ObjectType('PersonAccountPage')
export class PersonAccountPageType {
  @Field(() => [PersonAccountType]) nodes!: PersonAccountType[];
  @Field(() => Int) totalCount!: number;
  @Field(() => PageInfo) pageInfo!: PageInfo;
}

@ArgsType()
export class PeopleArguments extends PageArguments {
  @Allow() @Field(() => String, { nullable: true, description: 'Beginnings of words of the name or the address.' }) search?: string | null;
}

@InputType()
export class InvitePersonInput {
  @Allow() @Field(() => String) name!: string;
  @Allow() @Field(() => String) email!: string;
  @Allow() @Field(() => LanguageEnum, { nullable: true }) language?: 'SV' | 'EN' | null;
}

@InputType()
export class GrantRoleInput {
  @Allow() @Field(() => ID) personId!: string;
  @Allow() @Field(() => RoleEnum) role!: Role;
  @Allow() @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Allow() @Field(() => ID, { nullable: true }) procurementId?: string | null;
  @Allow() @Field(() => DateScalar, { nullable: true }) validUntil?: string | null;
}

@ObjectType('Task')
export class TaskType {
  @Field(() => String) kind!: string;
  @Field(() => String) title!: string;
  @Field(() => Int, { nullable: true }) count!: number | null;
  @Field(() => DateScalar, { nullable: true }) dueOn!: string | null;
  @Field(() => String) href!: string;
}

/** What personal links show is added by the library that keeps them. */
@ObjectType('Viewer')
export class ViewerType {
  @Field(() => Person, { nullable: true }) person!: Person | null;
  @Field(() => [RoleAssignmentType]) roles!: RoleAssignmentType[];
  @Field(() => [TaskType]) tasks!: TaskType[];
  @Field(() => LanguageEnum) language!: 'SV' | 'EN';
  @Field(() => Boolean, { description: 'The installation runs with demo data; the demo mail page exists.' }) demo!: boolean;
  @Field(() => Boolean) mayManageRegister!: boolean;
  @Field(() => Boolean) mayCreateProcurement!: boolean;
  @Field(() => Boolean) mayManagePeople!: boolean;
}
