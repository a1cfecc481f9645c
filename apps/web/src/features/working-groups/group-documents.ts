import { graphql } from '../../api/graphql.js';
import type { GroupMemberFragment, OwnUndertakingQuery, WorkingGroupQuery } from '../../generated/graphql.js';

/** Where the viewer stands. Asked for by itself: the group is refused to a member who is to sign first. */
export const OWN_UNDERTAKING = graphql(/* GraphQL */ `
  query OwnUndertaking($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      availableActions
      lots { id number title }
      undertaking {
        text
        textVersion
        standing
        toSign
        signedAt
        signedTextVersion
        validUntil
        conflictOfInterest
        conflictLots { id number title }
      }
    }
  }
`);
export type Own = OwnUndertakingQuery['procurementBySlug'];
export type Undertaking = NonNullable<Own['undertaking']>;

export const WORKING_GROUP = graphql(/* GraphQL */ `
  query WorkingGroup($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      workingGroup {
        id
        name
        version
        availableActions
        members { ...GroupMember }
        formerMembers { ...GroupMember }
        balance { key invited approved gap }
        meetings { id number title startsAt endsAt place state availableActions }
      }
      undertakings {
        person { id name email }
        standing
        signedAt
        textVersion
        validUntil
        conflictOfInterest
        conflictLots { id number title }
      }
    }
  }
  fragment GroupMember on WorkingGroupMember {
    id
    version
    duty
    state
    fromOn
    toOn
    person { id name email }
    represents { id name organisationNumber }
    substituteFor { id person { id name } }
    undertakingStanding
    confidentialitySignedAt
    confidentialityValidUntil
    conflictOfInterest
    conflictLots { id number title }
    availableActions
  }
`);
export type Group = NonNullable<WorkingGroupQuery['procurementBySlug']['workingGroup']>;
export type Member = GroupMemberFragment;
export type Standing = WorkingGroupQuery['procurementBySlug']['undertakings'][number];
export type MeetingLine = Group['meetings'][number];

/** Whom a member can speak for. Asked for where one is to be nominated or changed. */
export const REPRESENTABLE = graphql(/* GraphQL */ `
  query Representable($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      workingGroup { id representable { id name organisationNumber } }
    }
  }
`);

export const CREATE_GROUP = graphql(/* GraphQL */ `
  mutation CreateWorkingGroup($procurementId: ID!, $name: String!) {
    createWorkingGroup(procurementId: $procurementId, name: $name) { id name }
  }
`);

export const RENAME_GROUP = graphql(/* GraphQL */ `
  mutation RenameWorkingGroup($workingGroupId: ID!, $version: Int!, $name: String!) {
    renameWorkingGroup(workingGroupId: $workingGroupId, version: $version, name: $name) { id name }
  }
`);

export const NOMINATE_MEMBER = graphql(/* GraphQL */ `
  mutation NominateMember($input: NominateMemberInput!) {
    nominateMember(input: $input) { id person { id name } }
  }
`);

export const CHANGE_MEMBER = graphql(/* GraphQL */ `
  mutation ChangeMember($input: ChangeMemberInput!) {
    changeMember(input: $input) { id }
  }
`);

export const CHOOSE_MEMBER = graphql(/* GraphQL */ `
  mutation ChooseMember($memberId: ID!, $version: Int!) {
    chooseMember(memberId: $memberId, version: $version) { id }
  }
`);

export const END_MEMBER = graphql(/* GraphQL */ `
  mutation EndMember($memberId: ID!, $version: Int!) {
    endMember(memberId: $memberId, version: $version) { id }
  }
`);

export const FIND_PEOPLE = graphql(/* GraphQL */ `
  query FindPeople($search: String!) {
    people(search: $search, first: 8) {
      nodes { id name email active }
      pageInfo { hasNextPage }
    }
  }
`);

export const SIGN_UNDERTAKING = graphql(/* GraphQL */ `
  mutation SignUndertaking($input: SignUndertakingInput!) {
    signUndertaking(input: $input) { standing }
  }
`);

export const WITHDRAW_UNDERTAKING = graphql(/* GraphQL */ `
  mutation WithdrawUndertaking($procurementId: ID!) {
    withdrawUndertaking(procurementId: $procurementId) { standing }
  }
`);

export const DEMAND_RENEWAL = graphql(/* GraphQL */ `
  mutation DemandRenewal($procurementId: ID!, $personIds: [ID!]) {
    demandRenewal(procurementId: $procurementId, personIds: $personIds) { id }
  }
`);

export const ADD_UNDERTAKING_TEXT = graphql(/* GraphQL */ `
  mutation AddUndertakingText($procurementId: ID!, $version: Int!, $text: String!) {
    addUndertakingText(procurementId: $procurementId, version: $version, text: $text) { id }
  }
`);
