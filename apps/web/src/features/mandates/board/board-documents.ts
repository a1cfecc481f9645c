import { graphql } from '../../../api/graphql.js';

export const BOARD_ROW = graphql(/* GraphQL */ `
  fragment BoardRow on Participation {
    id
    stage
    entitledBefore
    remindersSent
    lastContactAt
    lastEventAt
    flags
    availableActions
    organisation {
      id
      name
      kind
      countyCode
      municipalityCode
      primaryContact { id name email }
    }
  }
`);

export const BOARD = graphql(/* GraphQL */ `
  query Board($slug: String!, $scope: BoardFilter) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      mandateRespondBy
      activityCursor
      lots { id number title }
      availableActions
      whole: summary { invited approved gap }
      summary(filter: $scope) {
        invited
        approved
        gap
        byStage { stage count }
        byCounty { key invited approved gap }
        byKind { key invited approved gap }
        byMunicipality { key invited approved gap }
      }
    }
  }
`);

export const BOARD_ROWS = graphql(/* GraphQL */ `
  query BoardRows($slug: String!, $filter: BoardFilter, $order: BoardOrder, $descending: Boolean, $first: Int, $after: String) {
    procurementBySlug(slug: $slug) {
      id
      board(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) {
        nodes { ...BoardRow }
        totalCount
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const BOARD_ACTIVITY = graphql(/* GraphQL */ `
  subscription BoardActivity($procurementId: ID!, $after: String) {
    boardActivity(procurementId: $procurementId, after: $after) { activityCursor ...BoardRow }
  }
`);
