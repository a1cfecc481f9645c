import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { GroupCountType } from '#inquiries';
import { OrganisationType } from '#organisations';
import { DateScalar, DateTimeScalar, LanguageEnum, Person } from '#platform/graphql';
import { enumOf, LotType } from '#procurements';
import type { UndertakingStanding } from './undertakings/undertaking.js';
import { UndertakingStandingEnum } from './undertakings/undertaking.types.js';
import type { MemberAction } from './working-group-json.js';
import { MEMBER_STATES, WORKING_GROUP_DUTIES, type MemberState, type WorkingGroupDuty } from './working-group.js';
import { GROUP_ACTS, type GroupAct } from './working-group.policy.js';

const WorkingGroupDutyEnum = enumOf(WORKING_GROUP_DUTIES);
registerEnumType(WorkingGroupDutyEnum, { name: 'WorkingGroupDuty' });
const MemberStateEnum = enumOf(MEMBER_STATES);
registerEnumType(MemberStateEnum, { name: 'WorkingGroupMemberState' });
const MemberActionEnum = enumOf(['CHOOSE', 'CHANGE', 'END', 'DEMAND_RENEWAL']);
registerEnumType(MemberActionEnum, { name: 'WorkingGroupMemberAction' });
const GroupActionEnum = enumOf(GROUP_ACTS);
registerEnumType(GroupActionEnum, { name: 'WorkingGroupAction' });

@ObjectType('SubstitutedMember')
export class SubstitutedMemberType {
  @Field(() => ID) id!: string;
  @Field(() => Person) person!: Person;
}

@ObjectType('WorkingGroupMember')
export class WorkingGroupMemberType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => Person) person!: Person;
  @Field(() => [OrganisationType], { description: 'Whose voice the member is; several small organisations may share one.' }) represents!: OrganisationType[];
  @Field(() => WorkingGroupDutyEnum) duty!: WorkingGroupDuty;
  @Field(() => MemberStateEnum) state!: MemberState;
  @Field(() => DateScalar, { nullable: true }) fromOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day; null until further notice.' }) toOn!: string | null;
  @Field(() => SubstitutedMemberType, { nullable: true, description: 'The regular member in whose place this one stands in.' }) substituteFor!: SubstitutedMemberType | null;
  @Field(() => UndertakingStandingEnum) undertakingStanding!: UndertakingStanding;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the undertaking in force was signed; null while none is in force.' }) confidentialitySignedAt!: string | null;
  @Field(() => DateScalar, { nullable: true }) confidentialityValidUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'As declared; for the host, its auditors, chair and secretary, and the member.' }) conflictOfInterest!: string | null;
  @Field(() => [LotType], { description: 'The lots that the declared conflict closes for the member.' }) conflictLots!: LotType[];
  @Field(() => [MemberActionEnum]) availableActions!: MemberAction[];
}

@ObjectType('WorkingGroup')
export class WorkingGroupType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) version!: number;
  @Field(() => [WorkingGroupMemberType], { description: 'Nominated and chosen: chair, secretary, members, experts, each by name.' }) members!: WorkingGroupMemberType[];
  @Field(() => [WorkingGroupMemberType], { description: 'Those whose nomination or membership has ended.' }) formerMembers!: WorkingGroupMemberType[];
  @Field(() => [GroupCountType], {
    description: 'By county (`county:24`), kind (`kind:MUNICIPALITY`) and size of population (`size:S` under 10,000, `M` under 50,000, `L`, `NONE`): '
      + 'invited = take part, approved = the group speaks for, gap = it does not.',
  })
  balance!: GroupCountType[];
  @Field(() => [OrganisationType], { description: 'Whom a member can speak for: those who take part, by name. Empty for those who do not nominate.' }) representable!: OrganisationType[];
  @Field(() => [GroupActionEnum]) availableActions!: GroupAct[];
}

@InputType()
export class NominateMemberInput {
  @Allow() @Field(() => ID) workingGroupId!: string;
  @Allow() @Field(() => ID, { nullable: true, description: 'Somebody who is known; else name and email.' }) personId?: string | null;
  @Allow() @Field(() => String, { nullable: true }) name?: string | null;
  @Allow() @Field(() => String, { nullable: true }) email?: string | null;
  @Allow() @Field(() => LanguageEnum, { nullable: true }) language?: 'SV' | 'EN' | null;
  @Allow() @Field(() => WorkingGroupDutyEnum) duty!: WorkingGroupDuty;
  @Allow() @Field(() => [ID]) representsIds!: string[];
  @Allow() @Field(() => DateScalar, { nullable: true }) fromOn?: string | null;
  @Allow() @Field(() => DateScalar, { nullable: true }) toOn?: string | null;
  @Allow() @Field(() => ID, { nullable: true }) substituteForId?: string | null;
}

@InputType()
export class ChangeMemberInput {
  @Allow() @Field(() => ID) memberId!: string;
  @Allow() @Field(() => Int) version!: number;
  @Allow() @Field(() => WorkingGroupDutyEnum, { nullable: true }) duty?: WorkingGroupDuty;
  @Allow() @Field(() => [ID], { nullable: true }) representsIds?: string[];
  @Allow() @Field(() => DateScalar, { nullable: true }) fromOn?: string | null;
  @Allow() @Field(() => DateScalar, { nullable: true, description: 'Null: until further notice.' }) toOn?: string | null;
  @Allow() @Field(() => ID, { nullable: true }) substituteForId?: string | null;
}
