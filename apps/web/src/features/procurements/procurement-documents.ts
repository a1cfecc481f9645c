import { graphql } from '../../api/graphql.js';

export const PROCUREMENTS = graphql(/* GraphQL */ `
  query Procurements($first: Int, $after: String) {
    procurements(first: $first, after: $after) {
      nodes {
        id
        slug
        title
        caseNumber
        phase
        host { id name }
        mandateRespondBy
        summary { invited approved gap }
      }
      totalCount
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PROCUREMENT = graphql(/* GraphQL */ `
  query Procurement($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      phase
      awardModel
      version
      host { id name }
      support { id name }
      lots { id number title }
      cpvCodes
      ceiling { amount currency }
      estimatedYearlyValue { amount currency }
      periodFrom
      periodTo
      longPeriodReason
      milestones { id title dueOn reachedOn }
      replaces { title caseNumber periodTo entitledCount }
      mandateRespondBy
      inquiryRespondBy
      contactEmail
      contactPhone
      summary { invited approved gap }
      entitledLists { id number lockedAt partyCount supersededBy }
      openList
      pendingActs { id kind proposedBy { id name } proposedAt reason consequences mayConfirm }
      availableActions
    }
  }
`);

export const OWN_MANDATES = graphql(/* GraphQL */ `
  query OwnMandates($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      board(first: 20) {
        nodes { id stage organisation { id name } }
      }
    }
  }
`);
