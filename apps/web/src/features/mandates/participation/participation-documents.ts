import { graphql } from '../../../api/graphql.js';

export const MANDATE_DETAILS = graphql(/* GraphQL */ `
  fragment MandateDetails on Mandate {
    id
    state
    version
    acts
    lots { id number title }
    validFrom
    validTo
    text
    textVersion
    issuedAt
    submittedAt
    approvedAt
    respondBy
    completeBy
    lateAt
    returnReason
    declineReason
    withdrawReason
    cancelReason
    submittedBy
    reviewedBy { id name }
    registrationNumber
    pdfHref
    signing {
      method
      signatoryName
      signatoryTitle
      basis
      basisReference
      signedOn
      signatureStatus
      evidence { id fileName mediaType size sha256 uploadedAt href }
    }
    availableActions
  }
`);

export const PARTICIPATION = graphql(/* GraphQL */ `
  query Participation($id: ID!) {
    participation(id: $id) {
      id
      stage
      entitledBefore
      invitedAt
      openedAt
      lastContactAt
      remindersSent
      flags
      availableActions
      organisation {
        id
        name
        organisationNumber
        kind
        countyCode
        municipalityCode
        contacts { id name email title primary }
      }
      procurement {
        id
        slug
        title
        caseNumber
        lots { id number title }
        inquiryQuestions { number question unit }
      }
      inquiryResponse { answer reason answeredAt answeredBy volumes { question quantity unit } }
      mandate { ...MandateDetails }
      mandates { id state issuedAt }
      referrals { id name email note at handledAt }
      personalLinks { id purpose contact { id name email } sentAt lastUsedAt expiresAt }
      mails { id kind to subject state queuedAt sentAt failure }
      timeline { id at actor { id name } summary }
    }
  }
`);

export const APPROVE = graphql(/* GraphQL */ `
  mutation ApproveMandate($mandateId: ID!, $version: Int!) {
    approveMandate(mandateId: $mandateId, version: $version) { id state }
  }
`);
export const RETURN = graphql(/* GraphQL */ `
  mutation ReturnMandate($mandateId: ID!, $version: Int!, $reason: String!, $completeBy: Date) {
    returnMandate(mandateId: $mandateId, version: $version, reason: $reason, completeBy: $completeBy) { id state }
  }
`);
export const DECLINE = graphql(/* GraphQL */ `
  mutation DeclineMandate($mandateId: ID!, $version: Int!, $reason: String!) {
    declineMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }
  }
`);
export const WITHDRAW = graphql(/* GraphQL */ `
  mutation WithdrawMandate($mandateId: ID!, $version: Int!, $reason: String!) {
    withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }
  }
`);
export const CANCEL = graphql(/* GraphQL */ `
  mutation CancelMandate($mandateId: ID!, $version: Int!, $reason: String!) {
    cancelMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }
  }
`);
export const REISSUE = graphql(/* GraphQL */ `
  mutation ReissueMandate($mandateId: ID!, $version: Int!, $respondBy: Date!) {
    reissueMandate(mandateId: $mandateId, version: $version, respondBy: $respondBy) { id state }
  }
`);
export const REGISTER_PAPER = graphql(/* GraphQL */ `
  mutation RegisterPaperMandate($input: SubmitMandateInput!) {
    registerPaperMandate(input: $input) { id state }
  }
`);
export const SUBMIT = graphql(/* GraphQL */ `
  mutation SubmitMandateSignedIn($input: SubmitMandateInput!) {
    submitMandate(input: $input) { id state }
  }
`);
export const REFER = graphql(/* GraphQL */ `
  mutation ReferMandate($mandateId: ID!, $name: String!, $email: String!, $note: String) {
    referMandate(mandateId: $mandateId, name: $name, email: $email, note: $note) { id }
  }
`);
export const SEND_LINK = graphql(/* GraphQL */ `
  mutation SendLink($participationId: ID!, $contactId: ID!) {
    sendLink(participationId: $participationId, contactId: $contactId) { id }
  }
`);
export const REVOKE_LINK = graphql(/* GraphQL */ `
  mutation RevokeLink($linkId: ID!) {
    revokeLink(linkId: $linkId) { id }
  }
`);
export const ANSWER_INQUIRY = graphql(/* GraphQL */ `
  mutation AnswerInquiryForOrganisation($input: AnswerInquiryInput!) {
    answerInquiry(input: $input) { id stage }
  }
`);
