import { graphql } from '../../../api/graphql.js';
import type { ReceiptBoardQuery, ReceiptRoomQuery } from '../../../generated/graphql.js';
import '../../../ui/reminder-parts.js';

export const RECEIPT_ROOM = graphql(/* GraphQL */ `
  query ReceiptRoom($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      availableActions
      publications {
        id
        number
        title
        publishedAt
        audience
        latest
        receipts { fetchedCount notFetchedCount }
      }
    }
  }
`);
export type ReceiptRoom = ReceiptRoomQuery['procurementBySlug'];
export type FetchedPublication = ReceiptRoom['publications'][number];

export const RECEIPT_BOARD = graphql(/* GraphQL */ `
  query ReceiptBoard($id: ID!, $filter: ReceiptFilter, $order: ReceiptOrder, $descending: Boolean, $first: Int, $after: String) {
    publication(id: $id) {
      id
      receiptBoard(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) {
        nodes {
          id
          organisation { id name kind countyCode }
          takesPart
          fetchedAt
          filesFetched
          fileCount
          lastFetchAt
          fetchedBy
          remindersSent
          lastReminderAt
        }
        totalCount
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
export type ReceiptRow = NonNullable<ReceiptBoardQuery['publication']['receiptBoard']>['nodes'][number];

export const FETCH_REMINDER_PREVIEW = graphql(/* GraphQL */ `
  query FetchReminderPreview($publicationId: ID!, $organisationIds: [ID!]!) {
    fetchReminderPreview(publicationId: $publicationId, organisationIds: $organisationIds) { ...ReminderPreviewParts }
  }
`);

export const REMIND_TO_FETCH = graphql(/* GraphQL */ `
  mutation RemindToFetch($publicationId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {
    remindToFetch(publicationId: $publicationId, organisationIds: $organisationIds, subject: $subject, text: $text) { ...RemindReportParts }
  }
`);
