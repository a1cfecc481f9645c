import { graphql } from '../../../api/graphql.js';
import type { OwnMandateQuery } from '../../../generated/graphql.js';

export const OWN_MANDATE = graphql(/* GraphQL */ `
  query OwnMandate($mandateId: ID!, $participationId: ID!) {
    mandate(id: $mandateId) {
      id
      state
      version
      principal { id name organisationNumber }
      procurement { id title caseNumber contactEmail contactPhone host { id name } lots { id } }
      lots { id number title }
      acts
      validFrom
      validTo
      text
      textVersion
      respondBy
      completeBy
      submittedAt
      submittedBy
      registrationNumber
      lateAt
      comesLate
      returnReason
      declineReason
      withdrawReason
      pdfHref
      availableActions
      signing { method signatoryName signatoryTitle basis basisReference signedOn evidence { id fileName size href } }
    }
    participation(id: $participationId) {
      id
      entitledBefore
      referrals { id name at }
    }
  }
`);
export type OwnMandate = OwnMandateQuery['mandate'];
export type OwnParticipation = OwnMandateQuery['participation'];

export const SUBMIT_MANDATE = graphql(/* GraphQL */ `
  mutation SubmitMandate($input: SubmitMandateInput!) {
    submitMandate(input: $input) { id state version }
  }
`);

export const DECLINE_OWN_MANDATE = graphql(/* GraphQL */ `
  mutation DeclineOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {
    declineMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state version }
  }
`);

export const REFER_MANDATE = graphql(/* GraphQL */ `
  mutation ReferMandate($mandateId: ID!, $name: String!, $email: String!, $note: String) {
    referMandate(mandateId: $mandateId, name: $name, email: $email, note: $note) { id }
  }
`);

export const WITHDRAW_OWN_MANDATE = graphql(/* GraphQL */ `
  mutation WithdrawOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {
    withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state version }
  }
`);
