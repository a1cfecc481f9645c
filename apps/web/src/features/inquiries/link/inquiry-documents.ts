import { graphql } from '../../../api/graphql.js';
import type { OwnInquiryQuery } from '../../../generated/graphql.js';

export const OWN_INQUIRY = graphql(/* GraphQL */ `
  query OwnInquiry($participationId: ID!) {
    participation(id: $participationId) {
      id
      organisation { id name organisationNumber }
      procurement {
        id
        title
        caseNumber
        inquiryRespondBy
        contactEmail
        contactPhone
        periodFrom
        periodTo
        host { id name }
        lots { id title }
        inquiryQuestions { number question unit }
      }
      entitledBefore
      inquiryResponse { answer reason answeredAt answeredBy volumes { question quantity unit } }
      availableActions
    }
  }
`);
export type OwnInquiry = OwnInquiryQuery['participation'];
export type Question = OwnInquiry['procurement']['inquiryQuestions'][number];

export const ANSWER_INQUIRY = graphql(/* GraphQL */ `
  mutation AnswerOwnInquiry($input: AnswerInquiryInput!) {
    answerInquiry(input: $input) { id stage }
  }
`);
