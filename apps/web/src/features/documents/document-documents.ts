import { graphql } from '../../api/graphql.js';
import type { DocumentQuery, DocumentsQuery } from '../../generated/graphql.js';

export const DOCUMENTS = graphql(/* GraphQL */ `
  query Documents($slug: String!, $removed: Boolean) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      draftingActions
      undertaking { standing toSign }
      documentActions
      annexGaps
      documents(removed: $removed) {
        id
        annexNumber
        folder
        title
        audience
        secrecy { ground until inForce }
        currentVersion { id number fileName mediaType size sha256 uploadedAt href }
        lastPublishedIn
        publishedVersion
        removedAt
      }
    }
  }
`);
export type DocumentRoom = DocumentsQuery['procurementBySlug'];
export type DocumentRow = DocumentRoom['documents'][number];

export const DOCUMENT = graphql(/* GraphQL */ `
  query Document($id: ID!) {
    tenderDocument(id: $id) {
      id
      annexNumber
      folder
      title
      audience
      secrecy { ground until inForce }
      version
      publishedIn
      removedAt
      availableActions
      versions { id number fileName mediaType size sha256 uploadedAt addedBy { id name } href }
    }
  }
`);
export type OpenDocument = DocumentQuery['tenderDocument'];
export type DocumentFile = OpenDocument['versions'][number];

export const ADD_DOCUMENT_VERSION = graphql(/* GraphQL */ `
  mutation AddDocumentVersion($documentId: ID, $procurementId: ID!, $title: String!, $annexNumber: String, $folder: String, $audience: Audience, $fileId: ID!) {
    addDocumentVersion(documentId: $documentId, procurementId: $procurementId, title: $title, annexNumber: $annexNumber, folder: $folder, audience: $audience, fileId: $fileId) {
      id
      title
      annexNumber
      currentVersion { id number sha256 }
    }
  }
`);

export const CHANGE_DOCUMENT = graphql(/* GraphQL */ `
  mutation ChangeDocument($documentId: ID!, $version: Int!, $input: TenderDocumentInput!) {
    changeDocument(documentId: $documentId, version: $version, input: $input) { id version }
  }
`);

export const REMOVE_DOCUMENT = graphql(/* GraphQL */ `
  mutation RemoveDocument($documentId: ID!, $version: Int!) {
    removeDocument(documentId: $documentId, version: $version) { id removedAt }
  }
`);
