import { graphql } from '../../api/graphql.js';
import type { PeopleQuery } from '../../generated/graphql.js';

export const PEOPLE = graphql(/* GraphQL */ `
  query People($search: String, $first: Int, $after: String) {
    people(search: $search, first: $first, after: $after) {
      nodes {
        id
        name
        email
        active
        lastSignedInAt
        invitedAt
        roles { id role organisation { id name } procurement { id title caseNumber } validUntil }
      }
      totalCount
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export type Account = PeopleQuery['people']['nodes'][number];
export type HeldRole = Account['roles'][number];

export const INVITE_PERSON = graphql(/* GraphQL */ `
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) { id name email }
  }
`);

export const GRANT_ROLE = graphql(/* GraphQL */ `
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) { id }
  }
`);

export const REVOKE_ROLE = graphql(/* GraphQL */ `
  mutation RevokeRole($roleAssignmentId: ID!) {
    revokeRole(roleAssignmentId: $roleAssignmentId) { id }
  }
`);

export const PROCUREMENT_CHOICES = graphql(/* GraphQL */ `
  query ProcurementChoices {
    procurements(first: 200) { nodes { id title caseNumber } }
  }
`);
