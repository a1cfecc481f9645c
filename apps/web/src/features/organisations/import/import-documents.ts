import { graphql } from '../../../api/graphql.js';
import type { ImportOrganisationsMutation, OrganisationImportQuery } from '../../../generated/graphql.js';

export const IMPORT_PREVIEW = graphql(/* GraphQL */ `
  query OrganisationImport($fileId: ID!) {
    organisationImport(fileId: $fileId) {
      columns { header field }
      rowCount
      sample
      missingRequired
    }
  }
`);
export type ImportPreview = OrganisationImportQuery['organisationImport'];

export const IMPORT_ORGANISATIONS = graphql(/* GraphQL */ `
  mutation ImportOrganisations($fileId: ID!, $dryRun: Boolean!, $columns: [ColumnMatch!]) {
    importOrganisations(fileId: $fileId, dryRun: $dryRun, columns: $columns) {
      dryRun
      created
      updated
      unchanged
      errors { row column value problem message }
      warnings { row column value problem message }
    }
  }
`);
export type ImportReport = ImportOrganisationsMutation['importOrganisations'];
export type ImportLine = ImportReport['errors'][number];
