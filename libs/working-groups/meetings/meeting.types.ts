import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { DateTimeScalar, Person } from '#platform/graphql';
import { enumOf } from '#procurements';
import { WorkingGroupMemberType } from '../working-group.types.js';
import { MEETING_ACTIONS, type MeetingAction } from './meeting-json.js';
import { ATTENDANCES, ITEM_DECISIONS, MEETING_STATES, type Attendance, type ItemDecision, type MeetingState } from './meeting.js';

const MeetingStateEnum = enumOf(MEETING_STATES);
registerEnumType(MeetingStateEnum, { name: 'MeetingState' });
export const ItemDecisionEnum = enumOf(ITEM_DECISIONS);
registerEnumType(ItemDecisionEnum, { name: 'ItemDecision' });
export const AttendanceEnum = enumOf(ATTENDANCES);
registerEnumType(AttendanceEnum, { name: 'Attendance' });
const MeetingActionEnum = enumOf(MEETING_ACTIONS);
registerEnumType(MeetingActionEnum, { name: 'MeetingAction' });

@ObjectType('MeetingDecision')
export class MeetingDecisionType {
  @Field(() => ItemDecisionEnum) decision!: ItemDecision;
  @Field(() => String) minuteLine!: string;
  @Field(() => Int, { nullable: true, description: 'The version of the requirement that came of it.' }) resultingVersion!: number | null;
  @Field(() => Person) decidedBy!: Person;
  @Field(() => DateTimeScalar) decidedAt!: string;
}

@ObjectType('AgendaMatter', { description: 'The requirement that an item is about, as it reads now.' })
export class AgendaMatterType {
  @Field(() => ID) requirementId!: string;
  @Field(() => ID, { nullable: true }) threadId!: string | null;
  @Field(() => String) number!: string;
  @Field(() => String) heading!: string;
  @Field(() => String) text!: string;
  @Field(() => Int) version!: number;
}

@ObjectType('AgendaItem')
export class AgendaItemType {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => String, { nullable: true, description: 'Of an item of its own, or a remark on the matter.' }) title!: string | null;
  @Field(() => AgendaMatterType, { nullable: true }) matter!: AgendaMatterType | null;
  @Field(() => Boolean, { description: 'About a lot that the viewer has declared a conflict about: it keeps its place and nothing else.' }) closedToViewer!: boolean;
  @Field(() => MeetingDecisionType, { nullable: true }) decision!: MeetingDecisionType | null;
}

@ObjectType('MeetingAttendance')
export class MeetingAttendanceType {
  @Field(() => WorkingGroupMemberType) member!: WorkingGroupMemberType;
  @Field(() => AttendanceEnum, { nullable: true, description: 'Null while nothing has been said.' }) attendance!: Attendance | null;
}

@ObjectType('Meeting', { description: 'A meeting of a working group. It speaks of drafts, so it exists for those for whom drafts do.' })
export class MeetingType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
  @Field(() => DateTimeScalar) startsAt!: string;
  @Field(() => DateTimeScalar) endsAt!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => MeetingStateEnum) state!: MeetingState;
  @Field(() => Int) version!: number;
  @Field(() => [AgendaItemType]) items!: AgendaItemType[];
  @Field(() => [MeetingAttendanceType], { description: 'All who are members on the day of the meeting.' }) attendance!: MeetingAttendanceType[];
  @Field(() => Person, { nullable: true }) writtenBy!: Person | null;
  @Field(() => Person, { nullable: true }) adjustedBy!: Person | null;
  @Field(() => DateTimeScalar, { nullable: true }) adjustedAt!: string | null;
  @Field(() => Person, { nullable: true }) approvedBy!: Person | null;
  @Field(() => DateTimeScalar, { nullable: true }) approvedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Of approved minutes.' }) minutesSha256!: string | null;
  @Field(() => String, { description: 'The meeting for one’s own calendar.' }) calendarHref!: string;
  @Field(() => String, { nullable: true, description: 'The minutes as PDF, once the meeting is closed; a draft until they are approved.' }) minutesHref!: string | null;
  @Field(() => [MeetingActionEnum]) availableActions!: MeetingAction[];
}

@InputType()
export class PlanMeetingInput {
  @Allow() @Field(() => ID) workingGroupId!: string;
  @Allow() @Field(() => String) title!: string;
  @Allow() @Field(() => DateTimeScalar) startsAt!: Date;
  @Allow() @Field(() => DateTimeScalar) endsAt!: Date;
  @Allow() @Field(() => String, { nullable: true }) place?: string | null;
  @Allow() @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class ChangeMeetingInput {
  @Allow() @Field(() => ID) meetingId!: string;
  @Allow() @Field(() => Int) version!: number;
  @Allow() @Field(() => String) title!: string;
  @Allow() @Field(() => DateTimeScalar) startsAt!: Date;
  @Allow() @Field(() => DateTimeScalar) endsAt!: Date;
  @Allow() @Field(() => String, { nullable: true }) place?: string | null;
  @Allow() @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class AgendaItemInput {
  @Allow() @Field(() => ID, { nullable: true, description: 'An item that is on the agenda already.' }) id?: string | null;
  @Allow() @Field(() => String, { nullable: true }) title?: string | null;
  @Allow() @Field(() => ID, { nullable: true }) requirementId?: string | null;
  @Allow() @Field(() => ID, { nullable: true }) threadId?: string | null;
}

@InputType()
export class AttendanceInput {
  @Allow() @Field(() => ID) memberId!: string;
  @Allow() @Field(() => AttendanceEnum) attendance!: Attendance;
}

@InputType()
export class DecideItemInput {
  @Allow() @Field(() => ID) itemId!: string;
  @Allow() @Field(() => Int, { description: 'Of the meeting.' }) version!: number;
  @Allow() @Field(() => ItemDecisionEnum) decision!: ItemDecision;
  @Allow() @Field(() => String) minuteLine!: string;
  @Allow() @Field(() => Int, { nullable: true, description: 'The version of the requirement that was looked at; needed to strike it, and with new words.' }) requirementVersion?: number | null;
  @Allow() @Field(() => String, { nullable: true, description: 'With CHANGE: the whole text as it is to stand. It becomes the next version.' }) resultingText?: string | null;
  @Allow() @Field(() => String, { nullable: true, description: 'With CHANGE: the heading as it is to stand.' }) resultingHeading?: string | null;
  @Allow() @Field(() => Int, { nullable: true, description: 'The version that came of it, where the requirement was changed by other means.' }) resultingVersion?: number | null;
}
