import { graphql } from '../../api/graphql.js';

export const REQUIREMENT_ROW = graphql(/* GraphQL */ `
  fragment RequirementRow on Requirement {
    id number section kind version heading text rationale verification weight
    lot { id number title }
    openThreadCount commentCount readByViewer numberIsFixed withdrawnAt withdrawReason availableActions
  }
`);

/** What stands around the requirements: chapters, counts, and what the viewer may do. */
export const REQUIREMENTS_FRAME = graphql(/* GraphQL */ `
  query RequirementsFrame($slug: String!) {
    procurementBySlug(slug: $slug) {
      id slug title caseNumber draftingActions
      lots { id number title }
      undertaking { standing toSign }
      requirementSections { id number title requirementCount readCount openThreadCount }
      requirementSummary { total read mandatory award information openThreads resolvedThreads comments withdrawn weights { lot { id number title } total } }
    }
  }
`);

/** The requirements with their texts, so that the next one is there when its key is pressed. */
export const REQUIREMENTS = graphql(/* GraphQL */ `
  query Requirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {
    procurementBySlug(slug: $slug) {
      id
      requirements(first: $first, after: $after, filter: $filter) {
        nodes { ...RequirementRow }
        totalCount activityCursor
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** Which requirements a search finds: the server knows the words' Swedish forms. */
export const FOUND_REQUIREMENTS = graphql(/* GraphQL */ `
  query FoundRequirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {
    procurementBySlug(slug: $slug) {
      id
      requirements(first: $first, after: $after, filter: $filter) {
        nodes { id }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const REQUIREMENT_REVISIONS = graphql(/* GraphQL */ `
  query RequirementRevisions($id: ID!) {
    requirement(id: $id) {
      id
      revisions { version kind weight lotNumber verification at author { id name } threadId }
    }
  }
`);

export const REVISION_DIFF = graphql(/* GraphQL */ `
  query RevisionDiff($id: ID!, $from: Int!, $to: Int!) {
    requirement(id: $id) {
      id
      diff(from: $from, to: $to) { heading { kind text } text { kind text } rationale { kind text } }
    }
  }
`);

export const MARK_READ = graphql(/* GraphQL */ `
  mutation MarkRead($requirementId: ID!, $version: Int!) {
    markRead(requirementId: $requirementId, version: $version) { id version readByViewer }
  }
`);

export const UNMARK_READ = graphql(/* GraphQL */ `
  mutation UnmarkRead($requirementId: ID!) {
    unmarkRead(requirementId: $requirementId) { id version readByViewer }
  }
`);
