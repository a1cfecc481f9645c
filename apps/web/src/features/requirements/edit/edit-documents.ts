import { graphql } from '../../../api/graphql.js';
import '../requirement-documents.js';

export const ADD_REQUIREMENT = graphql(/* GraphQL */ `
  mutation AddRequirement($input: RequirementInput!) {
    addRequirement(input: $input) { id number }
  }
`);

export const REVISE_REQUIREMENT = graphql(/* GraphQL */ `
  mutation ReviseRequirement($requirementId: ID!, $version: Int!, $heading: String, $text: String, $kind: RequirementKind, $lotNumber: Int, $weight: Decimal, $rationale: String, $verification: String) {
    reviseRequirement(requirementId: $requirementId, version: $version, heading: $heading, text: $text, kind: $kind, lotNumber: $lotNumber, weight: $weight, rationale: $rationale, verification: $verification) {
      id version
    }
  }
`);

export const MOVE_REQUIREMENT = graphql(/* GraphQL */ `
  mutation MoveRequirement($requirementId: ID!, $number: String!, $section: String) {
    moveRequirement(requirementId: $requirementId, number: $number, section: $section) { id number }
  }
`);

export const WITHDRAW_REQUIREMENT = graphql(/* GraphQL */ `
  mutation WithdrawRequirement($requirementId: ID!, $version: Int!, $reason: String!) {
    withdrawRequirement(requirementId: $requirementId, version: $version, reason: $reason) { id }
  }
`);

export const RESTORE_REQUIREMENT = graphql(/* GraphQL */ `
  mutation RestoreRequirement($requirementId: ID!, $version: Int!) {
    restoreRequirement(requirementId: $requirementId, version: $version) { id number }
  }
`);

export const CHANGE_SECTION = graphql(/* GraphQL */ `
  mutation ChangeSection($procurementId: ID!, $sectionId: ID!, $title: String, $number: String) {
    changeSection(procurementId: $procurementId, sectionId: $sectionId, title: $title, number: $number) { id number title }
  }
`);

/** One requirement as it stands now, for whoever has written on an older version. */
export const REQUIREMENT_NOW = graphql(/* GraphQL */ `
  query RequirementNow($id: ID!) {
    requirement(id: $id) { ...RequirementRow }
  }
`);
