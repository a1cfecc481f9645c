import { graphql } from '../../../api/graphql.js';

export const LOCK = graphql(/* GraphQL */ `
  query Lock($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      openList
      availableActions
      summary { invited approved gap }
      pendingActs {
        id
        kind
        state
        proposedBy { id name }
        proposedAt
        reason
        consequences
        mayConfirm
        mayReject
      }
      entitledLists {
        id
        number
        lockedAt
        partyCount
        sha256
        supersededBy
        supersedes
        pdfHref
        xlsxHref
        jsonHref
      }
    }
  }
`);

export const PROPOSE_LOCK = graphql(/* GraphQL */ `
  mutation ProposeLock($procurementId: ID!) {
    proposeLock(procurementId: $procurementId) { id state }
  }
`);

export const PROPOSE_NEW_LIST = graphql(/* GraphQL */ `
  mutation ProposeNewList($procurementId: ID!, $reason: String!) {
    proposeNewList(procurementId: $procurementId, reason: $reason) { id state }
  }
`);
