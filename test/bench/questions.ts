import type { Target } from './load.js';

/** The first page of a board, as it is measured: each row with its organisation, its mandate and the primary contact. */
export const BOARD = /* GraphQL */ `query Board($id: ID!) {
  procurement(id: $id) {
    board(first: 155) {
      nodes {
        id stage entitledBefore remindersSent lastContactAt
        organisation { id name organisationNumber kind countyCode municipalityCode primaryContact { id name email } }
        mandate { id state version respondBy submittedAt approvedAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const SUMMARY = /* GraphQL */ `query Summary($id: ID!) {
  procurement(id: $id) {
    summary { invited approved gap byStage { stage count } byCounty { key invited approved gap } byKind { key invited approved gap } }
  }
}`;

/** The first page of a specification: each requirement with what is counted about it, and the three latest comments. */
export const REQUIREMENTS = /* GraphQL */ `query Requirements($id: ID!) {
  procurement(id: $id) {
    requirements(first: 50) {
      nodes {
        id number section heading text kind weight lot { id number title } version commentCount openThreadCount readByViewer
        latestComments { id body at author { id name } onBehalfOf { id name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const ofReceipts = (filter: string): string => /* GraphQL */ `query Receipts($id: ID!) {
  publication(id: $id) {
    receiptBoard(first: 50${filter}) {
      nodes { id organisation { id name kind countyCode } takesPart fetchedAt filesFetched fileCount lastFetchAt fetchedBy remindersSent lastReminderAt }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** The first page of who has fetched a publication, and of those who are waited for. */
export const RECEIPTS = ofReceipts('');
export const RECEIPTS_WAITED_FOR = ofReceipts(', filter: { fetched: false, takesPartOnly: true }');
/** The latest who have fetched, and first those who have nothing. */
export const RECEIPTS_LATEST = ofReceipts(', order: FETCHED, descending: true');
export const RECEIPTS_NONE_FIRST = ofReceipts(', order: FETCHED');

/** The list of documents, each with what applies now. */
export const DOCUMENTS = /* GraphQL */ `query Documents($id: ID!) {
  procurement(id: $id) {
    documents { id annexNumber folder title audience secrecy { ground until } currentVersion { id number fileName mediaType size sha256 uploadedAt href } lastPublishedIn publishedVersion removedAt }
  }
}`;

/** All publications, with how many have fetched each. */
export const ROOM = /* GraphQL */ `query Room($id: ID!) {
  procurement(id: $id) { publications { id number title publishedAt audience latest receipts { fetchedCount notFetchedCount } } }
}`;

export function asked(url: string, cookie: string, query: string, id: string): Target {
  return {
    url: `${url}/graphql`,
    headers: { 'content-type': 'application/json', cookie, 'accept-language': 'sv' },
    body: JSON.stringify({ query, variables: { id } }),
  };
}
