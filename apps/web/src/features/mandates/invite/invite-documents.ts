import { graphql } from '../../../api/graphql.js';
import type { InvitableQuery } from '../../../generated/graphql.js';

export const INVITING_PROCUREMENT = graphql(/* GraphQL */ `
  query InvitingProcurement($slug: String!) {
    procurementBySlug(slug: $slug) { id slug title caseNumber inquiryRespondBy availableActions }
  }
`);

export const INVITED = graphql(/* GraphQL */ `
  query Invited($slug: String!, $after: String) {
    procurementBySlug(slug: $slug) {
      id
      board(first: 500, after: $after) {
        nodes { id organisation { id } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const INVITABLE = graphql(/* GraphQL */ `
  query Invitable($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {
    organisations(search: $search, kind: $kind, countyCode: $countyCode, active: $active, first: $first, after: $after) {
      nodes { id name organisationNumber kind countyCode municipalityCode primaryContact { id name } }
      totalCount
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export type Invitable = InvitableQuery['organisations']['nodes'][number];

export const INVITE_ORGANISATIONS = graphql(/* GraphQL */ `
  mutation InviteOrganisations($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date) {
    inviteOrganisations(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy) { id }
  }
`);
