import { graphql } from '../../../api/graphql.js';
import type { ImportDispositionsMutation } from '../../../generated/graphql.js';

export const MATRIX = graphql(/* GraphQL */ `
  query CommentMatrix($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      draftingActions
      undertaking { standing toSign }
      requirementSummary { comments openThreads }
    }
  }
`);

export const IMPORT_DISPOSITIONS = graphql(/* GraphQL */ `
  mutation ImportDispositions($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {
    importDispositions(procurementId: $procurementId, fileId: $fileId, dryRun: $dryRun) {
      dryRun
      updated
      answers { row number heading outcome }
      unchanged
      errors { row column value message }
    }
  }
`);
export type DispositionReport = ImportDispositionsMutation['importDispositions'];
