import { graphql } from '../../../api/graphql.js';
import type { Audience, PreparePublicationQuery, PublicationGateQuery, PublicationsQuery } from '../../../generated/graphql.js';

export const PUBLICATIONS = graphql(/* GraphQL */ `
  query Publications($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      documentActions
      pendingActs {
        id
        kind
        proposedBy { id name }
        proposedAt
        reason
        consequences
        mayConfirm
        mayReject
        publicationPlan {
          number
          title
          audience
          changeNote
          since
          items { path title size changedSincePrevious }
          removed { path title }
        }
      }
      publications {
        id
        number
        title
        publishedAt
        audience
        changeNote
        latest
        itemCount
        totalSize
        manifestSha256
        manifestHref
        archiveHref
        baselineNumber
        entitledListNumber
        changes { since words }
      }
    }
  }
`);
export type PublicationRoom = PublicationsQuery['procurementBySlug'];
export type PublicationRow = PublicationRoom['publications'][number];
export type PendingPublication = PublicationRoom['pendingActs'][number];

export const PUBLICATION = graphql(/* GraphQL */ `
  query Publication($id: ID!) {
    publication(id: $id) {
      id
      number
      items { id annexNumber path title mediaType size sha256 href changedSincePrevious }
      changes { added { path } changed { path } words }
    }
  }
`);

export const PREPARE_PUBLICATION = graphql(/* GraphQL */ `
  query PreparePublication($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      documentActions
      pendingActs { id kind }
      documents {
        id
        annexNumber
        folder
        title
        audience
        secrecy { inForce }
        versions { id number fileName size uploadedAt }
      }
      baselines { id number requirementCount }
      entitledLists { id number partyCount supersededBy }
      publications { id number audience }
    }
  }
`);
export type Preparation = PreparePublicationQuery['procurementBySlug'];

export const PUBLICATION_GATE = graphql(/* GraphQL */ `
  query PublicationGate($input: PublishInput!) {
    publicationGate(input: $input) {
      number
      since
      changeNoteRequired
      publishable
      items { path title size changedSincePrevious }
      removed { path title }
      findings { code level words about }
    }
  }
`);
export type PublicationGate = PublicationGateQuery['publicationGate'];

export const PROPOSE_PUBLICATION = graphql(/* GraphQL */ `
  mutation ProposePublication($input: PublishInput!) {
    proposePublication(input: $input) { id state }
  }
`);

/** How many of the publications reached more than the working group: what comes after such a one is an addendum. */
export const countWider = (publications: readonly { readonly audience: Audience }[]): number => publications.filter(({ audience }) => audience !== 'WORKING_GROUP').length;
