import { graphql } from '../../../api/graphql.js';
import type { BaselinesQuery, CompareBaselinesQuery } from '../../../generated/graphql.js';

export const BASELINES = graphql(/* GraphQL */ `
  query Baselines($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      draftingActions
      undertaking { standing toSign }
      requirementSummary { total openThreads weights { lot { id number title } total } }
      baselines {
        id
        number
        setAt
        setBy { id name }
        requirementCount
        sha256
        pdfHref
        xlsxHref
        jsonHref
      }
    }
  }
`);
export type BaselinesPage = BaselinesQuery['procurementBySlug'];
export type BaselineRow = BaselinesPage['baselines'][number];

export const SET_BASELINE = graphql(/* GraphQL */ `
  mutation SetBaseline($procurementId: ID!) {
    setBaseline(procurementId: $procurementId) { id number requirementCount }
  }
`);

/** How much has changed, and not what. */
export const COUNT_CHANGES = graphql(/* GraphQL */ `
  query CountChanges($fromId: ID!) {
    compareBaselines(fromId: $fromId) {
      added { requirementId }
      struck { requirementId }
      changed { changed }
    }
  }
`);

export const FROZEN = graphql(/* GraphQL */ `
  fragment Frozen on FrozenRequirement {
    requirementId
    number
    section
    kind
    lotNumber
    heading
    text
    rationale
    weight
    verification
  }
`);

export const COMPARE_BASELINES = graphql(/* GraphQL */ `
  query CompareBaselines($fromId: ID!, $toId: ID, $whole: Boolean!) {
    compareBaselines(fromId: $fromId, toId: $toId) {
      added { ...Frozen }
      struck { ...Frozen }
      changed {
        changed
        before { ...Frozen }
        after { ...Frozen }
        heading { kind text }
        text { kind text }
        rationale { kind text }
        verification { kind text }
      }
      unchangedCount
      unchanged @include(if: $whole) { ...Frozen }
    }
  }
`);
export type Comparison = CompareBaselinesQuery['compareBaselines'];
export type ChangedRequirement = Comparison['changed'][number];
