import { graphql } from '../../../api/graphql.js';
import type { LinkedDocumentsQuery, PublishedPartsFragment } from '../../../generated/graphql.js';

export const PUBLISHED_PARTS = graphql(/* GraphQL */ `
  fragment PublishedParts on Publication {
    id
    number
    title
    publishedAt
    changeNote
    latest
    itemCount
    totalSize
    archiveHref
    manifestHref
    manifestSha256
    items { id annexNumber path title mediaType size sha256 href sinceFetched }
    myReceipts { id at by item }
    changes { since added { path } changed { path } words }
  }
`);
export type Published = PublishedPartsFragment;

export const PUBLISHED = graphql(/* GraphQL */ `
  query Published($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      contactEmail
      contactPhone
      host { id name }
      publications { ...PublishedParts }
    }
  }
`);

export const PUBLIC_PUBLICATIONS = graphql(/* GraphQL */ `
  query PublicPublications($slug: String!) {
    publicPublications(slug: $slug) {
      slug
      title
      caseNumber
      hostName
      publications { ...PublishedParts }
    }
  }
`);

export const LINKED_DOCUMENTS = graphql(/* GraphQL */ `
  query LinkedDocuments {
    linkedDocuments {
      title
      caseNumber
      hostName
      contactEmail
      contactPhone
      organisationName
      contactName
      publications { ...PublishedParts }
    }
  }
`);
export type LinkedDocuments = LinkedDocumentsQuery['linkedDocuments'];
