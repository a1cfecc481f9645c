import { graphql } from '../../../api/graphql.js';
import type { MatterThreadsQuery, MeetingQuery } from '../../../generated/graphql.js';

export const MEETING = graphql(/* GraphQL */ `
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id
      number
      title
      startsAt
      endsAt
      place
      note
      state
      version
      items {
        id
        position
        title
        closedToViewer
        matter { requirementId threadId number heading text version }
        decision { decision minuteLine resultingVersion decidedBy { id name } decidedAt }
      }
      attendance {
        attendance
        member { id duty person { id name } represents { id name } }
      }
      writtenBy { id name }
      adjustedBy { id name }
      adjustedAt
      approvedBy { id name }
      approvedAt
      minutesSha256
      calendarHref
      minutesHref
      availableActions
    }
  }
`);
export type Meeting = MeetingQuery['meeting'];
export type AgendaItem = Meeting['items'][number];

export const MATTER_THREADS = graphql(/* GraphQL */ `
  query MatterThreads($id: ID!) {
    requirement(id: $id) {
      id
      text
      version
      threads {
        id
        state
        quote
        quoteStart
        quoteEnd
        suggestion { state replacement diff { kind text } }
        comments { id body withdrawn position author { id name } onBehalfOf { id name } }
      }
    }
  }
`);

export type OpenThread = MatterThreadsQuery['requirement']['threads'][number];

export const PLAN_MEETING = graphql(/* GraphQL */ `
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) { id number }
  }
`);

export const CHANGE_MEETING = graphql(/* GraphQL */ `
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    changeMeeting(input: $input) { id }
  }
`);

export const INVITE_TO_MEETING = graphql(/* GraphQL */ `
  mutation InviteToMeeting($meetingId: ID!, $version: Int!) {
    inviteToMeeting(meetingId: $meetingId, version: $version) { id }
  }
`);

export const CANCEL_MEETING = graphql(/* GraphQL */ `
  mutation CancelMeeting($meetingId: ID!, $version: Int!) {
    cancelMeeting(meetingId: $meetingId, version: $version) { id }
  }
`);

export const CLOSE_MEETING = graphql(/* GraphQL */ `
  mutation CloseMeeting($meetingId: ID!, $version: Int!) {
    closeMeeting(meetingId: $meetingId, version: $version) { id }
  }
`);

export const ADJUST_MINUTES = graphql(/* GraphQL */ `
  mutation AdjustMinutes($meetingId: ID!, $version: Int!) {
    adjustMinutes(meetingId: $meetingId, version: $version) { id }
  }
`);

export const RETURN_MINUTES = graphql(/* GraphQL */ `
  mutation ReturnMinutes($meetingId: ID!, $version: Int!) {
    returnMinutes(meetingId: $meetingId, version: $version) { id }
  }
`);

export const APPROVE_MINUTES = graphql(/* GraphQL */ `
  mutation ApproveMinutes($meetingId: ID!, $version: Int!) {
    approveMinutes(meetingId: $meetingId, version: $version) { id }
  }
`);

export const FILL_AGENDA = graphql(/* GraphQL */ `
  mutation FillAgenda($meetingId: ID!, $version: Int!) {
    fillAgenda(meetingId: $meetingId, version: $version) { id items { id } }
  }
`);

export const SET_AGENDA = graphql(/* GraphQL */ `
  mutation SetAgenda($meetingId: ID!, $version: Int!, $items: [AgendaItemInput!]!) {
    setAgenda(meetingId: $meetingId, version: $version, items: $items) { id }
  }
`);

export const RECORD_ATTENDANCE = graphql(/* GraphQL */ `
  mutation RecordAttendance($meetingId: ID!, $version: Int!, $attendance: [AttendanceInput!]!) {
    recordAttendance(meetingId: $meetingId, version: $version, attendance: $attendance) { id }
  }
`);

export const DECIDE_ITEM = graphql(/* GraphQL */ `
  mutation DecideItem($input: DecideItemInput!) {
    decideItem(input: $input) { id }
  }
`);
