import { graphql } from '../../../api/graphql.js';
import type { IntakeReportFragment } from '../../../generated/graphql.js';

export const INTAKE_REPORT = graphql(/* GraphQL */ `
  fragment IntakeReport on ImportReport {
    dryRun created updated unchanged
    errors { row column value message }
    warnings { row column value message }
  }
`);
export type IntakeReport = IntakeReportFragment;

export const IMPORT_REQUIREMENTS = graphql(/* GraphQL */ `
  mutation ImportRequirements($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {
    importRequirements(procurementId: $procurementId, fileId: $fileId, dryRun: $dryRun) { ...IntakeReport }
  }
`);

export const COPY_REQUIREMENTS = graphql(/* GraphQL */ `
  mutation CopyRequirements($procurementId: ID!, $fromProcurementId: ID!, $dryRun: Boolean!, $sections: [String!]) {
    copyRequirements(procurementId: $procurementId, fromProcurementId: $fromProcurementId, dryRun: $dryRun, sections: $sections) { ...IntakeReport }
  }
`);

/** Those whose drafts the viewer may read are told by their undertaking. */
export const EARLIER_PROCUREMENTS = graphql(/* GraphQL */ `
  query EarlierProcurements {
    procurements(first: 100) { nodes { id title caseNumber undertaking { standing } } }
  }
`);
